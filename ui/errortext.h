#pragma once

#include "core/base/error.h"

namespace gyeot {

/** What happened, whether anything was lost, and what to do next, in the language that is set: the one place where errors are worded
 *  (LOOK, "Words"). Plain text; the subject is somebody's file or field name and never markup. */
QString errorText(const Error& error);

} // namespace gyeot
