#pragma once

#include "core/base/jsonreader.h"
#include "core/crypto/kdf.h"

namespace gyeot::recoveryfields {

/** Members that the files of RECOVERY.md share, in one spelling each; a reader of another spelling fails with BadForm. */

constexpr qint64 maxFileBytes = 256 * 1024;

Json base64Json(const QByteArray& bytes);
Json hexJson(const QByteArray& bytes);
Json textsJson(const QStringList& list);
Json kdfJson(const KdfParameters& kdf);

QByteArray base64(JsonReader& in, const char* key);
QByteArray base64(JsonReader& in, const char* key, qsizetype size); ///< of exactly this many bytes
QByteArray digest(JsonReader& in, const char* key); ///< 32 bytes as lower-case hex
QUuid uuid(JsonReader& in, const char* key);
int generation(JsonReader& in, const char* key); ///< from 1
KdfParameters kdf(JsonReader& in, const char* key);
/** The member "fmt" must be this. */
void format(JsonReader& in, const char* expected);

} // namespace gyeot::recoveryfields
