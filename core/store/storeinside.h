#pragma once

#include "core/store/attempts.h"
#include "core/store/audit.h"
#include "core/store/casekeys.h"
#include "core/store/database.h"
#include "core/store/fieldseal.h"
#include "core/store/head.h"
#include "core/store/keyring.h"
#include "core/store/recordrows.h"
#include "core/store/store.h"
#include "core/store/storelock.h"
#include "core/store/storestate.h"

namespace gyeot {

/** What an open store is made of; for core/store's own files only. Declared in the order in which it is opened, so that it closes in the
 *  order that is safe: the database before the lock. */
struct Store::Inside {
    QString directory;
    Surroundings around;
    StoreLock lock;
    Keyring keyring;
    CompartmentKeys keys;
    std::unique_ptr<Database> database;
    QString device; ///< names this machine in audit rows, without saying which it is
    qint64 epoch = 1;
    int schema = 0;
    bool acting = false; ///< one action at a time
    FailedUnlocks failedBefore = {}; ///< tries before this opening
    qint64 lastWallMs = 0; ///< of the last audit row; 0: none yet
    bool isFirstRow = true; ///< since the store was opened: the computer may have been off for long
    std::optional<ClockJump> clockJump = {}; ///< what was last noticed of the computer's clock

    /** What every action starts from and leaves behind, so that it need not be read anew each time. */
    struct Bookkeeping {
        quint32 dataVersion = 0; ///< of the database when this was so; another one: to be read again
        qint64 hlc = 0;
        qint64 number = 0; ///< of the last operation
        qint64 keptNumber = 0; ///< as it stands in store_state
        AuditTail tail;
    };
    std::optional<Bookkeeping> books = {};

    QString siteId() const { return keyring.file().siteId; }
    StoreId storeId() const { return keyring.file().storeId; }
    AuditLog audit() const { return { *database, siteId(), storeId() }; }
    StoreState state() const { return { *database, siteId(), storeId() }; }
    CaseKeys caseKeys() const { return { *database, siteId(), storeId(), keys }; }
    RecordRows rows() const { return { *database, siteId() }; }

    /** The office's public key of a compartment; empty: no office enrolled. */
    QByteArray officeKey(Compartment compartment) const;
    /** What the sidecar shall say now. */
    Result<Head> presentHead() const;
    Head headOf(const AuditHead& last) const;
    /** Brings the sidecar up to the last audit row. */
    Result<void> witness(const AuditHead& last) const;
    /** Signs the present state of the audit log, unless that has been done. */
    Result<void> checkpointAudit() const;
};

} // namespace gyeot
