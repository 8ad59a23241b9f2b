#include "core/cases/caselisttable.h"

#include "core/store/statement.h"
#include "core/store/store.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

CaseListRow read(const Statement& query)
{
    CaseListRow row;
    row.id = query.id<CaseId>(0);
    row.number = query.text(1);
    row.alias = query.text(2);
    row.urgency = fromWord<Urgency>(query.text(3)).value_or(Urgency::Normal);
    row.openedMs = query.integer(4);
    if (!query.isNull(5))
        row.closedMs = query.integer(5);
    return row;
}

qint64 wordOf(CaseListQuery::Show show)
{
    return qint64(show);
}

/** The first column of the only row. */
Result<qint64> numberOf(Result<Statement>& query)
{
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->integer(0) : 0;
}

/** The order of the list without its rows: an index has the ids and when each case was opened. */
Result<QList<CaseListRow>> indexRows(const Store& store)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id, opened_ms
        FROM cases INDEXED BY cases_by_opening
        WHERE deleted_ms IS NULL
        ORDER BY opened_ms DESC, id)");
    if (!query)
        return std::unexpected(query.error());
    QList<CaseListRow> rows;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return rows;
        CaseListRow found;
        found.id = query->id<CaseId>(0);
        found.openedMs = query->integer(1);
        rows.append(found);
    }
}

/** The list case by case, for a store with damaged pages: what cannot be read stands among the open cases, where it is missed. */
Result<QList<CaseListRow>> rowsOneByOne(const Store& store, CaseListQuery::Show show)
{
    const auto all = indexRows(store);
    if (!all)
        return all;
    QList<CaseListRow> shown;
    for (const CaseListRow& entry : *all) {
        auto row = CaseListTable::row(store, entry.id);
        if (!row && row.error().code != ErrorCode::StoreDamaged)
            return std::unexpected(row.error());
        CaseListRow readable = row && *row ? **row : entry;
        if (!row) {
            readable.isDamaged = true;
            readable.number = CaseListTable::numberByIndex(store, entry.id);
        } else if (!*row) {
            continue;
        }
        const auto here = readable.closedMs ? CaseListQuery::Show::Closed : CaseListQuery::Show::Open;
        if (show == CaseListQuery::Show::All || show == here)
            shown.append(std::move(readable));
    }
    return shown;
}

Result<QList<CaseListRow>> rowsAtOnce(const Store& store, const CaseListQuery& asked)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT cases.id, cases.number, clients.alias, cases.urgency, cases.opened_ms, cases.closed_ms
        FROM cases LEFT JOIN clients ON clients.case_id = cases.id AND clients.deleted_ms IS NULL
        WHERE cases.deleted_ms IS NULL AND (:show = 2 OR (cases.closed_ms IS NOT NULL) = :show)
        ORDER BY cases.opened_ms DESC, cases.id
        LIMIT :limit OFFSET :offset)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":show", wordOf(asked.show));
    query->bind(":limit", asked.limit);
    query->bind(":offset", asked.offset);
    QList<CaseListRow> rows;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return rows;
        rows.append(read(*query));
    }
}

Result<qint64> countAtOnce(const Store& store, CaseListQuery::Show show)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT count(*)
        FROM cases
        WHERE deleted_ms IS NULL AND (:show = 2 OR (closed_ms IS NOT NULL) = :show))");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":show", wordOf(show));
    return numberOf(query);
}

} // namespace

Result<QList<CaseListRow>> CaseListTable::rows(const Store& store, const CaseListQuery& asked)
{
    auto rows = rowsAtOnce(store, asked);
    if (rows || rows.error().code != ErrorCode::StoreDamaged)
        return rows;
    return rowsOneByOne(store, asked.show).transform([&asked](const QList<CaseListRow>& all) {
        return all.mid(asked.offset, asked.limit);
    });
}

Result<qint64> CaseListTable::count(const Store& store, CaseListQuery::Show show)
{
    const auto count = countAtOnce(store, show);
    if (count || count.error().code != ErrorCode::StoreDamaged)
        return count;
    return rowsOneByOne(store, show).transform([](const QList<CaseListRow>& all) { return qint64(all.size()); });
}

QString CaseListTable::numberByIndex(const Store& store, CaseId id)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT number
        FROM cases INDEXED BY cases_by_number
        WHERE id = :id)");
    if (!query)
        return {};
    query->bind(":id", id);
    return query->step().value_or(false) ? query->text(0) : QString();
}

Result<std::optional<CaseListRow>> CaseListTable::row(const Store& store, CaseId id)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT cases.id, cases.number, clients.alias, cases.urgency, cases.opened_ms, cases.closed_ms
        FROM cases LEFT JOIN clients ON clients.case_id = cases.id AND clients.deleted_ms IS NULL
        WHERE cases.case_id = :id AND cases.deleted_ms IS NULL)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":id", id);
    const auto found = query->step();
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional(read(*query)) : std::nullopt;
}

Result<qint64> CaseListTable::evidenceItems(const Store& store, CaseId id)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT count(*)
        FROM evidence_items
        WHERE case_id = :case_id AND deleted_ms IS NULL)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":case_id", id);
    return numberOf(query);
}

Result<CaseId> CaseListTable::byNumber(const Store& store, const QString& number)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT id
        FROM cases
        WHERE number = :number AND deleted_ms IS NULL)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":number", number);
    const auto found = query->step();
    if (!found)
        return std::unexpected(found.error());
    return *found ? query->id<CaseId>(0) : CaseId();
}

Result<QString> CaseListTable::freeNumber(const Store& store, int year)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT coalesce(max(CAST(substr(number, 6) AS INTEGER)), 0)
        FROM (SELECT number FROM cases UNION ALL SELECT case_number FROM erasure_ledger)
        WHERE number >= :year || '-' AND number < :year || '.')"); // '.' follows '-'
    if (!query)
        return std::unexpected(query.error());
    query->bind(":year", QString::number(year));
    const auto highest = numberOf(query);
    if (!highest)
        return std::unexpected(highest.error());
    return u"%1-%2"_s.arg(QString::number(year), QString::number(*highest + 1).rightJustified(4, u'0'));
}

} // namespace gyeot
