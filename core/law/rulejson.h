#pragma once

#include "core/base/json.h"
#include "core/law/rule.h"

namespace gyeot {

// One row each of rules.json. Errors: BadForm, MissingField, UnknownField, BadDate with `path` and member as subject.

Result<Rule> readRule(const Json& row, const QString& path);
Result<LimitationClass> readLimitationClass(const Json& row, const QString& path);
Result<ProceduralDeadline> readDeadline(const Json& row, const QString& path);
Result<RenamedBody> readRenamedBody(const Json& row, const QString& path);
Result<ProcedureFlag> readProcedureFlag(const Json& row, const QString& path);

} // namespace gyeot
