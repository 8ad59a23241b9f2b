#include "core/base/ids.h"

#include "core/base/clock.h"

#include <QRandomGenerator>

#include <array>

namespace gyeot {

QUuid RandomIdSource::next()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray bytes(reinterpret_cast<const char*>(words.data()), 16);
    const quint64 ms = quint64(m_clock.nowMs());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (8 * (5 - i)));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace gyeot
