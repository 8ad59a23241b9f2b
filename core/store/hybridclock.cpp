#include "core/store/hybridclock.h"

#include <algorithm>

namespace gyeot {

namespace {
constexpr qint64 dayMs = 24LL * 3600 * 1000;
}

qint64 nextHlc(qint64 last, qint64 nowMs)
{
    return std::max(nowMs << 16, last + 1);
}

qint64 observedHlc(qint64 last, qint64 seen, qint64 nowMs)
{
    return std::max(last, std::min(seen, (nowMs + dayMs) << 16));
}

QString hlcText(qint64 hlc)
{
    return QString::number(hlc, 16).rightJustified(16, u'0');
}

std::optional<qint64> hlcFromText(QStringView text)
{
    const bool plain = text.size() == 16
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    bool ok = false;
    const qint64 hlc = plain ? text.toLongLong(&ok, 16) : 0;
    return ok && hlc > 0 ? std::optional(hlc) : std::nullopt;
}

} // namespace gyeot
