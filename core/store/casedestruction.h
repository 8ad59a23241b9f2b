#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace gyeot {

class Database;

/** Takes everything of one case out of a database, within the caller's transaction: its words out of the search index, its rows out of every
 *  table that has a `case_id` (of this program or a newer one), the values out of its operations, all of its keys in every generation. What
 *  stays: the numbers of its operations, its audit rows, what bundles carried of it as numbers, the ledger. It goes by the schema and not by
 *  a list of kinds, so that nothing can be forgotten when a table is added. */
class CaseDestruction {
public:
    CaseDestruction(Database& database, const QString& siteId) : m_database(database), m_siteId(siteId) { }

    /** How much there is, by table; "keys", "operations", "files". Empty tables are left out. */
    Result<QMap<QString, qint64>> counts(CaseId caseId) const;
    /** Does it and says how much it was. The files themselves are removed after the commit (filesLeft). */
    Result<QMap<QString, qint64>> destroy(CaseId caseId);

    /** Names in blobs/ of sealed files whose case was erased and which still have to go. */
    Result<QStringList> filesLeft() const;
    Result<void> fileGone(const QString& name);

private:
    struct Table {
        QString name;
        bool hasSite = false;
    };
    Result<QList<Table>> tables() const;
    Result<qint64> countIn(const Table& table, CaseId caseId) const;
    Result<void> deleteFrom(const Table& table, CaseId caseId);
    Result<void> run(QStringView sql, CaseId caseId);
    Result<qint64> number(QStringView sql, CaseId caseId) const;

    Database& m_database;
    QString m_siteId;
};

} // namespace gyeot
