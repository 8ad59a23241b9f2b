#include "core/crypto/kdf.h"

#include "core/crypto/seal.h"
#include "core/crypto/sodiumstart.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

namespace gyeot {

namespace {

constexpr qint64 fastestMs = 800;
constexpr qint64 slowestMs = 2000;
constexpr qsizetype saltSize = crypto_pwhash_argon2id_SALTBYTES;
static_assert(saltSize == 16);

/** Passes that bring a run near the middle of the range, as far as the limits let them. */
qint64 passesFor(const KdfParameters& parameters, qint64 tookMs, const KdfLimits& limits)
{
    const qint64 target = (fastestMs + slowestMs) / 2;
    return std::clamp(parameters.passes * target / std::max<qint64>(tookMs, 1), limits.minPasses, limits.maxPasses);
}

} // namespace

KdfLimits kdfLimits()
{
#ifdef GYEOT_WEAK_KDF
    KdfLimits limits;
    limits.minMemoryKiB = crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024;
    limits.minPasses = crypto_pwhash_argon2id_OPSLIMIT_MIN;
    return limits;
#else
    return {};
#endif
}

Result<void> checkKdf(const KdfParameters& parameters, const KdfLimits& limits)
{
    if (parameters.salt.size() != saltSize)
        return failure(ErrorCode::KeyringDamaged, {}, "salt of the key derivation");
    if (parameters.memoryKiB < limits.minMemoryKiB || parameters.memoryKiB > limits.maxMemoryKiB)
        return failure(ErrorCode::KeyringDamaged, {}, "memory of the key derivation");
    if (parameters.passes < limits.minPasses || parameters.passes > limits.maxPasses)
        return failure(ErrorCode::KeyringDamaged, {}, "passes of the key derivation");
    return {};
}

Result<SecretBytes> deriveKey(const SecretBytes& canonicalPassphrase, const KdfParameters& parameters)
{
    if (const auto sound = checkKdf(parameters, kdfLimits()); !sound)
        return std::unexpected(sound.error());
    requireSodium();
    SecretBytes key(keySize);
    const ByteSpan passphrase = canonicalPassphrase.view();
    const char* words = passphrase.empty() ? "" : reinterpret_cast<const char*>(passphrase.data()); // never null
    if (crypto_pwhash(key.mutableView().data(), key.size(), words, passphrase.size(), bytesOf(parameters.salt).data(),
            size_t(parameters.passes), size_t(parameters.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorCode::CryptoFailed, {}, "no memory for the key derivation");
    return key;
}

Result<qint64> measureKdf(const KdfParameters& parameters)
{
    const SecretBytes passphrase = SecretBytes::random(keySize);
    QElapsedTimer timer;
    timer.start();
    const auto key = deriveKey(passphrase, parameters);
    if (!key)
        return std::unexpected(key.error());
    return timer.elapsed();
}

Result<KdfParameters> calibrateKdf(const KdfTimer& timer)
{
    const KdfLimits limits; // the shipped ones in every build: what is calibrated is meant for real use
    KdfParameters parameters { .salt = randomBytes(saltSize) };
    for (;; parameters.memoryKiB /= 2) {
        auto tookMs = timer(parameters);
        if (tookMs && (*tookMs < fastestMs || *tookMs > slowestMs)) {
            parameters.passes = passesFor(parameters, *tookMs, limits);
            tookMs = timer(parameters);
        }
        if (tookMs && *tookMs <= slowestMs)
            return parameters;
        if (parameters.memoryKiB / 2 < limits.minMemoryKiB) {
            if (!tookMs)
                return std::unexpected(tookMs.error());
            return parameters; // a slow machine waits longer rather than be cheap to guess
        }
    }
}

} // namespace gyeot
