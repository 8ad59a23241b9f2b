#pragma once

#include <QByteArray>
#include <QString>

namespace gyeot {

/** Text that does nothing where it is shown: control characters (line breaks, tabs, escape sequences), marks of direction and other
 *  characters without a picture of their own become \u and their number, as in JSON. Hangul, jamo and emoji stay as they are. */
QString inertText(QStringView text);

/** One record of RFC 4180 with its line break, every field quoted, in UTF-8. A field that a spreadsheet would take for a formula — it begins,
 *  behind spaces, with = + - @ or their full-width forms — gets an apostrophe in front; everything goes through inertText(). A plain
 *  number stays one. A file of them begins with csvByteOrderMark, or spreadsheets take it for another encoding. */
QByteArray csvLine(const QStringList& fields);

inline constexpr char csvByteOrderMark[] = "\xef\xbb\xbf";

} // namespace gyeot
