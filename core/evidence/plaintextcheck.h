#pragma once

#include "core/crypto/secretbytes.h"

#include <QByteArray>

namespace gyeot {

/** Reads a file piece by piece and says whether it is text and nothing else to its last byte: UTF-8, UTF-16 with a byte order mark, or
 *  the old Korean code CP949, without control characters and without a long run of base64, so that no picture hides in a "text" whose
 *  beginning looks harmless. */
class PlainTextCheck {
public:
    void add(ByteSpan piece);
    /** Nothing seen so far speaks against it; a character cut in two at the end is no fault yet. */
    bool isTextSoFar() const;
    /** After the last piece: no character is left half. */
    bool isText() const;

private:
    enum class Code { Unknown, Utf16Little, Utf16Big };

    void addByte(unsigned char byte);
    void addUtf8(unsigned char byte);
    void addKorean(unsigned char byte);
    void addWide(unsigned char byte);
    void addCharacter(char32_t character);

    Code m_code = Code::Unknown;
    qint64 m_count = 0;
    unsigned char m_first = 0;
    bool m_plain = true; ///< no control character, no long run
    bool m_utf8 = true;
    bool m_korean = true;
    int m_utf8Left = 0; ///< continuation bytes still to come
    unsigned char m_utf8Low = 0x80; ///< bounds of the next one, which refuse overlong forms and surrogates
    unsigned char m_utf8High = 0xBF;
    bool m_koreanHalf = false;
    unsigned char m_wideHalf = 0;
    qint64 m_run = 0; ///< characters of base64 in a row, line breaks not counted
};

} // namespace gyeot
