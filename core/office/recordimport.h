#pragma once

#include "core/office/enrolledstores.h"
#include "core/store/merge.h"
#include "core/sync/manifest.h"

#include <QHash>
#include <QSet>

namespace gyeot {

/** Brings the operations of one bundle in, each checked first (core/sync/FORMAT.md, section 6.1 step 9). Works inside the Merge of the bundle: after
 *  any failure that is dropped and nothing happened. */
class RecordImport {
public:
    /** `manifest` is proved; `merge` is of its site. */
    RecordImport(Merge& merge, Database& database, const Manifest& manifest);

    /** One line of an ops part; `place` names it in errors.
     *  Errors: RejRecord (form, order, frontier, reference, clock, two contents of one number), RejAuthz (another store's number, another
     *  site's case), those of the store. */
    Result<void> take(QByteArrayView line, const QByteArray& place);

    /** After the last line: the counts of the manifest. Errors: RejRecord. */
    Result<void> finish() const;

    /** Fields that now rest on more than one operation, for a person to settle. */
    qint64 conflicts() const { return m_conflicts; }
    /** Operations of cases that are erased here: their numbers were kept, what they say was not (reference/security.md 3.16). */
    qint64 erased() const { return m_erased; }

private:
    Result<void> checkForm(const Operation& operation, const QByteArray& place);
    Result<void> checkBase(const Operation& operation, const QByteArray& place);
    Result<void> checkCase(const Operation& operation, const QByteArray& place);

    Merge& m_merge;
    Database& m_database;
    const Manifest& m_manifest;
    OperationTable m_log;
    qint64 m_hlcLimit;
    qint64 m_last = 0;
    qint64 m_lastHlc = 0;
    qint64 m_count = 0;
    qint64 m_late = 0;
    qint64 m_conflicts = 0;
    qint64 m_erased = 0;
    QSet<CaseId> m_cases; ///< seen and ours
    QHash<QUuid, CaseId> m_objects;
};

} // namespace gyeot
