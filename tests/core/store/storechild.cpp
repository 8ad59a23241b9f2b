#include "core/store/change.h"
#include "tests/core/store/renewal.h"
#include "tests/core/store/thingtype.h"

#include <QCoreApplication>

#include <csignal>
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

} // namespace

/** `storechild hold|save|renew DIRECTORY USER SEED [STEP]`: another process at a store of the tests. Says "open" or the code of the error; `hold`
 *  then waits for the end of its input, `save` saves and tells each saved id, `renew` makes a new generation and kills itself at a step,
 *  whose name it tells. */
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
    if (arguments.value(1) == u"renew")
        return renewUntil(**store, arguments.value(5).toInt());
    while (std::getchar() != EOF) { }
    return 0;
}
