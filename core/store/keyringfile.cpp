#include "core/store/keyringfile.h"

#include "core/base/json.h"
#include "core/crypto/seal.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int macBytes = 32;
constexpr int signatureBytes = 64;
constexpr QByteArrayView macStart = R"(,"mac":")";
constexpr QByteArrayView adminStart = R"(","adm":")";
constexpr QByteArrayView signatureStart = R"(","sig":")";
constexpr QByteArrayView sumStart = R"(","sum":")";
constexpr QByteArrayView tailEnd = "\"}\n";
constexpr int sumBytes = 32;

Json base64(const QByteArray& bytes)
{
    return Json(bytes.toBase64().toStdString());
}

Json base64List(const QList<QByteArray>& list)
{
    Json json = Json::array();
    for (const QByteArray& bytes : list)
        json.push_back(base64(bytes));
    return json;
}

Json kdfJson(const KdfParameters& kdf)
{
    return { { "alg", "argon2id13" }, { "m", kdf.memoryKiB }, { "t", kdf.passes }, { "p", 1 },
        { "salt", base64(kdf.salt) } };
}

Json wrapsJson(const QMap<QString, WrapsByGeneration>& wraps)
{
    Json json = Json::object();
    for (const auto& [name, generations] : wraps.asKeyValueRange())
        for (const auto& [generation, wrap] : generations.asKeyValueRange())
            json[name.toStdString()][std::to_string(generation)] = base64(wrap);
    return json;
}

Json keysJson(const QMap<QString, int>& keys)
{
    Json json = Json::object();
    for (const auto& [name, generation] : keys.asKeyValueRange())
        json[name.toStdString()] = generation;
    return json;
}

Json textList(const QStringList& list)
{
    Json json = Json::array();
    for (const QString& text : list)
        json.push_back(jsonText(text));
    return json;
}

/** What administrators answer for. */
Json administeredJson(const KeyringUser& user)
{
    return {
        { "id", jsonText(user.id.toString()) },
        { "name_tag", base64(user.nameTag) },
        { "name_ct", base64(user.nameSealed) },
        { "role", textList(roleNames(user.roles)) },
        { "pk_x", base64(user.boxPublic) },
        { "pk_s", base64(user.signPublic) },
        { "created_ms", user.createdMs },
        { "state", jsonText(user.state) },
        { "wraps", wrapsJson(user.wraps) },
        { "admin_ct", base64(user.adminSealed) },
    };
}

Json userJson(const KeyringUser& user)
{
    Json json = administeredJson(user);
    json["kdf"] = kdfJson(user.kdf);
    json["sk_ct"] = base64(user.privateSealed);
    json["own_sig"] = base64(user.ownSignature);
    return json;
}

Json formerJson(const QList<FormerUser>& former)
{
    Json json = Json::array();
    for (const FormerUser& user : former)
        json.push_back({ { "id", jsonText(user.id.toString()) }, { "name_ct", base64(user.nameSealed) },
            { "pk_s", base64(user.signPublic) }, { "removed_ms", user.removedMs } });
    return json;
}

Json adminKeysJson(const QList<AdminKey>& keys)
{
    Json json = Json::array();
    for (const AdminKey& key : keys)
        json.push_back({ { "pk", base64(key.publicKey) }, { "sig", base64(key.signature) } });
    return json;
}

Json officersJson(const QList<OfficerPins>& officers)
{
    Json json = Json::array();
    for (const OfficerPins& officer : officers)
        json.push_back({ { "recovery", base64(officer.recovery) }, { "signing", base64(officer.signing) } });
    return json;
}

Json recoveryJson(const RecoveryPins& recovery)
{
    return { { "file", jsonText(recovery.file) }, { "sha256", base64(recovery.sha256) }, { "gen", recovery.generation },
        { "keys", textList(recovery.keys) }, { "made_ms", recovery.madeMs } };
}

Json officeJson(const OfficePins& office)
{
    return {
        { "name", jsonText(office.name) },
        { "root", base64(office.root) },
        { "issuing", base64List(office.issuing) },
        { "import", base64(office.import) },
        { "recovery", base64(office.recovery) },
        { "signing", base64(office.signing) },
        { "compartments",
            { { "identity", base64(office.identityKey) }, { "evidence", base64(office.evidenceKey) },
                { "notes", base64(office.notesKey) } } },
        { "crls", base64List(office.revocations) },
        { "enrolled_ms", office.enrolledMs },
        { "officers", officersJson(office.officers) },
    };
}

Json siteJson(const SitePins& site)
{
    return {
        { "signing_key_ct", base64(site.signingKeySealed) },
        { "receipt_key_ct", base64(site.receiptKeySealed) },
        { "signing", base64(site.signingCertificate) },
        { "receipt", base64(site.receiptCertificate) },
    };
}

QByteArray bodyWith(const KeyringFile& file, Json (*write)(const KeyringUser&))
{
    Json users = Json::array();
    for (const KeyringUser& user : file.users)
        users.push_back(write(user));
    const Json json {
        { "fmt", "keyring/1" },
        { "store_id", jsonText(file.storeId.toString()) },
        { "site_id", jsonText(file.siteId) },
        { "practice", file.practice },
        { "gen", file.generation },
        { "min_gen", file.minGeneration },
        { "keys", keysJson(file.keys) },
        { "salt_db", base64(file.databaseSalt) },
        { "current_db", jsonText(file.database) },
        { "users", std::move(users) },
        { "former", formerJson(file.former) },
        { "rotation_due", textList(file.rotationDue) },
        { "admin_keys", adminKeysJson(file.adminKeys) },
        { "office", file.office ? officeJson(*file.office) : Json() },
        { "site", file.site ? siteJson(*file.site) : Json() },
        { "recovery", file.recovery ? recoveryJson(*file.recovery) : Json() },
        { "log_head", base64(file.auditHead) },
        { "signed_by", jsonText(file.signedBy.toString()) },
    };
    return canonicalJson(json).chopped(1);
}

} // namespace

QString keyName(Compartment compartment)
{
    switch (compartment) {
    case Compartment::Working: return {};
    case Compartment::Identity: return u"CK_identity"_s;
    case Compartment::Evidence: return u"CK_evidence"_s;
    case Compartment::Notes: return u"CK_notes"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

const QStringList& allKeyNames()
{
    static const QStringList names { QLatin1String(storeKeyName), QLatin1String(exporterKeyName),
        keyName(Compartment::Identity), keyName(Compartment::Evidence), keyName(Compartment::Notes) };
    return names;
}

QByteArray keyringBody(const KeyringFile& file)
{
    return bodyWith(file, userJson);
}

QByteArray administeredBody(const KeyringFile& file)
{
    return bodyWith(file, administeredJson);
}

QByteArray joinKeyring(const KeyringBytes& parts)
{
    const QByteArray proved = parts.body + macStart.toByteArray() + parts.mac.toHex() + adminStart.toByteArray()
        + parts.adminSignature.toHex() + signatureStart.toByteArray() + parts.signature.toHex();
    return proved + sumStart.toByteArray() + sha256(bytesOf(proved)).toHex() + tailEnd.toByteArray();
}

Result<KeyringBytes> splitKeyring(const QByteArray& bytes)
{
    constexpr qsizetype macAt = macStart.size();
    constexpr qsizetype adminAt = macAt + 2 * macBytes + adminStart.size();
    constexpr qsizetype signatureAt = adminAt + 2 * signatureBytes + signatureStart.size();
    constexpr qsizetype tail = signatureAt + 2 * signatureBytes + sumStart.size() + 2 * sumBytes + tailEnd.size();
    if (bytes.size() <= tail)
        return failure(ErrorCode::KeyringDamaged, {}, "size");
    const qsizetype start = bytes.size() - tail;
    KeyringBytes parts;
    parts.body = bytes.first(start);
    parts.mac = QByteArray::fromHex(bytes.sliced(start + macAt, 2 * macBytes));
    parts.adminSignature = QByteArray::fromHex(bytes.sliced(start + adminAt, 2 * signatureBytes));
    parts.signature = QByteArray::fromHex(bytes.sliced(start + signatureAt, 2 * signatureBytes));
    // written anew it must be the same bytes: the sum holds, and there is no second spelling of one keyring
    if (joinKeyring(parts) != bytes)
        return failure(ErrorCode::KeyringDamaged, {}, "sum");
    return parts;
}

QByteArray slotHeader(StoreId store, const KeyringUser& user)
{
    return canonicalJson({
        { "alg", "xchacha20poly1305" },
        { "fmt", "keyring/1" },
        { "id", jsonText(user.id.toString()) },
        { "kdf", kdfJson(user.kdf) },
        { "pk_s", base64(user.signPublic) },
        { "pk_x", base64(user.boxPublic) },
        { "store_id", jsonText(store.toString()) },
    });
}

QByteArray ownPartBytes(StoreId store, const KeyringUser& user)
{
    return canonicalJson(
        { "own part", jsonText(QString::fromUtf8(slotHeader(store, user))), base64(user.privateSealed) });
}

QByteArray adminLinkBytes(StoreId store, const QByteArray& before, const QByteArray& publicKey)
{
    return canonicalJson({ "admin key", jsonText(store.toString()), base64(before), base64(publicKey) });
}

QByteArray nameTagOf(StoreId store, const QString& name)
{
    const QByteArray words = name.trimmed().normalized(QString::NormalizationForm_C).toUtf8();
    return sha256(bytesOf(QByteArray(store.toString().toLatin1() + '\0' + words))).first(16);
}

} // namespace gyeot
