#include "core/store/change.h"
#include "tests/core/store/thingtype.h"

#include <QCoreApplication>

#include <cstdio>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** One acknowledged save after the other, until somebody ends the process. */
int save(Store& store, IdSource& ids, const CaseId& caseId)
{
    for (qint64 n = 1;; ++n) {
        auto change = Change::begin(store, "thing.add", caseId);
        const QUuid id = ids.next();
        std::ignore = change->create(thing, id, caseId);
        std::ignore = change->set(thing, id, "word", u"저장 %1"_s.arg(n));
        std::ignore = change->set(thing, id, "true_name", u"이름 %1"_s.arg(n));
        if (auto done = change->commit(); !done) {
            std::printf("failed %s %s\n", errorName(done.error().code).data(), done.error().detail.constData());
            return 1;
        }
        std::printf("%s\n", qPrintable(ObjectId(id).toString()));
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

} // namespace

/** `storechild hold|save DIRECTORY USER SEED`: another process at a store of the tests. Says "open" or the code of the error; `hold` then
 *  waits for the end of its input, `save` saves and tells each saved id; `sort … ROWS` sorts. */
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    FakeClock clock;
    CountingIdSource ids;
    ids.count = arguments.value(4).toUInt();
    const auto store = Store::open(
        arguments.value(2), arguments.value(3), SecretBytes::copyOf(bytesOf(TestStore::passphrase)), { clock, ids });
    if (!store) {
        std::printf("%s %s\n", errorName(store.error().code).data(), qPrintable(store.error().subject));
        return 1;
    }
    std::printf("open\n");
    std::fflush(stdout);
    if (arguments.value(1) == u"save")
        return save(**store, ids, ids.make<CaseId>());
    if (arguments.value(1) == u"sort")
        return sort(**store, arguments.value(5).toInt());
    while (std::getchar() != EOF) { }
    return 0;
}
