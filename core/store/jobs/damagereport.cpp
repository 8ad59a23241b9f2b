#include "core/store/jobs/damagereport.h"

#include "core/store/rescuevfs.h"
#include "core/store/statement.h"

#include <QMap>

#include <algorithm>
#include <functional>

namespace gyeot {

using namespace Qt::StringLiterals;

QList<CaseId> DamageReport::cases() const
{
    QList<CaseId> all;
    for (const DamagedRow& row : rows) {
        if (!row.caseId.isNull() && !all.contains(row.caseId))
            all.append(row.caseId);
    }
    std::ranges::sort(all);
    return all;
}

namespace {

constexpr qint64 rowsPerQuestion = 256;
constexpr qint64 longestGap = 100'000; // numbers behind the last one that could be read, before a walk gives up

/** What is bound before a statement runs, and what is done with each row. */
using Bind = std::function<void(Statement&)>;
using Take = std::function<void(const Statement&)>;

class DamageWalk {
public:
    DamageWalk(Database& database, const StoreAccess& access, RecordTypes types, const Progress& progress)
        : m_database(database),
          m_site(access.siteId),
          m_types(types),
          m_progress(progress)
    {
    }

    Result<DamageReport> run();

private:
    /** Runs a query to its end or to the first damaged page; true: whole. A damaged page is put down as one of `tree`. */
    Result<bool> walk(const QString& tree, const QString& sql, const Bind& bind, const Take& take = {});
    Result<void> findPages();
    Result<void> walkOperations();
    Result<bool> walkOperationsOf(const QString& store);
    Result<void> nameLostOperations();
    Result<void> walkRecords();
    Result<void> probeRecords();
    Result<void> probeCaseKeys();
    Result<void> walkTrees();
    Result<void> ask();
    void know(const QString& kind, const QUuid& object, CaseId caseId);

    Database& m_database;
    QString m_site;
    RecordTypes m_types;
    const Progress& m_progress;
    QMap<qint64, QString> m_pages; ///< tree by page
    QMap<QString, QMap<QUuid, CaseId>> m_known; ///< by kind: every object somebody speaks of
    QSet<QPair<QString, qint64>> m_lostOperations;
    QList<DamagedRow> m_rows;
    qint64 m_questions = 0;
};

Result<void> DamageWalk::ask()
{
    return goOn(m_progress, ++m_questions, 0) ? Result<void>() : failure(ErrorCode::Cancelled);
}

void DamageWalk::know(const QString& kind, const QUuid& object, CaseId caseId)
{
    QMap<QUuid, CaseId>& objects = m_known[kind];
    if (objects.value(object).isNull())
        objects[object] = caseId;
}

Result<bool> DamageWalk::walk(const QString& tree, const QString& sql, const Bind& bind, const Take& take)
{
    auto query = Statement::prepare(m_database, sql);
    if (!query)
        return std::unexpected(query.error());
    bind(*query);
    for (qint64 seen = 1;; ++seen) {
        const auto row = query->step();
        if (!row && row.error().code != ErrorCode::StoreDamaged)
            return std::unexpected(row.error());
        if (!row) {
            const auto page = m_pages.find(lastPageRead(m_database.handle()));
            if (page != m_pages.end() && page->isEmpty())
                *page = tree;
            return false;
        }
        if (!*row)
            return true;
        if (take)
            take(*query);
        if (seen % rowsPerQuestion == 0) {
            if (auto go = ask(); !go)
                return std::unexpected(go.error());
        }
    }
}

Result<void> DamageWalk::findPages()
{
    const auto lines = m_database.pragmaRows("PRAGMA cipher_integrity_check"); // silent when all is well
    if (!lines)
        return std::unexpected(lines.error());
    for (const QByteArray& line : *lines) {
        bool isNumber = false;
        const qint64 page = line.sliced(line.lastIndexOf(' ') + 1).toLongLong(&isNumber);
        if (isNumber)
            m_pages.insert(page, QString());
    }
    return {};
}

/** One store's numbers in order; where a stretch cannot be read, number by number until it can. */
Result<bool> DamageWalk::walkOperationsOf(const QString& store)
{
    qint64 reached = 0;
    qint64 gap = 0;
    const auto take = [&](const Statement& row) {
        reached = row.integer(0);
        know(row.text(1), row.id<ObjectId>(2).uuid(), row.id<CaseId>(3));
    };
    const auto from = [&](Statement& query) {
        query.bind(":site_id", m_site);
        query.bind(":store_id", store);
        query.bind(":after", reached);
    };
    const QString stretch = uR"(
        SELECT n, object_kind, object_id, case_id
        FROM operations
        WHERE site_id = :site_id AND store_id = :store_id AND n > :after
        ORDER BY n)"_s;
    const QString single = uR"(
        SELECT n, object_kind, object_id, case_id, field, base, value, old_value
        FROM operations
        WHERE site_id = :site_id AND store_id = :store_id AND n = :after + 1)"_s;
    while (gap < longestGap) {
        const auto whole = walk(u"operations"_s, stretch, from, take);
        if (!whole || *whole)
            return whole;
        for (gap = 0; gap < longestGap; ++gap) {
            const auto readable = walk(u"operations"_s, single, from);
            if (!readable)
                return readable;
            if (*readable)
                break;
            m_lostOperations.insert({ store, ++reached });
        }
        if (auto go = ask(); !go)
            return std::unexpected(go.error());
    }
    return false;
}

Result<void> DamageWalk::walkOperations()
{
    QString store;
    while (true) {
        QString next;
        const auto found = walk(
            u"operations"_s, uR"(
            SELECT min(store_id)
            FROM operations
            WHERE site_id = :site_id AND store_id > :after)"_s,
            [&](Statement& query) {
                query.bind(":site_id", m_site);
                query.bind(":after", store);
            },
            [&next](const Statement& row) { next = row.text(0); });
        if (!found)
            return std::unexpected(found.error());
        if (!*found || next.isEmpty())
            return {};
        store = next;
        if (const auto walked = walkOperationsOf(store); !walked)
            return std::unexpected(walked.error());
    }
}

/** An index holds which case an operation was of, though its row is gone. */
Result<void> DamageWalk::nameLostOperations()
{
    if (m_lostOperations.isEmpty())
        return {};
    const auto done = walk(
        u"operations_by_case"_s, uR"(
        SELECT case_id, store_id, n
        FROM operations INDEXED BY operations_by_case
        WHERE site_id = :site_id)"_s,
        [this](Statement& query) { query.bind(":site_id", m_site); },
        [this](const Statement& row) {
            if (m_lostOperations.remove({ row.text(1), row.integer(2) }))
                m_rows.append({ u"operation"_s, {}, row.id<CaseId>(0) });
        });
    return done.transform([](bool) { });
}

/** Ids from both ends of each table up to what cannot be read: rows the log no longer tells of. */
Result<void> DamageWalk::walkRecords()
{
    for (const RecordType* type : m_types) {
        for (const QString& order : { u"ASC"_s, u"DESC"_s }) {
            const auto whole = walk(
                QLatin1String(type->table), uR"(
                SELECT id, case_id
                FROM %1
                WHERE site_id = :site_id
                ORDER BY id %2)"_s.arg(QLatin1String(type->table), order), // names of constants of ours
                [this](Statement& query) { query.bind(":site_id", m_site); },
                [this, type](const Statement& row) {
                    know(QLatin1String(type->kind), row.id<ObjectId>(0).uuid(), row.id<CaseId>(1));
                });
            if (!whole)
                return std::unexpected(whole.error());
            if (*whole)
                break;
        }
    }
    return {};
}

Result<void> DamageWalk::probeRecords()
{
    for (const RecordType* type : m_types) {
        QStringList columns;
        for (const FieldType& field : type->fields)
            columns << QLatin1String(field.name);
        const QString sql = uR"(
            SELECT %1
            FROM %2
            WHERE site_id = :site_id AND id = :id)"_s.arg(columns.join(u", "_s), QLatin1String(type->table));
        const QMap<QUuid, CaseId> objects = m_known.value(QLatin1String(type->kind));
        for (const auto& [object, caseId] : objects.asKeyValueRange()) {
            const auto readable = walk(QLatin1String(type->table), sql, [&, id = object](Statement& query) {
                query.bind(":site_id", m_site);
                query.bind(":id", ObjectId(id));
            });
            if (!readable)
                return std::unexpected(readable.error());
            if (!*readable)
                m_rows.append({ QLatin1String(type->kind), object, caseId });
            if (auto go = ask(); !go)
                return go;
        }
    }
    return {};
}

Result<void> DamageWalk::probeCaseKeys()
{
    QSet<CaseId> cases;
    for (const auto& objects : std::as_const(m_known)) {
        for (const CaseId& caseId : objects)
            cases.insert(caseId);
    }
    for (const CaseId& caseId : std::as_const(cases)) {
        const auto readable = walk(u"case_keys"_s, uR"(
            SELECT wrapped
            FROM case_keys
            WHERE site_id = :site_id AND case_id = :case_id)"_s,
            [this, &caseId](Statement& query) {
                query.bind(":site_id", m_site);
                query.bind(":case_id", caseId);
            });
        if (!readable)
            return std::unexpected(readable.error());
        if (!*readable)
            m_rows.append({ u"case key"_s, {}, caseId });
    }
    return {};
}

/** Every table and index from its beginning, for pages that are still without a name. */
Result<void> DamageWalk::walkTrees()
{
    struct Tree {
        QString name;
        QString table;
        QString condition; ///< of a partial index
        bool isIndex;
    };
    QList<Tree> trees;
    const auto listed = walk(
        u"sqlite_schema"_s, uR"(
        SELECT name, tbl_name, coalesce(sql, ''), type = 'index'
        FROM sqlite_schema
        WHERE rootpage > 0)"_s,
        [](Statement&) {},
        [&trees](const Statement& row) {
            const QString sql = row.text(2);
            const qsizetype where = sql.indexOf(u" WHERE "_s);
            const bool isIndex = row.integer(3) != 0;
            trees.append({ row.text(0), row.text(1), isIndex && where >= 0 ? sql.sliced(where) : QString(), isIndex });
        });
    if (!listed)
        return std::unexpected(listed.error());
    for (const Tree& tree : std::as_const(trees)) {
        // every column of a table whose columns this program may not know; the names stand in the schema, which is under the store's key
        const QString sql = tree.isIndex
            ? u"SELECT count(*) FROM \"%1\" INDEXED BY \"%2\"%3"_s.arg(tree.table, tree.name, tree.condition)
            : u"SELECT * FROM \"%1\" NOT INDEXED"_s.arg(tree.name);
        const auto whole = walk(tree.name, sql, [](Statement&) { });
        if (!whole && whole.error().code == ErrorCode::Cancelled)
            return std::unexpected(whole.error());
    }
    return {};
}

Result<DamageReport> DamageWalk::run()
{
    using Step = Result<void> (DamageWalk::*)();
    if (auto found = findPages(); !found)
        return std::unexpected(found.error());
    if (m_pages.isEmpty())
        return DamageReport();
    for (const Step step : { &DamageWalk::walkOperations, &DamageWalk::nameLostOperations, &DamageWalk::walkRecords,
             &DamageWalk::probeRecords, &DamageWalk::probeCaseKeys, &DamageWalk::walkTrees }) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(done.error());
    }
    DamageReport report;
    for (const auto& [page, tree] : std::as_const(m_pages).asKeyValueRange())
        report.pages.append({ page, tree });
    for (qsizetype unnamed = m_lostOperations.size(); unnamed > 0; --unnamed)
        m_rows.append({ u"operation"_s, {}, {} });
    report.rows = std::move(m_rows);
    return report;
}

} // namespace

Result<DamageReport> reportDamage(const StoreAccess& access, RecordTypes types, const Progress& progress)
{
    if (!access.isReadOnly) { // both checks and walks see the main file
        auto writing = openForJob(access);
        auto emptied = writing ? (*writing)->checkpoint() : std::unexpected(writing.error());
        if (!emptied)
            return std::unexpected(emptied.error());
    }
    auto database = Database::openReadOnly(access.databasePath, access.databaseKey);
    if (!database)
        return std::unexpected(database.error());
    (*database)->interruptUnless([&progress] { return goOn(progress, 0, 0); });
    return DamageWalk(**database, access, types, progress).run();
}

} // namespace gyeot
