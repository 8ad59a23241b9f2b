#include "core/store/change.h"
#include "tests/core/store/erasablestore.h"

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

} // namespace

/** `storechild hold|save|erase DIRECTORY USER SEED`: another process at a store of the tests. Says "open" or the code of the error; `hold` then
 *  waits for the end of its input, `save` saves and tells each saved id, `erase` makes cases and erases them. */
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    FakeClock clock;
    CountingIdSource ids;
    ids.count = arguments.value(4).toUInt();
    clock.ms += qint64(ids.count / 10) * oneDayMs; // later than whoever was killed before
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
    if (arguments.value(1) == u"erase")
        return erase(**store, clock);
    while (std::getchar() != EOF) { }
    return 0;
}
