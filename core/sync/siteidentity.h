#pragma once

#include "core/crypto/cms.h"
#include "core/store/keyring.h"

namespace gyeot {

/** What an enrolled store signs and opens with, and what it pins of its office, read from the keyring for one export or one receipt. */
struct SiteIdentity {
    PrivateKey signingKey;
    PrivateKey receiptKey;
    Certificate signing;
    Certificate receipt;
    QList<Certificate> issuing;
    Certificate officeImport;
    Certificate officeRecovery;
    Certificate officeSigning;
    Trust trust; ///< the pinned root, the issuing authorities and the newest CRLs

    Identity signer() const { return { signing, signingKey }; }
    Identity receiver() const { return { receipt, receiptKey }; }
};

/** Errors: NotFound (the store is not enrolled, or the user may not export), SealBroken, KeyringDamaged (a pinned certificate cannot be
 *  read). */
Result<SiteIdentity> openSiteIdentity(const Keyring& keyring);

/** Whether an export may be sealed and signed now: own signing certificate and both office certificates genuine under the pinned root, of their
 *  profile and in force at `nowMs`. A CRL that is merely old does not stop a site that cannot get a new one before it has exported.
 *  Errors: RejCert, RejAlg with "site", "import" or "recovery" in `detail`. */
Result<void> checkBeforeExport(const SiteIdentity& identity, qint64 nowMs);

} // namespace gyeot
