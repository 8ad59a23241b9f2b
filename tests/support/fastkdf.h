#pragma once

#include "core/crypto/kdf.h"

namespace gyeot::test {

/** Costs that take well under a millisecond; only a build with tests accepts them. */
inline KdfParameters fastKdf()
{
    return { .memoryKiB = 8, .passes = 1, .salt = QByteArray("0123456789abcdef") };
}

} // namespace gyeot::test
