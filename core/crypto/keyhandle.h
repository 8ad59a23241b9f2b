#pragma once

#include "core/crypto/handles.h"
#include "core/crypto/privatekey.h"

#include <optional>

namespace gyeot {

/** What a PrivateKey holds, for the files of this folder that sign and decrypt. */
struct PrivateKey::Handle {
    KeyHandle key;
    KeyKind kind;
};

/** P-384 or RSA-3072, private or public; none for any other key. */
std::optional<KeyKind> kindOf(const evp_pkey_st* key);

} // namespace gyeot
