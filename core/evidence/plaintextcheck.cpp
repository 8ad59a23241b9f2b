#include "core/evidence/plaintextcheck.h"

namespace gyeot {

namespace {

/** Longer than any address or key a chat holds, shorter than the smallest picture worth the name. */
constexpr qint64 longestRun = 1024;

bool isBase64(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'+' || c == U'/'
        || c == U'=' || c == U'-' || c == U'_';
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\t' && c != U'\n' && c != U'\r' && c != U'\f') || c == 0x7F;
}

} // namespace

void PlainTextCheck::add(ByteSpan piece)
{
    for (const unsigned char byte : piece)
        addByte(byte);
}

void PlainTextCheck::addByte(unsigned char byte)
{
    const qint64 at = m_count++;
    if (at == 0)
        m_first = byte;
    if (at == 1 && m_first == 0xFF && byte == 0xFE)
        m_code = Code::Utf16Little;
    if (at == 1 && m_first == 0xFE && byte == 0xFF)
        m_code = Code::Utf16Big;
    if (m_code != Code::Unknown) {
        if (at >= 2)
            addWide(byte);
        return;
    }
    addUtf8(byte);
    addKorean(byte);
    if (byte < 0x80)
        addCharacter(byte);
    else
        m_run = 0;
}

void PlainTextCheck::addUtf8(unsigned char byte)
{
    if (m_utf8Left > 0) {
        m_utf8 = m_utf8 && byte >= m_utf8Low && byte <= m_utf8High;
        m_utf8Low = 0x80;
        m_utf8High = 0xBF;
        --m_utf8Left;
        return;
    }
    if (byte < 0x80)
        return;
    m_utf8Left = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    m_utf8 = m_utf8 && byte >= 0xC2 && byte <= 0xF4;
    m_utf8Low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_utf8High = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
}

void PlainTextCheck::addKorean(unsigned char byte)
{
    if (m_koreanHalf) {
        const bool trail =
            (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x81 && byte <= 0xFE);
        m_korean = m_korean && trail;
        m_koreanHalf = false;
    } else if (byte >= 0x80) {
        m_korean = m_korean && byte >= 0x81 && byte <= 0xFE;
        m_koreanHalf = true;
    }
}

void PlainTextCheck::addWide(unsigned char byte)
{
    if (m_count % 2 == 1) {
        m_wideHalf = byte;
        return;
    }
    addCharacter(m_code == Code::Utf16Little ? char32_t(m_wideHalf | (byte << 8)) : char32_t(byte | (m_wideHalf << 8)));
}

void PlainTextCheck::addCharacter(char32_t character)
{
    if (isControl(character))
        m_plain = false;
    if (isBase64(character))
        ++m_run;
    else if (character != U'\n' && character != U'\r')
        m_run = 0;
    if (m_run > longestRun)
        m_plain = false;
}

bool PlainTextCheck::isTextSoFar() const
{
    return m_plain && (m_code != Code::Unknown || m_utf8 || m_korean);
}

bool PlainTextCheck::isText() const
{
    if (m_code != Code::Unknown)
        return m_plain && m_count % 2 == 0;
    return m_plain && ((m_utf8 && m_utf8Left == 0) || (m_korean && !m_koreanHalf));
}

} // namespace gyeot
