#pragma once

#include <QByteArray>

namespace gyeot::crash {

/** Numbers that are the same for the same seed on every machine (SplitMix64, Steele 2014): all that a run decides comes from here. */
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /** 0 … bound − 1; 0 for a bound of 0. */
    qint64 below(qint64 bound) { return bound <= 0 ? 0 : qint64(next() % quint64(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QByteArray bytes(qsizetype size)
    {
        QByteArray made(size, Qt::Uninitialized);
        for (char& byte : made)
            byte = char(next());
        return made;
    }
    /** A stream of its own for one part of the run, so that parts do not depend on each other's length. */
    Random branch(quint64 label) const { return Random(Random(m_state ^ (label * 0xd1342543de82ef95ULL)).next()); }

private:
    quint64 m_state;
};

} // namespace gyeot::crash
