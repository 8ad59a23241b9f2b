#include "core/law/calendarjson.h"

#include "core/law/rowjson.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<Holiday> readHoliday(const QString& id, const Json& value)
{
    const QString path = u"holidays.names."_s + id;
    JsonReader in(value, path);
    Holiday holiday;
    holiday.id = id;
    holiday.ko = in.text("ko");
    holiday.en = in.text("en");
    holiday.extends = in.boolean("extends");
    holiday.disputedFrom = in.optionalDate("disputed_from").value_or(QDate());
    holiday.confidence = readConfidence(in, path);
    holiday.sources = readSources(in, path);
    holiday.note = in.textOr("note", {});
    return in.finish().transform([&holiday] { return holiday; });
}

Result<std::vector<Holiday>> readNames(const Json& names)
{
    if (!names.is_object())
        return failure(ErrorCode::BadForm, u"holidays.names"_s);
    std::vector<Holiday> holidays;
    for (const auto& [key, value] : names.items()) {
        auto holiday = readHoliday(QString::fromStdString(key), value);
        if (!holiday)
            return std::unexpected(holiday.error());
        holidays.push_back(std::move(*holiday));
    }
    return holidays;
}

/** The names of one day, each of them explained in the same file. */
Result<QStringList> readDay(const Json& value, const QString& path, const std::vector<Holiday>& holidays)
{
    QStringList ids;
    for (const Json& element : value) {
        const QString id =
            element.is_string() ? QString::fromStdString(element.get_ref<const std::string&>()) : QString();
        if (std::ranges::find(holidays, id, &Holiday::id) == holidays.end())
            return failure(ErrorCode::BadForm, path, "unknown name");
        ids.append(id);
    }
    return ids;
}

Result<QHash<QDate, QStringList>> readDays(
    const Json& value, QDate first, QDate last, const std::vector<Holiday>& holidays)
{
    if (!value.is_object())
        return failure(ErrorCode::BadForm, u"holidays.days"_s);
    QHash<QDate, QStringList> days;
    for (const auto& [key, names] : value.items()) {
        const QString text = QString::fromStdString(key);
        const QDate day = QDate::fromString(text, Qt::ISODate);
        const QString path = u"holidays.days."_s + text;
        if (!day.isValid() || day < first || day > last)
            return failure(ErrorCode::BadDate, path);
        const auto ids = readDay(names, path, holidays);
        if (!ids)
            return std::unexpected(ids.error());
        days.insert(day, *ids);
    }
    return days;
}

} // namespace

Result<Calendar> readCalendar(const Json& file)
{
    JsonReader in(file, u"holidays"_s);
    if (in.text("format") != u"gyeot-holidays/1")
        in.fail(ErrorCode::BadForm, u"holidays.format"_s);
    const QDate first = in.date("first");
    const QDate last = in.date("last");
    if (in.failed())
        return std::unexpected(in.finish().error());
    auto holidays = readNames(in.value("names"));
    if (!holidays)
        return std::unexpected(holidays.error());
    auto days = readDays(in.value("days"), first, last, *holidays);
    if (!days)
        return std::unexpected(days.error());
    return in.finish().transform([&] { return Calendar(first, last, std::move(*holidays), std::move(*days)); });
}

} // namespace gyeot
