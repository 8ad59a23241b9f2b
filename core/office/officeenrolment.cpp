#include "core/office/officeenrolment.h"

#include "core/crypto/seal.h"
#include "core/office/enrolledstores.h"
#include "core/office/officekeys.h"
#include "core/office/recoveryofficers.h"
#include "core/store/change.h"
#include "core/sync/syncfields.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** The two certificates of a store; a key of another kind than P-384 is a bad request. */
Result<EnrolledStore> issueFor(const Store& office, const OfficeKeys& keys, const EnrolmentRequest& request)
{
    const auto issuingKey = openIssuingKey(office);
    if (!issuingKey)
        return std::unexpected(issuingKey.error());
    const qint64 nowMs = office.clock().nowMs();
    const QString name = request.siteId + u'/' + request.store.toString();
    const Issuer issuer { keys.issuing, *issuingKey };
    auto signing = issueCertificate(issuer, CertificateProfile::SiteSigning, request.signingKey, name, nowMs);
    auto receipt = issueCertificate(issuer, CertificateProfile::SiteReceipt, request.receiptKey, name, nowMs);
    if (!signing || !receipt)
        return failure(ErrorCode::BadForm, u"request"_s, (signing ? receipt : signing).error().detail);
    EnrolledStore row;
    row.siteId = request.siteId;
    row.store = request.store;
    row.signing = *std::move(signing);
    row.receipt = *std::move(receipt);
    row.enrolledMs = nowMs;
    return row;
}

Result<QByteArray> answerFor(
    Store& office, const OfficeKeys& keys, const EnrolledStore& row, const QByteArray& requestDigest)
{
    const auto boxes = officeBoxKeys(office);
    if (!boxes)
        return std::unexpected(boxes.error());
    EnrolmentGrant grant;
    grant.siteId = row.siteId;
    grant.store = row.store;
    grant.requestDigest = requestDigest;
    grant.createdMs = syncfields::wholeSeconds(row.enrolledMs);
    grant.officeName = keys.root.name();
    grant.issuing = { keys.issuing };
    grant.siteSigning = row.signing;
    grant.siteReceipt = row.receipt;
    grant.officeImport = keys.import;
    grant.officeRecovery = keys.recovery;
    grant.officeSigning = keys.signing;
    auto officers = recoveryOfficers(office);
    if (!officers)
        return std::unexpected(officers.error());
    grant.officers = *std::move(officers);
    grant.compartments = *boxes;
    const auto signedGrant =
        signCms(bytesOf(writeEnrolmentGrant(grant)), keys.signer(), { keys.signing, keys.issuing }, row.enrolledMs);
    if (!signedGrant)
        return std::unexpected(signedGrant.error());
    EnrolmentAnswer answer { .root = keys.root, .revocations = {}, .signedGrant = *signedGrant };
    for (const RevocationList& list : keys.trust.revocations)
        answer.revocations.append(list.der);
    return writeEnrolmentAnswer(answer);
}

} // namespace

Result<EnrolmentResult> enrolStore(Store& office, QByteArrayView requestBytes, const QByteArray& expected)
{
    const auto request = readEnrolmentRequest(requestBytes);
    if (!request)
        return std::unexpected(request.error());
    const QByteArray fingerprint = enrolmentFingerprint(requestBytes);
    if (!expected.isEmpty() && !sameBytes(fingerprint, expected))
        return failure(ErrorCode::RejCert, u"request"_s, "request fingerprint");
    if (request->practice != office.isPractice())
        return failure(ErrorCode::RejAuthz, request->siteId, "practice");
    const auto keys = openOfficeKeys(office);
    if (!keys)
        return std::unexpected(keys.error());
    const auto row = issueFor(office, *keys, *request);
    if (!row)
        return std::unexpected(row.error());
    auto answer = answerFor(office, *keys, *row, fingerprint);
    if (!answer)
        return std::unexpected(answer.error());
    auto change = Change::begin(office, "office.enrol", CaseId());
    if (!change)
        return std::unexpected(change.error());
    auto kept = EnrolledStoreTable(office.database()).enrol(*row);
    if (kept)
        kept = change->commit();
    if (!kept)
        return std::unexpected(kept.error());
    return EnrolmentResult { .siteId = row->siteId,
        .store = row->store,
        .answer = *std::move(answer),
        .requestFingerprint = fingerprint,
        .officeFingerprint = keys->root.fingerprint() };
}

} // namespace gyeot
