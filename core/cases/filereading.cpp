#include "core/cases/filereading.h"

#include <QDateTime>
#include <QTimeZone>

namespace gyeot {

using namespace Qt::StringLiterals;

std::optional<qint64> optionalMoment(JsonReader& in, const char* key)
{
    const auto text = in.optionalText(key);
    if (!text)
        return std::nullopt;
    const QDate day = QDate::fromString(text->left(10), u"yyyy-MM-dd"_s);
    const QTime time = text->size() == 16 ? QTime::fromString(text->sliced(10), u"'T'HH:mm"_s) : QTime();
    if (!day.isValid() || !time.isValid()) {
        in.fail(ErrorCode::BadDate, in.pathOf(key));
        return std::nullopt;
    }
    constexpr int koreanOffsetSeconds = 9 * 60 * 60;
    return QDateTime(day, time, QTimeZone(koreanOffsetSeconds)).toMSecsSinceEpoch();
}

QTime optionalTime(JsonReader& in, const char* key)
{
    const auto text = in.optionalText(key);
    if (!text)
        return {};
    const QTime time = text->size() == 5 ? QTime::fromString(*text, u"HH:mm"_s) : QTime();
    if (!time.isValid())
        in.fail(ErrorCode::BadDate, in.pathOf(key));
    return time;
}

std::optional<qint64> optionalCount(JsonReader& in, const char* key)
{
    const auto count = in.optionalInteger(key);
    if (count && *count < 0) {
        in.fail(ErrorCode::BadForm, in.pathOf(key), "below zero");
        return std::nullopt;
    }
    return count;
}

} // namespace gyeot
