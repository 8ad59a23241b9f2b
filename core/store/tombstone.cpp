#include "core/store/tombstone.h"

#include "core/base/jsonreader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array basisNames { "demand"_L1, "retention_ended"_L1, "office_order"_L1, "consent_withdrawn"_L1,
    "entered_by_mistake"_L1 };

template<typename IdType>
IdType readId(JsonReader& in, const char* key)
{
    const QString text = in.textOr(key, QString());
    const auto id = IdType::fromString(text);
    if (!text.isEmpty() && !id)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "id");
    return id.value_or(IdType());
}

QByteArray readBytes(JsonReader& in, const char* key)
{
    return QByteArray::fromBase64(in.textOr(key, QString()).toLatin1());
}

QMap<QString, qint64> readCounts(JsonReader& in)
{
    QMap<QString, qint64> counts;
    const Json& json = in.value("counts");
    if (!json.is_object()) {
        in.fail(ErrorCode::BadForm, in.pathOf("counts"));
        return counts;
    }
    for (const auto& [name, count] : json.items()) {
        if (!count.is_number_integer())
            in.fail(ErrorCode::BadForm, in.pathOf("counts"));
        else
            counts.insert(QString::fromStdString(name), count.get<qint64>());
    }
    return counts;
}

} // namespace

QLatin1String erasureBasisName(ErasureBasis basis)
{
    return basisNames[size_t(basis)];
}

std::optional<ErasureBasis> erasureBasisFromName(QStringView name)
{
    const auto found = std::ranges::find_if(basisNames, [name](QLatin1String known) { return name == known; });
    return found == basisNames.end() ? std::nullopt : std::optional(ErasureBasis(found - basisNames.begin()));
}

QByteArray erasureOrderBytes(const StoreId& store, const ErasureOrder& order)
{
    return canonicalJson(Json { "erase", jsonText(store.toString()), jsonText(order.caseId.toString()),
        erasureBasisName(order.basis).data(), jsonText(order.rule) });
}

Json tombstoneToJson(const Tombstone& tombstone)
{
    Json json { { "fmt", "tombstone/1" }, { "scope", "case" }, { "case", jsonText(tombstone.order.caseId.toString()) },
        { "number", jsonText(tombstone.caseNumber) }, { "basis", erasureBasisName(tombstone.order.basis).data() },
        { "rule", jsonText(tombstone.order.rule) }, { "first", jsonText(tombstone.first.toString()) },
        { "first_sig", tombstone.firstSignature.toBase64().toStdString() }, { "erased_ms", tombstone.erasedMs },
        { "gen", tombstone.generation }, { "counts", Json::object() } };
    if (!tombstone.second.isNull()) {
        json["second"] = jsonText(tombstone.second.toString());
        json["second_sig"] = tombstone.secondSignature.toBase64().toStdString();
    }
    for (const auto& [name, count] : tombstone.counts.asKeyValueRange())
        json["counts"][name.toStdString()] = count;
    return json;
}

Result<Tombstone> tombstoneFromJson(const Json& json)
{
    JsonReader in(json, u"tombstone"_s);
    Tombstone read;
    if (in.text("fmt") != u"tombstone/1" || in.text("scope") != u"case")
        in.fail(ErrorCode::BadForm, in.pathOf("fmt"));
    read.order.caseId = readId<CaseId>(in, "case");
    read.caseNumber = in.text("number");
    const auto basis = erasureBasisFromName(in.text("basis"));
    read.order.basis = basis.value_or(ErasureBasis::Mistake);
    read.order.rule = in.text("rule");
    read.first = readId<UserId>(in, "first");
    read.firstSignature = readBytes(in, "first_sig");
    read.second = readId<UserId>(in, "second");
    read.secondSignature = readBytes(in, "second_sig");
    read.erasedMs = in.integer("erased_ms");
    read.generation = int(in.integer("gen"));
    if (!in.failed())
        read.counts = readCounts(in);
    if (!in.failed() && (!basis || read.order.caseId.isNull()))
        in.fail(ErrorCode::BadForm, in.pathOf("basis"));
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return read;
}

} // namespace gyeot
