#include "core/store/jobs/renewgeneration.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/auditverify.h"
#include "core/store/generationfiles.h"
#include "core/store/head.h"
#include "core/store/hybridclock.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/migrations.h"
#include "core/store/rewrap.h"
#include "core/store/storestate.h"
#include "core/store/transaction.h"

#include <QElapsedTimer>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stepMs = 40; // below the 50 ms of a store job

/** The same store before and after, with what the user and the lenders hold together. */
StoreAccess accessBefore(const StoreAccess& present, const NextGeneration& next)
{
    return { present.directory, present.databasePath, { present.databaseKey.key.clone(), present.databaseKey.salt },
        next.before.clone(), next.auditBefore.clone(), present.siteId, present.storeId, present.signers,
        present.officeKeys };
}

StoreAccess accessAfter(const StoreAccess& present, const NextGeneration& next)
{
    const KeyringFile& file = next.keyring.file();
    return { present.directory, present.directory + u'/' + file.database,
        { next.keyring.databaseKey(), file.databaseSalt }, next.after.clone(), next.auditAfter.clone(), present.siteId,
        present.storeId, present.signers, present.officeKeys };
}

/** One renewal under way. */
class Renewing {
public:
    Renewing(const StoreAccess& access, PreparedGeneration& made, const Progress& progress, const ReachedStep& reached)
        : m_made(made),
          m_before(accessBefore(access, made.renewal.next)),
          m_after(accessAfter(access, made.renewal.next)),
          m_rules(rewrapRules(access.siteId, access.storeId, made.renewal.next)),
          m_progress(progress),
          m_reached(reached)
    {
    }

    Result<void> run(RecordTypes types);

private:
    Result<void> takeSnapshot();
    Result<std::unique_ptr<Database>> makeTarget();
    Result<void> copyAll();
    Result<void> copyTable(TableCopy& copy, Database& target, const QString& table);
    Result<void> compareAll(Database& target, RecordTypes types);
    Result<void> tell(Database& target);
    Result<void> prove(Database& target);
    Result<void> writeSidecar();
    bool mayGoOn() const { return goOn(m_progress, m_done, 2 * m_rows); }
    void at(const char* step) const
    {
        if (m_reached)
            m_reached(step);
    }

    PreparedGeneration& m_made;
    const StoreAccess m_before;
    const StoreAccess m_after;
    const RowRules m_rules;
    const Progress& m_progress;
    const ReachedStep& m_reached;
    std::optional<Transaction> m_snapshot;
    QMap<QString, TableFigures> m_figures; ///< as the rows were read
    QByteArray m_root;
    qint64 m_rows = 0;
    qint64 m_done = 0;
};

Result<void> Renewing::takeSnapshot()
{
    auto source = openForJob(m_before);
    if (!source)
        return std::unexpected(source.error());
    m_made.source = std::move(*source);
    auto snapshot = Transaction::begin(*m_made.source, Transaction::Kind::Read);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    m_snapshot.emplace(std::move(*snapshot));
    const auto tables = TableCopy::tablesOf(*m_made.source); // the first read fixes the moment
    if (!tables)
        return std::unexpected(tables.error());
    for (const QString& table : *tables) {
        const auto count = TableCopy::countRows(*m_made.source, table);
        if (!count)
            return std::unexpected(count.error());
        m_rows += *count;
        m_figures.insert(table, {});
    }
    const auto version = m_made.source->pragma("PRAGMA data_version");
    if (!version)
        return std::unexpected(version.error());
    m_made.sourceVersion = *version;
    return {};
}

Result<std::unique_ptr<Database>> Renewing::makeTarget()
{
    auto target = Database::create(m_after.databasePath, m_after.databaseKey);
    if (!target)
        return target;
    at("database");
    const auto migrations = bundledMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    if (auto schema = migrate(**target, *migrations); !schema)
        return std::unexpected(schema.error());
    at("schema");
    return target;
}

Result<void> Renewing::copyTable(TableCopy& copy, Database& target, const QString& table)
{
    std::optional<Transaction> transaction;
    QElapsedTimer step;
    const auto begin = [&]() -> Result<void> {
        auto begun = Transaction::begin(target);
        if (!begun)
            return std::unexpected(begun.error());
        transaction.emplace(std::move(*begun));
        step.start();
        return {};
    };
    const auto pause = [&]() -> Result<void> {
        if (step.elapsed() < stepMs)
            return {};
        if (auto kept = transaction->commit(); !kept)
            return kept;
        transaction.reset();
        at("rows");
        if (!mayGoOn())
            return failure(ErrorCode::Cancelled);
        return begin();
    };
    if (auto begun = begin(); !begun)
        return begun;
    const auto figures = copy.copy(table, pause);
    if (!figures)
        return std::unexpected(figures.error());
    m_figures[table] = *figures;
    m_done += figures->rows;
    return transaction->commit();
}

Result<void> Renewing::copyAll()
{
    auto target = makeTarget();
    if (!target)
        return std::unexpected(target.error());
    TableCopy copy(*m_made.source, **target, m_rules);
    if (auto matched = copy.matchSchema(); !matched)
        return matched;
    for (const QString& table : m_figures.keys()) {
        if (auto copied = copyTable(copy, **target, table); !copied)
            return copied;
        at("table");
        if (!mayGoOn())
            return failure(ErrorCode::Cancelled);
    }
    m_made.rows = m_done;
    return (*target)->checkpoint(); // on disk, and read from there from now on
}

Result<void> Renewing::compareAll(Database& target, RecordTypes types)
{
    TableCopy copy(*m_made.source, target, m_rules);
    const auto tables = TableCopy::tablesOf(target);
    if (!tables)
        return std::unexpected(tables.error());
    if (*tables != m_figures.keys())
        return failure(ErrorCode::StoreDamaged, {}, "copied tables");
    const auto pause = [this]() -> Result<void> { return mayGoOn() ? Result<void>() : failure(ErrorCode::Cancelled); };
    for (const QString& table : *tables) {
        const auto seen = copy.look(table, pause);
        if (!seen)
            return std::unexpected(seen.error());
        if (*seen != m_figures.value(table))
            return failure(ErrorCode::StoreDamaged, {}, "copied rows");
        m_done += seen->rows;
    }
    const Progress progress = [this](qint64, qint64) { return mayGoOn(); };
    const auto snapshot = Transaction::begin(target, Transaction::Kind::Read);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const auto before = logicalRoot(*m_made.source, m_before, types, progress);
    const auto after = before ? logicalRoot(target, m_after, types, progress) : before;
    if (!after)
        return std::unexpected(after.error());
    return *before == *after ? Result<void>() : failure(ErrorCode::StoreDamaged, {}, "logical root");
}

/** The first row of the new generation says who made it; it is there exactly when the generation is. */
Result<void> Renewing::tell(Database& target)
{
    auto transaction = Transaction::begin(target);
    if (!transaction)
        return std::unexpected(transaction.error());
    StoreState state(target, m_after.siteId, m_after.storeId);
    const auto clock = state.number("clock", 0);
    if (!clock)
        return std::unexpected(clock.error());
    AuditEntry entry = m_made.renewal.told;
    entry.hlc = nextHlc(*clock, entry.wallMs);
    AuditLog log(target, m_after.siteId, m_after.storeId);
    auto tail = log.tail();
    if (!tail)
        return std::unexpected(tail.error());
    if (auto appended = log.append(entry, *tail); !appended)
        return appended;
    m_made.head = tail->head;
    if (auto kept = state.set("clock", entry.hlc); !kept)
        return kept;
    return transaction->commit();
}

Result<void> Renewing::prove(Database& target)
{
    if (auto emptied = target.checkpoint(); !emptied) // both checks see the main file only (traps 7 and 8)
        return emptied;
    target.interruptUnless([this] { return mayGoOn(); });
    const auto pages = target.pragmaRows("PRAGMA cipher_integrity_check");
    const auto structure = pages ? target.pragmaRows("PRAGMA integrity_check") : pages;
    target.interruptUnless({});
    if (!structure)
        return std::unexpected(structure.error());
    if (!pages->isEmpty() || *structure != QByteArrayList { "ok" })
        return failure(ErrorCode::StoreDamaged, {}, "copied pages");
    const auto verdict = verifyAudit(target, m_after, [this](qint64, qint64) { return mayGoOn(); });
    if (!verdict)
        return std::unexpected(verdict.error());
    return verdict->firstBad ? failure(ErrorCode::StoreDamaged, {}, "audit " + verdict->problem) : Result<void>();
}

Result<void> Renewing::writeSidecar()
{
    const Keyring& keyring = m_made.renewal.next.keyring;
    return startHead(m_after.directory, keyring.headKey(),
        { m_after.storeId, keyring.file().generation, m_made.renewal.epoch, m_made.head.seq, m_made.head.hash,
            m_made.renewal.told.wallMs });
}

Result<void> Renewing::run(RecordTypes types)
{
    auto done = markRenewal(m_after.directory, m_made.generation());
    at("mark");
    if (done)
        done = takeSnapshot();
    if (done)
        done = copyAll();
    if (!done)
        return done;
    at("copied");
    auto target = openForJob(m_after);
    if (!target)
        return std::unexpected(target.error());
    done = compareAll(**target, types);
    m_snapshot.reset();
    at("compared");
    if (done)
        done = tell(**target);
    if (done)
        done = prove(**target);
    at("proved");
    target->reset(); // closed: only the file itself is left, and its last flush has been asked for
    if (done)
        done = syncDirectory(m_after.directory);
    if (done)
        done = writeSidecar();
    at("sidecar");
    return done;
}

} // namespace

PreparedGeneration::PreparedGeneration(QString place, Renewal wish)
    : directory(std::move(place)),
      renewal(std::move(wish))
{
}

PreparedGeneration::PreparedGeneration(PreparedGeneration&& other) noexcept
    : directory(std::exchange(other.directory, {})),
      renewal(std::move(other.renewal)),
      source(std::move(other.source)),
      sourceVersion(std::move(other.sourceVersion)),
      head(std::move(other.head)),
      rows(other.rows)
{
}

PreparedGeneration::~PreparedGeneration()
{
    if (directory.isEmpty())
        return;
    if (auto removed = removeGeneration(directory, generation()); !removed)
        logFailure("unused generation", removed.error()); // swept at the next opening
}

Result<PreparedGeneration> renewGeneration(
    const StoreAccess& access, Renewal renewal, RecordTypes types, const Progress& progress, const ReachedStep& reached)
{
    PreparedGeneration made(access.directory, std::move(renewal));
    if (auto done = Renewing(access, made, progress, reached).run(types); !done)
        return std::unexpected(done.error());
    return made;
}

} // namespace gyeot
