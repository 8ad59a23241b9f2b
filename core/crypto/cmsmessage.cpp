#include "core/crypto/cmsmessage.h"

#include <openssl/bio.h>
#include <openssl/buffer.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>

namespace gyeot {

void FreeMessage::operator()(CMS_ContentInfo_st* held) const noexcept
{
    CMS_ContentInfo_free(held);
}

void FreeMessage::operator()(bio_st* held) const noexcept
{
    BUF_MEM* memory = nullptr;
    if (!BIO_test_flags(held, BIO_FLAGS_MEM_RDONLY) && BIO_get_mem_ptr(held, &memory) == 1 && memory)
        OPENSSL_cleanse(memory->data, memory->max);
    BIO_free(held);
}

BioHandle readingFrom(ByteSpan bytes)
{
    static const unsigned char nothing = 0; // a null pointer would be refused
    return BioHandle(BIO_new_mem_buf(bytes.empty() ? &nothing : bytes.data(), int(bytes.size())));
}

BioHandle writableMemory()
{
    return BioHandle(BIO_new(BIO_s_mem()));
}

ByteSpan writtenTo(const BioHandle& memory)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return { reinterpret_cast<const unsigned char*>(bytes), size > 0 ? static_cast<size_t>(size) : 0 };
}

Result<CmsHandle> parseCms(QByteArrayView der)
{
    const ErrorQueue errors;
    const unsigned char* at = bytesOf(der).data();
    CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    if (!cms || at != bytesOf(der).data() + der.size())
        return failure(ErrorCode::RejForm, {}, "no CMS message");
    return cms;
}

Result<QByteArray> cmsToDer(const CmsHandle& cms)
{
    const ErrorQueue errors;
    const int size = i2d_CMS_ContentInfo(cms.get(), nullptr);
    if (size <= 0)
        return errors.failed("writing a message");
    QByteArray der(size, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    if (i2d_CMS_ContentInfo(cms.get(), &out) != size)
        return errors.failed("writing a message");
    return der;
}

} // namespace gyeot
