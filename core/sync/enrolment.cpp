#include "core/sync/enrolment.h"

#include "core/base/jsonreader.h"
#include "core/crypto/seal.h"
#include "core/sync/syncfields.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace syncfields;

namespace {

constexpr const char* requestFormat = "enrolrequest/1";
constexpr const char* grantFormat = "enrolgrant/1";
constexpr const char* answerFormat = "enrolanswer/1";
constexpr qint64 mebibyte = 1024 * 1024;

void readFormat(JsonReader& in, const char* format)
{
    if (in.text("fmt") != QLatin1StringView(format))
        in.fail(ErrorCode::BadForm, in.pathOf("fmt"), "another format");
}

Certificate readCertificate(JsonReader& in, const char* key)
{
    auto certificate = Certificate::fromDer(base64(in, key));
    if (!certificate)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "not a certificate");
    return certificate.value_or(Certificate());
}

Json certificateJson(const Certificate& certificate)
{
    return base64Json(certificate.der());
}

QList<Certificate> readIssuing(JsonReader& in)
{
    QList<Certificate> issuing;
    for (const QByteArray& der : base64List(in, "issuing")) {
        auto certificate = Certificate::fromDer(der);
        if (!certificate)
            in.fail(ErrorCode::BadForm, in.pathOf("issuing"), "not a certificate");
        else
            issuing.append(*std::move(certificate));
    }
    return issuing;
}

QList<OfficerCertificates> readOfficers(JsonReader& in)
{
    QList<OfficerCertificates> officers;
    in.array("officers", [&officers](const Json& element, const QString& path) -> Result<void> {
        JsonReader one(element, path);
        OfficerCertificates officer { .recovery = readCertificate(one, "recovery"),
            .signing = readCertificate(one, "signing") };
        officers.append(std::move(officer));
        return one.finish();
    });
    if (!officers.isEmpty() && officers.size() != 3)
        in.fail(ErrorCode::BadForm, in.pathOf("officers"), "three or none");
    return officers;
}

OfficeBoxKeys readCompartments(JsonReader& in)
{
    JsonReader keys(in.value("compartments"), in.pathOf("compartments"));
    const OfficeBoxKeys read {
        .identity = digest(keys, "identity"), .evidence = digest(keys, "evidence"), .notes = digest(keys, "notes")
    };
    pass(in, keys.finish());
    return read;
}

template<typename T>
Result<T> finished(const JsonReader& in, T&& value)
{
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return std::forward<T>(value);
}

} // namespace

QByteArray writeEnrolmentRequest(const EnrolmentRequest& request)
{
    return canonicalJson(Json { { "fmt", requestFormat }, { "site", jsonText(request.siteId) },
        { "store_id", idJson(request.store.uuid()) }, { "practice", request.practice },
        { "created", timeJson(request.createdMs) }, { "signing_key", base64Json(request.signingKey) },
        { "receipt_key", base64Json(request.receiptKey) } });
}

Result<EnrolmentRequest> readEnrolmentRequest(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = mebibyte });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    readFormat(in, requestFormat);
    EnrolmentRequest request;
    request.siteId = siteId(in, "site");
    request.store = id<StoreId>(in, "store_id");
    request.practice = in.boolean("practice");
    request.createdMs = time(in, "created");
    request.signingKey = base64(in, "signing_key");
    request.receiptKey = base64(in, "receipt_key");
    return finished(in, std::move(request));
}

QByteArray enrolmentFingerprint(QByteArrayView requestBytes)
{
    return sha256(bytesOf(requestBytes));
}

QByteArray writeEnrolmentGrant(const EnrolmentGrant& grant)
{
    Json officers = Json::array();
    for (const OfficerCertificates& officer : grant.officers)
        officers.push_back(
            { { "recovery", certificateJson(officer.recovery) }, { "signing", certificateJson(officer.signing) } });
    Json issuing = Json::array();
    for (const Certificate& certificate : grant.issuing)
        issuing.push_back(certificateJson(certificate));
    return canonicalJson(Json { { "fmt", grantFormat }, { "site", jsonText(grant.siteId) },
        { "store_id", idJson(grant.store.uuid()) }, { "request_sha256", hexJson(grant.requestDigest) },
        { "created", timeJson(grant.createdMs) }, { "office", jsonText(grant.officeName) },
        { "issuing", std::move(issuing) }, { "site_signing", certificateJson(grant.siteSigning) },
        { "site_receipt", certificateJson(grant.siteReceipt) },
        { "office_import", certificateJson(grant.officeImport) },
        { "office_recovery", certificateJson(grant.officeRecovery) },
        { "office_signing", certificateJson(grant.officeSigning) }, { "officers", std::move(officers) },
        { "compartments",
            { { "identity", hexJson(grant.compartments.identity) },
                { "evidence", hexJson(grant.compartments.evidence) },
                { "notes", hexJson(grant.compartments.notes) } } } });
}

Result<EnrolmentGrant> readEnrolmentGrant(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = mebibyte });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    readFormat(in, grantFormat);
    EnrolmentGrant grant;
    grant.siteId = siteId(in, "site");
    grant.store = id<StoreId>(in, "store_id");
    grant.requestDigest = digest(in, "request_sha256");
    grant.createdMs = time(in, "created");
    grant.officeName = in.text("office");
    grant.issuing = readIssuing(in);
    grant.siteSigning = readCertificate(in, "site_signing");
    grant.siteReceipt = readCertificate(in, "site_receipt");
    grant.officeImport = readCertificate(in, "office_import");
    grant.officeRecovery = readCertificate(in, "office_recovery");
    grant.officeSigning = readCertificate(in, "office_signing");
    grant.officers = readOfficers(in);
    grant.compartments = readCompartments(in);
    return finished(in, std::move(grant));
}

QByteArray writeEnrolmentAnswer(const EnrolmentAnswer& answer)
{
    return canonicalJson(Json { { "fmt", answerFormat }, { "root", certificateJson(answer.root) },
        { "crl", base64ListJson(answer.revocations) }, { "grant", base64Json(answer.signedGrant) } });
}

Result<EnrolmentAnswer> readEnrolmentAnswer(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = 2 * mebibyte });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    readFormat(in, answerFormat);
    EnrolmentAnswer answer;
    answer.root = readCertificate(in, "root");
    answer.revocations = base64List(in, "crl");
    answer.signedGrant = base64(in, "grant");
    return finished(in, std::move(answer));
}

} // namespace gyeot
