#pragma once

#include "core/base/json.h"
#include "core/law/kind.h"

namespace gyeot {

/** The whole of kinds.json, each kind with its checks in both languages. Errors: BadForm, MissingField, UnknownField with the row as
 *  subject. */
Result<std::vector<Kind>> readKinds(const Json& file);

} // namespace gyeot
