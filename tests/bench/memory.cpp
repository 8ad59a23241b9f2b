#include "tests/bench/memory.h"

#include "tests/bench/measure.h"

#include <QFile>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

qint64 statusKiB(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        giveUp(u"no /proc"_s);
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').first().toLongLong();
    }
    giveUp(u"no memory figures in /proc"_s);
}

void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (!refs.open(QFile::WriteOnly | QFile::Unbuffered) || refs.write("5") != 1)
        giveUp(u"clear_refs"_s);
}

} // namespace gyeot::bench
