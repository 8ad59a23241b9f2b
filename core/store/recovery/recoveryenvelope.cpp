#include "core/store/recovery/recoveryenvelope.h"

#include "core/base/file.h"
#include "core/crypto/seal.h"
#include "core/store/recovery/recoveryfields.h"
#include "core/store/recovery/recoveryrequest.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace recoveryfields;

namespace {

constexpr const char* setFormat = "recoveryset/1";
constexpr const char* contentFormat = "recovery/1";

/** Which officers, by index; the first opens the outer layer. */
struct Pair {
    const char* name;
    qsizetype first;
    qsizetype second;
};
constexpr Pair pairsOfThree[] = { { "AB", 0, 1 }, { "AC", 0, 2 }, { "BC", 1, 2 } };

bool isNotes(const QString& name)
{
    return name == keyName(Compartment::Notes);
}

bool isKnown(const QString& name)
{
    return allKeyNames().contains(name) || name == QLatin1StringView(adminKeyName);
}

/** The line that says what the bytes behind it are, and the bytes: no parser ever holds a key. */
SecretBytes contentOf(const RecoveryKeys& keys)
{
    Json list = Json::array();
    for (const RecoveryKey& key : keys.keys)
        list.push_back(Json { jsonText(key.name), key.generation });
    const QByteArray line = canonicalJson({ { "fmt", contentFormat }, { "store_id", jsonText(keys.store.toString()) },
                                { "gen", keys.generation }, { "keys", std::move(list) } })
        + '\n';
    SecretBytes content(size_t(line.size()) + keys.keys.size() * keySize);
    auto at = std::ranges::copy(bytesOf(line), content.mutableView().begin()).out;
    for (const RecoveryKey& key : keys.keys)
        at = std::ranges::copy(key.key.view(), at).out;
    return content;
}

Result<std::pair<QString, int>> readEntry(const Json& entry)
{
    if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number_integer()
        || entry[1].get<qint64>() < 1)
        return failure(ErrorCode::BadForm, u"keys"_s, "entry");
    return std::pair(QString::fromStdString(entry[0].get<std::string>()), entry[1].get<int>());
}

Result<RecoveryKeys> readContent(const SecretBytes& content)
{
    const QByteArrayView bytes = viewOf(content.view());
    const qsizetype end = bytes.indexOf('\n');
    const auto json = end > 0 ? parseJson(bytes.first(end)) : failure(ErrorCode::BadForm, {}, "no line");
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, contentFormat);
    RecoveryKeys keys;
    keys.store = StoreId(uuid(in, "store_id"));
    keys.generation = generation(in, "gen");
    ByteSpan rest = content.view().subspan(size_t(end) + 1);
    in.array("keys", [&keys, &rest](const Json& element, const QString&) -> Result<void> {
        const auto entry = readEntry(element);
        if (!entry)
            return std::unexpected(entry.error());
        if (rest.size() < keySize || isNotes(entry->first) || !isKnown(entry->first))
            return failure(ErrorCode::BadForm, u"keys"_s, "key");
        keys.keys.push_back({ entry->first, entry->second, SecretBytes::copyOf(rest.first(keySize)) });
        rest = rest.subspan(keySize);
        return {};
    });
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (!rest.empty() || !keys.find(QString::fromLatin1(storeKeyName)))
        return failure(ErrorCode::BadForm, u"keys"_s, "bytes");
    return keys;
}

Result<QList<Certificate>> recoveryCertificates(const OfficePins& office)
{
    if (office.officers.size() != officerCount)
        return failure(ErrorCode::NotFound, {}, "recovery officers");
    QList<Certificate> list;
    for (const OfficerPins& officer : office.officers) {
        auto certificate = Certificate::fromDer(officer.recovery);
        if (!certificate)
            return failure(ErrorCode::KeyringDamaged, {}, "recovery officer");
        list.append(*std::move(certificate));
    }
    return list;
}

} // namespace

QStringList RecoveryKeys::names() const
{
    QStringList list;
    for (const RecoveryKey& key : keys)
        list.append(key.name);
    return list;
}

const RecoveryKey* RecoveryKeys::find(const QString& name) const
{
    const auto found = std::ranges::find_if(keys, [&name](const RecoveryKey& key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

QString officerLetter(qsizetype index)
{
    return QString(QChar(u'A' + char16_t(index)));
}

QString recoveryFileName(int generation)
{
    return u"recovery-%1.json"_s.arg(generation);
}

Result<QByteArray> sealRecovery(const RecoveryKeys& keys, const QList<Certificate>& officers, qint64 nowMs)
{
    const auto isSound = [](const RecoveryKey& key) { return key.key.size() == keySize && !isNotes(key.name); };
    const auto mayOpen = [](const Certificate& one) { return one.profile() == CertificateProfile::OfficeRecovery; };
    if (officers.size() != officerCount || !std::ranges::all_of(officers, mayOpen))
        return failure(ErrorCode::BadArgument, {}, "three recovery certificates");
    if (!keys.find(QString::fromLatin1(storeKeyName)) || !std::ranges::all_of(keys.keys, isSound))
        return failure(ErrorCode::BadArgument, {}, "keys of a recovery envelope");
    const SecretBytes content = contentOf(keys);
    Json pairs = Json::object();
    for (const Pair& pair : pairsOfThree) {
        const auto inner = encryptCms(content.view(), { officers[pair.second] }, nowMs);
        const auto outer = inner ? encryptCms(bytesOf(*inner), { officers[pair.first] }, nowMs) : inner;
        if (!outer)
            return outer;
        pairs[pair.name] = base64Json(*outer);
    }
    return canonicalJson({ { "fmt", setFormat }, { "store_id", jsonText(keys.store.toString()) },
        { "gen", keys.generation }, { "pairs", std::move(pairs) } });
}

Result<RecoverySet> readRecoverySet(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = maxFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, setFormat);
    RecoverySet set;
    set.store = StoreId(uuid(in, "store_id"));
    set.generation = generation(in, "gen");
    JsonReader pairs(in.value("pairs"), u"pairs"_s);
    for (const Pair& pair : pairsOfThree)
        set.pairs.insert(QLatin1String(pair.name), base64(pairs, pair.name));
    auto done = in.finish();
    if (done)
        done = pairs.finish();
    if (!done)
        return std::unexpected(done.error());
    return set;
}

Result<QByteArray> openOuterLayer(const QByteArray& pair, const Identity& first)
{
    const auto inner = decryptCms(pair, first);
    if (!inner)
        return std::unexpected(inner.error());
    return viewOf(inner->view()).toByteArray(); // sealed to the second: no secret
}

Result<RecoveryKeys> openInnerLayer(const QByteArray& inner, const Identity& second)
{
    const auto content = decryptCms(inner, second);
    return content ? readContent(*content) : std::unexpected(content.error());
}

Result<RecoveryPins> writeRecoveryEnvelope(
    const QString& directory, const RecoveryKeys& keys, const OfficePins& office, qint64 nowMs)
{
    const auto officers = recoveryCertificates(office);
    const auto bytes = officers ? sealRecovery(keys, *officers, nowMs) : std::unexpected(officers.error());
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString name = recoveryFileName(keys.generation);
    if (auto written = writeFileAtomically(directory + u'/' + name, *bytes); !written)
        return std::unexpected(written.error());
    return RecoveryPins { .file = name,
        .sha256 = sha256(bytesOf(*bytes)),
        .generation = keys.generation,
        .keys = keys.names(),
        .madeMs = nowMs };
}

} // namespace gyeot
