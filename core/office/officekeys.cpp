#include "core/office/officekeys.h"

#include "core/office/enrolledstores.h"
#include "core/office/officekeytable.h"
#include "core/store/change.h"
#include "core/store/keyring.h"

namespace gyeot {

namespace {

constexpr const char* rootName = "root";
constexpr const char* issuingName = "issuing";
constexpr const char* importName = "import";
constexpr const char* recoveryName = "recovery";
constexpr const char* signingName = "signing";
constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

/** A key with its certificate while an office is being made. */
struct Made {
    PrivateKey key;
    Certificate certificate;
};

OfficeKeyTable tableOf(const Store& store)
{
    return { store.database(), store.siteId() };
}

Result<void> keep(const Store& store, const char* name, const Made& made)
{
    const auto pkcs8 = made.key.toDer();
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    const auto sealed = store.keyring().sealSiteKey(*pkcs8, name);
    if (!sealed)
        return std::unexpected(sealed.error());
    return tableOf(store).insert(name, { *sealed, made.certificate.der() }, store.clock().nowMs());
}

Result<Made> makeRootOf(const QString& name, qint64 nowMs)
{
    auto key = PrivateKey::generate(keyKindOf(CertificateProfile::Root));
    if (!key)
        return std::unexpected(key.error());
    auto certificate = makeRoot(*key, name, nowMs);
    if (!certificate)
        return std::unexpected(certificate.error());
    return Made { *std::move(key), *std::move(certificate) };
}

Result<Made> make(const Made& by, CertificateProfile profile, const QString& name, qint64 nowMs)
{
    auto key = PrivateKey::generate(keyKindOf(profile));
    if (!key)
        return std::unexpected(key.error());
    const auto half = key->publicKeyDer();
    if (!half)
        return std::unexpected(half.error());
    auto certificate = issueCertificate({ by.certificate, by.key }, profile, *half, name, nowMs);
    if (!certificate)
        return std::unexpected(certificate.error());
    return Made { *std::move(key), *std::move(certificate) };
}

Result<void> firstList(const Store& store, const char* authority, const Made& by, qint64 nowMs)
{
    const auto list = makeRevocationList({ by.certificate, by.key }, {}, 1, nowMs);
    return list ? tableOf(store).setList(authority, *list) : std::unexpected(list.error());
}

Result<Made> open(const Store& store, const char* name)
{
    const auto row = tableOf(store).find(name);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NotFound, {}, "not an office");
    const auto pkcs8 = store.keyring().openSiteKey((*row)->privateSealed, name);
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    auto key = PrivateKey::fromDer(*pkcs8);
    auto certificate = Certificate::fromDer((*row)->certificate);
    if (!key || !certificate)
        return failure(ErrorCode::StoreDamaged, {}, "office key");
    return Made { *std::move(key), *std::move(certificate) };
}

Result<Certificate> openCertificate(const Store& store, const char* name)
{
    const auto row = tableOf(store).find(name);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NotFound, {}, "not an office");
    auto certificate = Certificate::fromDer((*row)->certificate);
    return certificate ? certificate : failure(ErrorCode::StoreDamaged, {}, "office certificate");
}

/** The list of one authority; made anew once two thirds of its time have passed, with the certificates of lost stores on the issuing one's. */
Result<RevocationList> freshList(Store& store, const char* authority, int lifeDays)
{
    const auto kept = tableOf(store).list(authority);
    if (!kept)
        return std::unexpected(kept.error());
    auto list = *kept ? readRevocationList(**kept) : failure(ErrorCode::StoreDamaged, {}, "revocation list");
    if (!list || store.clock().nowMs() < list->madeMs + lifeDays * dayMs * 2 / 3)
        return list;
    const auto by = open(store, authority);
    if (!by)
        return std::unexpected(by.error());
    const bool isRoot = qstrcmp(authority, rootName) == 0;
    const auto lost = isRoot ? Result<QList<Revocation>>() : EnrolledStoreTable(store.database()).revocations();
    if (!lost)
        return std::unexpected(lost.error());
    auto renewed = makeRevocationList({ by->certificate, by->key }, *lost, list->number + 1, store.clock().nowMs());
    if (!renewed)
        return renewed;
    auto change = Change::begin(store, "office.crl", CaseId());
    if (!change)
        return std::unexpected(change.error());
    auto set = tableOf(store).setList(authority, *renewed);
    if (set)
        set = change->commit();
    return set ? renewed : Result<RevocationList>(std::unexpected(set.error()));
}

} // namespace

Result<void> setUpOffice(Store& store, const QString& name)
{
    const auto before = tableOf(store).find(rootName);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return failure(ErrorCode::AlreadyExists, name, "office");
    const qint64 nowMs = store.clock().nowMs();
    const auto root = makeRootOf(name, nowMs);
    if (!root)
        return std::unexpected(root.error());
    const auto issuing = make(*root, CertificateProfile::Issuing, name, nowMs);
    if (!issuing)
        return std::unexpected(issuing.error());
    const auto import = make(*issuing, CertificateProfile::OfficeImport, name, nowMs);
    const auto recovery = make(*issuing, CertificateProfile::OfficeRecovery, name, nowMs);
    const auto signing = make(*issuing, CertificateProfile::OfficeSigning, name, nowMs);
    if (!import || !recovery || !signing)
        return failure(ErrorCode::CryptoFailed, {}, "office certificates");
    if (auto boxes = officeBoxKeys(store); !boxes)
        return std::unexpected(boxes.error());
    auto change = Change::begin(store, "office.init", CaseId());
    if (!change)
        return std::unexpected(change.error());
    const std::pair<const char*, const Made&> all[] = { { rootName, *root }, { issuingName, *issuing },
        { importName, *import }, { recoveryName, *recovery }, { signingName, *signing } };
    for (const auto& [key, made] : all) {
        if (auto kept = keep(store, key, made); !kept)
            return kept;
    }
    auto listed = firstList(store, rootName, *root, nowMs);
    if (listed)
        listed = firstList(store, issuingName, *issuing, nowMs);
    return listed ? change->commit() : listed;
}

Result<OfficeKeys> openOfficeKeys(Store& store)
{
    auto import = open(store, importName);
    auto signing = open(store, signingName);
    if (!import || !signing)
        return std::unexpected(import ? signing.error() : import.error());
    const auto root = openCertificate(store, rootName);
    const auto issuing = openCertificate(store, issuingName);
    const auto recovery = openCertificate(store, recoveryName);
    if (!root || !issuing || !recovery)
        return failure(ErrorCode::StoreDamaged, {}, "office certificates");
    const auto rootList = freshList(store, rootName, rootListLifeDays);
    const auto issuingList = freshList(store, issuingName, crlLifeDays);
    if (!rootList || !issuingList)
        return std::unexpected(rootList ? issuingList.error() : rootList.error());
    return OfficeKeys { .root = *root,
        .issuing = *issuing,
        .import = import->certificate,
        .recovery = *recovery,
        .signing = signing->certificate,
        .importKey = std::move(import->key),
        .signingKey = std::move(signing->key),
        .trust = Trust { .root = *root, .issuing = { *issuing }, .revocations = { *rootList, *issuingList } } };
}

Result<PrivateKey> openIssuingKey(const Store& store)
{
    auto issuing = open(store, issuingName);
    return issuing ? Result<PrivateKey>(std::move(issuing->key)) : std::unexpected(issuing.error());
}

Result<OfficeBoxKeys> officeBoxKeys(Store& store)
{
    const auto identity = store.ownBoxKey(Compartment::Identity);
    const auto evidence = store.ownBoxKey(Compartment::Evidence);
    const auto notes = store.ownBoxKey(Compartment::Notes);
    if (!identity || !evidence || !notes)
        return std::unexpected(!identity ? identity.error() : !evidence ? evidence.error() : notes.error());
    return OfficeBoxKeys { .identity = *identity, .evidence = *evidence, .notes = *notes };
}

} // namespace gyeot
