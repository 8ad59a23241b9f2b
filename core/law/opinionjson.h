#pragma once

#include "core/base/json.h"
#include "core/law/lawbook.h"
#include "core/law/opinion.h"

namespace gyeot {

/** Stable words of the output: "criminal", "complaint_period", "civil_3y", "civil_10y". */
QLatin1StringView clockName(ClockKind kind);
/** "open", "expired", "not_started", "excluded". */
QLatin1StringView statusName(ClockStatus status);
/** "high", "medium", "low". */
QLatin1StringView confidenceName(Confidence confidence);
/** "count_first_in" and so on, one word for each StepKind. */
QLatin1StringView stepName(StepKind kind);

/** The output of `gyeotctl law --json` (resources/law/README.md, "Output"): {"as_of", "law_compiled", "acts": [{"candidates", "rows",
 *  "left_out", "missing"}]}. No sentence of a language, apart from the names of sources. */
Json opinionJson(const LawBook& book, const LawOpinion& opinion);

} // namespace gyeot
