#include "core/store/storeaction.h"

#include "core/base/log.h"
#include "core/crypto/seal.h"
#include "core/store/hybridclock.h"

#include <QTimeZone>

#include <utility>

namespace gyeot {

namespace {

constexpr char clockKey[] = "clock";
constexpr char numberKey[] = "last_n";
constexpr qint64 rowsPerCheckpoint = 256; // reference/security.md 3.11

int minutesEastOfUtc(qint64 nowMs)
{
    return QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(nowMs)) / 60;
}

} // namespace

Result<std::unique_ptr<StoreAction>> StoreAction::begin(Store::Inside& store)
{
    if (store.acting)
        return failure(ErrorCode::StoreInUse, {}, "an action is under way");
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::unique_ptr<StoreAction> action(new StoreAction(store, std::move(*transaction)));
    if (auto loaded = action->load(); !loaded)
        return std::unexpected(loaded.error());
    action->m_first = action->m_books.number + 1;
    store.acting = true;
    return action;
}

StoreAction::~StoreAction()
{
    m_store.acting = false;
}

/** What the last action left is still so if nobody has committed since; the writer lease, held already, keeps it so. */
Result<void> StoreAction::load()
{
    // taken, not copied: an action that does not commit leaves nothing to believe
    if (auto kept = std::exchange(m_store.books, std::nullopt);
        kept && kept->dataVersion == m_store.database->dataVersion()) {
        m_books = std::move(*kept);
        return {};
    }
    const StoreState state = m_store.state();
    const auto clock = state.number(clockKey, 0);
    const auto number = state.number(numberKey, 0);
    auto tail = m_store.audit().tail();
    if (!clock || !number)
        return std::unexpected(clock ? number.error() : clock.error());
    if (!tail)
        return std::unexpected(tail.error());
    m_books = { 0, *clock, *number, *number, std::move(*tail) };
    return {};
}

qint64 StoreAction::tick()
{
    m_books.hlc = nextHlc(m_books.hlc, m_store.around.clock.nowMs());
    return m_books.hlc;
}

qint64 StoreAction::takeNumber()
{
    return ++m_books.number;
}

void StoreAction::observe(qint64 hlc)
{
    m_books.hlc = observedHlc(m_books.hlc, hlc, m_store.around.clock.nowMs());
}

AuditEntry StoreAction::entryOf(const ActionFacts& facts)
{
    AuditEntry entry;
    entry.hlc = tick();
    entry.wallMs = m_wallMs;
    entry.tzMinutes = minutesEastOfUtc(entry.wallMs);
    entry.user = m_store.keyring.user().id;
    entry.role = roleNames(m_store.keyring.user().roles).join(u',');
    entry.device = m_store.device;
    entry.action = facts.action;
    entry.objectKind = facts.objectKind;
    entry.object = facts.object;
    entry.caseId = facts.caseId;
    entry.reason = facts.reason;
    return entry;
}

Result<void> StoreAction::appendRow(const AuditEntry& entry)
{
    if (auto appended = m_store.audit().append(entry, m_books.tail); !appended)
        return appended;
    return m_books.tail.head.seq % rowsPerCheckpoint == 0 ? m_store.checkpointAudit() : Result<void>();
}

/** Before the row of the action, one of the clock where that has jumped since the last row. */
Result<void> StoreAction::noticeClock()
{
    m_wallMs = m_store.around.clock.nowMs();
    const auto jump = clockJump(m_store.lastWallMs, m_wallMs, m_store.isFirstRow);
    if (!jump)
        return {};
    m_store.clockJump = jump;
    ActionFacts noticed;
    noticed.action = QStringLiteral("clock.jump");
    noticed.reason = QLatin1String(clockJumpName(*jump));
    return appendRow(entryOf(noticed));
}

Result<void> StoreAction::appendAudit(const ActionFacts& facts)
{
    if (auto noticed = noticeClock(); !noticed)
        return noticed;
    AuditEntry entry = entryOf(facts);
    if (hasOperations()) {
        entry.firstN = m_first;
        entry.lastN = m_books.number;
        entry.detailCommit = facts.detailCommit;
        return appendRow(entry);
    }
    if (facts.words.isEmpty())
        return appendRow(entry);
    const auto salt = m_store.caseKeys().obtainAuditSalt(facts.caseId);
    if (!salt)
        return std::unexpected(salt.error());
    entry.detailCommit = hmacSha256(*salt, bytesOf(reasonBytes(facts.words)));
    auto kept = m_store.audit().keepReason(m_books.tail.head.seq + 1, facts.caseId, facts.words);
    return kept ? appendRow(entry) : kept;
}

Result<qint64> StoreAction::append(const ActionFacts& facts)
{
    auto appended = appendAudit(facts);
    return appended ? Result<qint64>(m_books.tail.head.seq) : std::unexpected(appended.error());
}

Result<void> StoreAction::commit(const ActionFacts& facts)
{
    auto appended = appendAudit(facts);
    return appended ? commitAppended() : appended;
}

Result<void> StoreAction::commitAppended()
{
    const AuditHead head = m_books.tail.head;
    if (auto committed = commitUnseen(); !committed)
        return committed;
    m_store.lastWallMs = m_wallMs;
    m_store.isFirstRow = false;
    // The change is on disk and stays; a sidecar that lags behind is caught up with at the next commit or at the next opening.
    if (auto witnessed = m_store.witness(head); !witnessed)
        logFailure("head", witnessed.error());
    return {};
}

Result<void> StoreAction::commitUnseen()
{
    auto kept = m_store.state().set(clockKey, m_books.hlc);
    if (kept && m_books.number != m_books.keptNumber)
        kept = m_store.state().set(numberKey, m_books.number);
    if (kept)
        kept = m_transaction.commit();
    if (!kept)
        return kept;
    m_books.keptNumber = m_books.number;
    m_books.dataVersion = m_store.database->dataVersion();
    m_store.books = std::move(m_books);
    return {};
}

} // namespace gyeot
