#pragma once

#include "core/base/jsonreader.h"
#include "core/cases/words.h"

#include <QTime>

namespace gyeot {

/** Members of a case file that JsonReader has no word for. Each remembers what is wrong in the reader, as its own functions do. */

/** "2026-11-20T10:30", Korean clock time, as UTC milliseconds; none if absent. BadDate if it is no such moment. */
std::optional<qint64> optionalMoment(JsonReader& in, const char* key);
/** "21:14"; invalid if absent. BadDate if it is no time of day. */
QTime optionalTime(JsonReader& in, const char* key);
/** A whole number from 0 on; none if absent. BadForm below 0. */
std::optional<qint64> optionalCount(JsonReader& in, const char* key);

/** A word of the enum; none if absent. BadForm for any other word. */
template<typename Enum>
std::optional<Enum> optionalWord(JsonReader& in, const char* key)
{
    const auto word = in.optionalText(key);
    if (!word)
        return std::nullopt;
    const auto value = fromWord<Enum>(*word);
    if (!value)
        in.fail(ErrorCode::BadForm, in.pathOf(key), "not one of the words");
    return value;
}

/** The same, and MissingField if absent. */
template<typename Enum>
Enum requiredWord(JsonReader& in, const char* key)
{
    in.text(key);
    return optionalWord<Enum>(in, key).value_or(Enum());
}

} // namespace gyeot
