#pragma once

#include <QString>

namespace gyeot::app {

/** Replaces this process by a fresh one that asks for the passphrase of `store`: nothing that was in memory is left (DESIGN section 4, "Lock").
 *  Comes back only when the system refuses, with the code to end with. */
int relaunchLocked(const char* program, const QString& store);

} // namespace gyeot::app
