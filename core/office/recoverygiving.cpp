#include "core/office/recoverygiving.h"

#include "core/crypto/seal.h"
#include "core/office/officekeys.h"
#include "core/store/keyringfile.h"
#include "core/store/recovery/recoveryconsent.h"
#include "core/store/recovery/recoveryenvelope.h"

#include <algorithm>

namespace gyeot {

namespace {

/** The request, if it is the one the officer was told of and may still be allowed. */
Result<RecoveryRequest> askedFor(const RecoveryQuestion& question, qint64 nowMs)
{
    auto request = readRecoveryRequest(question.request);
    if (!request)
        return request;
    switch (compareRecoveryCode(question.code, question.request)) {
    case CodeMatch::Same: break;
    case CodeMatch::Slip: return failure(ErrorCode::BadArgument, QStringLiteral("--code"), "code");
    case CodeMatch::Other: return failure(ErrorCode::RecoveryRefused, {}, "code");
    }
    if (!question.userName.isEmpty() && nameTagOf(request->store, question.userName) != request->nameTag)
        return failure(ErrorCode::RecoveryRefused, {}, "name");
    if (nowMs > request->expiresMs)
        return failure(ErrorCode::RecoveryExpired, {}, "request");
    return request;
}

Result<QList<OfficerCertificates>> officersWith(const Store& office, const OfficerKeys& one)
{
    auto officers = recoveryOfficers(office);
    if (!officers)
        return officers;
    const qsizetype index = one.letter[0].unicode() - u'A';
    if (officers->size() != officerCount || officers->at(index).recovery != one.recovery
        || officers->at(index).signing != one.signing)
        return failure(ErrorCode::RecoveryRefused, {}, "officer"); // replaced since, or of another office
    return officers;
}

Result<QByteArray> signedBy(const OfficerKeys& officer, const QByteArray& content, qint64 nowMs)
{
    return signCms(bytesOf(content), officer.signer(), {}, nowMs);
}

/** The approval in `cms`, if another of today's officers signed it. */
Result<RecoveryApproval> approvalIn(const QByteArray& cms, const QList<OfficerCertificates>& officers,
    const OfficerKeys& second, const Trust& trust, qint64 nowMs)
{
    for (const OfficerCertificates& officer : officers) {
        const auto content = verifyCms(cms, CertificateProfile::OfficerSigning, trust, officer.signing, nowMs);
        if (!content && content.error().code == ErrorCode::RejSignerMismatch)
            continue;
        if (!content)
            return failure(ErrorCode::RecoveryRefused, {}, "signature");
        if (officer.signing == second.signing)
            return failure(ErrorCode::RecoveryRefused, {}, "the same officer");
        return readRecoveryApproval(content->content);
    }
    return failure(ErrorCode::RecoveryRefused, {}, "signature");
}

Result<void> checkApproval(
    const RecoveryApproval& approval, const OpenedRecovery& opened, const RecoveryRequest& request, qint64 nowMs)
{
    if (approval.requestDigest != sha256(bytesOf(opened.request)) || approval.store != request.store)
        return failure(ErrorCode::RecoveryRefused, {}, "request");
    if (approval.innerDigest != sha256(bytesOf(opened.inner)))
        return failure(ErrorCode::RecoveryRefused, {}, "inner");
    if (nowMs > approval.createdMs + grantLifeMs)
        return failure(ErrorCode::RecoveryExpired, {}, "approval");
    return {};
}

/** Seals to the person what is in the envelope and was allowed. */
Result<QMap<QString, WrapsByGeneration>> wrapsFor(
    const RecoveryRequest& request, const RecoveryKeys& keys, const QStringList& allowed)
{
    QMap<QString, WrapsByGeneration> wraps;
    for (const RecoveryKey& key : keys.keys) {
        if (!allowed.contains(key.name))
            continue;
        auto sealed = sealTo(request.boxPublic, key.key.view());
        if (!sealed)
            return std::unexpected(sealed.error());
        wraps[key.name][key.generation] = *std::move(sealed);
    }
    return wraps;
}

} // namespace

Result<QByteArray> openRecovery(Store& office, const OfficerKeys& first, const RecoveryQuestion& question,
    const QByteArray& envelope, const QString& second)
{
    const qint64 nowMs = office.clock().nowMs();
    if (second.size() != 1 || second <= first.letter)
        return failure(ErrorCode::BadArgument, second, "order");
    const auto officers = officersWith(office, first);
    if (!officers)
        return std::unexpected(officers.error());
    const auto request = askedFor(question, nowMs);
    if (!request)
        return std::unexpected(request.error());
    const auto set = readRecoverySet(envelope);
    if (!set)
        return std::unexpected(set.error());
    if (set->store != request->store)
        return failure(ErrorCode::RecoveryRefused, {}, "store");
    if (set->generation != request->generation)
        return failure(ErrorCode::RecoveryRefused, {}, "generation");
    if (!set->pairs.contains(first.letter + second))
        return failure(ErrorCode::BadArgument, second, "officer");
    const auto inner = openOuterLayer(set->pairs.value(first.letter + second), first.opener());
    const auto keys = recoverableKeys(request->roles);
    if (!inner || !keys)
        return std::unexpected(inner ? keys.error() : inner.error());
    const RecoveryApproval approval { .store = request->store,
        .generation = set->generation,
        .requestDigest = sha256(bytesOf(question.request)),
        .keys = *keys,
        .innerDigest = sha256(bytesOf(*inner)),
        .createdMs = nowMs };
    const auto signedApproval = signedBy(first, writeRecoveryApproval(approval), nowMs);
    if (!signedApproval)
        return signedApproval;
    if (auto told = office.auditRead("recovery.open", CaseId(), request->user.uuid()); !told)
        return std::unexpected(told.error());
    return writeOpenedRecovery({ question.request, *signedApproval, *inner });
}

Result<QByteArray> grantRecovery(
    Store& office, const OfficerKeys& second, const RecoveryQuestion& question, QByteArrayView openedBytes)
{
    const qint64 nowMs = office.clock().nowMs();
    const auto officers = officersWith(office, second);
    const auto keysOfOffice = openOfficeKeys(office);
    if (!officers || !keysOfOffice)
        return std::unexpected(officers ? keysOfOffice.error() : officers.error());
    const auto opened = readOpenedRecovery(openedBytes);
    if (!opened)
        return std::unexpected(opened.error());
    const auto request = askedFor({ opened->request, question.code, question.userName }, nowMs);
    if (!request)
        return std::unexpected(request.error());
    const auto approval = approvalIn(opened->approval, *officers, second, keysOfOffice->trust, nowMs);
    if (!approval)
        return std::unexpected(approval.error());
    if (auto fits = checkApproval(*approval, *opened, *request, nowMs); !fits)
        return std::unexpected(fits.error());
    const auto keys = openInnerLayer(opened->inner, second.opener());
    if (!keys)
        return std::unexpected(keys.error());
    if (keys->store != request->store)
        return failure(ErrorCode::RecoveryRefused, {}, "store");
    if (keys->generation != request->generation || keys->generation != approval->generation)
        return failure(ErrorCode::RecoveryRefused, {}, "generation");
    auto wraps = wrapsFor(*request, *keys, approval->keys);
    if (!wraps)
        return std::unexpected(wraps.error());
    const RecoveryGrant grant { .store = request->store,
        .generation = keys->generation,
        .requestDigest = sha256(bytesOf(opened->request)),
        .approvalDigest = sha256(bytesOf(opened->approval)),
        .createdMs = nowMs,
        .wraps = *std::move(wraps) };
    const auto signedGrant = signedBy(second, writeRecoveryGrant(grant), nowMs);
    if (!signedGrant)
        return signedGrant;
    if (auto told = office.auditRead("recovery.grant", CaseId(), request->user.uuid()); !told)
        return std::unexpected(told.error());
    return writeGrantedRecovery({ opened->request, opened->approval, *signedGrant });
}

} // namespace gyeot
