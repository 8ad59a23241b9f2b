#pragma once

#include "core/base/ids.h"
#include "core/crypto/cms.h"
#include "core/store/keyringfile.h"

#include <vector>

namespace gyeot {

/** One key of a store with its name in the keyring and its generation. */
struct RecoveryKey {
    QString name;
    int generation = 1;
    SecretBytes key;
};

/** What an envelope holds (core/store/RECOVERY.md, section 2). Never CK_notes. */
struct RecoveryKeys {
    StoreId store;
    int generation = 1; ///< of the store key
    std::vector<RecoveryKey> keys;

    QStringList names() const;
    const RecoveryKey* find(const QString& name) const; ///< null: not in it
};

constexpr qsizetype officerCount = 3;
/** The letter of a pinned officer: 0 is "A". */
QString officerLetter(qsizetype index);

/** "recovery-3.json" */
QString recoveryFileName(int generation);

/** `recoveryset/1`: the keys sealed to each pair of three officers, the first of a pair outside. The caller has checked the certificates.
 *  Errors: BadArgument (not three OfficeRecovery certificates, no store key, CK_notes among the keys), those of encryptCms(). */
Result<QByteArray> sealRecovery(const RecoveryKeys& keys, const QList<Certificate>& officers, qint64 nowMs);

/** An envelope file, read and not yet opened. */
struct RecoverySet {
    StoreId store;
    int generation = 1;
    QMap<QString, QByteArray> pairs; ///< "AB", "AC", "BC": AuthEnvelopedData to the first
};
/** Errors: BadForm, MissingField, UnknownField with the member as subject, TooLarge. */
Result<RecoverySet> readRecoverySet(QByteArrayView bytes);

/** The second officer's layer, opened by the first. Errors: those of decryptCms(). */
Result<QByteArray> openOuterLayer(const QByteArray& pair, const Identity& first);
/** The keys, opened by the second. Errors: those of decryptCms(); BadForm (not `recovery/1`, or it holds notes). */
Result<RecoveryKeys> openInnerLayer(const QByteArray& inner, const Identity& second);

/** Seals an envelope to the officers the keyring pins and writes it into the store's directory: for enrolment and for whoever makes a new generation,
 *  before the keyring that names it. Returns what the keyring says of it.
 *  Errors: NotFound (no three officers pinned), KeyringDamaged (a pinned certificate cannot be read), those of sealRecovery(), WriteFailed, DiskFull. */
Result<RecoveryPins> writeRecoveryEnvelope(
    const QString& directory, const RecoveryKeys& keys, const OfficePins& office, qint64 nowMs);

} // namespace gyeot
