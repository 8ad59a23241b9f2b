#pragma once

#include "core/cases/client.h"
#include "core/store/recordtype.h"

namespace gyeot {

/** The rows of `clients` as Client records. */
class ClientTable {
public:
    static const RecordType type;
};

} // namespace gyeot
