#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace gyeot::ui {

/** How days, times and sizes look on every screen (LOOK.md, reference/user-experience.md 1.4). Times are UTC milliseconds in core and
 *  become local here. */
QString dateText(QDate day); ///< "2026. 3. 1. (일)"; an invalid day is "–"
QString shortDateText(QDate day); ///< "2026. 3. 1."
QString timeText(qint64 utcMs); ///< "21:14"
QString dateTimeText(qint64 utcMs); ///< "2026. 3. 1. (일) 21:14"
/** "D-12", "D-day", "D+3": days from `today` to `last`. */
QString daysLeftText(QDate last, QDate today);
QString sizeText(qint64 bytes);
/** A digest in groups of eight, so that two people can compare it aloud. */
QString digestText(const QString& hex);

/** A day as people type it: 2026-3-14, 2026. 3. 14. (토), 20260314, 2026/3/14, 2026년 3월 14일. Six digits are refused: 260314 could be a
 *  birthday. Nothing when it is no day of the calendar. */
std::optional<QDate> parseDate(QStringView typed);

/** Trimmed and in NFC: what was pasted from a Mac compares equal to what was typed here. */
QString cleaned(const QString& typed);

} // namespace gyeot::ui
