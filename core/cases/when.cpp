#include "core/cases/when.h"

#include <tuple>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dayOf(QStringView text)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text.toString(), u"yyyy-MM-dd"_s) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

When When::on(QDate day, QTime time)
{
    When when;
    when.m_from = day;
    when.m_to = day;
    if (time.isValid())
        when.m_time = QTime(time.hour(), time.minute());
    return when;
}

When When::between(QDate first, QDate last)
{
    Q_ASSERT(first <= last);
    When when;
    when.m_from = first;
    when.m_to = last;
    return when;
}

When When::before(QDate day)
{
    When when;
    when.m_to = day;
    return when;
}

When::Form When::form() const
{
    if (!m_to.isValid())
        return Form::Unknown;
    if (!m_from.isValid())
        return Form::Before;
    return m_from == m_to ? Form::Exact : Form::Range;
}

QString When::toText() const
{
    switch (form()) {
    case Form::Unknown: return {};
    case Form::Exact: return m_time.isValid() ? textOf(m_from) + m_time.toString(u"'T'HH:mm"_s) : textOf(m_from);
    case Form::Range: return textOf(m_from) + u'/' + textOf(m_to);
    case Form::Before: return u"../"_s + textOf(m_to);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<When> When::fromText(QStringView text)
{
    if (text.isEmpty())
        return When();
    if (text.startsWith(u"../")) {
        const auto day = dayOf(text.sliced(3));
        return day ? std::optional(before(*day)) : std::nullopt;
    }
    if (const auto slash = text.indexOf(u'/'); slash >= 0) {
        const auto first = dayOf(text.first(slash));
        const auto last = dayOf(text.sliced(slash + 1));
        return first && last && *first < *last ? std::optional(between(*first, *last)) : std::nullopt;
    }
    const auto day = dayOf(text.first(qMin(text.size(), qsizetype(10))));
    if (!day || text.size() == 10)
        return day ? std::optional(on(*day)) : std::nullopt;
    const QTime time = text.size() == 16 ? QTime::fromString(text.sliced(10).toString(), u"'T'HH:mm"_s) : QTime();
    return time.isValid() ? std::optional(on(*day, time)) : std::nullopt;
}

bool earlier(const When& a, const When& b)
{
    const auto key = [](const When& when) {
        const When::Form form = when.form();
        const QDate first = form == When::Form::Before ? when.to() : when.from();
        const int rank = form == When::Form::Before ? 0 : form == When::Form::Exact ? 1 : 2;
        const int minute = when.time().isValid() ? when.time().msecsSinceStartOfDay() / 60000 : -1;
        return std::tuple(form == When::Form::Unknown, first, rank, when.to(), minute);
    };
    return key(a) < key(b);
}

} // namespace gyeot
