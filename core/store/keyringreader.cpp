#include "core/base/jsonreader.h"
#include "core/store/keyringfile.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

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
    const QStringList roles = in.texts("role");
    const auto known = rolesNamed(roles);
    if (!known || roleNames(*known) != roles)
        in.fail(ErrorCode::BadForm, path, "role");
    user.roles = known.value_or(Roles());
    user.boxPublic = readBytes(in, "pk_x");
    user.signPublic = readBytes(in, "pk_s");
    user.privateSealed = readBytes(in, "sk_ct");
    user.ownSignature = readBytes(in, "own_sig");
    user.adminSealed = readBytes(in, "admin_ct");
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

Result<FormerUser> readFormer(const Json& json, const QString& path)
{
    JsonReader in(json, path);
    FormerUser user;
    user.id = UserId::fromString(in.text("id")).value_or(UserId());
    user.nameSealed = readBytes(in, "name_ct");
    user.signPublic = readBytes(in, "pk_s");
    user.removedMs = in.integer("removed_ms");
    if (user.id.isNull())
        in.fail(ErrorCode::BadForm, path, "id");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return user;
}

Result<AdminKey> readAdminKey(const Json& json, const QString& path)
{
    JsonReader in(json, path);
    AdminKey key { readBytes(in, "pk"), readBytes(in, "sig") };
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return key;
}

/** Sorted, each once, each the name of a key. */
bool isKeyList(const QStringList& names)
{
    return std::ranges::all_of(names, [](const QString& name) { return allKeyNames().contains(name); })
        && std::ranges::adjacent_find(names, std::ranges::greater_equal()) == names.end();
}

/** Reads each element of an array member into a list. */
template<typename Value>
void readList(JsonReader& in, const char* key, QList<Value>& into, Result<Value> (*read)(const Json&, const QString&))
{
    in.array(key, [&into, read](const Json& element, const QString& path) -> Result<void> {
        auto value = read(element, path);
        if (!value)
            return std::unexpected(value.error());
        into.append(std::move(*value));
        return {};
    });
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
    readList(in, "users", file.users, readUser);
    readList(in, "former", file.former, readFormer);
    readList(in, "admin_keys", file.adminKeys, readAdminKey);
    file.rotationDue = in.texts("rotation_due");
    if (!isKeyList(file.rotationDue))
        in.fail(ErrorCode::BadForm, u"rotation_due"_s);
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

Result<KeyringFile> readKeyringBody(const QByteArray& body)
{
    const auto json = parseJson(QByteArray(body + '}'), { .maxBytes = maxKeyringBytes });
    if (!json)
        return failure(ErrorCode::KeyringDamaged, {}, "form");
    auto file = readMembers(*json);
    if (!file)
        return failure(ErrorCode::KeyringDamaged, {}, file.error().subject.toLatin1());
    if (file->storeId.isNull() || file->users.isEmpty() || file->adminKeys.isEmpty() || file->databaseSalt.size() != 16
        || file->generation < file->minGeneration)
        return failure(ErrorCode::KeyringDamaged, {}, "values");
    // what is not exactly as we write it is not ours: an array in another order, a key left out
    if (keyringBody(*file) != body)
        return failure(ErrorCode::KeyringDamaged, {}, "canonical");
    return file;
}

} // namespace gyeot
