#include "core/sync/syncfields.h"

#include "core/base/clock.h"
#include "core/sync/digestlist.h"
#include "core/sync/membername.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot::syncfields {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestBytes = 32;
constexpr qsizetype longestToken = 64;

template<typename T>
T valueOr(JsonReader& in, const char* key, const std::optional<T>& read, const char* expected)
{
    if (!read)
        in.fail(ErrorCode::BadForm, in.pathOf(key), expected);
    return read.value_or(T());
}

std::optional<QByteArray> hexOf(const QString& text, qsizetype size)
{
    const QByteArray bytes = fromHex(text.toUtf8(), size);
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

std::optional<QByteArray> base64Of(const QByteArray& text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.toBase64() != text) // one value, one spelling
        return std::nullopt;
    return bytes.decoded;
}

} // namespace

QByteArray hex(JsonReader& in, const char* key, qsizetype size)
{
    return valueOr(in, key, hexOf(in.text(key), size), "not lower-case hex of the right length");
}

QByteArray digest(JsonReader& in, const char* key)
{
    return hex(in, key, digestBytes);
}

QByteArray base64(JsonReader& in, const char* key)
{
    return valueOr(in, key, base64Of(in.text(key).toUtf8()), "not base64");
}

QList<QByteArray> base64List(JsonReader& in, const char* key)
{
    QList<QByteArray> list;
    in.array(key, [&list](const Json& element, const QString& path) -> Result<void> {
        const auto bytes = asBase64(element);
        if (!bytes)
            return failure(ErrorCode::BadForm, path, "not base64");
        list.append(*bytes);
        return {};
    });
    return list;
}

qint64 time(JsonReader& in, const char* key)
{
    return valueOr(in, key, fromIsoUtc(in.text(key)), "not a UTC time");
}

qint64 number(JsonReader& in, const char* key, qint64 least, qint64 most)
{
    const qint64 value = in.integer(key);
    if (value < least || value > most)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "out of range");
    return value;
}

QString siteId(JsonReader& in, const char* key)
{
    const QString text = in.text(key);
    if (!membername::isSiteId(text))
        in.fail(ErrorCode::BadForm, in.pathOf(key), "not a site id");
    return text;
}

QString token(JsonReader& in, const char* key)
{
    const QString text = in.text(key);
    if (!isToken(text))
        in.fail(ErrorCode::BadForm, in.pathOf(key), "not a token");
    return text;
}

QUuid uuid(JsonReader& in, const char* key)
{
    return valueOr(in, key, asUuid(in.text(key)), "not an id");
}

void pass(JsonReader& in, const Result<void>& nested)
{
    if (!nested)
        in.fail(nested.error().code, nested.error().subject, nested.error().detail);
}

std::optional<QByteArray> asDigest(const Json& value)
{
    return value.is_string() ? hexOf(QString::fromStdString(value.get<std::string>()), digestBytes) : std::nullopt;
}

std::optional<QByteArray> asBase64(const Json& value)
{
    return value.is_string() ? base64Of(QByteArray::fromStdString(value.get<std::string>())) : std::nullopt;
}

std::optional<QUuid> asUuid(QStringView text)
{
    const auto read = ObjectId::fromString(text);
    return read && read->toString() == text ? std::optional(read->uuid()) : std::nullopt;
}

bool isToken(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestToken
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

Json hexJson(const QByteArray& bytes)
{
    return Json(bytes.toHex().toStdString());
}

Json base64Json(const QByteArray& bytes)
{
    return Json(bytes.toBase64().toStdString());
}

Json base64ListJson(const QList<QByteArray>& list)
{
    Json json = Json::array();
    for (const QByteArray& bytes : list)
        json.push_back(base64Json(bytes));
    return json;
}

Json timeJson(qint64 utcMs)
{
    return jsonText(isoUtc(utcMs));
}

Json idJson(const QUuid& uuid)
{
    return jsonText(uuid.toString(QUuid::WithoutBraces));
}

QString fingerprintText(const QByteArray& digest)
{
    constexpr qsizetype group = 4;
    QString text = QString::fromLatin1(digest.toHex());
    for (qsizetype at = text.size() - group; at > 0; at -= group)
        text.insert(at, u' ');
    return text;
}

QByteArray fingerprintFromText(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c != u' ' && c != u'-' && c != u':')
            digits += c.toLatin1();
    }
    return fromHex(digits.toLower(), digestBytes);
}

} // namespace gyeot::syncfields
