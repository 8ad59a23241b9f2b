#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/store/casekeys.h"
#include "core/store/database.h"

#include <QMap>

#include <functional>

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
    QMultiMap<UserId, QByteArray> signers; ///< Ed25519 public keys of the store's users, past ones too, for checkpoints
    QMap<Compartment, QByteArray> officeKeys; ///< public keys of the enrolled office; empty: none
    bool isReadOnly = false; ///< the store is open for rescue: so is the job's connection
};

/** Tells a job's test how far it is; the process may be killed in it. Empty in the program. */
using ReachedStep = std::function<void(const char* step)>;

/** A job's own connection, in the job's thread. The store is open and its lock held by whoever started the job; so the schema is the
 *  program's own. Errors: those of Database::open. */
Result<std::unique_ptr<Database>> openForJob(const StoreAccess& access);

} // namespace gyeot
