#pragma once

#include "core/crypto/cms.h"
#include "core/store/store.h"
#include "core/sync/enrolment.h"

namespace gyeot {

/** The office's own keys and certificates, opened from its store. The root and recovery keys are opened only by what needs them. */
struct OfficeKeys {
    Certificate root;
    Certificate issuing;
    Certificate import;
    Certificate recovery;
    Certificate signing;
    PrivateKey importKey;
    PrivateKey signingKey;
    Trust trust; ///< root, issuing authority and their newest lists

    Identity importer() const { return { import, importKey }; }
    Identity signer() const { return { signing, signingKey }; }
};

/** Makes an office of a new store: root, issuing authority, import, recovery and signing key with their certificates, the first revocation lists,
 *  and the compartment pairs. Takes seconds, for the RSA key.
 *  Errors: AlreadyExists (it is an office), BadArgument (name empty or too long), CryptoFailed, those of the store. */
Result<void> setUpOffice(Store& store, const QString& name);

/** Opens the keys, and renews revocation lists that are two thirds through their time.
 *  Errors: NotFound (the store is no office), SealBroken, StoreDamaged. */
Result<OfficeKeys> openOfficeKeys(Store& store);

/** The issuing authority's key, for the length of one enrolment. Errors: NotFound, SealBroken. */
Result<PrivateKey> openIssuingKey(const Store& store);

/** Public halves of the compartment pairs. Errors: those of Store::ownBoxKey(). */
Result<OfficeBoxKeys> officeBoxKeys(Store& store);

} // namespace gyeot
