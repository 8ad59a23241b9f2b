#include "core/cases/consent.h"

namespace gyeot {

bool Consent::isValid(QDate on) const
{
    return givenOn.isValid() && givenOn <= on && (!expiresOn.isValid() || on <= expiresOn)
        && (!withdrawnOn.isValid() || on < withdrawnOn);
}

} // namespace gyeot
