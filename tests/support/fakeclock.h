#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace gyeot::test {

/** A clock that moves when told to. Starts at 2026-11-22T01:00:00Z (10:00 in Korea), the "as of" day of the worked cases. */
class FakeClock final : public Clock {
public:
    qint64 nowMs() const override { return ms; }
    qint64 ms = 1795309200000;
};

/** Ids in order: the n-th has n in its last bytes, so that two runs agree. */
class CountingIdSource final : public IdSource {
public:
    QUuid next() override
    {
        ++count;
        QByteArray bytes(16, '\0');
        bytes[0] = 0x01;
        bytes[6] = 0x70;
        bytes[8] = char(0x80);
        for (int i = 0; i < 4; ++i)
            bytes[15 - i] = char(count >> (8 * i));
        return QUuid::fromRfc4122(bytes);
    }
    quint32 count = 0;
};

} // namespace gyeot::test
