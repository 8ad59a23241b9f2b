#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>

// OpenSSL's own names for its types: its headers stay in the .cpp files of this folder.
// NOLINTBEGIN(readability-identifier-naming)
struct evp_pkey_st;
struct x509_st;
struct X509_crl_st;
// NOLINTEND(readability-identifier-naming)

namespace gyeot {

/** Gives what a C library allocated back to it: `std::unique_ptr<BIO, Freed<BIO_free_all>>`. */
template<auto freeFunction>
struct Freed {
    template<typename T>
    void operator()(T* held) const noexcept
    {
        freeFunction(held);
    }
};

/** Frees the types that cross from one file of this folder to another. */
struct FreeHandle {
    void operator()(evp_pkey_st* held) const noexcept;
    void operator()(x509_st* held) const noexcept;
    void operator()(X509_crl_st* held) const noexcept;
};
using KeyHandle = std::unique_ptr<evp_pkey_st, FreeHandle>;
using CertificateHandle = std::unique_ptr<x509_st, FreeHandle>;
using CrlHandle = std::unique_ptr<X509_crl_st, FreeHandle>;

/** One certificate or list in strict DER with nothing behind it. Errors: RejForm. */
Result<CertificateHandle> parseCertificate(QByteArrayView der);
Result<CrlHandle> parseCrl(QByteArrayView der);
/** One public key (SubjectPublicKeyInfo) in strict DER with nothing behind it. Errors: RejForm. */
Result<KeyHandle> parsePublicKey(QByteArrayView der);

/** Empties OpenSSL's error queue of this thread when it begins and when it goes: an old entry must not colour a new result, nor
 *  ours a later one (trap 51). */
class ErrorQueue {
public:
    ErrorQueue();
    ~ErrorQueue();
    ErrorQueue(const ErrorQueue&) = delete;
    ErrorQueue& operator=(const ErrorQueue&) = delete;

    /** The reason of the newest entry, for `detail`; never data of a message. */
    QByteArray reason() const;
    /** `reason()` as a failure of the library. */
    std::unexpected<Error> failed(const char* what) const;
};

} // namespace gyeot
