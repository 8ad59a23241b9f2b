#include "ui/widgets/formats.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

/** The clock on the wall in Korea, wherever this computer believes to be: the days of deadlines are Korean days too. */
QDateTime koreanTime(qint64 utcMs)
{
    constexpr int offsetSeconds = 9 * 3600; // no summer time since 1988
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::fromSecondsAheadOfUtc(offsetSeconds));
}

} // namespace

QString shortDateText(QDate day)
{
    if (!day.isValid())
        return u"–"_s;
    return u"%1. %2. %3."_s.arg(QString::number(day.year()), QString::number(day.month()), QString::number(day.day()));
}

QString dateText(QDate day)
{
    if (!day.isValid())
        return u"–"_s;
    return u"%1 (%2)"_s.arg(shortDateText(day), QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QString timeText(qint64 utcMs)
{
    return koreanTime(utcMs).toString(u"HH:mm"_s);
}

QString dateTimeText(qint64 utcMs)
{
    return u"%1 %2"_s.arg(dateText(koreanTime(utcMs).date()), timeText(utcMs));
}

QString daysLeftText(QDate last, QDate today)
{
    if (!last.isValid())
        return {};
    const qint64 days = today.daysTo(last);
    if (days == 0)
        return u"D-day"_s;
    return days > 0 ? u"D-%1"_s.arg(days) : u"D+%1"_s.arg(-days);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString digestText(const QString& hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups << hex.mid(at, 8);
    return groups.join(u' ');
}

std::optional<QDate> parseDate(QStringView typed)
{
    static const QRegularExpression parts(
        u"^\\s*(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?\\s*(\\(.{1,9}\\))?\\s*$"_s);
    static const QRegularExpression together(u"^\\s*(\\d{4})(\\d{2})(\\d{2})\\s*$"_s);
    for (const QRegularExpression& form : { parts, together }) {
        const QRegularExpressionMatch match = form.matchView(typed);
        if (!match.hasMatch())
            continue;
        const QDate day(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
        if (day.isValid() && day.year() >= 1900)
            return day;
    }
    return std::nullopt;
}

QString cleaned(const QString& typed)
{
    return typed.trimmed().normalized(QString::NormalizationForm_C);
}

} // namespace gyeot::ui
