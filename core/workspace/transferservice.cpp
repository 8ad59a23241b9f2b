#include "core/workspace/transferservice.h"

#include "core/store/keyring.h"
#include "core/store/store.h"
#include "core/sync/coverage.h"
#include "core/sync/exporttable.h"
#include "core/sync/receipttable.h"

#include <limits>

namespace gyeot {

namespace {

Result<void> countCases(TransferState& state, const Store& store, const CaseService& cases)
{
    const auto rows = cases.list({ .show = CaseListQuery::Show::All, .limit = std::numeric_limits<qint64>::max() });
    if (!rows)
        return std::unexpected(rows.error());
    Coverage coverage(store, koreanDate(store.clock().nowMs()));
    for (const CaseListRow& row : *rows) {
        const auto covered = coverage.covers(row.id, QStringLiteral("case"));
        if (!covered)
            return std::unexpected(covered.error());
        ++(*covered ? state.coveredCases : state.withheldCases);
    }
    return {};
}

Result<void> readHistory(TransferState& state, const Store& store)
{
    const ExportTable exports(store.database(), store.siteId(), store.id());
    const ReceiptTable receipts(store.database(), store.siteId(), store.id());
    const auto sealed = exports.lastSealed();
    const auto delivered = exports.lastDelivered();
    const auto receipt = receipts.last();
    if (!sealed)
        return std::unexpected(sealed.error());
    if (!delivered)
        return std::unexpected(delivered.error());
    if (!receipt)
        return std::unexpected(receipt.error());
    if (*sealed)
        state.lastSequence = (*sealed)->sequence;
    if (*delivered)
        state.deliveredSequence = (*delivered)->sequence;
    if (*receipt)
        state.receiptMs = (*receipt)->signedMs;
    return {};
}

} // namespace

Result<TransferState> TransferService::state() const
{
    TransferState state;
    if (const auto& office = m_store.keyring().file().office) {
        state.isEnrolled = true;
        state.officeName = office->name;
    }
    auto done = countCases(state, m_store, m_cases);
    if (done)
        done = readHistory(state, m_store);
    if (!done)
        return std::unexpected(done.error());
    return state;
}

Result<BundleExport> TransferService::beginExport(ExportWish wish, const QString& folder)
{
    return BundleExport::begin(m_store, wish, folder);
}

Result<ReceiptReport> TransferService::accept(QByteArrayView message)
{
    return acceptReceipt(m_store, message);
}

} // namespace gyeot
