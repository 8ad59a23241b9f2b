#include "core/store/change.h"
#include "core/store/heldstore.h"
#include "core/store/jobs/logicaldump.h"
#include "tests/core/store/erasablestore.h"
#include "tests/core/store/renewal.h"
#include "tests/core/store/thingtype.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** One acknowledged save after the other, until `most` or until somebody ends the process. */
int save(Store& store, IdSource& ids, const CaseId& caseId, qint64 most)
{
    for (qint64 n = 1; n <= most; ++n) {
        auto change = Change::begin(store, "thing.add", caseId);
        const QUuid id = ids.next();
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", u"저장 %1"_s.arg(n));
        std::ignore = change->set(thing, id, "size", n * 1'234'567);
        std::ignore = change->set(thing, id, "true_name", u"이름 %1"_s.arg(n));
        if (auto done = change->commit(); !done) {
            std::printf("failed %s %s\n", errorName(done.error().code).data(), done.error().detail.constData());
            return 1;
        }
        std::printf("%s\n", qPrintable(ObjectId(id).toString()));
        std::fflush(stdout);
    }
    return 0;
}

/** A rotation that ends with the process at its `step`-th step. */
int renewUntil(Store& store, int step)
{
    const auto reached = [left = step](const char* name) mutable {
        if (left-- > 0)
            return;
        std::printf("%s\n", name);
        std::fflush(stdout);
        std::raise(SIGKILL);
    };
    const auto done = renewKeys(store, allKeyNames(), thingTypes, reached);
    std::printf("%s\n", done ? "renewed" : errorName(done.error().code).data());
    return 0;
}

int dump(Store& store)
{
    const auto done = logicalDump(store.jobAccess(), thingTypes, [](QByteArrayView line) -> Result<void> {
        std::printf("%.*s\n", int(line.size()), line.data());
        return {};
    });
    if (!done)
        std::printf("%s\n", errorName(done.error().code).data());
    return done ? 0 : 1;
}

/** One case after the other: in the trash ("begun"), and a moment later gone ("erased"), until somebody ends the process. */
int erase(Store& store, FakeClock& clock)
{
    for (qint64 n = 1;; ++n) {
        const CaseId caseId = addErasable(store, u"2026-%1"_s.arg(n));
        std::printf("begun %s\n", qPrintable(caseId.toString()));
        std::fflush(stdout);
        if (auto done = eraseAfterWaiting(store, clock, caseId); !done) {
            std::printf("failed %s %s\n", errorName(done.error().code).data(), done.error().detail.constData());
            return 1;
        }
        std::printf("erased %s\n", qPrintable(caseId.toString()));
        std::fflush(stdout);
    }
}

/** Sorts as many made-up names as are asked for by something no index has. */
int sort(Store& store, int rows)
{
    makeThings(store.database());
    {
        const WriteScope records(store.database(), WriteScope::Over::Records);
        auto fill = Statement::prepare(store.database(), uR"(
            WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < :rows)
            INSERT INTO things (site_id, id, word)
            SELECT 'S07', n, 'name ' || (n * 7919 % 1000003) || ' of somebody whose name fills a line of some length'
            FROM counted)");
        fill->bind(":rows", qint64(rows));
        if (auto done = fill->run(); !done)
            return 1;
    }
    auto sorted = Statement::prepare(store.database(), u"SELECT word FROM things ORDER BY word || id DESC");
    int count = 0;
    while (sorted->step().value_or(false))
        ++count;
    std::printf("sorted %d\n", count);
    return 0;
}

constexpr qint64 noEnd = 1'000'000'000;

} // namespace

/** `storechild hold|save|few|dump|read|renew|erase|sort DIRECTORY USER SEED [STEP or ROWS]`: another process at a store of the tests. Says "open", or "held" with
 *  the trouble, or the code of the error; `hold` then waits for the end of its input, `save` saves and tells each saved id, `few` saves three,
 *  `dump` tells the contents, `read` does so of a store that was opened for rescue, `renew` makes a new generation and kills itself at a
 *  step, whose name it tells, `erase` makes cases and erases them, `sort` sorts. */
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    FakeClock clock;
    CountingIdSource ids;
    ids.count = arguments.value(4).toUInt();
    if (arguments.value(1) == u"erase")
        clock.ms += qint64(ids.count / 10) * oneDayMs; // later than whoever was killed before
    auto opened = openStore(
        arguments.value(2), arguments.value(3), SecretBytes::copyOf(bytesOf(TestStore::passphrase)), { clock, ids });
    const QString mode = arguments.value(1);
    if (opened && opened->held) {
        std::printf("held %s\n", troubleName(opened->held->finding().trouble));
        auto reading = mode == u"read" ? opened->held->openReadOnly() : failure(ErrorCode::StoreReadOnly);
        return reading ? dump(**reading) : 1;
    }
    if (!opened) {
        std::printf("%s %s\n", errorName(opened.error().code).data(), qPrintable(opened.error().subject));
        return 1;
    }
    std::printf("open\n");
    std::fflush(stdout);
    if (mode == u"save" || mode == u"few")
        return save(*opened->store, ids, ids.make<CaseId>(), mode == u"few" ? 3 : noEnd);
    if (mode == u"dump")
        return dump(*opened->store);
    if (mode == u"renew")
        return renewUntil(*opened->store, arguments.value(5).toInt());
    if (mode == u"erase")
        return erase(*opened->store, clock);
    if (mode == u"sort")
        return sort(*opened->store, arguments.value(5).toInt());
    while (std::getchar() != EOF) { }
    return 0;
}
