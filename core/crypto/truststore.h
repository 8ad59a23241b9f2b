#pragma once

#include "core/crypto/handles.h"
#include "core/crypto/trust.h"

// NOLINTBEGIN(readability-identifier-naming): OpenSSL's names
struct x509_store_st;
struct stack_st_X509;
// NOLINTEND(readability-identifier-naming)

namespace gyeot {

struct FreeStore {
    void operator()(x509_store_st* held) const noexcept;
};
struct FreeStack {
    void operator()(stack_st_X509* held) const noexcept;
};
using StoreHandle = std::unique_ptr<x509_store_st, FreeStore>;
using StackHandle = std::unique_ptr<stack_st_X509, FreeStack>; ///< with the certificates in it

/** OpenSSL's store holding our root alone, the newest revocation list of each authority and the rules of FORMAT.md section 4 at
 *  `atMs`. Errors: RejForm, CryptoFailed. */
Result<StoreHandle> makeTrustStore(const Trust& trust, qint64 atMs);

/** Errors: RejForm, CryptoFailed. */
Result<StackHandle> makeStack(const QList<Certificate>& certificates);

} // namespace gyeot
