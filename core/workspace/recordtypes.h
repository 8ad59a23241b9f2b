#pragma once

#include "core/store/recordtype.h"

namespace gyeot {

/** Every record kind this program knows, for what works on all of them: merge, check, dump. */
RecordTypes caseRecordTypes();

} // namespace gyeot
