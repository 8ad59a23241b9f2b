#include "core/store/valuejson.h"

#include "core/base/json.h"

#include <nlohmann/json.hpp>

namespace gyeot {

namespace {

constexpr qint64 largestInteger = (qint64(1) << 53) - 1;
constexpr qsizetype maxJsonBytes = 900 * 1024; // escapes can make text longer than it is

Result<Json> jsonOf(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (*number > largestInteger || *number < -largestInteger)
            return failure(ErrorCode::Constraint, {}, "number beyond 2^53");
        return Json(*number);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        if (text->contains(QChar(u'\0')))
            return failure(ErrorCode::Constraint, {}, "NUL in text");
        return jsonText(*text);
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return Json { { "b", bytes->toBase64().toStdString() } };
    return Json(nullptr);
}

std::optional<QByteArray> bytesFrom(const Json& json)
{
    if (!json.is_object() || json.size() != 1 || !json.contains("b") || !json["b"].is_string())
        return std::nullopt;
    const auto bytes = QByteArray::fromBase64Encoding(QByteArray::fromStdString(json["b"].get<std::string>()),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

} // namespace

Result<QByteArray> valueToJson(const Value& value)
{
    const auto json = jsonOf(value);
    if (!json)
        return std::unexpected(json.error());
    return canonicalJson(*json);
}

Result<QByteArray> newValueToJson(const Value& value)
{
    if (valueToPlain(value).size() > maxFieldBytes)
        return failure(ErrorCode::TooLarge);
    auto json = valueToJson(value);
    if (json && json->size() > maxJsonBytes)
        return failure(ErrorCode::TooLarge);
    return json;
}

Result<Value> valueFromJson(QByteArrayView bytes, FieldType::Kind kind)
{
    const auto json = parseJson(bytes);
    if (!json)
        return failure(ErrorCode::BadForm, {}, "value: " + json.error().detail);
    if (json->is_null())
        return Value();
    switch (kind) {
    case FieldType::Kind::Integer:
        if (json->is_number_integer())
            return Value(json->get<qint64>());
        break;
    case FieldType::Kind::Text:
        if (json->is_string())
            return Value(QString::fromStdString(json->get<std::string>()));
        break;
    case FieldType::Kind::Bytes:
        if (auto decoded = bytesFrom(*json))
            return Value(*std::move(decoded));
        break;
    }
    return failure(ErrorCode::BadForm, {}, "value of another kind");
}

QByteArray valueToPlain(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return text->toUtf8();
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    return {};
}

} // namespace gyeot
