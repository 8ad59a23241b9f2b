#pragma once

#include "core/base/json.h"
#include "core/cases/retention.h"
#include "core/cases/trash.h"
#include "core/store/erasure.h"

class QCommandLineParser;

namespace gyeot::app {

/** `--reason demand|retention_ended|office_order|consent_withdrawn|entered_by_mistake`. Errors: BadArgument. */
Result<ErasureBasis> basisOf(const QCommandLineParser& parser);

Json tombstoneJson(const Tombstone& line);
Json trashedJson(const TrashedCase& trashed, const ErasureOutlook& outlook);
/** {"rule", "status", "start", "last_day", "working", "missing", "confidence", "verified"} of each clock, and which one decides. */
Json retentionJson(const RetentionOpinion& opinion);
Json ruleJson(const RetentionRule& rule);

} // namespace gyeot::app
