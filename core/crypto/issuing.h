#pragma once

#include "core/crypto/certificate.h"

namespace gyeot {

/** Whether this may issue anything at `nowMs`: an authority in force, with its own key. Errors: BadArgument. */
Result<void> checkIssuer(const Issuer& issuer, qint64 nowMs);

} // namespace gyeot
