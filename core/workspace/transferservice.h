#pragma once

#include "core/cases/caseservice.h"
#include "core/sync/bundleexport.h"
#include "core/sync/receiptaccept.h"

#include <QByteArrayView>

#include <optional>

namespace gyeot {

/** Where exchange with the central office stands, for the page that shows it before anything leaves. */
struct TransferState {
    bool isEnrolled = false;
    QString officeName; ///< empty: not enrolled
    qint64 coveredCases = 0; ///< with a consent for the office that holds today
    qint64 withheldCases = 0; ///< leave only as a number
    std::optional<qint64> lastSequence; ///< of the last bundle that was closed
    std::optional<qint64> deliveredSequence; ///< of the last bundle a receipt confirmed
    std::optional<qint64> receiptMs; ///< when the office signed the last receipt

    bool operator==(const TransferState&) const = default;
};

/** Bundles and receipts of one store, for a window. */
class TransferService {
public:
    /** All outlive the service. */
    TransferService(Store& store, const CaseService& cases) : m_store(store), m_cases(cases) { }

    /** Reads what would leave today. Errors: those of reading. */
    Result<TransferState> state() const;

    /** Begins a bundle in steps: see BundleExport. Errors: as BundleExport::begin(). */
    Result<BundleExport> beginExport(ExportWish wish, const QString& folder);
    /** Errors: as acceptReceipt(). */
    Result<ReceiptReport> accept(QByteArrayView message);

private:
    Store& m_store;
    const CaseService& m_cases;
};

} // namespace gyeot
