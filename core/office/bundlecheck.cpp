#include "core/office/bundlecheck.h"

#include "core/crypto/seal.h"
#include "core/store/audit.h"
#include "core/store/hybridclock.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/membername.h"
#include "core/sync/triplewrap.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Who signed the outside: one of our stores, not lost. */
Result<EnrolledStore> admit(const Certificate& signer, const Store& office)
{
    const auto known = EnrolledStoreTable(office.database()).bySigner(signer.fingerprint());
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return failure(ErrorCode::RejAuthz, {}, "store not enrolled");
    if ((*known)->isLost)
        return failure(ErrorCode::RejAuthz, (*known)->siteId, "store reported lost");
    return **known;
}

Result<void> checkSender(const Manifest& manifest, const EnrolledStore& sender, bool practice)
{
    if (manifest.signer != sender.signing.fingerprint())
        return failure(ErrorCode::RejSignerMismatch, u"signer"_s, "manifest names another signer");
    if (manifest.siteId != sender.siteId || manifest.store != sender.store)
        return failure(ErrorCode::RejAuthz, u"site"_s, "certificate of another store");
    if (manifest.practice != practice)
        return failure(ErrorCode::RejAuthz, u"practice"_s, "practice");
    return {};
}

/** Exactly the two we know: a third reader, or an envelope handed on to us, is none of our business. */
Result<void> checkRecipients(const Manifest& manifest, const OfficeKeys& keys)
{
    QList<QByteArray> ours { keys.import.fingerprint(), keys.recovery.fingerprint() };
    std::ranges::sort(ours);
    if (manifest.recipients != ours)
        return failure(ErrorCode::RejRecipient, u"recipients"_s);
    return {};
}

Result<void> checkTimes(const Manifest& manifest, qint64 nowMs)
{
    if (manifest.notAfterMs < nowMs)
        return failure(ErrorCode::ParkClock, u"not_after"_s);
    if (manifest.createdMs > nowMs + bundlelimits::clockSlackMs)
        return failure(ErrorCode::ParkClock, u"created"_s);
    if (!hlcFromText(manifest.hlc))
        return failure(ErrorCode::RejManifest, u"hlc"_s);
    return {};
}

Result<void> checkCheckpoint(const Manifest& manifest)
{
    const AuditMark& mark = manifest.audit;
    const AuditCheckpoint checkpoint { .treeSize = mark.treeSize,
        .epoch = manifest.epoch,
        .root = mark.root,
        .head = mark.head,
        .wallMs = mark.wallMs,
        .user = mark.user,
        .signature = mark.signature,
        .mac = {} };
    if (!verifySignature(mark.userKey, bytesOf(checkpointBytes(manifest.store, checkpoint)), mark.signature))
        return failure(ErrorCode::RejSig, u"audit"_s, "checkpoint");
    return {};
}

/** Every part lies there as it was signed for, and nothing else does. */
Result<void> checkFiles(const StagedBundle& staged, const Manifest& manifest)
{
    for (const BundlePart& part : manifest.parts) {
        const QString name = membername::part(part.number);
        if (staged.sizeOf(name) < 0)
            return failure(ErrorCode::RejIncomplete, name);
        if (staged.sizeOf(name) != part.cipherBytes || staged.digests().value(name) != part.cipherDigest)
            return failure(ErrorCode::RejHash, name, "ct");
    }
    constexpr qsizetype others = 2; // the manifest and the digests
    if (staged.digests().size() != manifest.parts.size() + others)
        return failure(ErrorCode::RejPath, {}, "a file the manifest does not name");
    return {};
}

} // namespace

Result<CheckedBundle> checkBundle(const StagedBundle& staged, const OfficeKeys& keys, const Store& office)
{
    if (auto whole = staged.checkDigests(); !whole)
        return std::unexpected(whole.error());
    const auto message = staged.read(membername::manifest);
    if (!message)
        return std::unexpected(message.error());
    const qint64 nowMs = office.clock().nowMs();
    std::optional<EnrolledStore> sender;
    const auto opened = unwrapTriple(*message, CertificateProfile::SiteSigning, keys.trust, keys.importer(), nowMs,
        [&](const Certificate& signer) -> Result<void> {
            auto admitted = admit(signer, office);
            if (!admitted)
                return std::unexpected(admitted.error());
            sender = *std::move(admitted);
            return {};
        });
    if (!opened)
        return std::unexpected(opened.error());
    auto manifest = readManifest(opened->content, office.schemaVersion());
    if (!manifest)
        return std::unexpected(manifest.error());
    for (const auto& checked : { checkSender(*manifest, *sender, office.isPractice()), checkRecipients(*manifest, keys),
             checkTimes(*manifest, nowMs), checkCheckpoint(*manifest), checkFiles(staged, *manifest) }) {
        if (!checked)
            return std::unexpected(checked.error());
    }
    return CheckedBundle { .manifest = *std::move(manifest),
        .manifestDigest = sha256(bytesOf(opened->content)),
        .sender = *std::move(sender) };
}

Result<SequenceVerdict> judgeSequence(const CheckedBundle& bundle, const std::optional<ImportRow>& seen, EpochRule rule)
{
    const Manifest& manifest = bundle.manifest;
    const EnrolledStore& before = bundle.sender;
    if (seen && seen->manifestDigest != bundle.manifestDigest)
        return failure(ErrorCode::RejFork, u"bundle_id"_s, "used for another manifest");
    if (seen && seen->state == ImportState::Applied)
        return SequenceVerdict::Duplicate;
    if (manifest.epoch < before.epoch)
        return failure(ErrorCode::RejReplay, u"epoch"_s);
    if (manifest.epoch > before.epoch && before.lastSequence > 0) {
        if (rule == EpochRule::Confirmed)
            return SequenceVerdict::Next;
        return seen ? SequenceVerdict::Duplicate : SequenceVerdict::Epoch;
    }
    if (manifest.sequence <= before.lastSequence)
        return failure(ErrorCode::RejFork, u"seq"_s, "another bundle has this sequence");
    const bool follows = manifest.sequence == before.lastSequence + 1;
    if (!follows && manifest.kind != BundleKind::Full)
        return seen ? SequenceVerdict::Duplicate : SequenceVerdict::Gap;
    if (follows && manifest.previous != before.lastManifest)
        return failure(ErrorCode::RejFork, u"prev"_s);
    return SequenceVerdict::Next;
}

Result<SecretBytes> openPart(const StagedBundle& staged, const BundlePart& part, const OfficeKeys& keys)
{
    const QString name = membername::part(part.number);
    const auto cipher = staged.read(name);
    if (!cipher)
        return std::unexpected(cipher.error());
    if (cipher->size() != part.cipherBytes || sha256(bytesOf(*cipher)) != part.cipherDigest)
        return failure(ErrorCode::RejHash, name, "ct");
    auto plain = decryptCms(*cipher, keys.importer());
    if (!plain)
        return failure(plain.error().code, name, plain.error().detail);
    if (qint64(plain->size()) != part.plainBytes || sha256(plain->view()) != part.plainDigest)
        return failure(ErrorCode::RejHash, name, "pt");
    return plain;
}

} // namespace gyeot
