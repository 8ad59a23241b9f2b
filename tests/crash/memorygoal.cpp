#include "tests/crash/goal.h"
#include "tests/crash/table.h"
#include "tests/crash/verdict.h"

#include <openssl/crypto.h>
#include <sqlite3.h>

#include <atomic>
#include <cstdlib>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

// The hooks of both libraries are functions without an object to go with: their state can stand nowhere else.
sqlite3_mem_methods real = {};
struct Allocations {
    std::atomic<qint64> asked = 0; ///< since arm()
    std::atomic<qint64> failAt = 0; ///< 0: none
    std::atomic<bool> failOnce = true;

    void arm(qint64 n, bool once)
    {
        asked = 0;
        failOnce = once;
        failAt = n;
    }
    bool fail()
    {
        const qint64 n = ++asked;
        const qint64 at = failAt;
        return at > 0 && (failOnce ? n == at : n >= at);
    }
};
constinit Allocations ofSqlite;
constinit Allocations ofOpenssl;

void* sqliteMalloc(int size)
{
    return ofSqlite.fail() ? nullptr : real.xMalloc(size);
}
void* sqliteRealloc(void* old, int size)
{
    return ofSqlite.fail() ? nullptr : real.xRealloc(old, size);
}
void* opensslMalloc(size_t size, const char*, int)
{
    return size == 0 || ofOpenssl.fail() ? nullptr : std::malloc(size);
}
void* opensslRealloc(void* old, size_t size, const char*, int)
{
    if (size == 0) {
        std::free(old);
        return nullptr;
    }
    return ofOpenssl.fail() ? nullptr : std::realloc(old, size);
}
void opensslFree(void* held, const char*, int)
{
    std::free(held);
}

} // namespace

void takeOverAllocations(bool wanted)
{
    if (!wanted)
        return;
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods ours = real;
    ours.xMalloc = sqliteMalloc;
    ours.xRealloc = sqliteRealloc;
    const bool done = sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK // else small ones would never ask
        && CRYPTO_set_mem_functions(opensslMalloc, opensslRealloc, opensslFree) == 1;
    if (!done)
        qFatal("the allocators cannot be replaced");
}

Outcome failAllocations(const Task& task)
{
    const WorkFolder folder;
    const Books books;
    const Ground ground(task, folder, books);
    Random random(task.seed);
    Tally tally(task, task.count(150, 1500, 50'000));
    struct Counts {
        qint64 sqlite;
        qint64 openssl;
    };
    QList<Counts> counts;
    qint64 all = 0;
    for (const Ground::Bed& bed : ground.beds) {
        Place place = ground.copyOf(bed);
        QStringList ignored;
        ofSqlite.arm(0, true);
        ofOpenssl.arm(0, true);
        std::ignore = ground.go(bed, place, task.seed, ignored);
        counts.append({ ofSqlite.asked, ofOpenssl.asked });
        all += 2 * (ofSqlite.asked + ofOpenssl.asked);
    }
    tally.note(u"of %1 points"_s.arg(all));
    for (qsizetype turn = 0; !tally.isOver(); ++turn) {
        const qsizetype at = turn % ground.beds.size();
        const Ground::Bed& bed = ground.beds[at];
        const bool isOpenssl = random.chance(40);
        Allocations& library = isOpenssl ? ofOpenssl : ofSqlite;
        const qint64 n = 1 + random.below(isOpenssl ? counts[at].openssl : counts[at].sqlite);
        const bool once = random.chance(60);
        const QString where = QLatin1StringView(bed.scenario->name) + (isOpenssl ? u", OpenSSL"_s : u", SQLite"_s)
            + (once ? u" once"_s : u" from then on"_s);
        if (!tally.at(where + u" at allocation %1"_s.arg(n)))
            continue;
        Place place = ground.copyOf(bed);
        QStringList promises = bed.promises;
        library.arm(n, once);
        std::ignore = ground.go(bed, place, task.seed, promises);
        library.arm(0, true);
        tally.settle(faultsOf(place, books, promises));
    }
    return tally.outcome();
}

} // namespace gyeot::crash
