#include "core/office/recoveryofficers.h"

#include "core/crypto/passphrase.h"
#include "core/crypto/seal.h"
#include "core/office/officekeys.h"
#include "core/office/officekeytable.h"
#include "core/store/change.h"
#include "core/store/recovery/recoveryenvelope.h"
#include "core/store/recovery/recoveryfields.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace recoveryfields;

namespace {

constexpr const char* fileFormat = "officer/1";
constexpr const char* recoveryUse = "recovery";
constexpr const char* signingUse = "signing";

QByteArray rowName(const QString& letter, const char* use)
{
    return "officer-" + letter.toLatin1() + '-' + use;
}

QByteArray contextOf(const char* use, const Certificate& certificate)
{
    return QByteArray(fileFormat) + ' ' + use + ' ' + certificate.fingerprint().toHex();
}

bool isLetter(const QString& letter)
{
    return letter.size() == 1 && letter[0] >= u'A' && letter[0].unicode() < u'A' + officerCount;
}

Result<SecretBytes> keyOf(const SecretBytes& passphrase, const KdfParameters& kdf)
{
    const auto canonical = canonicalPassphrase(passphrase);
    return canonical ? deriveKey(*canonical, kdf) : std::unexpected(canonical.error());
}

/** A certificate and its private key as PKCS#8. */
struct Made {
    Certificate certificate;
    SecretBytes pkcs8;
};

Result<Made> make(const Issuer& issuer, CertificateProfile profile, const QString& name, qint64 nowMs)
{
    const auto key = PrivateKey::generate(keyKindOf(profile));
    if (!key)
        return std::unexpected(key.error());
    const auto half = key->publicKeyDer();
    if (!half)
        return std::unexpected(half.error());
    auto certificate = issueCertificate(issuer, profile, *half, name, nowMs);
    if (!certificate)
        return std::unexpected(certificate.error());
    auto pkcs8 = key->toDer();
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    return Made { *std::move(certificate), *std::move(pkcs8) };
}

Result<void> keep(Store& office, const QString& letter, const Made& recovery, const Made& signing)
{
    auto change = Change::begin(office, "office.officer", CaseId());
    if (!change)
        return std::unexpected(change.error());
    OfficeKeyTable table(office.database(), office.siteId());
    const qint64 nowMs = office.clock().nowMs();
    auto kept = table.put(rowName(letter, recoveryUse).constData(), { {}, recovery.certificate.der() }, nowMs);
    if (kept)
        kept = table.put(rowName(letter, signingUse).constData(), { {}, signing.certificate.der() }, nowMs);
    return kept ? change->commit() : kept;
}

Result<std::optional<Certificate>> certificateOf(const Store& office, const QString& letter, const char* use)
{
    const auto row = OfficeKeyTable(office.database(), office.siteId()).find(rowName(letter, use).constData());
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto certificate = Certificate::fromDer((*row)->certificate);
    if (!certificate)
        return failure(ErrorCode::StoreDamaged, {}, "officer certificate");
    return std::optional(*std::move(certificate));
}

Result<PrivateKey> openKey(
    const SecretBytes& slotKey, const QByteArray& sealed, const char* use, const Certificate& certificate)
{
    const auto pkcs8 = unseal(slotKey, sealed, bytesOf(contextOf(use, certificate)));
    if (!pkcs8)
        return failure(ErrorCode::WrongPassphrase);
    auto key = PrivateKey::fromDer(*pkcs8);
    return key ? std::move(key) : failure(ErrorCode::BadForm, {}, "officer key");
}

Certificate certificate(JsonReader& in, const char* key, CertificateProfile profile)
{
    auto read = Certificate::fromDer(base64(in, key));
    if (!read || read->profile() != profile)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "certificate");
    return read.value_or(Certificate());
}

} // namespace

Result<QByteArray> enrolOfficer(
    Store& office, const NewOfficer& officer, const SecretBytes& passphrase, const KdfParameters& kdf)
{
    if (!isLetter(officer.letter))
        return failure(ErrorCode::BadArgument, officer.letter, "officer");
    if (auto strong = checkNewPassphrase(passphrase); !strong)
        return std::unexpected(strong.error());
    const auto slotKey = keyOf(passphrase, kdf);
    const auto keys = openOfficeKeys(office);
    const auto issuingKey = keys ? openIssuingKey(office) : std::unexpected(keys.error());
    if (!slotKey)
        return std::unexpected(slotKey.error());
    if (!issuingKey)
        return std::unexpected(issuingKey.error());
    const Issuer issuer { keys->issuing, *issuingKey };
    const qint64 nowMs = office.clock().nowMs();
    const auto recovery = make(issuer, CertificateProfile::OfficeRecovery, officer.name, nowMs);
    const auto signing = make(issuer, CertificateProfile::OfficerSigning, officer.name, nowMs);
    if (!recovery || !signing)
        return std::unexpected(recovery ? signing.error() : recovery.error());
    if (auto kept = keep(office, officer.letter, *recovery, *signing); !kept)
        return std::unexpected(kept.error());
    const auto sealed = [&slotKey](const Made& made, const char* use) {
        return base64Json(seal(*slotKey, made.pkcs8.view(), bytesOf(contextOf(use, made.certificate))));
    };
    return canonicalJson({ { "fmt", fileFormat }, { "letter", jsonText(officer.letter) },
        { "name", jsonText(officer.name) }, { "kdf", kdfJson(kdf) },
        { "recovery", base64Json(recovery->certificate.der()) }, { "signing", base64Json(signing->certificate.der()) },
        { "recovery_ct", sealed(*recovery, recoveryUse) }, { "signing_ct", sealed(*signing, signingUse) } });
}

Result<OfficerKeys> openOfficer(QByteArrayView file, const SecretBytes& passphrase)
{
    const auto json = parseJson(file, { .maxBytes = maxFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, fileFormat);
    const QString letter = in.text("letter");
    const QString name = in.text("name");
    const KdfParameters costs = kdf(in, "kdf");
    const Certificate recovery = certificate(in, "recovery", CertificateProfile::OfficeRecovery);
    const Certificate signing = certificate(in, "signing", CertificateProfile::OfficerSigning);
    const QByteArray recoverySealed = base64(in, "recovery_ct");
    const QByteArray signingSealed = base64(in, "signing_ct");
    if (!isLetter(letter))
        in.fail(ErrorCode::BadForm, in.pathOf("letter"));
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    const auto slotKey = keyOf(passphrase, costs);
    if (!slotKey)
        return std::unexpected(slotKey.error());
    auto recoveryKey = openKey(*slotKey, recoverySealed, recoveryUse, recovery);
    auto signingKey = openKey(*slotKey, signingSealed, signingUse, signing);
    if (!recoveryKey || !signingKey)
        return std::unexpected(recoveryKey ? signingKey.error() : recoveryKey.error());
    return OfficerKeys { letter, name, recovery, signing, *std::move(recoveryKey), *std::move(signingKey) };
}

Result<QList<OfficerCertificates>> recoveryOfficers(const Store& office)
{
    QList<OfficerCertificates> officers;
    for (qsizetype i = 0; i < officerCount; ++i) {
        const auto recovery = certificateOf(office, officerLetter(i), recoveryUse);
        const auto signing = certificateOf(office, officerLetter(i), signingUse);
        if (!recovery || !signing)
            return std::unexpected(recovery ? signing.error() : recovery.error());
        if (!*recovery || !*signing)
            return QList<OfficerCertificates>();
        officers.append({ **recovery, **signing });
    }
    return officers;
}

} // namespace gyeot
