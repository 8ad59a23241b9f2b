#include "core/crypto/fingerprint.h"

#include "core/crypto/passphrasewords.h"
#include "core/crypto/seal.h"

namespace gyeot {

namespace {

constexpr qsizetype bitsPerWord = 11;
static_assert(passphraseListSize == 1 << bitsPerWord);

/** Bits `first` … `first` + 10 of the digest, the most significant bit of a byte in front. */
qsizetype elevenBits(QByteArrayView digest, qsizetype first)
{
    qsizetype value = 0;
    for (qsizetype bit = first; bit < first + bitsPerWord; ++bit)
        value = value << 1 | (uchar(digest[bit / 8]) >> (7 - bit % 8) & 1);
    return value;
}

} // namespace

Result<QStringList> keyFingerprint(QByteArrayView boxPublic, QByteArrayView signPublic)
{
    if (boxPublic.size() != qsizetype(keySize) || signPublic.size() != qsizetype(keySize))
        return failure(ErrorCode::BadArgument, {}, "public key");
    const auto words = passphraseWords();
    if (!words)
        return std::unexpected(words.error());
    QByteArray named("gyeot fingerprint/1");
    named.append('\0').append(boxPublic).append(signPublic);
    const QByteArray digest = sha256(bytesOf(named));
    QStringList fingerprint;
    for (qsizetype i = 0; i < fingerprintWordCount; ++i)
        fingerprint.append(QString::fromUtf8((*words)[elevenBits(digest, i * bitsPerWord)]));
    return fingerprint;
}

} // namespace gyeot
