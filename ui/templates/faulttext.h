#pragma once

#include "core/documents/templateproblem.h"

namespace gyeot::ui {

/** What is wrong at this place of a template, as one sentence in the language that is set. */
QString faultText(const TemplateProblem& problem);

} // namespace gyeot::ui
