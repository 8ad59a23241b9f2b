#include "core/store/operation.h"

#include "core/base/jsonreader.h"
#include "core/store/hybridclock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array typeNames { "set"_L1, "add"_L1, "state"_L1, "tomb"_L1, "link"_L1, "erase"_L1 };
constexpr qsizetype maxNameLength = 64; // kinds and fields are identifiers of ours or of a newer program

bool hasFraction(const Json& value)
{
    return value.is_number_float()
        || (value.is_structured() && std::ranges::any_of(value, [](const Json& part) { return hasFraction(part); }));
}

void readValue(JsonReader& in, const Json& value, Operation& operation, const QString& path)
{
    if (hasFraction(value))
        in.fail(ErrorCode::BadForm, path, "fraction");
    else
        operation.value = canonicalJson(value);
}

void readBox(JsonReader& in, const std::optional<QString>& text, Operation& operation, const QString& path)
{
    if (!text)
        return;
    const auto bytes = QByteArray::fromBase64Encoding(
        text->toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).isEmpty())
        in.fail(ErrorCode::BadForm, path, "box");
    else
        operation.officeSealed = *bytes;
}

QList<OperationId> readBase(JsonReader& in, const QString& path)
{
    QList<OperationId> base;
    for (const QString& text : in.texts("base")) {
        const auto id = OperationId::fromString(text);
        if (!id) {
            in.fail(ErrorCode::BadForm, path, "base");
            break;
        }
        base.append(*id);
    }
    std::ranges::sort(base);
    return base;
}

template<typename IdType>
IdType readId(JsonReader& in, const std::optional<QString>& text, const QString& path)
{
    const auto id = IdType::fromString(text.value_or(QString()));
    if (text && !id)
        in.fail(ErrorCode::BadForm, path, "id");
    return id.value_or(IdType());
}

} // namespace

QString OperationId::toString() const
{
    return store.toString() + u':' + QString::number(n);
}

std::optional<OperationId> OperationId::fromString(QStringView text)
{
    if (text.size() < 38 || text.at(36) != u':')
        return std::nullopt;
    const auto store = StoreId::fromString(text.first(36));
    bool ok = false;
    const OperationId id { store.value_or(StoreId()), text.sliced(37).toLongLong(&ok) };
    // The same name is always written the same way, or it would not be found again.
    return ok && store && id.n > 0 && id.toString() == text ? std::optional(id) : std::nullopt;
}

QLatin1String operationTypeName(OperationType type)
{
    return typeNames[size_t(type)];
}

std::optional<OperationType> operationTypeFromName(QStringView name)
{
    const auto found = std::ranges::find_if(typeNames, [name](QLatin1String known) { return name == known; });
    return found == typeNames.end() ? std::nullopt : std::optional(OperationType(found - typeNames.begin()));
}

Json operationDigestForm(const Operation& operation)
{
    Json line { { "op", jsonText(operation.id.toString()) }, { "hlc", jsonText(hlcText(operation.hlc)) },
        { "u", jsonText(operation.user.toString()) }, { "t", operationTypeName(operation.type).data() },
        { "k", jsonText(operation.kind) }, { "obj", jsonText(operation.object.toString(QUuid::WithoutBraces)) },
        { "base", Json::array() } };
    for (const OperationId& overwritten : operation.base)
        line["base"].push_back(jsonText(overwritten.toString()));
    if (!operation.caseId.isNull())
        line["case"] = jsonText(operation.caseId.toString());
    if (!operation.field.isEmpty())
        line["f"] = jsonText(operation.field);
    if (!operation.value.isNull())
        line["v"] = Json::parse(operation.value.begin(), operation.value.end(), nullptr, false);
    return line;
}

Json operationToJson(const Operation& operation)
{
    Json line = operationDigestForm(operation);
    if (!operation.officeSealed.isEmpty())
        line["box"] = operation.officeSealed.toBase64().toStdString();
    return line;
}

Result<Operation> operationFromJson(const Json& line, const QString& path)
{
    JsonReader in(line, path);
    Operation operation;
    operation.id = OperationId::fromString(in.text("op")).value_or(OperationId());
    operation.hlc = hlcFromText(in.text("hlc")).value_or(0);
    operation.user = readId<UserId>(in, in.text("u"), path);
    const auto type = operationTypeFromName(in.text("t"));
    operation.type = type.value_or(OperationType::Set);
    operation.caseId = readId<CaseId>(in, in.optionalText("case"), path);
    operation.kind = in.text("k");
    operation.object = readId<ObjectId>(in, in.text("obj"), path).uuid();
    operation.field = in.textOr("f", QString());
    operation.base = readBase(in, path);
    const Json& value = in.value("v");
    if (line.is_object() && line.contains("v"))
        readValue(in, value, operation, path);
    readBox(in, in.optionalText("box"), operation, path);
    const bool named = operation.id.n > 0 && operation.hlc > 0 && type && operation.kind.size() <= maxNameLength
        && operation.field.size() <= maxNameLength && !operation.base.contains(operation.id);
    if (!in.failed() && !named)
        in.fail(ErrorCode::BadForm, path, "op, hlc, t, k, f or base");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return operation;
}

QByteArray baseToText(QList<OperationId> base)
{
    std::ranges::sort(base);
    Json list = Json::array();
    for (const OperationId& id : base)
        list.push_back(jsonText(id.toString()));
    return canonicalJson(list);
}

Result<QList<OperationId>> baseFromText(QByteArrayView text)
{
    const auto list = parseJson(text);
    QList<OperationId> base;
    if (!list || !list->is_array())
        return failure(ErrorCode::StoreDamaged, {}, "base of an operation");
    for (const Json& entry : *list) {
        const auto id = entry.is_string() ? OperationId::fromString(QString::fromStdString(entry.get<std::string>()))
                                          : std::nullopt;
        if (!id)
            return failure(ErrorCode::StoreDamaged, {}, "base of an operation");
        base.append(*id);
    }
    return base;
}

} // namespace gyeot
