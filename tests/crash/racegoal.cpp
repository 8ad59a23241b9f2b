#include "tests/crash/goal.h"
#include "tests/crash/verdict.h"

#include <QProcess>

#include <cstdio>
#include <memory>
#include <vector>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

class Racer {
public:
    Racer(const QString& program, const Place& place, quint32 ids)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, { u"race"_s, place.folder, QString::number(ids) });
    }
    ~Racer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patienceMs))
            m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    Racer(const Racer&) = delete;
    Racer& operator=(const Racer&) = delete;

    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void go()
    {
        m_process.write("go\n");
        m_process.waitForBytesWritten(patienceMs);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }

private:
    QProcess m_process;
};

/** One race: exactly one opens, the others say who has it within a second; its holder is ended by force in every second race, and then
 *  the store opens at once. */
QString race(const Task& task, Place& place, int racers, bool byForce)
{
    std::vector<std::unique_ptr<Racer>> all;
    for (int i = 0; i < racers; ++i)
        all.push_back(std::make_unique<Racer>(task.program, place, place.ids.count + quint32(i) * 10'000));
    for (const auto& racer : all) {
        if (racer->line() != u"ready")
            return u"a process did not come up"_s;
    }
    for (const auto& racer : all)
        racer->go();
    Racer* winner = nullptr;
    for (const auto& racer : all) {
        const QString said = racer->line();
        const QStringList words = said.split(u' ');
        if (words[0] == u"open") {
            if (winner)
                return u"two opened it"_s;
            winner = racer.get();
        } else if (words[0] != u"STORE_IN_USE" || words.value(2).isEmpty()) {
            return u"the other said: "_s + said;
        } else if (words.value(1).toLongLong() > 1000) {
            return u"it took %1 ms to say so"_s.arg(words.value(1));
        }
    }
    if (!winner)
        return u"nobody opened it"_s;
    if (byForce)
        winner->kill();
    all.clear(); // the holder closes when its input ends
    place.ids.count += 1'000'000;
    return {};
}

} // namespace

int beRacer(const QStringList& words)
{
    const auto say = [](const QString& line) {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    };
    Place place(words.value(0));
    place.ids.count = words.value(1).toUInt();
    say(u"ready"_s);
    while (std::getchar() != '\n') { }
    QElapsedTimer timer;
    timer.start();
    const auto store = place.open();
    say(store ? u"open"_s
              : errorName(store.error().code) + u" %1 "_s.arg(timer.elapsed()) + store.error().subject.simplified());
    while (std::getchar() != EOF) { }
    return 0;
}

Outcome raceToOpen(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    Task saving = task;
    saving.only = u"save"_s;
    const Ground ground(saving, folder, books);
    Random random(task.seed);
    Tally tally(task, task.count(6, 50, 2000));
    const Ground::Bed& bed = ground.beds.first();
    Place place = ground.copyOf(bed);
    for (qint64 n = 0; !tally.isOver(); ++n) {
        const int racers = 2 + int(random.below(3));
        const bool byForce = n % 2 == 0;
        if (!tally.at(u"race %1 of %2 processes"_s.arg(n).arg(racers)))
            continue;
        if (n % 50 == 49)
            place = ground.copyOf(bed);
        const QString fault = race(task, place, racers, byForce);
        tally.settle(fault.isEmpty() ? faultsOf(place, books, bed.promises) : fault);
    }
    return tally.outcome();
}

} // namespace gyeot::crash
