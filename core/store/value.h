#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace gyeot {

/** What one field of a record holds in the database: nothing, a whole number, text or bytes. Dates are text "2026-03-14", truth is 0/1,
 *  times are UTC milliseconds, ids are 36-character text. Floating point is not a value of a record. */
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

} // namespace gyeot
