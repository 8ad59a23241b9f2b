#include "core/sync/receiptaccept.h"

#include "core/crypto/seal.h"
#include "core/store/audit.h"
#include "core/store/change.h"
#include "core/store/keyring.h"
#include "core/sync/receipttable.h"
#include "core/sync/sharetable.h"
#include "core/sync/siteidentity.h"
#include "core/sync/triplewrap.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refused(ErrorCode code, const QByteArray& why)
{
    return failure(code, u"receipt"_s, why);
}

Result<void> checkAddress(
    const Receipt& receipt, const Store& store, const SiteIdentity& identity, const Certificate& signer)
{
    if (receipt.signer != signer.fingerprint())
        return refused(ErrorCode::RejSignerMismatch, "names another signer");
    if (receipt.recipient != identity.receipt.fingerprint())
        return refused(ErrorCode::RejRecipient, "names another recipient");
    if (receipt.siteId != store.siteId() || receipt.store != store.id())
        return refused(ErrorCode::RejAuthz, "of another store");
    return {};
}

/** Whether it answers a bundle of ours, as that bundle was sent. */
Result<Export> matchBundle(const Receipt& receipt, const Store& store)
{
    const auto found = ExportTable(store.database(), store.siteId(), store.id()).find(receipt.bundle);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->manifest.isEmpty())
        return refused(ErrorCode::RejAuthz, "bundle is not ours");
    const Export& sent = **found;
    if (sha256(bytesOf(sent.manifest)) != receipt.manifestDigest)
        return refused(ErrorCode::RejHash, "manifest");
    if (sent.epoch != receipt.epoch || sent.sequence != receipt.sequence)
        return refused(ErrorCode::RejManifest, "epoch or sequence");
    return sent;
}

/** With Applied: that all of the bundle was, and that the office saw the audit log we signed. */
Result<void> checkApplied(const Receipt& receipt, const Store& store, const Export& sent)
{
    if (receipt.result != ReceiptResult::Applied)
        return {};
    if (receipt.applied.value(store.id()) != sent.to)
        return refused(ErrorCode::RejManifest, "applied");
    const auto manifest = readManifest(sent.manifest, store.schemaVersion());
    if (!manifest)
        return failure(ErrorCode::StoreDamaged, {}, "kept manifest");
    if (receipt.siteTreeSize != manifest->audit.treeSize || receipt.siteRoot != manifest->audit.root)
        return refused(ErrorCode::RejManifest, "site_audit");
    return {};
}

Result<void> checkChain(const Receipt& receipt, const ReceiptTable& table)
{
    const auto last = table.last();
    const auto bytes = table.lastBytes();
    if (!last || !bytes)
        return std::unexpected(last ? bytes.error() : last.error());
    if (!*last)
        return {};
    if (receipt.number <= (*last)->number)
        return refused(ErrorCode::RejReplay, "number");
    if (receipt.number == (*last)->number + 1 && receipt.previous != sha256(bytesOf(**bytes)))
        return refused(ErrorCode::RejFork, "prev");
    return {};
}

/** The trust the receipt brings: newer lists in the place of the pinned ones, proved by judging our own and the office's certificate under them. */
Result<Trust> newerTrust(const Receipt& receipt, const SiteIdentity& identity, const Certificate& signer, qint64 nowMs)
{
    Trust trust = identity.trust;
    if (!receipt.revocations.isEmpty() && receipt.revocations.size() != trust.revocations.size())
        return refused(ErrorCode::RejManifest, "crl");
    for (qsizetype i = 0; i < receipt.revocations.size(); ++i) {
        auto list = readRevocationList(receipt.revocations[i]);
        if (!list)
            return std::unexpected(list.error());
        if (list->number < trust.revocations[i].number)
            return refused(ErrorCode::RejReplay, "crl");
        trust.revocations[i] = *std::move(list);
    }
    if (auto ordered = checkListOrder(trust); !ordered)
        return std::unexpected(ordered.error());
    if (auto good = checkCertificate(signer, CertificateProfile::OfficeSigning, trust, {}, nowMs); !good)
        return std::unexpected(good.error());
    return trust;
}

/** Puts a certificate the office wants used from now on into its place. */
Result<void> replacePin(OfficePins& pins, const QByteArray& der, const Trust& trust, qint64 nowMs)
{
    const auto certificate = Certificate::fromDer(der);
    if (!certificate || !certificate->profile())
        return refused(ErrorCode::RejCert, "certs");
    if (auto good = checkCertificate(*certificate, *certificate->profile(), trust, {}, nowMs); !good)
        return good;
    switch (*certificate->profile()) {
    case CertificateProfile::OfficeImport: pins.import = der; return {};
    case CertificateProfile::OfficeRecovery: pins.recovery = der; return {};
    case CertificateProfile::OfficeSigning: pins.signing = der; return {};
    case CertificateProfile::Root:
    case CertificateProfile::Issuing:
    case CertificateProfile::SiteSigning:
    case CertificateProfile::SiteReceipt:
    case CertificateProfile::OfficerSigning: break;
    }
    return refused(ErrorCode::RejCert, "certs");
}

/** A store that was away for long has only old lists, and the new ones are inside the receipt: the wrapping is judged as of the last day the old
 *  ones were good for, and newerTrust() judges again as of now. */
qint64 judgedAt(const SiteIdentity& identity, qint64 nowMs)
{
    constexpr qint64 dayMs = qint64(24) * 3600 * 1000;
    for (qsizetype i = 0; i < identity.trust.revocations.size(); ++i) { // the root's list comes first
        const qint64 graceDays = i == 0 ? rootListGraceDays : crlGraceDays;
        nowMs = std::min(nowMs, identity.trust.revocations[i].madeMs + graceDays * dayMs);
    }
    return nowMs;
}

Result<OfficePins> newerPins(const Receipt& receipt, const OfficePins& pinned, const Trust& trust, qint64 nowMs)
{
    OfficePins pins = pinned;
    if (!receipt.revocations.isEmpty())
        pins.revocations = receipt.revocations;
    for (const QByteArray& der : receipt.certificates) {
        if (auto replaced = replacePin(pins, der, trust, nowMs); !replaced)
            return std::unexpected(replaced.error());
    }
    return pins;
}

Result<void> markDelivered(const Store& store, const Export& sent)
{
    ShareTable table(store.database(), store.siteId(), store.id());
    const auto shares = table.of(sent.bundle);
    if (!shares)
        return std::unexpected(shares.error());
    for (const auto& [key, share] : *shares) {
        auto state = table.delivered(key);
        if (!state)
            return std::unexpected(state.error());
        state->delivered = state->delivered || !share.sent.isEmpty();
        state->held.remove(share.sent);
        state->held.add(share.withheld);
        if (auto set = table.setDelivered(key, *state); !set)
            return set;
    }
    ExportTable exports(store.database(), store.siteId(), store.id());
    return exports.setState(sent.bundle, ExportState::Delivered);
}

Result<void> keep(Store& store, const Receipt& receipt, const QByteArray& bytes, const Export& sent)
{
    auto change = Change::begin(store, "sync.receipt", CaseId());
    if (!change)
        return std::unexpected(change.error());
    ReceiptTable table(store.database(), store.siteId(), store.id());
    auto kept = table.insert(receipt, bytes, store.clock().nowMs());
    if (kept && receipt.result == ReceiptResult::Applied)
        kept = markDelivered(store, sent);
    return kept ? change->commit() : kept;
}

} // namespace

Result<ReceiptReport> acceptReceipt(Store& store, QByteArrayView message)
{
    const auto identity = openSiteIdentity(store.keyring());
    if (!identity)
        return std::unexpected(identity.error());
    const qint64 nowMs = store.clock().nowMs();
    const auto opened = unwrapTriple(message, CertificateProfile::OfficeSigning, identity->trust, identity->receiver(),
        judgedAt(*identity, nowMs), [](const Certificate&) { return Result<void>(); });
    if (!opened)
        return std::unexpected(opened.error());
    const auto receipt = readReceipt(opened->content);
    if (!receipt)
        return std::unexpected(receipt.error());
    if (auto addressed = checkAddress(*receipt, store, *identity, opened->signer); !addressed)
        return std::unexpected(addressed.error());
    const auto sent = matchBundle(*receipt, store);
    if (!sent)
        return std::unexpected(sent.error());
    if (auto applied = checkApplied(*receipt, store, *sent); !applied)
        return std::unexpected(applied.error());
    if (auto follows = checkChain(*receipt, ReceiptTable(store.database(), store.siteId(), store.id())); !follows)
        return std::unexpected(follows.error());
    const auto trust = newerTrust(*receipt, *identity, opened->signer, nowMs);
    if (!trust)
        return std::unexpected(trust.error());
    const OfficePins& pinned = *store.keyring().file().office;
    const auto pins = newerPins(*receipt, pinned, *trust, nowMs);
    if (!pins)
        return std::unexpected(pins.error());
    // Newer lists are right even if the rest cannot be kept, so the keyring goes first.
    if (*pins != pinned) {
        if (auto pinnedNow = store.enrolOffice(*pins, *store.keyring().file().site); !pinnedNow)
            return std::unexpected(pinnedNow.error());
    }
    if (auto kept = keep(store, *receipt, opened->content, *sent); !kept)
        return std::unexpected(kept.error());
    return ReceiptReport { .receipt = *receipt, .isDelivered = receipt->result == ReceiptResult::Applied };
}

} // namespace gyeot
