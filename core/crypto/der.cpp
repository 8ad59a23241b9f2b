#include "core/crypto/der.h"

#include <algorithm>

namespace gyeot {

namespace {

constexpr unsigned char constructedBit = 0x20;

unsigned char byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/** Splits the first value off `rest`; none when identifier or length is not DER or reaches beyond the end. */
std::optional<DerValue> split(QByteArrayView& rest)
{
    if (rest.size() < 2 || (byteAt(rest, 0) & 0x1F) == 0x1F || byteAt(rest, 0) == 0)
        return std::nullopt;
    qsizetype header = 2;
    qsizetype length = byteAt(rest, 1);
    if (length >= 0x80) {
        const qsizetype count = length & 0x7F;
        // 0x80 is the indefinite length of BER; more than four bytes would be over any limit of ours.
        if (count == 0 || count > 4 || rest.size() < 2 + count)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length << 8 | byteAt(rest, 2 + i);
        if (length < 0x80 || length >> 8 * (count - 1) == 0)
            return std::nullopt;
        header += count;
    }
    if (length > rest.size() - header)
        return std::nullopt;
    const DerValue value { byteAt(rest, 0), rest.sliced(header, length), rest.first(header + length) };
    rest = rest.sliced(header + length);
    return value;
}

bool isMinimalInteger(QByteArrayView content)
{
    if (content.size() < 2)
        return content.size() == 1;
    const bool negative = (byteAt(content, 1) & 0x80) != 0;
    return byteAt(content, 0) != (negative ? 0xFF : 0x00);
}

bool isCanonicalBits(QByteArrayView content)
{
    if (content.isEmpty() || byteAt(content, 0) > 7)
        return false;
    const unsigned char unused = byteAt(content, 0);
    if (content.size() == 1)
        return unused == 0;
    return (byteAt(content, content.size() - 1) & ((1U << unused) - 1)) == 0;
}

/** Every component ends, and none begins with a padding byte. */
bool isCanonicalOid(QByteArrayView content)
{
    bool begins = true;
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (begins && byteAt(content, i) == 0x80)
            return false;
        begins = (byteAt(content, i) & 0x80) == 0;
    }
    return begins && !content.isEmpty();
}

/** "YYMMDDHHMMSSZ", with four digits for the year in a GeneralizedTime. */
bool isCanonicalTime(QByteArrayView content, qsizetype digits)
{
    return content.size() == digits + 1 && content.endsWith('Z')
        && std::all_of(content.begin(), content.end() - 1, [](char c) { return c >= '0' && c <= '9'; });
}

bool isCanonicalPrimitive(const DerValue& value)
{
    switch (value.tag) {
    case tag::boolean: return value.content.size() == 1 && (value.content[0] == '\0' || value.content[0] == '\xff');
    case tag::integer: return isMinimalInteger(value.content);
    case tag::bitString: return isCanonicalBits(value.content);
    case tag::null: return value.content.isEmpty();
    case tag::oid: return isCanonicalOid(value.content);
    case tag::utcTime: return isCanonicalTime(value.content, 12);
    case tag::generalizedTime: return isCanonicalTime(value.content, 14);
    default: return value.tag != (tag::sequence & ~constructedBit) && value.tag != (tag::set & ~constructedBit);
    }
}

/** The order of X.690, 11.6: as if the shorter were padded with zeros at its end. */
bool isSorted(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (a[i] != b[i])
            return byteAt(a, i) < byteAt(b, i);
    }
    return std::ranges::all_of(a.sliced(common), [](char c) { return c == '\0'; });
}

Result<void> checkValues(QByteArrayView bytes, bool isSet, int depth)
{
    if (depth > maxDerDepth)
        return failure(ErrorCode::RejLimit, {}, "DER too deep");
    QByteArrayView before;
    while (!bytes.isEmpty()) {
        const auto value = split(bytes);
        if (!value)
            return failure(ErrorCode::RejForm, {}, "identifier or length is not DER");
        if (isSet && !isSorted(before, value->whole))
            return failure(ErrorCode::RejForm, {}, "set is not in DER order");
        before = value->whole;
        if ((value->tag & constructedBit) == 0) {
            if (!isCanonicalPrimitive(*value))
                return failure(ErrorCode::RejForm, {}, "value is not DER");
            continue;
        }
        // Of the universal types DER lets only these two be constructed.
        if (value->tag < 0x40 && value->tag != tag::sequence && value->tag != tag::set)
            return failure(ErrorCode::RejForm, {}, "constructed string");
        if (auto inner = checkValues(value->content, value->tag == tag::set, depth + 1); !inner)
            return inner;
    }
    return {};
}

} // namespace

DerValue DerReader::takeAny()
{
    if (m_failed)
        return {};
    const auto value = split(m_rest);
    m_failed = !value;
    return value.value_or(DerValue {});
}

DerValue DerReader::take(unsigned char tag)
{
    if (nextTag() != tag) {
        m_failed = true;
        return {};
    }
    return takeAny();
}

DerReader DerReader::enter(unsigned char tag)
{
    DerReader inner(take(tag).content);
    inner.m_failed = m_failed;
    return inner;
}

Result<void> checkDer(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    if (!split(rest))
        return failure(ErrorCode::RejForm, {}, "identifier or length is not DER");
    if (!rest.isEmpty())
        return failure(ErrorCode::RejForm, {}, "bytes behind the message");
    return checkValues(bytes, false, 0);
}

} // namespace gyeot
