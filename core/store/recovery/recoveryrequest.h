#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace gyeot {

/** What somebody who cannot open a store asks two officers for (core/store/RECOVERY.md, section 3). Signed by nobody: the officers compare its code by
 *  phone with the one the person reads from his own screen. */
struct RecoveryRequest {
    StoreId store;
    QString siteId;
    int generation = 1; ///< of the keyring it was made at
    UserId user; ///< of the slot it is for: the one with that name, or a new one
    QByteArray nameTag; ///< 16 bytes, nameTagOf()
    QStringList roles; ///< stable names
    QByteArray boxPublic; ///< X25519: the keys are sealed to it
    QByteArray signPublic; ///< Ed25519
    QByteArray nonce; ///< 32 bytes
    qint64 createdMs = 0;
    qint64 expiresMs = 0; ///< nobody allows it afterwards

    bool operator==(const RecoveryRequest&) const = default;
};

constexpr qint64 recoveryDayMs = qint64(24) * 3600 * 1000;
constexpr qint64 requestLifeMs = 14 * recoveryDayMs;
constexpr qint64 grantLifeMs = 7 * recoveryDayMs; ///< reference/security.md 3.4

QByteArray writeRecoveryRequest(const RecoveryRequest& request);
/** Errors: BadForm, MissingField, UnknownField with the member as subject, TooLarge. */
Result<RecoveryRequest> readRecoveryRequest(QByteArrayView bytes);

/** Eight groups of four digits that stand for the request's bytes: "1234 5678 …". */
QString recoveryCode(QByteArrayView requestBytes);

/** What somebody typed beside what it should be. */
enum class CodeMatch {
    Same,
    Slip, ///< the last group does not fit the others: heard or typed wrongly
    Other, ///< the code of another request
};
/** Only digits count. */
CodeMatch compareRecoveryCode(QStringView typed, QByteArrayView requestBytes);

/** The administrators' signing seed, as an envelope names it beside the names of allKeyNames(). */
inline constexpr const char* adminKeyName = "AK";

/** Names of the keys a grant may give these roles: what they hold, without the notes, with the administrators' key for an administrator.
 *  Errors: BadForm (an unknown role). */
Result<QStringList> recoverableKeys(const QStringList& roles);

} // namespace gyeot
