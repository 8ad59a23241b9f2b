#include "tests/crash/diskwatch.h"
#include "tests/crash/goal.h"
#include "tests/crash/verdict.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>

namespace gyeot::crash {

using namespace Qt::StringLiterals;
using Kind = DiskCall::Kind;

namespace {

constexpr unsigned bit(Kind kind)
{
    return 1U << unsigned(kind);
}
template<typename... Kinds>
constexpr unsigned bits(Kinds... kinds)
{
    return (bit(kinds) | ...);
}

constexpr unsigned names =
    bits(Kind::Rename, Kind::Link, Kind::Unlink, Kind::MakeFolder, Kind::RemoveFolder, Kind::Open, Kind::Create);
constexpr unsigned growing =
    bits(Kind::Create, Kind::Write, Kind::Truncate, Kind::Rename, Kind::Link, Kind::MakeFolder);

/** What a disk or a system can answer, and to which calls. */
struct Trouble {
    const char* name;
    unsigned calls;
    int error; ///< 0: half the bytes, without an error
    bool isTorn = false; ///< half the bytes, then the error
};

constexpr std::array troubles {
    Trouble { "EIO", names | bits(Kind::Read, Kind::Write, Kind::Truncate, Kind::Sync, Kind::Lock), EIO },
    Trouble { "ENOSPC", growing, ENOSPC, true },
    Trouble { "short read", bits(Kind::Read), 0 },
    Trouble { "short write", bits(Kind::Write), 0 },
    Trouble { "fsync error", bits(Kind::Sync), EIO },
    Trouble { "rename error", bits(Kind::Rename, Kind::Link), EIO },
    Trouble { "EACCES", names, EACCES },
    Trouble { "EINTR", bits(Kind::Open, Kind::Create, Kind::Read, Kind::Write, Kind::Truncate, Kind::Sync, Kind::Lock),
        EINTR },
    Trouble { "torn write", bits(Kind::Write), EIO, true },
};

/** Lets a trouble happen at the n-th call it can happen to: once, or at every one from then on. */
class Striking final : public DiskWatcher {
public:
    Striking(const Trouble& trouble, qint64 n, bool once) : m_trouble(trouble), m_left(n), m_once(once) { }

    Fate before(const DiskCall& call) override
    {
        if ((m_trouble.calls & bit(call.kind)) == 0 || m_left < 0 || --m_left > 0)
            return {};
        m_struck = true;
        if (m_once)
            m_left = -1;
        else
            m_left = m_trouble.error == EINTR ? 2 : 1; // interrupted again and again, but not for ever
        if (m_trouble.error == 0)
            return { 0, std::max<size_t>(1, call.size / 2) };
        return { m_trouble.error, m_trouble.isTorn ? call.size / 2 : SIZE_MAX };
    }
    void after(const DiskCall&, qint64) override { }
    bool hasStruck() const { return m_struck; }

private:
    const Trouble& m_trouble;
    qint64 m_left;
    bool m_once;
    bool m_struck = false;
};

/** How many calls of each kind a scenario makes. */
class Counting final : public DiskWatcher {
public:
    Fate before(const DiskCall& call) override
    {
        ++m_calls[size_t(call.kind)];
        return {};
    }
    void after(const DiskCall&, qint64) override { }
    qint64 callsOf(unsigned kinds) const
    {
        qint64 sum = 0;
        for (size_t i = 0; i < m_calls.size(); ++i)
            sum += (kinds >> i & 1) != 0 ? m_calls[i] : 0;
        return sum;
    }

private:
    std::array<qint64, 12> m_calls = {};
};

struct Point {
    const Ground::Bed* bed;
    const Trouble* trouble;
    qint64 n;
    bool once;
};

QList<Point> pointsOf(const Ground& ground, quint64 seed)
{
    QList<Point> points;
    for (const Ground::Bed& bed : ground.beds) {
        Place place = ground.copyOf(bed);
        QStringList ignored;
        Counting counting;
        {
            const DiskWatch watch(place.folder, counting);
            if (auto done = ground.go(bed, place, seed, ignored); !done)
                qFatal("%s does not run: %s", bed.scenario->name, errorName(done.error().code).data());
        }
        for (const Trouble& trouble : troubles) {
            for (qint64 n = 1; n <= counting.callsOf(trouble.calls); ++n) {
                points.append({ &bed, &trouble, n, true });
                points.append({ &bed, &trouble, n, false });
            }
        }
    }
    return points;
}

/** In an order of which any beginning is a fair sample: the scenarios take turns, each with any of its own points. `bulk` alone makes more calls
 *  than all others together, and slow ones. */
QList<Point> mixed(QList<Point> points, Random random)
{
    for (qsizetype i = points.size() - 1; i > 0; --i)
        std::swap(points[i], points[random.below(i + 1)]);
    std::map<const Ground::Bed*, qsizetype> taken;
    QList<std::pair<qsizetype, Point>> turns;
    turns.reserve(points.size());
    for (const Point& point : std::as_const(points))
        turns.append({ taken[point.bed]++, point });
    std::ranges::stable_sort(turns, {}, &std::pair<qsizetype, Point>::first);
    std::ranges::transform(turns, points.begin(), &std::pair<qsizetype, Point>::second);
    return points;
}

} // namespace

Outcome failEveryCall(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    const Ground ground(task, folder, books);
    const QList<Point> points = mixed(pointsOf(ground, task.seed), Random(task.seed));
    Tally tally(task, std::min<qint64>(points.size(), task.count(500, 3000, points.size())));
    tally.note(u"of %1 points"_s.arg(points.size()));
    for (const Point& point : points) {
        if (tally.isOver())
            break;
        const QString where = QLatin1StringView(point.bed->scenario->name) + u", "_s
            + QLatin1StringView(point.trouble->name) + (point.once ? u" once"_s : u" from then on"_s);
        if (!tally.at(where + u" at call %1"_s.arg(point.n)))
            continue;
        Place place = ground.copyOf(*point.bed);
        QStringList promises = point.bed->promises;
        Striking striking(*point.trouble, point.n, point.once);
        {
            const DiskWatch watch(place.folder, striking);
            std::ignore = ground.go(*point.bed, place, task.seed, promises); // it may fail; it may not lie
        }
        tally.settle(striking.hasStruck() ? faultsOf(place, books, promises) : QString());
    }
    return tally.outcome();
}

} // namespace gyeot::crash
