#include "core/store/recovery/recoveryfields.h"

#include "core/base/ids.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace gyeot::recoveryfields {

using namespace Qt::StringLiterals;

Json base64Json(const QByteArray& bytes)
{
    return Json(bytes.toBase64().toStdString());
}

Json hexJson(const QByteArray& bytes)
{
    return Json(bytes.toHex().toStdString());
}

Json textsJson(const QStringList& list)
{
    Json json = Json::array();
    for (const QString& text : list)
        json.push_back(jsonText(text));
    return json;
}

Json kdfJson(const KdfParameters& kdf)
{
    return { { "alg", "argon2id13" }, { "m", kdf.memoryKiB }, { "t", kdf.passes }, { "p", 1 },
        { "salt", base64Json(kdf.salt) } };
}

QByteArray base64(JsonReader& in, const char* key)
{
    const QByteArray text = in.text(key).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != text) {
        in.fail(ErrorCode::BadForm, in.pathOf(key), "base64");
        return {};
    }
    return *decoded;
}

QByteArray base64(JsonReader& in, const char* key, qsizetype size)
{
    const QByteArray bytes = base64(in, key);
    if (bytes.size() != size)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "size");
    return bytes;
}

QByteArray digest(JsonReader& in, const char* key)
{
    const QByteArray text = in.text(key).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    if (bytes.size() != 32 || bytes.toHex() != text)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "digest");
    return bytes;
}

QUuid uuid(JsonReader& in, const char* key)
{
    const QString text = in.text(key);
    const auto id = ObjectId::fromString(text);
    if (!id || id->toString() != text)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "id");
    return id.value_or(ObjectId()).uuid();
}

int generation(JsonReader& in, const char* key)
{
    const qint64 number = in.integer(key);
    if (number < 1 || number > std::numeric_limits<int>::max())
        in.fail(ErrorCode::BadForm, in.pathOf(key), "generation");
    return int(number);
}

KdfParameters kdf(JsonReader& in, const char* key)
{
    JsonReader inner(in.value(key), in.pathOf(key));
    KdfParameters read;
    if (inner.text("alg") != "argon2id13"_L1 || inner.integer("p") != 1)
        inner.fail(ErrorCode::BadForm, inner.pathOf("alg"), "kdf");
    read.memoryKiB = inner.integer("m");
    read.passes = inner.integer("t");
    read.salt = base64(inner, "salt", 16);
    if (auto done = inner.finish(); !done)
        in.fail(done.error().code, done.error().subject, done.error().detail);
    return read;
}

void format(JsonReader& in, const char* expected)
{
    if (in.text("fmt") != QLatin1StringView(expected))
        in.fail(ErrorCode::BadForm, in.pathOf("fmt"), "another format");
}

} // namespace gyeot::recoveryfields
