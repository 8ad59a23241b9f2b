#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace gyeot::bench;

/** Called by bench.sh alone. */
int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList words = app.arguments();
    const QString what = words.value(1);
    if (what == u"store"_s)
        measureStore(words.value(2), words.value(3).toInt());
    else if (what == u"audit"_s)
        measureAudit(words.value(2), words.value(3).toInt());
    else if (what == u"packet"_s)
        makeBenchPacket(words.value(2), words.value(3).toInt(), words.value(4));
    else if (what == u"intake"_s)
        attachFile(words.value(2), words.value(3));
    else
        giveUp(u"no such benchmark: "_s + what);
    return 0;
}
