#include "tests/crash/goal.h"

#include <QDir>

#include <cstdio>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

bool Tally::at(const QString& where)
{
    if (m_point++ < m_task.from)
        return false;
    m_where = where;
    std::printf("at %s\n", qPrintable(where));
    std::fflush(stdout);
    return true;
}

void Tally::settle(const QString& fault)
{
    ++m_out.done;
    if (fault.isEmpty())
        return;
    ++m_out.failures;
    const QString told = m_where + u": "_s + fault;
    if (m_out.first.isEmpty())
        m_out.first = told;
    std::printf("failure %s\n", qPrintable(QString(told).replace(u'\n', u' ')));
    std::fflush(stdout);
}

Ground::Ground(const Task& task, const WorkFolder& folder, const Books& known)
    : books(known),
      work(folder.of(u"work"_s))
{
    for (const Scenario& scenario : scenarios()) {
        if (!task.only.isEmpty() && task.only != QLatin1StringView(scenario.name))
            continue;
        // prepared where it will be gone through: names of places are part of a store's day
        Place place(work);
        removeFolder(work);
        QDir().mkpath(work);
        Bed bed { &scenario, folder.of(QLatin1StringView(scenario.name) + u".before"_s), {}, 0 };
        Run run { place, books, Random(task.seed), [&bed](const QString& promise) { bed.promises.append(promise); } };
        if (auto done = scenario.prepare(run); !done)
            qFatal("%s cannot be prepared: %s %s", scenario.name, errorName(done.error().code).data(),
                done.error().detail.constData());
        bed.ids = place.ids.count;
        copyFolder(work, bed.folder);
        beds.append(bed);
    }
    if (beds.isEmpty())
        qFatal("no such scenario");
}

Place Ground::copyOf(const Bed& bed) const
{
    copyFolder(bed.folder, work);
    Place place(work);
    place.ids.count = bed.ids;
    return place;
}

Result<void> Ground::go(const Bed& bed, Place& place, quint64 seed, QStringList& promises) const
{
    Run run { place, books, Random(seed), [&promises](const QString& promise) { promises.append(promise); } };
    return bed.scenario->run(run);
}

} // namespace gyeot::crash
