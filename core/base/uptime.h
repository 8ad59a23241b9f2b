#pragma once

#include <QtTypes>

namespace gyeot {

/** Milliseconds since the machine was started, time asleep included. Nobody can set this clock, so that waiting for something by it is not
 *  undone by a changed date (reference/security.md LCK-05). */
qint64 uptimeMs();

} // namespace gyeot
