#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace gyeot {

/** Where "now" comes from. Core never asks the system directly, so tests move the time by hand. */
class Clock {
public:
    virtual ~Clock() = default;
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    virtual qint64 nowMs() const = 0;
};

/** The machine's clock. */
class SystemClock final : public Clock {
public:
    qint64 nowMs() const override;
};

/** The calendar day in Korea (UTC+9, no summer time since 1988) at a UTC instant in milliseconds. */
QDate koreanDate(qint64 utcMs);

/** "2026-11-22T06:10:00Z": UTC to the second, the form of manifests and certificates. */
QString isoUtc(qint64 utcMs);

/** Reads exactly what isoUtc() writes, an instant that exists; milliseconds since 1970. */
std::optional<qint64> fromIsoUtc(QStringView text);

} // namespace gyeot
