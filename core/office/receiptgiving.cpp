#include "core/office/receiptgiving.h"

#include "core/crypto/seal.h"
#include "core/store/audit.h"
#include "core/sync/syncfields.h"
#include "core/sync/triplewrap.h"

namespace gyeot {

namespace {

Result<Receipt> compose(
    const Store& office, const OfficeKeys& keys, const CheckedBundle& bundle, const ReceiptFacts& facts)
{
    const auto tree = AuditLog(office.database(), office.siteId(), office.id()).tree();
    if (!tree)
        return std::unexpected(tree.error());
    const Manifest& manifest = bundle.manifest;
    Receipt receipt;
    receipt.siteId = manifest.siteId;
    receipt.store = manifest.store;
    receipt.bundle = manifest.bundle;
    receipt.manifestDigest = bundle.manifestDigest;
    receipt.epoch = manifest.epoch;
    receipt.sequence = manifest.sequence;
    receipt.result = facts.result;
    receipt.missing = facts.missing;
    receipt.applied = { { manifest.store, facts.after.frontier } };
    receipt.officeTreeSize = tree->size();
    receipt.officeRoot = tree->root();
    receipt.siteTreeSize = facts.after.auditSize;
    receipt.siteRoot = facts.after.auditTree.root();
    for (const RevocationList& list : keys.trust.revocations)
        receipt.revocations.append(list.der);
    receipt.nextExpected = facts.after.lastSequence + 1;
    receipt.signedMs = syncfields::wholeSeconds(office.clock().nowMs());
    receipt.signer = keys.signing.fingerprint();
    receipt.recipient = bundle.sender.receipt.fingerprint();
    return receipt;
}

} // namespace

Result<GivenReceipt> giveReceipt(
    Store& office, const OfficeKeys& keys, const CheckedBundle& bundle, const ReceiptFacts& facts)
{
    ImportTable table(office.database(), bundle.manifest.siteId, bundle.manifest.store);
    const auto last = table.lastReceipt();
    if (!last)
        return std::unexpected(last.error());
    auto receipt = compose(office, keys, bundle, facts);
    if (!receipt)
        return std::unexpected(receipt.error());
    if (*last) {
        receipt->number = (*last)->number + 1;
        receipt->previous = sha256(bytesOf((*last)->receipt));
    }
    const QByteArray bytes = writeReceipt(*receipt);
    auto message = wrapTriple(
        bytes, keys.signer(), { keys.signing, keys.issuing }, { bundle.sender.receipt }, office.clock().nowMs());
    if (!message)
        return std::unexpected(message.error());
    GivenReceipt given { .number = receipt->number, .receipt = bytes, .message = *std::move(message) };
    if (auto kept = table.give(given, office.clock().nowMs()); !kept)
        return std::unexpected(kept.error());
    return given;
}

} // namespace gyeot
