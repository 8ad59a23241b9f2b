#include "ui/workspace/whentext.h"

#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

std::optional<When> parseBefore(const QString& typed)
{
    static const QRegularExpression form(u"^(?:before\\s+(.+)|~\\s*(.+)|(.+?)\\s*(?:이전|전|까지|or before))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = parseDate(match.captured(1) + match.captured(2) + match.captured(3));
    return day ? std::optional(When::before(*day)) : std::nullopt;
}

std::optional<When> parseRange(const QString& typed)
{
    static const QRegularExpression form(u"^(.+?)\\s*(?:~|–|부터|\\bto\\b)\\s*(.+?)\\s*(?:까지)?$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = parseDate(match.captured(1));
    const auto last = parseDate(match.captured(2));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return When::between(*first, *last);
}

std::optional<When> parseMoment(const QString& typed)
{
    static const QRegularExpression form(u"^(.+?)[T\\s]+(\\d{1,2}):(\\d{2})경?$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = parseDate(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    return day && time.isValid() ? std::optional(When::on(*day, time)) : std::nullopt;
}

} // namespace

QString whenText(const When& when)
{
    switch (when.form()) {
    case When::Form::Unknown: return {};
    case When::Form::Exact:
        return when.time().isValid() ? u"%1 %2"_s.arg(dateText(when.from()), when.time().toString(u"HH:mm"_s))
                                     : dateText(when.from());
    case When::Form::Range: return u"%1 ~ %2"_s.arg(shortDateText(when.from()), shortDateText(when.to()));
    case When::Form::Before:
        //: %1 is a date: on that day or at some time before it.
        return QCoreApplication::translate("WhenText", "%1 or before").arg(shortDateText(when.to()));
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<When> parseWhen(const QString& typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty())
        return When();
    if (const auto day = parseDate(text))
        return When::on(*day);
    if (const auto moment = parseMoment(text))
        return moment;
    if (const auto range = parseRange(text))
        return range;
    return parseBefore(text);
}

} // namespace gyeot::ui
