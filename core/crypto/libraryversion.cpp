#include "core/crypto/libraryversion.h"

#include <openssl/crypto.h>

namespace gyeot {

QString cryptoLibraryVersion()
{
    return QStringLiteral("OpenSSL ") + QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace gyeot
