#include "core/store/recovery/recoveryconsent.h"

#include "core/crypto/seal.h"
#include "core/store/recovery/recoveryenvelope.h"
#include "core/store/recovery/recoveryfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace recoveryfields;

namespace {

Result<Trust> trustOf(const OfficePins& office)
{
    Trust trust;
    bool isSound = true;
    const auto certificate = [&isSound](const QByteArray& der) {
        auto read = Certificate::fromDer(der);
        isSound = isSound && read;
        return read.value_or(Certificate());
    };
    trust.root = certificate(office.root);
    for (const QByteArray& der : office.issuing)
        trust.issuing.append(certificate(der));
    for (const QByteArray& der : office.revocations) {
        auto list = readRevocationList(der);
        isSound = isSound && list;
        trust.revocations.append(list.value_or(RevocationList()));
    }
    return isSound ? Result<Trust>(trust) : failure(ErrorCode::KeyringDamaged, {}, "pinned certificate");
}

/** The latest moment the keyring itself is a witness of, but never beyond the lists: the slot of a person must not stop opening because a
 *  certificate ran out since. */
qint64 judgedAt(const Trust& trust, qint64 enrolledMs)
{
    qint64 atMs = enrolledMs;
    for (const RevocationList& list : trust.revocations)
        atMs = std::max(atMs, list.madeMs);
    for (qsizetype i = 0; i < trust.revocations.size(); ++i) { // the root's list comes first
        const qint64 graceDays = i == 0 ? rootListGraceDays : crlGraceDays;
        atMs = std::min(atMs, trust.revocations[i].madeMs + graceDays * recoveryDayMs);
    }
    return atMs;
}

/** The content and which of the pinned officers signed it. */
Result<SignedContent> signedByOfficer(const QByteArray& cms, const OfficePins& office, const Trust& trust)
{
    const qint64 atMs = judgedAt(trust, office.enrolledMs);
    for (const OfficerPins& officer : office.officers) {
        const auto certificate = Certificate::fromDer(officer.signing);
        if (!certificate)
            return failure(ErrorCode::KeyringDamaged, {}, "recovery officer");
        auto content = verifyCms(cms, CertificateProfile::OfficerSigning, trust, *certificate, atMs);
        if (content)
            return content;
        if (content.error().code != ErrorCode::RejSignerMismatch)
            return failure(ErrorCode::RecoveryRefused, {}, "signature");
    }
    return failure(ErrorCode::RecoveryRefused, {}, "signature");
}

Result<QMap<QString, WrapsByGeneration>> readWraps(const Json& json)
{
    if (!json.is_object())
        return failure(ErrorCode::BadForm, u"wraps"_s);
    QMap<QString, WrapsByGeneration> wraps;
    for (const auto& [name, generations] : json.items()) {
        if (!generations.is_object())
            return failure(ErrorCode::BadForm, u"wraps"_s);
        JsonReader in(generations, u"wraps"_s);
        for (const auto& [text, wrap] : generations.items()) {
            bool isNumber = false;
            const int number = QByteArray::fromStdString(text).toInt(&isNumber);
            if (!isNumber || number < 1)
                return failure(ErrorCode::BadForm, u"wraps"_s, "generation");
            wraps[QString::fromStdString(name)][number] = base64(in, text.c_str());
        }
        if (auto done = in.finish(); !done)
            return std::unexpected(done.error());
    }
    return wraps;
}

Json wrapsJson(const QMap<QString, WrapsByGeneration>& wraps)
{
    Json json = Json::object();
    for (const auto& [name, generations] : wraps.asKeyValueRange())
        for (const auto& [generation, wrap] : generations.asKeyValueRange())
            json[name.toStdString()][std::to_string(generation)] = base64Json(wrap);
    return json;
}

template<typename T>
Result<T> finished(const JsonReader& in, T&& value)
{
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return std::forward<T>(value);
}

/** That the three parts are of one matter. */
const char* contradictionIn(const RecoveryConsent& consent, const GrantedRecovery& granted)
{
    const QByteArray request = sha256(bytesOf(granted.request));
    if (consent.first == consent.second)
        return "the same officer";
    if (consent.approval.requestDigest != request || consent.grant.requestDigest != request)
        return "request";
    if (consent.grant.approvalDigest != sha256(bytesOf(granted.approval)))
        return "approval";
    if (consent.approval.store != consent.request.store || consent.grant.store != consent.request.store)
        return "store";
    if (consent.approval.generation != consent.request.generation
        || consent.grant.generation != consent.request.generation)
        return "generation";
    const auto allowed = recoverableKeys(consent.request.roles);
    for (const QString& name : consent.grant.wraps.keys()) {
        if (!consent.approval.keys.contains(name) || !allowed || !allowed->contains(name))
            return "keys";
    }
    return nullptr;
}

} // namespace

QByteArray writeRecoveryApproval(const RecoveryApproval& approval)
{
    return canonicalJson({ { "fmt", "recoveryapproval/1" }, { "store_id", jsonText(approval.store.toString()) },
        { "gen", approval.generation }, { "request_sha256", hexJson(approval.requestDigest) },
        { "keys", textsJson(approval.keys) }, { "inner_sha256", hexJson(approval.innerDigest) },
        { "created_ms", approval.createdMs } });
}

Result<RecoveryApproval> readRecoveryApproval(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = maxFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, "recoveryapproval/1");
    RecoveryApproval approval;
    approval.store = StoreId(uuid(in, "store_id"));
    approval.generation = generation(in, "gen");
    approval.requestDigest = digest(in, "request_sha256");
    approval.keys = in.texts("keys");
    approval.innerDigest = digest(in, "inner_sha256");
    approval.createdMs = in.integer("created_ms");
    return finished(in, std::move(approval));
}

QByteArray writeRecoveryGrant(const RecoveryGrant& grant)
{
    return canonicalJson(
        { { "fmt", "recoverygrant/1" }, { "store_id", jsonText(grant.store.toString()) }, { "gen", grant.generation },
            { "request_sha256", hexJson(grant.requestDigest) }, { "approval_sha256", hexJson(grant.approvalDigest) },
            { "created_ms", grant.createdMs }, { "wraps", wrapsJson(grant.wraps) } });
}

Result<RecoveryGrant> readRecoveryGrant(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = maxFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, "recoverygrant/1");
    RecoveryGrant grant;
    grant.store = StoreId(uuid(in, "store_id"));
    grant.generation = generation(in, "gen");
    grant.requestDigest = digest(in, "request_sha256");
    grant.approvalDigest = digest(in, "approval_sha256");
    grant.createdMs = in.integer("created_ms");
    auto wraps = readWraps(in.value("wraps"));
    if (!wraps)
        return std::unexpected(wraps.error());
    grant.wraps = *std::move(wraps);
    return finished(in, std::move(grant));
}

QByteArray writeOpenedRecovery(const OpenedRecovery& opened)
{
    return canonicalJson({ { "fmt", "recoveryopened/1" }, { "request", base64Json(opened.request) },
        { "approval", base64Json(opened.approval) }, { "inner", base64Json(opened.inner) } });
}

Result<OpenedRecovery> readOpenedRecovery(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = maxFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, "recoveryopened/1");
    OpenedRecovery opened { base64(in, "request"), base64(in, "approval"), base64(in, "inner") };
    return finished(in, std::move(opened));
}

QByteArray writeGrantedRecovery(const GrantedRecovery& granted)
{
    return canonicalJson({ { "fmt", "recoverygranted/1" }, { "request", base64Json(granted.request) },
        { "approval", base64Json(granted.approval) }, { "grant", base64Json(granted.grant) } });
}

Result<GrantedRecovery> readGrantedRecovery(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = maxFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, "recoverygranted/1");
    GrantedRecovery granted { base64(in, "request"), base64(in, "approval"), base64(in, "grant") };
    return finished(in, std::move(granted));
}

Result<RecoveryConsent> proveConsent(const GrantedRecovery& granted, const OfficePins& office)
{
    if (office.officers.size() != officerCount)
        return failure(ErrorCode::RecoveryRefused, {}, "officers");
    const auto trust = trustOf(office);
    if (!trust)
        return std::unexpected(trust.error());
    const auto first = signedByOfficer(granted.approval, office, *trust);
    if (!first)
        return std::unexpected(first.error());
    const auto second = signedByOfficer(granted.grant, office, *trust);
    if (!second)
        return std::unexpected(second.error());
    auto request = readRecoveryRequest(granted.request);
    auto approval = readRecoveryApproval(first->content);
    auto grant = readRecoveryGrant(second->content);
    if (!request)
        return std::unexpected(request.error());
    if (!approval || !grant)
        return std::unexpected(approval ? grant.error() : approval.error());
    RecoveryConsent consent { *std::move(request), *std::move(approval), *std::move(grant), first->signer,
        second->signer };
    if (const char* const reason = contradictionIn(consent, granted))
        return failure(ErrorCode::RecoveryRefused, {}, reason);
    return consent;
}

Result<void> checkConsentTime(const RecoveryConsent& consent, qint64 nowMs)
{
    const qint64 approvedMs = consent.approval.createdMs;
    const qint64 grantedMs = consent.grant.createdMs;
    if (approvedMs > nowMs + recoveryDayMs || grantedMs > nowMs + recoveryDayMs || grantedMs < approvedMs)
        return failure(ErrorCode::RecoveryRefused, {}, "time");
    if (nowMs > approvedMs + grantLifeMs)
        return failure(ErrorCode::RecoveryExpired, {}, "grant");
    if (approvedMs > consent.request.expiresMs)
        return failure(ErrorCode::RecoveryExpired, {}, "request");
    for (const Certificate& officer : { consent.first, consent.second })
        if (nowMs > officer.notAfterMs())
            return failure(ErrorCode::RecoveryExpired, {}, "officer");
    return {};
}

} // namespace gyeot
