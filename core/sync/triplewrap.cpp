#include "core/sync/triplewrap.h"

namespace gyeot {

Result<QByteArray> wrapTriple(QByteArrayView content, const Identity& signer, const QList<Certificate>& embedded,
    const QList<Certificate>& recipients, qint64 nowMs)
{
    const auto inner = signCms(bytesOf(content), signer, {}, nowMs);
    if (!inner)
        return std::unexpected(inner.error());
    const auto envelope = encryptCms(bytesOf(*inner), recipients, nowMs);
    if (!envelope)
        return std::unexpected(envelope.error());
    return signCms(bytesOf(*envelope), signer, embedded, nowMs);
}

Result<Unwrapped> unwrapTriple(QByteArrayView message, CertificateProfile signerProfile, const Trust& trust,
    const Identity& recipient, qint64 atMs, const std::function<Result<void>(const Certificate&)>& admit)
{
    const auto outer = verifyCms(message, signerProfile, trust, std::nullopt, atMs);
    if (!outer)
        return std::unexpected(outer.error());
    if (auto admitted = admit(outer->signer); !admitted)
        return std::unexpected(admitted.error());
    const auto inside = decryptCms(outer->content, recipient);
    if (!inside)
        return std::unexpected(inside.error());
    const QByteArrayView signedBytes(inside->view().data(), qsizetype(inside->size()));
    auto inner = verifyCms(signedBytes, signerProfile, trust, outer->signer, atMs);
    if (!inner)
        return std::unexpected(inner.error());
    return Unwrapped { .content = std::move(inner->content), .signer = outer->signer };
}

} // namespace gyeot
