#pragma once

#include "core/office/enrolledstores.h"
#include "core/office/importtable.h"
#include "core/sync/manifest.h"

namespace gyeot {

/** Takes the leaves of a site's audit log and proves that it continues the one seen last: overlapping rows are the same, and all rows together
 *  give the root the site signed (core/sync/FORMAT.md, section 5). Works inside the Merge of the bundle. */
class AuditImport {
public:
    /** `sender` is as it stands before this bundle. */
    AuditImport(ImportTable table, const EnrolledStore& sender, const Manifest& manifest);

    /** Errors: RejRecord (form, order), RejFork (another row stood there), those of the store. */
    Result<void> take(QByteArrayView line, const QByteArray& place);
    /** After the last line. Errors: RejRecord (rows missing), RejFork (another root or head, or a shorter log than before). */
    Result<void> finish() const;

    const MerkleTree& tree() const { return m_tree; }

private:
    ImportTable m_table;
    const Manifest& m_manifest;
    qint64 m_known; ///< rows the office had before
    qint64 m_last; ///< row taken last
    MerkleTree m_tree;
    QByteArray m_head;
};

} // namespace gyeot
