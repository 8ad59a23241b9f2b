#include "core/cases/act.h"

#include <algorithm>
#include <tuple>

namespace gyeot {

void sortByClock(QList<Act>& acts)
{
    std::ranges::sort(acts, [](const Act& a, const Act& b) {
        if (earlier(a.when, b.when))
            return true;
        if (earlier(b.when, a.when))
            return false;
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
}

} // namespace gyeot
