#include "core/crypto/times.h"

#include <QDateTime>
#include <QTimeZone>

#include <openssl/asn1.h>
#include <openssl/bn.h>

#include <ctime>

namespace gyeot {

void FreeString::operator()(asn1_string_st* held) const noexcept
{
    ASN1_STRING_free(held);
}

std::optional<qint64> msOf(const asn1_string_st* time)
{
    std::tm parts {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    const QDateTime moment(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::UTC);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

StringHandle timeOf(qint64 utcMs)
{
    const int year = QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::UTC).date().year();
    if (year < 1000 || year > 9999) // OpenSSL would write a fifth digit
        return nullptr;
    return StringHandle(ASN1_TIME_set(nullptr, time_t(utcMs / 1000)));
}

QByteArray hexOf(const asn1_string_st* integer)
{
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(ASN1_INTEGER_to_BN(integer, nullptr));
    if (!number)
        return {};
    QByteArray bytes(qMax(BN_num_bytes(number.get()), 1), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    return (BN_is_negative(number.get()) == 1 ? "-" : "") + bytes.toHex();
}

StringHandle integerOf(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), int(bytes.size()), nullptr));
    StringHandle integer(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
    return integer && hexOf(integer.get()) == hex ? std::move(integer) : nullptr;
}

} // namespace gyeot
