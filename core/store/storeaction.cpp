#include "core/store/storeaction.h"

#include "core/base/log.h"
#include "core/store/hybridclock.h"

#include <QTimeZone>

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
    const auto clock = store.state().number(clockKey, 0);
    const auto number = store.state().number(numberKey, 0);
    if (!clock || !number)
        return std::unexpected(clock ? number.error() : clock.error());
    std::unique_ptr<StoreAction> action(new StoreAction(store, std::move(*transaction)));
    action->m_hlc = *clock;
    action->m_n = *number;
    action->m_first = *number + 1;
    store.acting = true;
    return action;
}

StoreAction::~StoreAction()
{
    m_store.acting = false;
}

qint64 StoreAction::tick()
{
    m_hlc = nextHlc(m_hlc, m_store.around.clock.nowMs());
    return m_hlc;
}

qint64 StoreAction::takeNumber()
{
    return ++m_n;
}

void StoreAction::observe(qint64 hlc)
{
    m_hlc = observedHlc(m_hlc, hlc, m_store.around.clock.nowMs());
}

Result<void> StoreAction::appendAudit(const ActionFacts& facts)
{
    m_wallMs = m_store.around.clock.nowMs();
    if (const auto jump = clockJump(m_store.lastWallMs, m_wallMs, m_store.isFirstRow)) {
        m_store.clockJump = jump;
        ActionFacts noticed;
        noticed.action = QStringLiteral("clock.jump");
        noticed.reason = QLatin1String(clockJumpName(*jump));
        if (auto noted = appendRow(noticed, Operations::LeftOut); !noted)
            return noted;
    }
    return appendRow(facts, hasOperations() ? Operations::Told : Operations::LeftOut);
}

Result<void> StoreAction::appendRow(const ActionFacts& facts, Operations operations)
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
    if (operations == Operations::Told) {
        entry.firstN = m_first;
        entry.lastN = m_n;
        entry.detailCommit = facts.detailCommit;
    }
    const auto head = m_store.audit().append(entry);
    if (!head)
        return std::unexpected(head.error());
    return head->seq % rowsPerCheckpoint == 0 ? m_store.checkpointAudit() : Result<void>();
}

Result<void> StoreAction::commit(const ActionFacts& facts)
{
    if (auto appended = appendAudit(facts); !appended)
        return appended;
    if (auto committed = commitUnseen(); !committed)
        return committed;
    m_store.lastWallMs = m_wallMs;
    m_store.isFirstRow = false;
    // The change is on disk and stays; a sidecar that lags behind is caught up with at the next commit or at the next opening.
    if (auto witnessed = m_store.witness(); !witnessed)
        logFailure("head", witnessed.error());
    return {};
}

Result<void> StoreAction::commitUnseen()
{
    auto kept = m_store.state().set(clockKey, m_hlc);
    if (kept)
        kept = m_store.state().set(numberKey, m_n);
    return kept ? m_transaction.commit() : kept;
}

} // namespace gyeot
