#pragma once

#include <QString>

namespace gyeot {

/** "OpenSSL 3.5.1": the library that made a bundle, as its manifest names it. */
QString cryptoLibraryVersion();

} // namespace gyeot
