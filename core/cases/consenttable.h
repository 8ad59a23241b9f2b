#pragma once

#include "core/cases/consent.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `consents` as Consent records. */
class ConsentTable {
public:
    static const RecordType type;
};

} // namespace gyeot
