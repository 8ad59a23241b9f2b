#include "core/cases/searchindex.h"

#include "core/store/statement.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

struct IndexedRow {
    qint64 docid = 0;
    QString tokens;
};

Result<std::optional<IndexedRow>> rowOf(Database& database, const QUuid& object)
{
    auto query = Statement::prepare(database, uR"(
        SELECT docid, tokens
        FROM search_index_rows
        WHERE object_id = :object_id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":object_id", ObjectId(object));
    const auto found = query->step();
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional(IndexedRow { query->integer(0), query->text(1) }) : std::nullopt;
}

Result<void> run(Result<Statement> statement, const IndexedRow& row)
{
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":docid", row.docid);
    statement->bind(":tokens", row.tokens);
    return statement->run();
}

Result<void> forgetWords(Database& database, const IndexedRow& row)
{
    return run(Statement::prepare(database, uR"(
        INSERT INTO search_index (search_index, rowid, tokens)
        VALUES ('delete', :docid, :tokens))"),
        row);
}

Result<qint64> writeRow(Database& database, const SearchedObject& object, const QString& tokens)
{
    auto insert = Statement::prepare(database, uR"(
        INSERT INTO search_index_rows (kind, object_id, case_id, tokens)
        VALUES (:kind, :object_id, :case_id, :tokens)
        ON CONFLICT (object_id) DO UPDATE SET tokens = excluded.tokens
        RETURNING docid)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":kind", object.kind);
    insert->bind(":object_id", ObjectId(object.object));
    insert->bind(":case_id", object.caseId);
    insert->bind(":tokens", tokens);
    const auto returned = insert->step();
    if (!returned)
        return std::unexpected(returned.error());
    const qint64 docid = insert->integer(0);
    if (auto done = insert->run(); !done)
        return std::unexpected(done.error());
    return docid;
}

} // namespace

Result<void> SearchIndex::put(Database& database, const SearchedObject& object, const SearchTexts& texts)
{
    const QString tokens = searchTokens(texts);
    if (tokens.isEmpty())
        return remove(database, object.object);
    const auto old = rowOf(database, object.object);
    if (!old)
        return std::unexpected(old.error());
    if (*old) {
        if ((*old)->tokens == tokens)
            return {};
        if (auto done = forgetWords(database, **old); !done)
            return done;
    }
    const auto docid = writeRow(database, object, tokens);
    if (!docid)
        return std::unexpected(docid.error());
    return run(Statement::prepare(database, uR"(
        INSERT INTO search_index (rowid, tokens)
        VALUES (:docid, :tokens))"),
        { *docid, tokens });
}

Result<void> SearchIndex::remove(Database& database, const QUuid& object)
{
    const auto old = rowOf(database, object);
    if (!old)
        return std::unexpected(old.error());
    if (!*old)
        return {};
    if (auto done = forgetWords(database, **old); !done)
        return done;
    auto erase = Statement::prepare(database, uR"(
        DELETE FROM search_index_rows
        WHERE docid = :docid)");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(":docid", (*old)->docid);
    return erase->run();
}

namespace {

Result<Statement> prepareFind(Database& database, const SearchTerm& term)
{
    // Without an order the rows come as they are found, and the reader stops after what it wants of a hundred thousand.
    auto query = term.isBroad ? Statement::prepare(database, uR"(
        SELECT rows.kind, rows.object_id, rows.case_id
        FROM search_index JOIN search_index_rows AS rows ON rows.docid = search_index.rowid
        WHERE search_index MATCH :term)")
                              : Statement::prepare(database, uR"(
        SELECT rows.kind, rows.object_id, rows.case_id
        FROM search_index JOIN search_index_rows AS rows ON rows.docid = search_index.rowid
        WHERE search_index MATCH :term
        ORDER BY search_index.rank)");
    if (query)
        query->bind(":term", term.match);
    return query;
}

/** Calls `take` for each row until it returns false. */
Result<void> eachFound(Database& database, const SearchTerm& term, const std::function<bool(const Statement&)>& take)
{
    auto query = prepareFind(database, term);
    if (!query)
        return std::unexpected(query.error());
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row || !take(*query))
            return {};
    }
}

constexpr int kindColumn = 0;
constexpr int objectColumn = 1;
constexpr int caseColumn = 2;

/** The longest term that is not broad tells the most: it orders the answer, the others only thin it out. */
QList<SearchTerm> mostTellingFirst(QList<SearchTerm> terms)
{
    std::ranges::stable_sort(terms, [](const SearchTerm& a, const SearchTerm& b) {
        return a.isBroad != b.isBroad ? b.isBroad : a.match.size() > b.match.size();
    });
    return terms;
}

} // namespace

Result<QList<SearchedObject>> SearchIndex::find(const QList<SearchTerm>& terms, qsizetype maxCases) const
{
    if (terms.isEmpty())
        return QList<SearchedObject>();
    const QList<SearchTerm> ordered = mostTellingFirst(terms);
    QList<QSet<CaseId>> withTheOthers;
    for (const SearchTerm& term : ordered.sliced(1)) {
        QSet<CaseId> cases;
        auto done = eachFound(m_database, { term.match, true }, [&cases](const Statement& row) {
            cases.insert(row.id<CaseId>(caseColumn));
            return true;
        });
        if (!done)
            return std::unexpected(done.error());
        withTheOthers.append(std::move(cases));
    }
    QList<SearchedObject> found;
    QSet<CaseId> seen;
    auto done = eachFound(m_database, ordered.first(), [&](const Statement& row) {
        const auto caseId = row.id<CaseId>(caseColumn);
        const bool holds =
            std::ranges::all_of(withTheOthers, [&](const QSet<CaseId>& cases) { return cases.contains(caseId); });
        if (holds && !seen.contains(caseId)) {
            seen.insert(caseId);
            found.append({ row.text(kindColumn), row.id<ObjectId>(objectColumn).uuid(), caseId });
        }
        return found.size() < maxCases;
    });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

} // namespace gyeot
