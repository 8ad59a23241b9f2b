#pragma once

#include "core/base/ids.h"
#include "core/base/jsonreader.h"

#include <QByteArray>
#include <QList>

namespace gyeot {

/** Members that manifests, receipts, records and enrolment files share, in one spelling each (core/sync/FORMAT.md, section 1): digests as lower-case
 *  hex, bytes as base64 with padding, times as "2026-11-22T06:10:00Z", ids as 36 lower-case characters. A reader of another spelling fails
 *  with BadForm, so that one value has one form. */
namespace syncfields {

QByteArray digest(JsonReader& in, const char* key); ///< 32 bytes
QByteArray hex(JsonReader& in, const char* key, qsizetype size);
QByteArray base64(JsonReader& in, const char* key);
QList<QByteArray> base64List(JsonReader& in, const char* key);
qint64 time(JsonReader& in, const char* key); ///< UTC milliseconds, whole seconds
/** An integer from `least` to `most`. */
qint64 number(JsonReader& in, const char* key, qint64 least, qint64 most);
QString siteId(JsonReader& in, const char* key);
/** Printable ASCII, 1–64 characters: names of programs, codes, clocks. */
QString token(JsonReader& in, const char* key);
QUuid uuid(JsonReader& in, const char* key);
template<typename IdType>
IdType id(JsonReader& in, const char* key)
{
    return IdType(uuid(in, key));
}

/** Hands the failure of a nested reader on to the outer one. */
void pass(JsonReader& in, const Result<void>& nested);

/** The same rules for values outside an object member; "none" for anything else. */
std::optional<QByteArray> asDigest(const Json& value);
std::optional<QByteArray> asBase64(const Json& value);
std::optional<QUuid> asUuid(QStringView text);
bool isToken(QStringView text);

Json hexJson(const QByteArray& bytes);
Json base64Json(const QByteArray& bytes);
Json base64ListJson(const QList<QByteArray>& list);
Json timeJson(qint64 utcMs);
Json idJson(const QUuid& uuid);

/** Cut to what a time member can say. */
constexpr qint64 wholeSeconds(qint64 utcMs)
{
    return utcMs - utcMs % 1000;
}

/** The certificate, key or digest as people compare it on paper: "1f3a 09bc …", 16 groups of four for 32 bytes. */
QString fingerprintText(const QByteArray& digest);
/** Reads fingerprintText() or plain hex in any case, with or without blanks and '-' ; empty if it is not 32 bytes. */
QByteArray fingerprintFromText(QStringView text);

} // namespace syncfields

} // namespace gyeot
