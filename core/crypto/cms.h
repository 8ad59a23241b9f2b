#pragma once

#include "core/crypto/trust.h"

namespace gyeot {

constexpr qsizetype maxCmsContent = 16 * 1024 * 1024; ///< plaintext of one message (reference/security.md 3.13.1)

/** A certificate and its key: who signs, or who opens. Both live as long as the call. */
struct Identity {
    const Certificate& certificate;
    const PrivateKey& key;
};

/** What was signed, by whom, and when the signer says so (a claim, never used to judge validity: trap 45). */
struct SignedContent {
    QByteArray content;
    Certificate signer;
    qint64 claimedMs = 0;
};

/** CMS SignedData (RFC 5652), DER: ECDSA P-384 with SHA-384 and the four signed attributes of FORMAT.md section 5, content byte-exact.
 *  `embedded` are the certificates that travel inside: signer and issuing authority for the outer signature, none for the inner.
 *  Errors: BadArgument (not a signing profile, not its key, or not valid at `nowMs`), TooLarge, CryptoFailed. */
Result<QByteArray> signCms(ByteSpan content, const Identity& signer, const QList<Certificate>& embedded, qint64 nowMs);

/** Verifies what signCms() made; nothing of the content is returned unless everything holds. `expectedSigner` must be the signer, where
 *  given; it is needed where no certificate is embedded. Validity is judged at `atMs`, the time of receipt.
 *  Errors: RejForm, RejAlg, RejLimit (see gateSigned()), RejSig, RejSignerMismatch, and those of checkCertificate(). */
Result<SignedContent> verifyCms(QByteArrayView cms, CertificateProfile profile, const Trust& trust,
    const std::optional<Certificate>& expectedSigner, qint64 atMs);

/** CMS AuthEnvelopedData (RFC 5083, 5084), DER, AES-256-GCM, to 1 to 4 certificates of profiles SiteReceipt, OfficeImport or
 *  OfficeRecovery that are valid at `nowMs`. The caller has checked them against his pinned fingerprints.
 *  Errors: RejRecipient (a certificate that must not be encrypted to, or too many), TooLarge, CryptoFailed. */
Result<QByteArray> encryptCms(ByteSpan content, const QList<Certificate>& recipients, qint64 nowMs);

/** Opens what encryptCms() made, for one named recipient.
 *  Errors: RejForm, RejAlg, RejLimit (see gateEnveloped()), RejRecipient (not addressed to him), RejAead (anything else, one
 *  error for all so that nobody learns from the difference: trap 50). */
Result<SecretBytes> decryptCms(QByteArrayView cms, const Identity& recipient);

/** Proves that this OpenSSL refuses a one-byte tag and our gate a four-byte tag, since a version number does not show what a distributor
 *  has mended (reference/security.md 3.1). Call before anything is imported. Errors: CryptoFailed. */
Result<void> checkCmsLibrary();

} // namespace gyeot
