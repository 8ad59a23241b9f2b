#include "core/store/clockjump.h"

#include <QtAssert>

namespace gyeot {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 mostBackMs = 5 * minuteMs; // what setting a clock right takes away
constexpr qint64 longestClosedMs = 366 * dayMs;
constexpr qint64 firstPlausibleMs = 1'767'225'600'000; // 2026-01-01T00:00:00Z
constexpr qint64 lastPlausibleMs = 4'102'444'800'000; // 2100-01-01T00:00:00Z

} // namespace

std::optional<ClockJump> clockJump(qint64 lastMs, qint64 nowMs, bool isFirst)
{
    if (lastMs == 0)
        return std::nullopt;
    if (nowMs < lastMs - mostBackMs)
        return ClockJump::Back;
    if (nowMs > lastMs + (isFirst ? longestClosedMs : dayMs))
        return ClockJump::Forward;
    return std::nullopt;
}

bool isImplausible(qint64 nowMs)
{
    return nowMs < firstPlausibleMs || nowMs >= lastPlausibleMs;
}

const char* clockJumpName(ClockJump jump)
{
    switch (jump) {
    case ClockJump::Back: return "back";
    case ClockJump::Forward: return "forward";
    case ClockJump::Implausible: return "implausible";
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace gyeot
