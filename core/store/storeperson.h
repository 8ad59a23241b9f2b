#pragma once

#include "core/base/ids.h"
#include "core/store/attempts.h"
#include "core/store/roles.h"

namespace gyeot {

/** Somebody who can open the store, as shown to people. */
struct StorePerson {
    UserId id;
    QString name;
    Roles roles;
    QStringList keys; ///< names of the keys sealed to this person
    QStringList fingerprint; ///< eight words of both public keys
    qint64 createdMs = 0;
    bool isSelf = false;

    bool operator==(const StorePerson&) const = default;
};

/** Somebody who could. */
struct FormerPerson {
    UserId id;
    QString name;
    qint64 removedMs = 0;

    bool operator==(const FormerPerson&) const = default;
};

} // namespace gyeot
