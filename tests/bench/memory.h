#pragma once

#include <QByteArrayView>

namespace gyeot::bench {

/** A figure of /proc/self/status in KiB: "VmRSS:", "VmHWM:". Source: proc_pid_status(5). */
qint64 statusKiB(QByteArrayView name);
/** The peak of the resident set starts again from here. Source: proc_pid_clear_refs(5). */
void forgetPeak();

} // namespace gyeot::bench
