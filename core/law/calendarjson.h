#pragma once

#include "core/base/json.h"
#include "core/law/calendar.h"

namespace gyeot {

/** The whole of holidays.json. Errors: BadForm, MissingField, UnknownField, BadDate with the row as subject. */
Result<Calendar> readCalendar(const Json& file);

} // namespace gyeot
