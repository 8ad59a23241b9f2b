#include "core/base/uptime.h"

#include <ctime>

namespace gyeot {

qint64 uptimeMs()
{
    timespec now {};
    ::clock_gettime(CLOCK_BOOTTIME, &now); // CLOCK_MONOTONIC stands still while the machine sleeps
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
}

} // namespace gyeot
