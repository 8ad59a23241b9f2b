#include "core/office/officereceipts.h"

#include "core/office/enrolledstores.h"

namespace gyeot {

Result<GivenReceipt> lastReceiptOf(const Store& office, const QString& siteId)
{
    const auto stores = EnrolledStoreTable(office.database()).all();
    if (!stores)
        return std::unexpected(stores.error());
    const EnrolledStore* found = nullptr;
    for (const EnrolledStore& store : *stores) {
        if (store.siteId != siteId)
            continue;
        if (found)
            return failure(ErrorCode::BadArgument, siteId, "several stores");
        found = &store;
    }
    if (!found)
        return failure(ErrorCode::NotFound, siteId);
    auto receipt = ImportTable(office.database(), siteId, found->store).lastReceipt();
    if (!receipt)
        return std::unexpected(receipt.error());
    return *receipt ? Result<GivenReceipt>(**std::move(receipt)) : failure(ErrorCode::NotFound, siteId);
}

} // namespace gyeot
