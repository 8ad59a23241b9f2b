#pragma once

namespace gyeot {

/** Whether reading a record opens its sealed fields, or leaves them empty: lists never open what they do not show. */
enum class SealedFields { Opened, LeftOut };

} // namespace gyeot
