#include "core/law/statute.h"

namespace gyeot {

const StatuteVersion* Statute::versionOn(QDate day) const
{
    for (const StatuteVersion& version : versions) {
        if (version.contains(day))
            return &version;
    }
    return nullptr;
}

std::vector<const StatuteVersion*> Statute::versionsIn(QDate first, QDate last) const
{
    std::vector<const StatuteVersion*> found;
    for (const StatuteVersion& version : versions) {
        const bool endsBefore = version.to.isValid() && version.to < first;
        const bool beginsAfter = version.from.isValid() && version.from > last;
        if (!endsBefore && !beginsAfter)
            found.push_back(&version);
    }
    return found;
}

} // namespace gyeot
