#include "core/crypto/cmsmessage.h"
#include "core/crypto/dergate.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wholeTag = 16;

/** Takes `less` from the two-byte length at `at`, if it is one. */
bool shorten(QByteArray& der, qsizetype at, qsizetype less)
{
    const auto byte = [&der](qsizetype i) { return static_cast<unsigned char>(der[i]); };
    if (byte(at) != 0x82)
        return false;
    const qsizetype length = (byte(at + 1) << 8 | byte(at + 2)) - less;
    der[at + 1] = char(length >> 8);
    der[at + 2] = char(length);
    return length > 0xFF;
}

/** The message with only the first `kept` bytes of its true tag, and saying so: what a forger needs a library to swallow. */
QByteArray withShortTag(const QByteArray& whole, char kept)
{
    QByteArray der = whole;
    const qsizetype stated = der.lastIndexOf(QByteArrayView("\x02\x01\x10", 3));
    const qsizetype tagLength = der.size() - wholeTag - 1;
    constexpr qsizetype messageAt = 1;
    constexpr qsizetype contentAt = 18; // behind the outer header (4) and the object identifier (13)
    constexpr qsizetype envelopeAt = 22;
    if (stated < 0 || !shorten(der, messageAt, wholeTag - kept) || !shorten(der, contentAt, wholeTag - kept)
        || !shorten(der, envelopeAt, wholeTag - kept))
        return {};
    der[stated + 2] = kept;
    der[tagLength] = kept;
    der.chop(wholeTag - kept);
    return der;
}

} // namespace

Result<void> checkCmsLibrary()
{
    const auto key = PrivateKey::generate(KeyKind::EcP384);
    if (!key)
        return std::unexpected(key.error());
    const auto certificate = makeRoot(*key, u"self-test"_s, 0);
    if (!certificate)
        return std::unexpected(certificate.error());
    const QByteArray content("self-test of the envelope");
    const auto whole = encryptToAny(bytesOf(content), { *certificate });
    if (!whole)
        return std::unexpected(whole.error());
    const Identity self { *certificate, *key };
    const auto opened = decryptCms(*whole, self);
    if (!opened || !opened->equals(bytesOf(content)))
        return failure(ErrorCode::CryptoFailed, {}, "self-test: a sound message does not open");
    const QByteArray fourBytes = withShortTag(*whole, 4);
    const QByteArray oneByte = withShortTag(*whole, 1);
    if (fourBytes.isEmpty() || !parseCms(fourBytes) || !parseCms(oneByte))
        return failure(ErrorCode::CryptoFailed, {}, "self-test: cannot make its messages");
    if (const auto gated = gateEnveloped(fourBytes); gated || gated.error().code != ErrorCode::RejAlg)
        return failure(ErrorCode::CryptoFailed, {}, "self-test: the gate lets a short tag pass");
    if (decryptUngated(oneByte, self))
        return failure(ErrorCode::CryptoFailed, {}, "self-test: OpenSSL opens a message with a tag of one byte");
    return {};
}

} // namespace gyeot
