#pragma once

#include "core/crypto/cms.h"
#include "core/crypto/kdf.h"
#include "core/store/store.h"
#include "core/sync/enrolment.h"

namespace gyeot {

/** An officer's own keys, opened from his file. The office has the certificates only. */
struct OfficerKeys {
    QString letter; ///< "A", "B" or "C"
    QString name;
    Certificate recovery;
    Certificate signing;
    PrivateKey recoveryKey;
    PrivateKey signingKey;

    Identity opener() const { return { recovery, recoveryKey }; }
    Identity signer() const { return { signing, signingKey }; }
};

/** Who becomes a recovery officer of an office. */
struct NewOfficer {
    QString letter;
    QString name; ///< stands in his certificates: an office's own word for him, never a private matter
};

/** Makes one officer's keys and certificates, in the place of the one who had the letter before. Returns the bytes of his key file `officer/1`
 *  (core/store/RECOVERY.md, section 1), sealed under his passphrase: the only place where his keys are. Takes seconds, for the RSA key.
 *  Errors: BadArgument (no such letter, no name), WeakPassphrase, BadForm, NotFound (the store is no office), CryptoFailed, those of the store. */
Result<QByteArray> enrolOfficer(
    Store& office, const NewOfficer& officer, const SecretBytes& passphrase, const KdfParameters& kdf);

/** Errors: BadForm, MissingField, UnknownField, TooLarge (the file), WrongPassphrase, KeyringDamaged (costs outside the limits). */
Result<OfficerKeys> openOfficer(QByteArrayView file, const SecretBytes& passphrase);

/** The three officers of today, A, B, C; empty while there are fewer. Errors: StoreDamaged, those of reading. */
Result<QList<OfficerCertificates>> recoveryOfficers(const Store& office);

} // namespace gyeot
