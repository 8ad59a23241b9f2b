#include "core/base/clock.h"

#include <QTimeZone>

namespace gyeot {

namespace {
constexpr int koreaOffsetSeconds = 9 * 3600;
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate koreanDate(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::fromSecondsAheadOfUtc(koreaOffsetSeconds)).date();
}

QString isoUtc(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ");
}

} // namespace gyeot
