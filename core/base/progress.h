#pragma once

#include <QtTypes>

#include <functional>

namespace gyeot {

/** Told by long work now and then how far it is, in the work's own unit (bytes, records, pages); `total` 0 means unknown.
 *  Returns false to ask the work to stop, which then ends with ErrorCode::Cancelled and nothing half done. May be empty. */
using Progress = std::function<bool(qint64 done, qint64 total)>;

/** Reports to `progress` if there is one; true means go on. */
inline bool goOn(const Progress& progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace gyeot
