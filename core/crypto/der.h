#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace gyeot {

/** Universal tags and classes of the DER we read, as the identifier byte (X.690). */
namespace tag {
constexpr unsigned char boolean = 0x01;
constexpr unsigned char integer = 0x02;
constexpr unsigned char bitString = 0x03;
constexpr unsigned char octetString = 0x04;
constexpr unsigned char null = 0x05;
constexpr unsigned char oid = 0x06;
constexpr unsigned char utcTime = 0x17;
constexpr unsigned char generalizedTime = 0x18;
constexpr unsigned char sequence = 0x30;
constexpr unsigned char set = 0x31;
constexpr unsigned char context0 = 0xA0; ///< [0] constructed; [n] is context0 + n
constexpr unsigned char context0Primitive = 0x80;
} // namespace tag

constexpr int maxDerDepth = 18; ///< constructed values inside each other: signingCertificateV2 with its names needs 17

/** One value inside checked DER: a view, so the bytes must outlive it. */
struct DerValue {
    unsigned char tag = 0;
    QByteArrayView content;
    QByteArrayView whole; ///< with identifier and length
};

/** Reads values one behind the other. After the first that does not fit every call gives an empty value and failed() is true. */
class DerReader {
public:
    explicit DerReader(QByteArrayView bytes) : m_rest(bytes) { }

    bool atEnd() const { return m_rest.isEmpty() || m_failed; }
    bool failed() const { return m_failed; }
    /** The identifier byte of what comes next; 0 at the end. */
    unsigned char nextTag() const { return atEnd() ? 0 : static_cast<unsigned char>(m_rest[0]); }
    /** The next value, which must have this tag. */
    DerValue take(unsigned char tag);
    DerValue takeAny();
    /** A reader of the content of the next value. */
    DerReader enter(unsigned char tag);

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/** Whether the bytes are exactly one value in DER all the way down: low tags, definite and minimal lengths, primitive where DER says
 *  so, canonical booleans, integers, bit strings and object identifiers, sorted sets, at most maxDerDepth deep (X.690, section 10
 *  and 11). Contents of octet and bit strings are not looked into.
 *  Errors: RejForm with the place as `detail`; RejLimit (too deep). */
Result<void> checkDer(QByteArrayView bytes);

} // namespace gyeot
