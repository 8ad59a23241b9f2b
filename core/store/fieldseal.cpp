#include "core/store/fieldseal.h"

#include <QtEndian>

#include <nlohmann/json.hpp>

namespace gyeot {

namespace {

constexpr qsizetype storeIdBytes = 16;
constexpr qsizetype prefixBytes = storeIdBytes + 8;
constexpr qsizetype digestBytes = 32;
constexpr char boxAlg = 0x02; // core/crypto/seal.h

QByteArray contextOf(const SealedPlace& place)
{
    return canonicalJson(Json { "field", jsonText(place.version.toString()), place.table,
        jsonText(place.object.toString(QUuid::WithoutBraces)), place.field });
}

QByteArray prefixOf(const OperationId& version)
{
    QByteArray prefix = version.store.uuid().toRfc4122();
    prefix.resize(prefixBytes);
    qToBigEndian(version.n, prefix.data() + storeIdBytes);
    return prefix;
}

} // namespace

QByteArray sealField(const SecretBytes& caseKey, ByteSpan plaintext, const SealedPlace& place)
{
    return prefixOf(place.version) + seal(caseKey, plaintext, bytesOf(contextOf(place)));
}

Result<QByteArray> sealFieldFor(QByteArrayView boxKey, ByteSpan plaintext, const SealedPlace& place)
{
    const QByteArray digest = sha256(bytesOf(contextOf(place)));
    SecretBytes bound(size_t(digestBytes) + plaintext.size());
    std::ranges::copy(bytesOf(digest), bound.mutableView().begin());
    std::ranges::copy(plaintext, bound.mutableView().subspan(size_t(digestBytes)).begin());
    return sealTo(boxKey, bound.view());
}

QByteArray columnOfBox(QByteArrayView box, const OperationId& version)
{
    return prefixOf(version) + box.toByteArray();
}

Result<SealedColumn> readSealedColumn(const QByteArray& column)
{
    if (column.size() <= prefixBytes)
        return failure(ErrorCode::BadForm, {}, "sealed column");
    SealedColumn parts;
    parts.version.store = StoreId(QUuid::fromRfc4122(QByteArrayView(column).first(storeIdBytes)));
    parts.version.n = qFromBigEndian<qint64>(column.constData() + storeIdBytes);
    parts.sealed = column.sliced(prefixBytes);
    parts.isBox = parts.sealed.at(0) == boxAlg;
    return parts;
}

Result<QByteArray> openField(const SecretBytes& caseKey, const SealedColumn& column, const SealedPlace& place)
{
    const auto opened = unseal(caseKey, column.sealed, bytesOf(contextOf(place)));
    if (!opened)
        return std::unexpected(opened.error());
    return viewOf(opened->view()).toByteArray();
}

Result<QByteArray> openFieldWith(const BoxKeyPair& pair, const SealedColumn& column, const SealedPlace& place)
{
    const auto opened = unsealWith(pair, column.sealed);
    if (!opened)
        return std::unexpected(opened.error());
    const QByteArrayView bound = viewOf(opened->view());
    if (bound.size() < digestBytes || !sameBytes(bound.first(digestBytes), sha256(bytesOf(contextOf(place)))))
        return failure(ErrorCode::SealBroken, {}, "box of another field");
    return bound.sliced(digestBytes).toByteArray();
}

} // namespace gyeot
