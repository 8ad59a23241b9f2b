#pragma once

#include <QtTypes>

#include <optional>

namespace gyeot {

/** What is odd about the computer's clock, beside the record of work (reference/security.md ENV-03). Nothing depends on it: the order of
 *  work is the hybrid clock's, which never goes back. But dates on papers come from it, and limits are counted from it. */
enum class ClockJump {
    Back, ///< it stands more than 5 minutes before the last row
    Forward, ///< it went on by more than a day while the store was open, or by more than a year while it was closed
    Implausible, ///< it stands before this program was written, or in another century
};

/** `lastMs`: the wall clock of the last row of the record of work, 0: none. `isFirst`: the store was just opened, so that days may have
 *  passed. Never Implausible. */
std::optional<ClockJump> clockJump(qint64 lastMs, qint64 nowMs, bool isFirst);

/** Before 2026 or after 2099. */
bool isImplausible(qint64 nowMs);

/** "back", "forward", "implausible": the reason in the audit row `clock.jump`. */
const char* clockJumpName(ClockJump jump);

} // namespace gyeot
