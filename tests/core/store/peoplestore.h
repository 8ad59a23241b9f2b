#pragma once

#include "core/base/file.h"
#include "core/store/storepeople.h"
#include "tests/core/store/thingtype.h"

namespace gyeot::test {

/** A store in which people can be added as the window does it: slot in a worker, administrator's passphrase once more, commit. */
struct PeopleStore : ThingStore {
    static SecretBytes secret(QByteArrayView words) { return SecretBytes::copyOf(bytesOf(words)); }
    Result<Keyring> again(QByteArrayView words = passphrase) const
    {
        return Keyring::open(path, store->userName(), secret(words));
    }
    Result<UserId> add(const QString& name, QByteArrayView words, Roles roles)
    {
        StorePeople people(*store);
        const auto slot = makeSlot(people.slotPlan(name), secret(words), fastKdf());
        const auto by = again();
        if (!slot || !by)
            return std::unexpected(slot ? by.error() : slot.error());
        return people.add(*slot, roles, *by);
    }
    /** Closes, and opens as somebody else. */
    bool openAs(const QString& name, QByteArrayView words)
    {
        store.reset();
        auto opened = Store::open(path, name, secret(words), { clock, ids });
        if (opened)
            store = std::move(*opened);
        return store != nullptr;
    }
    QByteArray keyringBytes() const
    {
        return readFile(path + QStringLiteral("/keyring.json"), maxKeyringBytes).value_or(QByteArray());
    }
};

} // namespace gyeot::test
