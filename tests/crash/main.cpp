#include "tests/crash/goal.h"
#include "tests/crash/table.h"

#include <QCoreApplication>

using namespace gyeot::crash;
using namespace Qt::StringLiterals;

/** `gyeot-crash [--goal R4] [--seed N] [--count FACTOR] [--small | --nightly] [--minutes M] [--scenario NAME]`: see table.h. */
int main(int argc, char* argv[])
{
    takeOverAllocations(argc > 2 && qstrcmp(argv[2], "R3") == 0); // before anything is allocated
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    const QString first = words.value(0);
    if (first == u"child")
        return beChild(words.sliced(1));
    if (first == u"race")
        return beRacer(words.sliced(1));
    if (first == u"work")
        return workOn(words.sliced(1));
    return printTable(words);
}
