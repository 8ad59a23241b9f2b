#pragma once

#include "core/cases/when.h"

#include <optional>

namespace gyeot::ui {

/** "2026. 3. 14. (토) 23:52", "2026. 7. 1. ~ 2026. 9. 30.", "2026. 3. 14. 이전"; empty when it is not known. */
QString whenText(const When& when);

/** What people type: a day in any form parseDate() reads, with a time "23:52" behind it; two days with ~ or "부터 … 까지" between; a day with
 *  "이전" or "before". Empty is Unknown. Nothing when it cannot be understood, or the days run backwards. */
std::optional<When> parseWhen(const QString& typed);

} // namespace gyeot::ui
