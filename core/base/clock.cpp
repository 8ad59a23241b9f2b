#include "core/base/clock.h"

#include <QTimeZone>

namespace gyeot {

using namespace Qt::StringLiterals;

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

std::optional<qint64> fromIsoUtc(QStringView text)
{
    constexpr qsizetype size = 20;
    if (text.size() != size)
        return std::nullopt;
    const QDate day = QDate::fromString(text.first(10).toString(), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(text.sliced(11, 8).toString(), u"HH:mm:ss"_s);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 utcMs = QDateTime(day, time, QTimeZone::UTC).toMSecsSinceEpoch();
    return isoUtc(utcMs) == text ? std::optional(utcMs) : std::nullopt; // nothing but the one form
}

} // namespace gyeot
