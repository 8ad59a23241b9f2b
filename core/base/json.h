#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringView>

#include <nlohmann/json_fwd.hpp>

namespace gyeot {

/** The one JSON value type of the program (DESIGN section 2). Headers use this forward name; .cpp files include
 *  <nlohmann/json.hpp>. */
using Json = nlohmann::json;

/** How much outside input is looked at. */
struct JsonLimits {
    qsizetype maxBytes = 4 * 1024 * 1024;
    int maxDepth = 16; ///< nested arrays and objects (reference/security.md 3.13.1)
};

/** Strict I-JSON reader: valid UTF-8 without BOM or NUL, no duplicate keys, no trailing bytes, integers within ±(2^53 − 1),
 *  depth and size within `limits` (reference/security.md 3.13.4).
 *  Errors: TooLarge; BadForm with the byte offset in `detail`. */
Result<Json> parseJson(QByteArrayView bytes, const JsonLimits& limits = {});

/** RFC 8785 form for values without fractions: sorted keys, no spaces, UTF-8. The same value gives the same bytes. */
QByteArray canonicalJson(const Json& value);

/** Readable form with two-space indent, for people and for golden files. */
QByteArray prettyJson(const Json& value);

/** Text of ours as a JSON string value (UTF-8). */
Json jsonText(QStringView text);

} // namespace gyeot
