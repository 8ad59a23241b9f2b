#pragma once

#include "core/store/recordtype.h"

namespace gyeot::crash {

/** The record kinds of cases and evidence, which are all that the scenarios write: the program needs nothing of papers and bundles. */
RecordTypes scenarioKinds();

} // namespace gyeot::crash
