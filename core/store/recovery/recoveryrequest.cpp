#include "core/store/recovery/recoveryrequest.h"

#include "core/crypto/seal.h"
#include "core/store/keyringfile.h"
#include "core/store/recovery/recoveryfields.h"

#include <QtEndian>

#include <nlohmann/json.hpp>

#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace recoveryfields;

namespace {

constexpr const char* requestFormat = "recoveryrequest/1";
constexpr qsizetype groups = 8;
constexpr qsizetype digitsPerGroup = 4;
constexpr quint32 groupModulus = 10'000;
constexpr quint32 checkModulus = 9'973; // the greatest prime of four digits: every single slip and every swap shows

quint32 checkOf(const QList<quint32>& numbers)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i + 1 < groups; ++i)
        sum += quint32(i + 1) * numbers[i];
    return sum % checkModulus;
}

QList<quint32> numbersOf(QByteArrayView requestBytes)
{
    const QByteArray digest = sha256(bytesOf(requestBytes));
    QList<quint32> numbers;
    for (qsizetype i = 0; i + 1 < groups; ++i)
        numbers.append(qFromBigEndian<quint32>(digest.constData() + i * 4) % groupModulus);
    numbers.append(checkOf(numbers));
    return numbers;
}

/** Empty: not 32 digits. */
QList<quint32> numbersIn(QStringView typed)
{
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit())
            digits.append(QChar(u'0' + char16_t(c.digitValue())));
    QList<quint32> numbers;
    if (digits.size() != groups * digitsPerGroup)
        return numbers;
    for (qsizetype i = 0; i < groups; ++i)
        numbers.append(QStringView(digits).sliced(i * digitsPerGroup, digitsPerGroup).toUInt());
    return numbers;
}

} // namespace

QByteArray writeRecoveryRequest(const RecoveryRequest& request)
{
    return canonicalJson({ { "fmt", requestFormat }, { "store_id", jsonText(request.store.toString()) },
        { "site_id", jsonText(request.siteId) }, { "gen", request.generation },
        { "user_id", jsonText(request.user.toString()) }, { "name_tag", base64Json(request.nameTag) },
        { "roles", textsJson(request.roles) }, { "pk_x", base64Json(request.boxPublic) },
        { "pk_s", base64Json(request.signPublic) }, { "nonce", base64Json(request.nonce) },
        { "created_ms", request.createdMs }, { "expires_ms", request.expiresMs } });
}

Result<RecoveryRequest> readRecoveryRequest(QByteArrayView bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = maxFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, {});
    format(in, requestFormat);
    RecoveryRequest request;
    request.store = StoreId(uuid(in, "store_id"));
    request.siteId = in.text("site_id");
    request.generation = generation(in, "gen");
    request.user = UserId(uuid(in, "user_id"));
    request.nameTag = base64(in, "name_tag", 16);
    request.roles = in.texts("roles");
    request.boxPublic = base64(in, "pk_x", qsizetype(keySize));
    request.signPublic = base64(in, "pk_s", qsizetype(keySize));
    request.nonce = base64(in, "nonce", 32);
    request.createdMs = in.integer("created_ms");
    request.expiresMs = in.integer("expires_ms");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (auto known = recoverableKeys(request.roles); !known)
        return std::unexpected(known.error());
    return request;
}

QString recoveryCode(QByteArrayView requestBytes)
{
    QStringList words;
    for (const quint32 number : numbersOf(requestBytes))
        words.append(QString::number(number).rightJustified(digitsPerGroup, u'0'));
    return words.join(u' ');
}

CodeMatch compareRecoveryCode(QStringView typed, QByteArrayView requestBytes)
{
    const QList<quint32> numbers = numbersIn(typed);
    if (numbers.isEmpty() || checkOf(numbers) != numbers.last())
        return CodeMatch::Slip;
    return numbers == numbersOf(requestBytes) ? CodeMatch::Same : CodeMatch::Other;
}

Result<QStringList> recoverableKeys(const QStringList& roles)
{
    const auto known = rolesNamed(roles);
    if (!known || !*known)
        return failure(ErrorCode::BadForm, u"roles"_s);
    QStringList names = keysOf(*known);
    names.removeAll(keyName(Compartment::Notes));
    if (mayAdminister(*known))
        names.append(QLatin1String(adminKeyName));
    return names;
}

} // namespace gyeot
