#include "tests/crash/goal.h"
#include "tests/crash/verdict.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr qint64 aheadMs = 4LL * 24 * 60 * 60 * 1000; // further than one round of a scenario sets the clock
constexpr int killsOnOneStore = 10; // then a fresh one: checks take longer the more there is

/** Its promises until it was ended, a whole line each. */
QStringList killAfter(QProcess& child, qint64 ms)
{
    QStringList lines;
    while (!child.canReadLine() && child.waitForReadyRead(patienceMs)) { }
    lines << QString::fromUtf8(child.readLine()).trimmed(); // "go"
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms && child.state() == QProcess::Running)
        child.waitForReadyRead(int(ms - timer.elapsed()));
    child.kill();
    child.waitForFinished(patienceMs);
    while (child.canReadLine())
        lines << QString::fromUtf8(child.readLine()).trimmed();
    return lines;
}

} // namespace

int beChild(const QStringList& words)
{
    const Scenario* scenario = scenarioNamed(words.value(0));
    if (!scenario)
        return 2;
    const Books books;
    Place place(words.value(1));
    place.ids.count = words.value(2).toUInt();
    place.clock.ms = words.value(4).toLongLong();
    Random random(words.value(3).toULongLong());
    const auto say = [](const QString& line) {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    };
    say(u"go"_s);
    while (true) {
        say(u"clock %1"_s.arg(place.clock.ms)); // so that it never goes back for the next child
        Run run { place, books, random.branch(place.ids.count), say };
        if (auto done = scenario->run(run); !done) {
            say(u"failed "_s + errorName(done.error().code) + u' ' + QString::fromLatin1(done.error().detail));
            return 1;
        }
        place.ids.count += 1000;
    }
}

Outcome killAtRandom(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    const Ground ground(task, folder, books);
    Random random(task.seed);
    Tally tally(task, task.count(12, 500, 10'000));
    for (qint64 n = 0; !tally.isOver();) {
        const Ground::Bed& bed = ground.beds[n++ % ground.beds.size()];
        Place place = ground.copyOf(bed);
        QStringList promises = bed.promises;
        for (int kill = 0; kill < killsOnOneStore && !tally.isOver(); ++kill) {
            if (task.level == Level::Small && kill == 2)
                break; // so that every scenario has its turn
            const qint64 afterMs = 1 + random.below(500);
            const quint64 seed = random.next();
            if (!tally.at(
                    u"%1, kill %2 after %3 ms"_s.arg(QLatin1StringView(bed.scenario->name)).arg(kill).arg(afterMs)))
                continue;
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(task.program,
                { u"child"_s, QLatin1StringView(bed.scenario->name), place.folder, QString::number(place.ids.count),
                    QString::number(seed), QString::number(place.clock.ms) });
            const QStringList said = killAfter(child, afterMs);
            QString fault = said.first() == u"go" ? QString() : u"the child did not begin"_s;
            for (const QString& line : said) {
                if (line.startsWith(u"failed"))
                    fault = line;
                else if (line.startsWith(u"clock "))
                    place.clock.ms = line.sliced(6).toLongLong() + aheadMs;
                else if (line != u"go")
                    promises << line;
            }
            place.ids.count += 1'000'000;
            tally.settle(fault.isEmpty() ? faultsOf(place, books, promises) : fault);
        }
    }
    return tally.outcome();
}

} // namespace gyeot::crash
