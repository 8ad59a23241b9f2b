#pragma once

#include <QString>

namespace gyeot::app {

/** The window from its first to its last event. `lockedStore` is set where it ended by being locked. Returns the exit code: 0 done, 1 refused,
 *  2 a mistake on the command line. */
int runWindow(int& argc, char** argv, QString& lockedStore);

} // namespace gyeot::app
