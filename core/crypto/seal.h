#pragma once

#include "core/crypto/secretbytes.h"

namespace gyeot {

constexpr size_t keySize = 32; ///< every symmetric key and X25519/Ed25519 public key, in bytes

/** XChaCha20-Poly1305: `alg byte 0x01 ‖ nonce 24 ‖ ciphertext ‖ tag 16`. The key has 32 bytes; `context` is bound, not stored
 *  (reference/security.md 3.5: a ciphertext cannot be moved to another row). */
QByteArray seal(const SecretBytes& key, ByteSpan plaintext, ByteSpan context);

/** Opens what seal() made. Errors: SealBroken (wrong key, other context, altered), BadForm (too short or unknown alg byte). */
Result<SecretBytes> unseal(const SecretBytes& key, QByteArrayView sealed, ByteSpan context);

/** X25519 pair: what is sealed to the public half only the private half opens (libsodium sealed box, alg byte 0x02). */
struct BoxKeyPair {
    QByteArray publicKey; ///< 32 bytes
    SecretBytes privateKey; ///< 32 bytes
    static BoxKeyPair generate();
};
QByteArray sealTo(QByteArrayView publicKey, ByteSpan plaintext);
Result<SecretBytes> unsealWith(const BoxKeyPair& pair, QByteArrayView sealed);

/** Ed25519 pair for personal signatures (audit checkpoints, keyring). */
struct SignKeyPair {
    QByteArray publicKey; ///< 32 bytes
    SecretBytes privateKey; ///< 64 bytes
    static SignKeyPair generate();
};
QByteArray sign(const SignKeyPair& pair, ByteSpan message); ///< 64 bytes
bool verifySignature(QByteArrayView publicKey, ByteSpan message, QByteArrayView signature);

/** Subkey of a master key for one use; `use` is exactly eight ASCII characters (crypto_kdf, BLAKE2b). */
SecretBytes deriveSubkey(const SecretBytes& master, const char (&use)[9]);

QByteArray keyedHash(const SecretBytes& key, ByteSpan message); ///< BLAKE2b-256 MAC
QByteArray hmacSha256(const SecretBytes& key, ByteSpan message);
QByteArray sha256(ByteSpan message);
QByteArray randomBytes(qsizetype size);
/** Equality of MACs and digests in constant time. */
bool sameBytes(QByteArrayView a, QByteArrayView b);

} // namespace gyeot
