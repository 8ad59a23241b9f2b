#include "tests/crash/diskwatch.h"
#include "tests/crash/goal.h"
#include "tests/crash/verdict.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <map>

namespace gyeot::crash {

using namespace Qt::StringLiterals;
using Kind = DiskCall::Kind;

namespace {

constexpr qint64 page = 4096;

qint64 pagesOf(qint64 bytes)
{
    return (bytes + page - 1) / page * page;
}

/** A disk with so much room beside what lies there at the beginning. */
class SmallDisk final : public DiskWatcher {
public:
    SmallDisk(QString folder, qint64 room) : m_folder(std::move(folder)), m_room(room) { }

    Fate before(const DiskCall& call) override
    {
        if (call.kind == Kind::Unlink)
            m_freed = sizeIfLast(call.path);
        if (call.kind == Kind::Rename)
            m_freed = sizeIfLast(call.target);
        const bool grows = call.kind == Kind::Write || call.kind == Kind::Truncate;
        if (!grows)
            return {};
        const qint64 present = pagesOf(m_sizes[call.file]);
        const qint64 end = call.offset + (call.kind == Kind::Write ? qint64(call.size) : 0);
        if (pagesOf(end) <= present || m_used + pagesOf(end) - present <= m_room)
            return {};
        const qint64 fits = present + std::max<qint64>(0, (m_room - m_used) / page * page) - call.offset;
        if (call.kind == Kind::Truncate || fits <= 0)
            return { ENOSPC };
        return { 0, size_t(fits) }; // as a disk does it: what fits, and the error at the next call
    }
    void after(const DiskCall& call, qint64 done) override
    {
        if (call.kind == Kind::Open && !call.isFolder)
            m_sizes.try_emplace(call.file, sizeOf(call.path));
        if (call.kind == Kind::Create)
            m_sizes[call.file] = 0;
        if (call.kind == Kind::Write)
            resize(call.file, std::max(m_sizes[call.file], call.offset + done));
        if (call.kind == Kind::Truncate)
            resize(call.file, call.offset);
        if (call.kind == Kind::Unlink || call.kind == Kind::Rename)
            m_used -= std::exchange(m_freed, 0);
        m_most = std::max(m_most, m_used);
    }
    qint64 most() const { return m_most; }
    void makeRoom() { m_room = INT64_MAX / 2; }

private:
    QByteArray absolute(const std::string& path) const
    {
        return QFile::encodeName(m_folder) + '/' + QByteArray::fromStdString(path);
    }
    qint64 sizeOf(const std::string& path) const
    {
        struct stat status = {};
        return ::stat(absolute(path).constData(), &status) == 0 ? status.st_size : 0;
    }
    qint64 sizeIfLast(const std::string& path) const
    {
        struct stat status = {};
        const bool isLast = ::lstat(absolute(path).constData(), &status) == 0 && status.st_nlink == 1;
        return isLast && S_ISREG(status.st_mode) ? pagesOf(status.st_size) : 0;
    }
    void resize(int file, qint64 size)
    {
        m_used += pagesOf(size) - pagesOf(m_sizes[file]);
        m_sizes[file] = size;
    }

    QString m_folder;
    qint64 m_room;
    qint64 m_used = 0;
    qint64 m_most = 0;
    qint64 m_freed = 0;
    std::map<int, qint64> m_sizes;
};

/** A disk of its own for this process, as small as one likes. Only for the superuser. */
class RealSmallDisk {
public:
    explicit RealSmallDisk(const QString& folder) : m_folder(QFile::encodeName(folder))
    {
        m_isThere = ::mkdir(m_folder.constData(), 0700) == 0 && ::unshare(CLONE_NEWNS) == 0
            && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("gyeot", m_folder.constData(), "tmpfs", 0, "size=64m,mode=700") == 0;
    }
    ~RealSmallDisk()
    {
        if (m_isThere)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    RealSmallDisk(const RealSmallDisk&) = delete;
    RealSmallDisk& operator=(const RealSmallDisk&) = delete;
    bool isThere() const { return m_isThere; }
    bool setSize(qint64 bytes)
    {
        const QByteArray size = "size=" + QByteArray::number(bytes);
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT, size.constData()) == 0;
    }

private:
    QByteArray m_folder;
    bool m_isThere = false;
};

struct Attempt {
    bool freesAtOnce; ///< room is made in the midst, and the same step tried again
    std::function<void()> makeRoom;
};

/** What was wrong with how the scenario took a full disk. */
QString goWithout(const Ground& ground, const Ground::Bed& bed, Place& place, const Attempt& how, QStringList& promises)
{
    QString fault;
    Run run { place, ground.books, Random(7), [&](const QString& promise) { promises.append(promise); },
        [&](const Error& error) {
            if (error.code != ErrorCode::DiskFull)
                fault = u"a full disk is told as "_s + errorName(error.code) + u' ' + QString::fromLatin1(error.detail);
            if (how.freesAtOnce)
                how.makeRoom();
            return how.freesAtOnce;
        } };
    const auto done = bed.scenario->run(run);
    if (fault.isEmpty() && how.freesAtOnce && !done)
        fault = u"it does not go on with room made: "_s + errorName(done.error().code) + u' '
            + QString::fromLatin1(done.error().detail);
    return fault;
}

qint64 needOf(const Ground& ground, const Ground::Bed& bed)
{
    Place place = ground.copyOf(bed);
    SmallDisk disk(place.folder, INT64_MAX / 2);
    QStringList ignored;
    const DiskWatch watch(place.folder, disk);
    if (!ground.go(bed, place, 7, ignored))
        qFatal("%s does not run", bed.scenario->name);
    return disk.most();
}

QString tryEmulated(const Ground& ground, const Ground::Bed& bed, qint64 room, bool freesAtOnce)
{
    Place place = ground.copyOf(bed);
    QStringList promises = bed.promises;
    SmallDisk disk(place.folder, room);
    QString fault;
    {
        const DiskWatch watch(place.folder, disk);
        fault = goWithout(ground, bed, place, { freesAtOnce, [&disk] { disk.makeRoom(); } }, promises);
    }
    return fault.isEmpty() ? faultsOf(place, ground.books, promises) : fault;
}

QString tryReal(RealSmallDisk& disk, const QString& folder, const Ground& ground, const Ground::Bed& bed, qint64 room)
{
    const auto makeRoom = [&disk] { disk.setSize(64 * 1024 * 1024); };
    makeRoom();
    copyFolder(bed.folder, folder + u"/place"_s);
    Place place(folder + u"/place"_s);
    place.ids.count = bed.ids;
    QStringList promises = bed.promises;
    qint64 present = 0;
    QDirIterator walk(place.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        present += pagesOf(walk.nextFileInfo().size());
    if (!disk.setSize(present + room))
        return u"the disk cannot be made small"_s;
    QString fault = goWithout(ground, bed, place, { true, makeRoom }, promises);
    makeRoom();
    return fault.isEmpty() ? faultsOf(place, ground.books, promises) : fault;
}

} // namespace

Outcome fillTheDisk(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    const Ground ground(task, folder, books);
    Random random(task.seed);
    const QString mounted = folder.of(u"disk"_s);
    RealSmallDisk real(mounted);
    Tally tally(task, task.count(80, 300, 3000));
    tally.note(
        real.isThere() ? u"every fourth on a tmpfs of that size"_s : u"emulated only: a tmpfs needs the superuser"_s);
    QList<qint64> needs;
    for (const Ground::Bed& bed : ground.beds)
        needs.append(needOf(ground, bed));
    for (qint64 n = 0; !tally.isOver(); ++n) {
        const qsizetype at = n % ground.beds.size();
        const qint64 round = n / ground.beds.size();
        const qint64 pages = needs[at] / page;
        // one page too few, two, three …; then anything below
        const qint64 room = page * (round < 6 ? std::max<qint64>(0, pages - 1 - round) : random.below(pages));
        const bool isReal = real.isThere() && round % 4 == 3;
        const bool freesAtOnce = round % 2 == 0;
        const QString where = QLatin1StringView(ground.beds[at].scenario->name)
            + u", room for %1 of %2 bytes"_s.arg(room).arg(needs[at]) + (isReal ? u", tmpfs"_s : QString());
        if (!tally.at(where))
            continue;
        tally.settle(isReal ? tryReal(real, mounted, ground, ground.beds[at], room)
                            : tryEmulated(ground, ground.beds[at], room, freesAtOnce));
    }
    return tally.outcome();
}

} // namespace gyeot::crash
