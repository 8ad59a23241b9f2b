#pragma once

#include "core/base/ids.h"
#include "core/store/casekeys.h"
#include "core/store/database.h"

#include <QMap>

namespace gyeot {

/** What a store job is given: its own copy of the keys it needs, moved into the worker and gone with it. */
struct StoreAccess {
    QString directory;
    QString databasePath;
    DatabaseKey databaseKey;
    CompartmentKeys keys;
    SecretBytes auditKey;
    QString siteId;
    StoreId storeId;
    QMap<UserId, QByteArray> signers; ///< Ed25519 public keys of the store's users, for checkpoints
};

} // namespace gyeot
