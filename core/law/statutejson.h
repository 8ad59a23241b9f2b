#pragma once

#include "core/base/json.h"
#include "core/law/rule.h"

namespace gyeot {

/** One row of "statutes" in statutes.json. Errors: BadForm, MissingField, UnknownField, BadDate with `path` and member as subject. */
Result<Statute> readStatute(const Json& row, const QString& path);

/** One row of "civil" in statutes.json. Errors as readStatute(). */
Result<CivilClaim> readCivilClaim(const Json& row, const QString& path);

} // namespace gyeot
