#include "core/store/auditreader.h"
#include "tests/core/store/auditfixture.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

struct Reading : AuditFixture {
    AuditReader reader() const { return { store->database(), store->siteId(), store->id() }; }
    /** Numbers of all rows the filter lets through, newest first, read in pages. */
    QList<qint64> all(const AuditFilter& filter, int rows = 3) const
    {
        QList<qint64> seqs;
        qint64 before = 0;
        do {
            const auto page = reader().page(before, filter, rows);
            if (!page)
                qFatal("page: %s", page.error().detail.constData());
            for (const AuditRow& row : page->rows)
                seqs.append(row.seq);
            before = page->next;
        } while (before > 0);
        return seqs;
    }
    qint64 last() const { return log().head()->seq; }
};

} // namespace

class AuditReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllBackwardsInPages()
    {
        Reading fixture;
        fixture.fill(11);
        QList<qint64> expected;
        for (qint64 seq = 11; seq > 0; --seq)
            expected.append(seq);
        for (const int rows : { 1, 3, 11, 12 })
            QCOMPARE(fixture.all({}, rows), expected);
    }

    void letsThroughWhatIsAskedFor()
    {
        Reading fixture; // rows 1 and 2: created, opened
        fixture.addThing(u"하나"_s);
        fixture.read("case.open");
        fixture.read("packet.save", u"경찰서에 제출할 고소장"_s);
        QCOMPARE(fixture.all({ .group = AuditGroup::Reading }), (QList<qint64> { 4 }));
        QCOMPARE(fixture.all({ .group = AuditGroup::HandedOut }), (QList<qint64> { 5 }));
        QCOMPARE(fixture.all({ .group = AuditGroup::Care }), (QList<qint64> { 2, 1 }));
        QCOMPARE(
            fixture.all({ .group = AuditGroup::Other }), (QList<qint64> { 3 })); // "thing.add" is of the tests alone
        QCOMPARE(fixture.all({ .caseId = fixture.caseId }), (QList<qint64> { 5, 4, 3 }));
        QCOMPARE(fixture.all({ .user = fixture.store->user() }).size(), 5);
        QCOMPARE(fixture.all({ .user = fixture.ids.make<UserId>() }), QList<qint64>());
    }

    void aPeriodIsByTheOrderOfTheRows()
    {
        Reading fixture;
        const qint64 first = fixture.clock.ms;
        fixture.clock.ms += dayMs;
        fixture.read(); // 3
        fixture.clock.ms -= 5 * dayMs; // set back: the row still belongs where it was written
        fixture.read(); // 4 tells of the clock, 5
        fixture.clock.ms += 7 * dayMs;
        fixture.read(); // 6 tells of the clock, 7
        QCOMPARE(fixture.all({ .untilMs = first + dayMs }), (QList<qint64> { 2, 1 }));
        QCOMPARE(fixture.all({ .fromMs = first + dayMs, .untilMs = first + 2 * dayMs }), (QList<qint64> { 5, 4, 3 }));
        QCOMPARE(fixture.all({ .fromMs = first + 2 * dayMs }), (QList<qint64> { 7, 6 }));
        QCOMPARE(fixture.all({ .fromMs = first + 30 * dayMs }), QList<qint64>());
        QCOMPARE(*fixture.reader().firstAt(0), 1);
        QCOMPARE(*fixture.reader().firstAt(first + 90 * dayMs), 8);
        QList<qint64> inOrder;
        const auto take = [&](const AuditRow& row) {
            inOrder.append(row.seq);
            return true;
        };
        QVERIFY(fixture.reader().each(first + dayMs, first + 9 * dayMs, take));
        QCOMPARE(inOrder, (QList<qint64> { 3, 4, 5, 6, 7 }));
    }

    /** However rare what is asked for, one page looks at a bounded number of rows. The figure of ten million rows is ./dev bench's. */
    void AUD_07_aPageTakesABoundedTime()
    {
        Reading fixture;
        fixture.read("packet.save", u"경찰서에 제출할 고소장"_s); // 3, and then 15,000 others
        QVERIFY(fixture.store->database().execute("BEGIN IMMEDIATE"));
        auto log = fixture.log();
        auto tail = log.tail();
        AuditEntry entry;
        entry.hlc = log.rows(2, 1)->first().entry.hlc;
        entry.user = fixture.store->user();
        entry.action = u"case.open"_s;
        for (int i = 0; i < 15'000; ++i) {
            ++entry.hlc;
            QVERIFY(log.append(entry, *tail));
        }
        QVERIFY(fixture.store->database().execute("COMMIT"));
        const AuditFilter rare { .group = AuditGroup::HandedOut };
        QElapsedTimer timer;
        timer.start();
        const auto first = fixture.reader().page(0, rare, 50);
        QVERIFY(first);
        qInfo("AUD-07: 10,000 rows looked at in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(first->rows.isEmpty());
        QCOMPARE(first->next, 15'003 + 1 - 10'000);
        const auto second = fixture.reader().page(first->next, rare, 50);
        QCOMPARE(second->rows.size(), 1);
        QCOMPARE(second->next, 0);
        QCOMPARE(fixture.reader().page(0, {}, 50)->rows.size(), 50);
    }
};

GYEOT_TEST(AuditReaderTest)
#include "tst_auditreader.moc"
