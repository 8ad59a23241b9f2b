#pragma once

#include "core/base/result.h"
#include "core/store/recordtype.h"
#include "core/store/value.h"

namespace gyeot {

constexpr qsizetype maxFieldBytes =
    512 * 1024; ///< one field; a line of a bundle has at most 1 MiB (reference/security.md 3.13.1)

/** A value as canonical JSON, the form of the operation log: null, number, text, {"b": base64} for bytes.
 *  Errors: Constraint (a number beyond ±(2^53 − 1) or text with NUL, which JSON cannot carry everywhere). */
Result<QByteArray> valueToJson(const Value& value);

/** The same for a value somebody enters. Errors: those of valueToJson; TooLarge (more than maxFieldBytes). */
Result<QByteArray> newValueToJson(const Value& value);

/** Back, as a field of `kind` holds it. Errors: BadForm when it is of another kind. */
Result<Value> valueFromJson(QByteArrayView json, FieldType::Kind kind);

/** What is sealed of a value: text in UTF-8, a number in decimal digits, bytes as they are. */
QByteArray valueToPlain(const Value& value);

} // namespace gyeot
