#pragma once

#include "core/store/audit.h"
#include "core/store/keyringrotation.h"
#include "core/store/recordtype.h"
#include "core/store/storejob.h"

namespace gyeot {

/** What a new generation is made of: given by StoreGenerations::begin(). */
struct Renewal {
    NextGeneration next;
    AuditEntry told; ///< the row the new generation's audit log goes on with: who renewed which keys
    qint64 epoch = 1;
};

/** A generation that is whole, proved and on disk, but not current: the keyring does not name it yet. Its files go when it is dropped. */
class PreparedGeneration {
public:
    PreparedGeneration(QString directory, Renewal renewal);
    ~PreparedGeneration();
    PreparedGeneration(PreparedGeneration&& other) noexcept;
    PreparedGeneration& operator=(PreparedGeneration&&) = delete;

    int generation() const { return renewal.next.keyring.file().generation; }
    /** From here on its files stay, whatever happens: the keyring may name them. */
    void keep() { directory.clear(); }

    QString directory; ///< empty: the files are to stay
    Renewal renewal;
    std::unique_ptr<Database> source; ///< sees whether anything was saved since the copy was taken
    QByteArray sourceVersion;
    AuditHead head; ///< of the new generation
    qint64 rows = 0; ///< copied
};

/** Makes the next generation beside the present one: a database under the new key by the program's own schema, every row of every table of the
 *  present one as it was at one moment, whatever hangs on renewed keys sealed anew (rewrap.h), and its sidecar. Then everything is proved
 *  from the disk: the seals of all pages, the structure, each table's rows one by one against those that were read, the contents as a
 *  whole (logicalRoot) and the audit log. The store goes on meanwhile; what is saved after the moment makes the result stale.
 *  `progress` in rows, each counted once for copying and once for proving. Nothing of it is current before
 *  StoreGenerations::makeCurrent(); after a failure nothing of it is left.
 *  Errors: Cancelled, DiskFull, WriteFailed, SealBroken (a case's key is damaged), StoreDamaged (the present generation is, or the copy is not
 *  equal), those of reading. */
Result<PreparedGeneration> renewGeneration(const StoreAccess& access, Renewal renewal, RecordTypes types,
    const Progress& progress = {}, const ReachedStep& reached = {});

} // namespace gyeot
