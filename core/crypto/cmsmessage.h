#pragma once

#include "core/crypto/cms.h"
#include "core/crypto/handles.h"

// NOLINTBEGIN(readability-identifier-naming): OpenSSL's names
struct bio_st;
struct CMS_ContentInfo_st;
// NOLINTEND(readability-identifier-naming)

namespace gyeot {

struct FreeMessage {
    void operator()(CMS_ContentInfo_st* held) const noexcept;
    void operator()(bio_st* held) const noexcept; ///< wipes a memory BIO that we may write to
};
using CmsHandle = std::unique_ptr<CMS_ContentInfo_st, FreeMessage>;
using BioHandle = std::unique_ptr<bio_st, FreeMessage>;

/** Bytes to read from, not copied. */
BioHandle readingFrom(ByteSpan bytes);
/** Memory to write to, wiped when it goes. What stands in it is used only after the call that filled it succeeded (traps 35, 36). */
BioHandle writableMemory();
ByteSpan writtenTo(const BioHandle& memory);

/** A message behind its gate. Errors: RejForm. */
Result<CmsHandle> parseCms(QByteArrayView der);
/** Errors: CryptoFailed. */
Result<QByteArray> cmsToDer(const CmsHandle& cms);

/** encryptCms() without its rules on who may be a recipient. Errors: TooLarge, CryptoFailed. */
Result<QByteArray> encryptToAny(ByteSpan content, const QList<Certificate>& recipients);
/** decryptCms() without its gate, for the self-test. Errors: RejForm, RejRecipient, RejAead. */
Result<SecretBytes> decryptUngated(QByteArrayView cms, const Identity& recipient);

} // namespace gyeot
