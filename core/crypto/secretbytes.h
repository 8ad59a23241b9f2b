#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <span>

namespace gyeot {

/** Bytes somebody else owns, only read. */
using ByteSpan = std::span<const unsigned char>;

/** The bytes of a QByteArray or literal as a span, without a copy. The array must outlive the span. */
inline ByteSpan bytesOf(QByteArrayView bytes)
{
    return { reinterpret_cast<const unsigned char*>(bytes.data()), size_t(bytes.size()) };
}

/** A span of ours as the view that QByteArray and parsers take, without a copy. */
inline QByteArrayView viewOf(ByteSpan bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()) };
}

/** Overwrites bytes that held a secret, in a way no compiler removes (trap 25). */
void wipe(std::span<unsigned char> bytes);

/** A passphrase or key in guarded, locked memory (sodium_malloc): never swapped, wiped when it goes, move-only, never converted to a
 *  QByteArray or QString (reference/security.md traps 2, 23–26). A size of 0 is "none". Past the system's limit of locked memory
 *  (8 MiB on Debian) the bytes are still guarded and wiped, but could be swapped. */
class SecretBytes {
public:
    SecretBytes() = default;
    /** `size` zero bytes. */
    explicit SecretBytes(size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    /** Fresh bytes from the system's generator. */
    static SecretBytes random(size_t size);
    /** A copy of bytes that are secret from here on; the caller wipes the source. */
    static SecretBytes copyOf(ByteSpan bytes);

    SecretBytes clone() const; ///< said by name, so that copies of keys are seen in review
    ByteSpan view() const { return { m_bytes, m_size }; }
    std::span<unsigned char> mutableView() { return { m_bytes, m_size }; }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /** Constant time for equal sizes. */
    bool equals(ByteSpan other) const;

private:
    unsigned char* m_bytes = nullptr;
    size_t m_size = 0;
};

} // namespace gyeot
