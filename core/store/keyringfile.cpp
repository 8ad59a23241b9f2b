#include "core/store/keyringfile.h"

#include "core/base/jsonreader.h"
#include "core/crypto/seal.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int macBytes = 32;
constexpr int signatureBytes = 64;
constexpr QByteArrayView macStart = R"(,"mac":")";
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

Json userJson(const KeyringUser& user)
{
    Json roles = Json::array();
    for (const QString& role : user.roles)
        roles.push_back(jsonText(role));
    return {
        { "id", jsonText(user.id.toString()) },
        { "name_tag", base64(user.nameTag) },
        { "name_ct", base64(user.nameSealed) },
        { "role", std::move(roles) },
        { "kdf", kdfJson(user.kdf) },
        { "pk_x", base64(user.boxPublic) },
        { "pk_s", base64(user.signPublic) },
        { "sk_ct", base64(user.privateSealed) },
        { "created_ms", user.createdMs },
        { "state", jsonText(user.state) },
        { "wraps", wrapsJson(user.wraps) },
    };
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
    Json keys = Json::array();
    for (const QString& name : recovery.keys)
        keys.push_back(jsonText(name));
    return { { "file", jsonText(recovery.file) }, { "sha256", base64(recovery.sha256) }, { "gen", recovery.generation },
        { "keys", std::move(keys) }, { "made_ms", recovery.madeMs } };
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

/** Base64 as written by us: anything else, also what a lenient decoder would repair, is a failure. */
QByteArray readBytes(JsonReader& in, const char* key)
{
    const QByteArray text = in.text(key).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != text) {
        in.fail(ErrorCode::BadForm, QString::fromLatin1(key), "base64");
        return {};
    }
    return *decoded;
}

QList<QByteArray> readBytesList(JsonReader& in, const char* key)
{
    QList<QByteArray> list;
    for (const QString& text : in.texts(key))
        list.append(QByteArray::fromBase64(text.toLatin1()));
    return list;
}

Result<KdfParameters> readKdf(const Json& json, const QString& path)
{
    JsonReader in(json, path);
    KdfParameters kdf;
    if (in.text("alg") != "argon2id13"_L1 || in.integer("p") != 1)
        in.fail(ErrorCode::BadForm, path, "kdf");
    kdf.memoryKiB = in.integer("m");
    kdf.passes = in.integer("t");
    kdf.salt = readBytes(in, "salt");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return kdf;
}

Result<QMap<QString, WrapsByGeneration>> readWraps(const Json& json, const QString& path)
{
    if (!json.is_object())
        return failure(ErrorCode::BadForm, path);
    QMap<QString, WrapsByGeneration> wraps;
    for (const auto& [name, generations] : json.items()) {
        if (!generations.is_object())
            return failure(ErrorCode::BadForm, path);
        JsonReader in(generations, path);
        for (const auto& [generation, wrap] : generations.items()) {
            bool isNumber = false;
            const int number = QByteArray::fromStdString(generation).toInt(&isNumber);
            if (!isNumber || number < 1)
                return failure(ErrorCode::BadForm, path, "generation");
            wraps[QString::fromStdString(name)][number] = readBytes(in, generation.c_str());
        }
        if (auto done = in.finish(); !done)
            return std::unexpected(done.error());
    }
    return wraps;
}

/** Exactly the five keys; none is younger than the store, and the store key is as old as its generation. */
Result<QMap<QString, int>> readKeys(const Json& json, int generation)
{
    JsonReader in(json, u"keys"_s);
    QMap<QString, int> keys;
    for (const QString& name : allKeyNames()) {
        const qint64 made = in.integer(name.toLatin1().constData());
        if (made < 1 || made > generation)
            in.fail(ErrorCode::BadForm, u"keys"_s, "generation");
        keys[name] = int(made);
    }
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (keys.value(QLatin1String(storeKeyName)) != generation)
        return failure(ErrorCode::BadForm, u"keys"_s, "store key");
    return keys;
}

Result<KeyringUser> readUser(const Json& json, const QString& path)
{
    JsonReader in(json, path);
    KeyringUser user;
    user.id = UserId::fromString(in.text("id")).value_or(UserId());
    user.nameTag = readBytes(in, "name_tag");
    user.nameSealed = readBytes(in, "name_ct");
    user.roles = in.texts("role");
    user.boxPublic = readBytes(in, "pk_x");
    user.signPublic = readBytes(in, "pk_s");
    user.privateSealed = readBytes(in, "sk_ct");
    user.createdMs = in.integer("created_ms");
    user.state = in.text("state");
    auto kdf = readKdf(in.value("kdf"), path + u".kdf"_s);
    auto wraps = readWraps(in.value("wraps"), path + u".wraps"_s);
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (!kdf)
        return std::unexpected(kdf.error());
    if (!wraps)
        return std::unexpected(wraps.error());
    user.kdf = std::move(*kdf);
    user.wraps = std::move(*wraps);
    return user;
}

Result<std::optional<OfficePins>> readOffice(const Json& json)
{
    if (json.is_null())
        return std::nullopt;
    JsonReader in(json, u"office"_s);
    OfficePins office;
    office.name = in.text("name");
    office.root = readBytes(in, "root");
    office.issuing = readBytesList(in, "issuing");
    office.import = readBytes(in, "import");
    office.recovery = readBytes(in, "recovery");
    office.signing = readBytes(in, "signing");
    office.revocations = readBytesList(in, "crls");
    office.enrolledMs = in.integer("enrolled_ms");
    in.array("officers", [&office](const Json& element, const QString& path) -> Result<void> {
        JsonReader one(element, path);
        office.officers.append({ .recovery = readBytes(one, "recovery"), .signing = readBytes(one, "signing") });
        return one.finish();
    });
    JsonReader keys(in.value("compartments"), u"office.compartments"_s);
    office.identityKey = readBytes(keys, "identity");
    office.evidenceKey = readBytes(keys, "evidence");
    office.notesKey = readBytes(keys, "notes");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (auto done = keys.finish(); !done)
        return std::unexpected(done.error());
    return office;
}

Result<std::optional<SitePins>> readSite(const Json& json)
{
    if (json.is_null())
        return std::nullopt;
    JsonReader in(json, u"site"_s);
    SitePins site;
    site.signingKeySealed = readBytes(in, "signing_key_ct");
    site.receiptKeySealed = readBytes(in, "receipt_key_ct");
    site.signingCertificate = readBytes(in, "signing");
    site.receiptCertificate = readBytes(in, "receipt");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return site;
}

Result<std::optional<RecoveryPins>> readRecovery(const Json& json)
{
    if (json.is_null())
        return std::nullopt;
    JsonReader in(json, u"recovery"_s);
    RecoveryPins recovery;
    recovery.file = in.text("file");
    recovery.sha256 = readBytes(in, "sha256");
    recovery.generation = int(in.integer("gen"));
    recovery.keys = in.texts("keys");
    recovery.madeMs = in.integer("made_ms");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return recovery;
}

Result<KeyringFile> readMembers(const Json& json)
{
    JsonReader in(json, {});
    KeyringFile file;
    if (in.text("fmt") != "keyring/1"_L1)
        in.fail(ErrorCode::BadForm, u"fmt"_s);
    file.storeId = StoreId::fromString(in.text("store_id")).value_or(StoreId());
    file.siteId = in.text("site_id");
    file.practice = in.boolean("practice");
    file.generation = int(in.integer("gen"));
    file.minGeneration = int(in.integer("min_gen"));
    file.databaseSalt = readBytes(in, "salt_db");
    file.database = in.text("current_db");
    file.auditHead = readBytes(in, "log_head");
    file.signedBy = UserId::fromString(in.text("signed_by")).value_or(UserId());
    in.array("users", [&file](const Json& element, const QString& path) -> Result<void> {
        auto user = readUser(element, path);
        if (!user)
            return std::unexpected(user.error());
        file.users.append(std::move(*user));
        return {};
    });
    auto keys = readKeys(in.value("keys"), file.generation);
    auto office = readOffice(in.value("office"));
    auto site = readSite(in.value("site"));
    auto recovery = readRecovery(in.value("recovery"));
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (!keys)
        return std::unexpected(keys.error());
    if (!office)
        return std::unexpected(office.error());
    if (!site)
        return std::unexpected(site.error());
    if (!recovery)
        return std::unexpected(recovery.error());
    file.recovery = std::move(*recovery);
    file.keys = std::move(*keys);
    file.office = std::move(*office);
    file.site = std::move(*site);
    return file;
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
    Json users = Json::array();
    for (const KeyringUser& user : file.users)
        users.push_back(userJson(user));
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
        { "office", file.office ? officeJson(*file.office) : Json() },
        { "site", file.site ? siteJson(*file.site) : Json() },
        { "recovery", file.recovery ? recoveryJson(*file.recovery) : Json() },
        { "log_head", base64(file.auditHead) },
        { "signed_by", jsonText(file.signedBy.toString()) },
    };
    return canonicalJson(json).chopped(1);
}

QByteArray joinKeyring(const KeyringBytes& parts)
{
    const QByteArray proved = parts.body + macStart.toByteArray() + parts.mac.toHex() + signatureStart.toByteArray()
        + parts.signature.toHex();
    return proved + sumStart.toByteArray() + sha256(bytesOf(proved)).toHex() + tailEnd.toByteArray();
}

Result<KeyringBytes> splitKeyring(const QByteArray& bytes)
{
    constexpr qsizetype macAt = macStart.size();
    constexpr qsizetype signatureAt = macAt + 2 * macBytes + signatureStart.size();
    constexpr qsizetype tail = signatureAt + 2 * signatureBytes + sumStart.size() + 2 * sumBytes + tailEnd.size();
    if (bytes.size() <= tail)
        return failure(ErrorCode::KeyringDamaged, {}, "size");
    const qsizetype start = bytes.size() - tail;
    KeyringBytes parts;
    parts.body = bytes.first(start);
    parts.mac = QByteArray::fromHex(bytes.sliced(start + macAt, 2 * macBytes));
    parts.signature = QByteArray::fromHex(bytes.sliced(start + signatureAt, 2 * signatureBytes));
    // written anew it must be the same bytes: the sum holds, and there is no second spelling of one keyring
    if (joinKeyring(parts) != bytes)
        return failure(ErrorCode::KeyringDamaged, {}, "sum");
    return parts;
}

Result<KeyringFile> readKeyringBody(const QByteArray& body)
{
    const auto json = parseJson(QByteArray(body + '}'), { .maxBytes = maxKeyringBytes });
    if (!json)
        return failure(ErrorCode::KeyringDamaged, {}, "form");
    auto file = readMembers(*json);
    if (!file)
        return failure(ErrorCode::KeyringDamaged, {}, file.error().subject.toLatin1());
    if (file->storeId.isNull() || file->users.isEmpty() || file->databaseSalt.size() != 16
        || file->generation < file->minGeneration)
        return failure(ErrorCode::KeyringDamaged, {}, "values");
    return file;
}

QByteArray slotHeader(const KeyringFile& file, const KeyringUser& user)
{
    return canonicalJson({
        { "alg", "xchacha20poly1305" },
        { "fmt", "keyring/1" },
        { "id", jsonText(user.id.toString()) },
        { "kdf", kdfJson(user.kdf) },
        { "pk_s", base64(user.signPublic) },
        { "pk_x", base64(user.boxPublic) },
        { "store_id", jsonText(file.storeId.toString()) },
    });
}

QByteArray nameTagOf(StoreId store, const QString& name)
{
    const QByteArray words = name.trimmed().normalized(QString::NormalizationForm_C).toUtf8();
    return sha256(bytesOf(QByteArray(store.toString().toLatin1() + '\0' + words))).first(16);
}

} // namespace gyeot
