#include "core/sync/exportplan.h"

#include "core/store/audit.h"
#include "core/store/erasureledger.h"
#include "core/store/hybridclock.h"
#include "core/store/operationtable.h"
#include "core/store/transaction.h"
#include "core/sync/coverage.h"
#include "core/sync/membername.h"
#include "core/sync/receipttable.h"
#include "core/sync/syncfields.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int readStep = 1000;

/** Sorts operations into what leaves and what is held back. */
class Sorter {
public:
    explicit Sorter(Store& store)
        : m_store(store),
          m_coverage(store, koreanDate(store.clock().nowMs())),
          m_log(store.database(), store.siteId())
    {
    }

    Result<void> sortRange(qint64 after, qint64 through)
    {
        while (after < through) {
            const auto operations = m_log.range(m_store.id(), after, through, readStep);
            if (!operations)
                return std::unexpected(operations.error());
            if (operations->isEmpty())
                return failure(ErrorCode::StoreDamaged, {}, "operations end early");
            for (const Operation& operation : *operations) {
                if (auto sorted = sort(operation); !sorted)
                    return sorted;
            }
            after = operations->last().id.n;
        }
        return {};
    }

    /** What was held back before of one case and kind, all of it at once: its consent covers it now or does not. */
    Result<void> sortHeld(const ShareKey& key, const NumberRanges& held)
    {
        const auto covered = m_coverage.covers(key.first, key.second);
        if (!covered)
            return std::unexpected(covered.error());
        if (*covered)
            m_shares[key].sent.add(held);
        return {};
    }

    Shares take() { return std::move(m_shares); }
    qint64 lastHlc() const { return m_hlc; }
    qint64 silentOps() const { return m_silent; }

private:
    /** Of an erased case nothing is left to send, nor to hold back; an office that has it must hear that it is erased. The numbers are
     *  counted all the same: none may be missing without a reason. */
    Result<bool> isSilent(const Operation& operation)
    {
        if (!m_erased) {
            auto cases = ErasureLedger(m_store.database(), m_store.siteId(), m_store.id()).cases();
            if (!cases)
                return std::unexpected(cases.error());
            m_erased = *std::move(cases);
        }
        return m_erased->contains(operation.caseId) && operation.type != OperationType::Erase;
    }

    Result<void> sort(const Operation& operation)
    {
        m_hlc = std::max(m_hlc, operation.hlc);
        const auto silent = isSilent(operation);
        if (!silent)
            return std::unexpected(silent.error());
        if (*silent) {
            ++m_silent;
            return {};
        }
        if (operation.type == OperationType::Erase)
            return sortErase(operation);
        const auto covered = m_coverage.covers(operation.caseId, operation.kind);
        if (!covered)
            return std::unexpected(covered.error());
        Share& share = m_shares[{ operation.caseId, operation.kind }];
        (*covered ? share.sent : share.withheld).add(operation.id.n);
        return {};
    }

    Result<void> sortErase(const Operation& operation)
    {
        const auto delivered =
            ShareTable(m_store.database(), m_store.siteId(), m_store.id()).hasDelivered(operation.caseId);
        if (!delivered)
            return std::unexpected(delivered.error());
        if (*delivered)
            m_shares[{ operation.caseId, operation.kind }].sent.add(operation.id.n);
        else
            ++m_silent;
        return {};
    }

    Store& m_store;
    Coverage m_coverage;
    OperationTable m_log;
    Shares m_shares;
    std::optional<QSet<CaseId>> m_erased; ///< read when first asked
    qint64 m_hlc = 0;
    qint64 m_silent = 0;
};

/** Whether anything of the case is still held back once this bundle is delivered. */
bool staysHeld(const std::map<QString, NumberRanges>& before, CaseId caseId, const Shares& shares)
{
    for (auto [kind, held] : before) {
        if (const auto share = shares.find({ caseId, kind }); share != shares.end())
            held.remove(share->second.sent);
        if (!held.isEmpty())
            return true;
    }
    return std::ranges::any_of(shares,
        [caseId](const auto& entry) { return entry.first.first == caseId && !entry.second.withheld.isEmpty(); });
}

Result<qint64> countWithheldCases(const ShareTable& table, const Shares& shares)
{
    auto count = table.heldCases();
    std::set<CaseId> seen;
    for (const auto& [key, share] : shares) {
        if (!count || key.first.isNull() || !seen.insert(key.first).second)
            continue; // what is of no case is counted by its operations alone
        const auto before = table.heldOf(key.first);
        if (!before)
            return std::unexpected(before.error());
        const auto stays = staysHeld(*before, key.first, shares);
        *count += int(stays) - int(!before->empty());
    }
    return count;
}

ExportTable exportsOf(const Store& store)
{
    return { store.database(), store.siteId(), store.id() };
}

ShareTable sharesOf(const Store& store)
{
    return { store.database(), store.siteId(), store.id() };
}

/** After a gap the office lacks something that perhaps nobody has any more, and after a bundle that was given up once its sequence counted
 *  likewise: then everything is sent anew. */
Result<bool> needsEverything(const Store& store, const std::optional<Export>& last)
{
    const auto receipt = ReceiptTable(store.database(), store.siteId(), store.id()).last();
    if (!receipt)
        return std::unexpected(receipt.error());
    const bool gap = *receipt && (*receipt)->result == ReceiptResult::Gap;
    return gap || (last && last->state == ExportState::Dropped);
}

Result<void> sortAll(Sorter& sorter, const ShareTable& table, qint64 from, qint64 to)
{
    if (auto sorted = sorter.sortRange(from, to); !sorted)
        return sorted;
    if (from == 0)
        return {}; // a full bundle has looked at every operation already
    const auto held = table.heldWithConsent();
    if (!held)
        return std::unexpected(held.error());
    for (const auto& [key, ranges] : *held) {
        if (auto sorted = sorter.sortHeld(key, ranges); !sorted)
            return sorted;
    }
    return {};
}

bool sendsAnything(const Shares& shares)
{
    return std::ranges::any_of(shares, [](const auto& entry) { return !entry.second.sent.isEmpty(); });
}

Result<void> keep(Store& store, const ExportPlan& plan)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    auto table = exportsOf(store);
    if (auto kept = table.insert(plan.row); !kept)
        return kept;
    auto shares = sharesOf(store);
    if (auto kept = shares.add(plan.row.bundle, plan.shares); !kept)
        return kept;
    return transaction->commit();
}

Result<void> giveUp(Store& store, const Export& row)
{
    auto table = exportsOf(store);
    if (auto set = table.setState(row.bundle, ExportState::Dropped); !set)
        return set;
    QDir(row.folder).removeRecursively();
    return {};
}

} // namespace

NumberRanges ExportPlan::sent() const
{
    NumberRanges all;
    for (const auto& [key, share] : shares)
        all.add(share.sent);
    return all;
}

qint64 ExportPlan::sentCases() const
{
    std::set<CaseId> cases;
    for (const auto& [key, share] : shares) {
        if (!share.sent.isEmpty())
            cases.insert(key.first);
    }
    return qint64(cases.size());
}

qint64 ExportPlan::withheldOps() const
{
    qint64 count = 0;
    for (const auto& [key, share] : shares)
        count += share.withheld.count();
    return count;
}

qint64 ExportPlan::lateOps() const
{
    NumberRanges late = sent();
    NumberRanges now;
    now.addRange(row.from + 1, row.to);
    late.remove(now);
    return late.count();
}

qint64 ExportPlan::erasedOps() const
{
    return row.to - row.from - (sent().count() - lateOps()) - withheldOps();
}

Result<qint64> lastOperation(const Store& store)
{
    const auto frontier = OperationTable(store.database(), store.siteId()).frontier();
    return frontier ? Result<qint64>(frontier->value(store.id())) : std::unexpected(frontier.error());
}

Result<ExportPlan> planExport(Store& store, ExportWish wish, const QString& targetFolder)
{
    const auto last = exportsOf(store).lastSealed();
    const auto delivered = exportsOf(store).lastDelivered();
    const auto to = lastOperation(store);
    if (!last || !delivered || !to)
        return std::unexpected(!last ? last.error() : !delivered ? delivered.error() : to.error());
    const auto everything = needsEverything(store, *last);
    if (!everything)
        return std::unexpected(everything.error());
    const bool full = wish == ExportWish::Everything || *everything;
    ExportPlan plan;
    plan.row.bundle = store.ids().make<BundleId>();
    plan.row.epoch = store.epoch();
    plan.row.sequence = *last ? (*last)->sequence + 1 : 1;
    plan.row.from = full || !*delivered ? 0 : (*delivered)->to;
    plan.row.to = *to;
    plan.row.auditFrom = *delivered ? (*delivered)->treeSize : 0;
    plan.row.startedMs = syncfields::wholeSeconds(store.clock().nowMs());
    plan.row.folder =
        QDir(targetFolder).filePath(membername::bundleDirectory(store.siteId(), plan.row.sequence, plan.row.bundle));
    Sorter sorter(store);
    if (auto sorted = sortAll(sorter, sharesOf(store), plan.row.from, plan.row.to); !sorted)
        return std::unexpected(sorted.error());
    plan.shares = sorter.take();
    if (plan.erasedOps() != sorter.silentOps())
        return failure(ErrorCode::StoreDamaged, {}, "numbers of an export");
    plan.row.hlc = std::max(sorter.lastHlc(), *last ? (*last)->hlc : 0);
    if (plan.row.hlc == 0)
        plan.row.hlc = nextHlc(0, plan.row.startedMs); // a new store says "nothing yet" before its first record
    plan.row.kind = full ? BundleKind::Full : sendsAnything(plan.shares) ? BundleKind::Delta : BundleKind::Heartbeat;
    const auto withheld = countWithheldCases(sharesOf(store), plan.shares);
    if (!withheld)
        return std::unexpected(withheld.error());
    plan.row.withheldCases = *withheld;
    if (auto told = store.auditRead("sync.export", CaseId()); !told)
        return std::unexpected(told.error());
    const auto checkpoint = store.checkpointAudit();
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    plan.row.treeSize = checkpoint->treeSize;
    if (auto kept = keep(store, plan); !kept)
        return std::unexpected(kept.error());
    return plan;
}

Result<std::optional<ExportPlan>> resumeExport(Store& store, const QString& targetFolder)
{
    const auto row = exportsOf(store).unfinished();
    const auto to = lastOperation(store);
    if (!row || !to)
        return std::unexpected(row ? to.error() : row.error());
    if (!*row)
        return std::optional<ExportPlan>();
    const Export& found = **row;
    const bool samePlace = QFileInfo(found.folder).absolutePath() == QFileInfo(targetFolder).absoluteFilePath();
    const bool sameState = found.to == *to && koreanDate(found.startedMs) == koreanDate(store.clock().nowMs())
        && found.epoch == store.epoch();
    // Once the manifest is fixed its sequence counts: it is finished even if more has been written since.
    const bool fixed = found.state == ExportState::Sealed && QFileInfo(found.folder).isDir();
    if (!samePlace || !(sameState || fixed)) {
        auto given = giveUp(store, found);
        return given ? Result<std::optional<ExportPlan>>(std::optional<ExportPlan>()) : std::unexpected(given.error());
    }
    auto shares = sharesOf(store).of(found.bundle);
    if (!shares)
        return std::unexpected(shares.error());
    return ExportPlan { .row = found, .shares = *std::move(shares) };
}

} // namespace gyeot
