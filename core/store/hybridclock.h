#pragma once

#include <QString>

#include <optional>

namespace gyeot {

/** Hybrid logical clock (Kulkarni et al. 2014) in one number that sorts: 48 bits of UTC milliseconds, then a counter of 16 bits. It never
 *  goes back, whatever the machine's clock does, and stays within a counter of wall time while that clock is right. */
qint64 nextHlc(qint64 last, qint64 nowMs);

/** The local clock after an operation of another store was seen: never behind it, yet no further than a day ahead of the own wall
 *  clock, so that one site with a clock of 2099 does not carry every other site along (reference/security.md 3.15). */
qint64 observedHlc(qint64 last, qint64 seen, qint64 nowMs);

/** The milliseconds in it. */
constexpr qint64 hlcMs(qint64 hlc)
{
    return hlc >> 16;
}

/** 16 lower-case hexadecimal digits: sorts as text and passes through JSON whole. */
QString hlcText(qint64 hlc);
std::optional<qint64> hlcFromText(QStringView text);

} // namespace gyeot
