#include "core/store/casedestruction.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Not swept with the other tables: handled by name below, or what must outlive the case. */
constexpr std::array keptTables { "operations"_L1, "case_keys"_L1, "audit_log"_L1, "erasure_ledger"_L1,
    "search_index_rows"_L1, "export_shares"_L1, "export_cases"_L1 };

/** SQL cannot bind the name of a table. These come from the schema itself; that they are plain names is checked all the same. */
bool isPlainName(const QString& name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

constexpr QStringView keysOfCase = u"SELECT count(*) FROM case_keys WHERE :site_id IS NOT NULL AND case_id = :case_id";
constexpr QStringView operationsOfCase =
    u"SELECT count(*) FROM operations WHERE site_id = :site_id AND case_id = :case_id";
constexpr QStringView filesOfCase = uR"(
    SELECT
        (SELECT count(*) FROM evidence_items WHERE site_id = :site_id AND case_id = :case_id AND blob_name <> '')
        + (SELECT count(*) FROM office_blobs WHERE site_id = :site_id AND case_id = :case_id))";

} // namespace

Result<QList<CaseDestruction::Table>> CaseDestruction::tables() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT tables.name, EXISTS (SELECT 1 FROM pragma_table_info(tables.name) AS others WHERE others.name = 'site_id')
        FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND columns.name = 'case_id'
        ORDER BY tables.name)");
    if (!query)
        return std::unexpected(query.error());
    QList<Table> found;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return found;
        const Table table { query->text(0), query->integer(1) != 0 };
        if (std::ranges::contains(keptTables, table.name))
            continue;
        if (!isPlainName(table.name))
            return failure(ErrorCode::BadArgument, {}, "name of a table");
        found.append(table);
    }
}

Result<qint64> CaseDestruction::number(QStringView sql, CaseId caseId) const
{
    auto query = Statement::prepare(m_database, sql);
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":case_id", caseId.toString());
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->integer(0) : 0;
}

Result<void> CaseDestruction::run(QStringView sql, CaseId caseId)
{
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":case_id", caseId.toString());
    return statement->run();
}

Result<qint64> CaseDestruction::countIn(const Table& table, CaseId caseId) const
{
    const QString sql = table.hasSite ? u"SELECT count(*) FROM %1 WHERE site_id = :site_id AND case_id = :case_id"_s
                                      : u"SELECT count(*) FROM %1 WHERE :site_id IS NOT NULL AND case_id = :case_id"_s;
    return number(sql.arg(table.name), caseId);
}

Result<void> CaseDestruction::deleteFrom(const Table& table, CaseId caseId)
{
    const QString sql = table.hasSite ? u"DELETE FROM %1 WHERE site_id = :site_id AND case_id = :case_id"_s
                                      : u"DELETE FROM %1 WHERE :site_id IS NOT NULL AND case_id = :case_id"_s;
    return run(sql.arg(table.name), caseId);
}

Result<QMap<QString, qint64>> CaseDestruction::counts(CaseId caseId) const
{
    QMap<QString, qint64> counts;
    const auto all = tables();
    if (!all)
        return std::unexpected(all.error());
    for (const Table& table : *all) {
        const auto count = countIn(table, caseId);
        if (!count)
            return std::unexpected(count.error());
        if (*count > 0)
            counts.insert(table.name, *count);
    }
    const std::pair<const char*, QStringView> others[] = { { "keys", keysOfCase }, { "operations", operationsOfCase },
        { "files", filesOfCase } };
    for (const auto& [name, sql] : others) {
        const auto count = number(sql, caseId);
        if (!count)
            return std::unexpected(count.error());
        if (*count > 0)
            counts.insert(QString::fromLatin1(name), *count);
    }
    return counts;
}

Result<QMap<QString, qint64>> CaseDestruction::destroy(CaseId caseId)
{
    auto counted = counts(caseId);
    const auto all = tables();
    if (!counted || !all)
        return std::unexpected(counted ? all.error() : counted.error());
    const WriteScope records(m_database, WriteScope::Over::Records);
    // Words leave a contentless index only by being named, so they go before the rows that know them (core/cases/README.md). The migration
    // that made this index is core/store's own; no code of core/cases is needed, and so a case can be erased again while a store opens.
    auto done = run(uR"(
        INSERT INTO search_index (search_index, rowid, tokens)
        SELECT 'delete', docid, tokens
        FROM search_index_rows
        WHERE :site_id IS NOT NULL AND case_id = :case_id)",
        caseId);
    if (done)
        done = deleteFrom({ u"search_index_rows"_s, false }, caseId);
    if (done)
        done = run(uR"(
            INSERT OR IGNORE INTO erasure_blobs (site_id, name)
            SELECT site_id, blob_name FROM evidence_items WHERE site_id = :site_id AND case_id = :case_id AND blob_name <> ''
            UNION
            SELECT site_id, name FROM office_blobs WHERE site_id = :site_id AND case_id = :case_id)",
            caseId);
    if (done)
        done = run(uR"(
            DELETE FROM field_heads
            WHERE site_id = :site_id AND object_id IN (
                SELECT object_id FROM operations WHERE site_id = :site_id AND case_id = :case_id))",
            caseId);
    for (const Table& table : *all)
        done = done ? deleteFrom(table, caseId) : done;
    if (done)
        done = run(uR"(
            UPDATE operations
            SET value = NULL, old_value = NULL, office_sealed = NULL
            WHERE site_id = :site_id AND case_id = :case_id AND type <> 'erase')",
            caseId);
    if (done)
        done = run(u"DELETE FROM case_keys WHERE :site_id IS NOT NULL AND case_id = :case_id",
            caseId); // an office keeps its own of a site's case
    return done ? counted : std::unexpected(done.error());
}

Result<QStringList> CaseDestruction::filesLeft() const
{
    auto query = Statement::prepare(m_database, u"SELECT DISTINCT name FROM erasure_blobs ORDER BY name");
    if (!query)
        return std::unexpected(query.error());
    QStringList names;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return names;
        names << query->text(0);
    }
}

Result<void> CaseDestruction::fileGone(const QString& name)
{
    auto remove = Statement::prepare(m_database, u"DELETE FROM erasure_blobs WHERE name = :name");
    if (!remove)
        return std::unexpected(remove.error());
    remove->bind(":name", name);
    return remove->run();
}

} // namespace gyeot
