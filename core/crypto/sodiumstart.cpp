#include "core/crypto/sodiumstart.h"

#include <QtLogging>

#include <sodium.h>

namespace gyeot {

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: no random generator");
}

} // namespace gyeot
