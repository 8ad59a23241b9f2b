#pragma once

#include "core/crypto/handles.h"

#include <QtTypes>

#include <optional>

struct asn1_string_st; // NOLINT(readability-identifier-naming): OpenSSL's name

namespace gyeot {

struct FreeString {
    void operator()(asn1_string_st* held) const noexcept;
};
using StringHandle = std::unique_ptr<asn1_string_st, FreeString>;

/** UTC milliseconds of an ASN.1 time; none when it is no date. Certificates know whole seconds. */
std::optional<qint64> msOf(const asn1_string_st* time);
/** The ASN.1 time of UTC milliseconds, cut to the second: UTCTime up to 2049, then GeneralizedTime (RFC 5280, 4.1.2.5). Null when
 *  the year has not four digits. */
StringHandle timeOf(qint64 utcMs);

/** An ASN.1 integer as lower-case hex of its big-endian bytes; a negative one with a minus. */
QByteArray hexOf(const asn1_string_st* integer);
/** The other way; null for anything hexOf() does not give for a positive number. */
StringHandle integerOf(const QByteArray& hex);

} // namespace gyeot
