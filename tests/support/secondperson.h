#pragma once

#include "core/store/storepeople.h"
#include "tests/support/fastkdf.h"
#include "tests/support/teststore.h"

namespace gyeot::test {

/** A second person in an open test store, put in by its first user as the window does it. */
inline UserId addPerson(TestStore& place, const QString& name, QByteArrayView passphrase, Roles roles)
{
    const auto secret = [](QByteArrayView words) { return SecretBytes::copyOf(bytesOf(words)); };
    StorePeople people(*place.store);
    const auto slot = makeSlot(people.slotPlan(name), secret(passphrase), fastKdf());
    const auto by = Keyring::open(place.path, place.userName, secret(TestStore::passphrase));
    if (!slot || !by)
        qFatal("second person: slot or keyring");
    const auto added = people.add(*slot, roles, *by);
    if (!added)
        qFatal("second person: %s %s", errorName(added.error().code).data(), added.error().detail.constData());
    return *added;
}

} // namespace gyeot::test
