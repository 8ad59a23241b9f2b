#pragma once

#include <QString>

#include <array>
#include <optional>

namespace gyeot {

/** The stable words of an enum, in the order of its enumerators, as they stand in the database, in case files and in bundles. Specialised
 *  beside each enum; a released word is never changed. `list` is an array of ASCII literals. */
template<typename Enum>
struct Words;

/** The word of an enumerator, e.g. "phone". */
template<typename Enum>
QString wordOf(Enum value)
{
    return QString::fromLatin1(Words<Enum>::list.at(size_t(value)));
}

/** The enumerator of a word; none for a word that is not one of them. */
template<typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (size_t i = 0; i < Words<Enum>::list.size(); ++i) {
        if (word == QLatin1StringView(Words<Enum>::list[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace gyeot
