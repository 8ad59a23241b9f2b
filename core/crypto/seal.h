#pragma once

#include "core/crypto/secretbytes.h"

namespace gyeot {

constexpr size_t keySize = 32; ///< every symmetric key and X25519/Ed25519 public key, in bytes

/** XChaCha20-Poly1305: `alg byte 0x01 ‖ nonce 24 ‖ ciphertext ‖ tag 16`. The key has 32 bytes; `context` is bound, not stored
 *  (reference/security.md 3.5: a ciphertext cannot be moved to another row). */
QByteArray seal(const SecretBytes& key, ByteSpan plaintext, ByteSpan context);

/** Opens what seal() made. Errors: SealBroken (wrong key, other context, altered), BadForm (too short or unknown alg byte). */
Result<SecretBytes> unseal(const SecretBytes& key, QByteArrayView sealed, ByteSpan context);

/** X25519 pair: what is sealed to the public half only the private half opens. */
struct BoxKeyPair {
    QByteArray publicKey; ///< 32 bytes
    SecretBytes privateKey; ///< 32 bytes
    static BoxKeyPair generate();
};
/** `alg byte 0x02 ‖ libsodium sealed box`. Errors: BadArgument when `publicKey` is no usable X25519 key. */
Result<QByteArray> sealTo(QByteArrayView publicKey, ByteSpan plaintext);
/** Opens what sealTo() made. Errors: SealBroken (another key, altered), BadForm (too short or unknown alg byte). */
Result<SecretBytes> unsealWith(const BoxKeyPair& pair, QByteArrayView sealed);

/** Ed25519 pair for personal signatures (audit checkpoints, keyring). */
struct SignKeyPair {
    QByteArray publicKey; ///< 32 bytes
    SecretBytes privateKey; ///< 64 bytes
    static SignKeyPair generate();
    /** The pair that belongs to 32 secret bytes, always the same, so that it can be handed on as a key of ordinary size. */
    static SignKeyPair fromSeed(const SecretBytes& seed);
};
QByteArray sign(const SignKeyPair& pair, ByteSpan message); ///< 64 bytes
/** Whether `signature` is of `message` by the owner of `publicKey`; wrong sizes are simply not. */
bool verifySignature(QByteArrayView publicKey, ByteSpan message, QByteArrayView signature);

/** 32-byte subkey of a 32-byte master key for one use; `use` is exactly eight ASCII characters (libsodium crypto_kdf: BLAKE2b,
 *  subkey id 1). */
SecretBytes deriveSubkey(const SecretBytes& master, const char (&use)[9]);

QByteArray keyedHash(const SecretBytes& key, ByteSpan message); ///< BLAKE2b-256 MAC, key of 16 to 64 bytes
QByteArray hmacSha256(ByteSpan key, ByteSpan message); ///< RFC 2104, key of any size
inline QByteArray hmacSha256(const SecretBytes& key, ByteSpan message)
{
    return hmacSha256(key.view(), message);
}
QByteArray sha256(ByteSpan message); ///< 32 bytes; for long or streamed input see hasher.h
QByteArray randomBytes(qsizetype size); ///< salts and nonces from the system's generator
/** Equality of MACs and digests in constant time. */
bool sameBytes(QByteArrayView a, QByteArrayView b);

} // namespace gyeot
