#include "tests/crash/diskimage.h"
#include "tests/crash/goal.h"
#include "tests/crash/verdict.h"

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

/** A scenario as the disk saw it, and after which of its calls each promise was given. */
struct Recording {
    const Ground::Bed* bed;
    QList<DiskEvent> events;
    QList<std::pair<qsizetype, QString>> promises;
    QByteArray passphrase;

    QStringList promisedBefore(qsizetype cut) const
    {
        QStringList kept = bed->promises;
        for (const auto& [after, promise] : promises) {
            if (after <= cut)
                kept.append(promise);
        }
        return kept;
    }
};

Recording record(const Ground& ground, const Ground::Bed& bed, quint64 seed)
{
    Place place = ground.copyOf(bed);
    DiskRecorder recorder;
    Recording made { &bed, {}, {}, {} };
    Run run { place, ground.books, Random(seed),
        [&](const QString& promise) { made.promises.append({ recorder.events().size(), promise }); } };
    const DiskWatch watch(place.folder, recorder);
    if (auto done = bed.scenario->run(run); !done)
        qFatal("%s does not run: %s", bed.scenario->name, errorName(done.error().code).data());
    made.events = recorder.events();
    return made;
}

/** The power goes while the store recovers from the first cut. */
void cutAgain(Place& place, const QString& aside, Random& random)
{
    copyFolder(place.folder, aside);
    DiskRecorder recorder;
    {
        const DiskWatch watch(place.folder, recorder);
        std::ignore = place.open(); // and closed at once
    }
    DiskImage image(aside);
    const qsizetype cut = random.below(recorder.events().size() + 1);
    for (const DiskEvent& event : recorder.events().first(cut))
        image.apply(event);
    image.cut(place.folder, random);
}

} // namespace

Outcome cutThePower(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    const Ground ground(task, folder, books);
    Random random(task.seed);
    QList<Recording> recordings;
    for (const Ground::Bed& bed : ground.beds)
        recordings.append(record(ground, bed, task.seed));
    Tally tally(task, task.count(300, 500, 20'000));
    for (qint64 n = 0; !tally.isOver(); ++n) {
        const Recording& recording = recordings[n % recordings.size()];
        const qsizetype cut = random.below(recording.events.size() + 1);
        const bool isDouble = random.chance(20);
        Random own = random.branch(quint64(n));
        const QString where = QLatin1StringView(recording.bed->scenario->name)
            + u" image %1, cut at %2 of %3"_s.arg(n).arg(cut).arg(recording.events.size());
        if (!tally.at(where + (isDouble ? u", twice"_s : QString())))
            continue;
        DiskImage image(recording.bed->folder);
        for (const DiskEvent& event : recording.events.first(cut))
            image.apply(event);
        image.cut(ground.work, own);
        Place place(ground.work);
        place.ids.count = recording.bed->ids;
        if (isDouble)
            cutAgain(place, folder.of(u"aside"_s), own);
        tally.settle(faultsOf(place, books, recording.promisedBefore(cut)));
    }
    return tally.outcome();
}

} // namespace gyeot::crash
