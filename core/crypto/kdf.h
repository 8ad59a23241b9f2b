#pragma once

#include "core/crypto/secretbytes.h"

#include <functional>

namespace gyeot {

/** Cost of Argon2id, version 1.3, one lane (RFC 9106; the only lane count libsodium has), as the keyring stores it. */
struct KdfParameters {
    qint64 memoryKiB = 256 * 1024;
    qint64 passes = 4;
    QByteArray salt; ///< 16 bytes

    bool operator==(const KdfParameters&) const = default;
};

/** What is accepted from a file before anything is computed: less would be cheap to guess, more would stop the machine (trap 27). */
struct KdfLimits {
    qint64 minMemoryKiB = 64 * 1024;
    qint64 minPasses = 3;
    qint64 maxMemoryKiB = 1024 * 1024;
    qint64 maxPasses = 16;
};

/** The limits of this build: the figures above in what is shipped; no floor where tests are built (GYEOT_WEAK_KDF), so that they run
 *  in milliseconds. A keyring made by a test is therefore refused by the shipped program. */
KdfLimits kdfLimits();

/** Errors: KeyringDamaged when a cost is outside `limits` or the salt has not 16 bytes. */
Result<void> checkKdf(const KdfParameters& parameters, const KdfLimits& limits);

/** The 32-byte key of a canonical passphrase (see canonicalPassphrase()). Checks the cost against kdfLimits() first; takes about a
 *  second and `memoryKiB` of memory, so run it in a worker.
 *  Errors: KeyringDamaged (cost outside the limits), CryptoFailed (not enough memory). */
Result<SecretBytes> deriveKey(const SecretBytes& canonicalPassphrase, const KdfParameters& parameters);

/** Milliseconds one derivation with these costs takes; an error when the memory is not there. */
using KdfTimer = std::function<Result<qint64>(const KdfParameters&)>;

/** Runs deriveKey() once against the monotonic clock. */
Result<qint64> measureKdf(const KdfParameters& parameters);

/** Costs for a new passphrase on this machine, with a fresh salt: 256 MiB and 4 passes, more passes where that takes less than 0.8 s,
 *  fewer passes and then less memory where it takes more than 2.0 s or the memory is not there; never outside the shipped limits
 *  (reference/security.md 3.2). Runs the timer up to six times. Errors: CryptoFailed (not even the floor runs). */
Result<KdfParameters> calibrateKdf(const KdfTimer& timer = measureKdf);

} // namespace gyeot
