#include "core/store/heldstore.h"
#include "tests/core/cases/casestore.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096;
constexpr int caseCount = 60;

struct Fixture : CaseStore {
    QString database = path + u"/store-1.db"_s;
    QList<CaseId> ids60;

    Fixture()
    {
        for (int i = 0; i < caseCount; ++i) {
            Intake intake;
            intake.alias = u"가명 %1"_s.arg(i);
            intake.summary = QString(400, QChar(u'가' + i));
            ids60 << cases.createCase(intake).value();
            clock.ms += 1000;
        }
        if (!store->settle())
            qFatal("not settled");
    }
};

} // namespace

class DamagedCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** DB-05: whichever page is damaged, the list has every case; those the damage touches are marked and fail for themselves alone, by their
     *  number, and every other case is read whole. */
    void DB_05_oneDamagedPageTakesNoOtherCaseAway()
    {
        Fixture fixture;
        const QByteArray whole = bytesAt(fixture.database);
        const QList<CaseListRow> all = fixture.cases.list({}).value();
        QCOMPARE(all.size(), caseCount);
        // the sidecar is ahead from now on, so that every opening is for reading
        QVERIFY(fixture.store->auditRead("case.open", {}));
        fixture.store.reset();
        int marked = 0;
        int listed = 0;
        for (qint64 page = 2; page <= whole.size() / pageBytes; page += 3) {
            putBytes(fixture.database, whole);
            flipBit(fixture.database, (page - 1) * pageBytes + 100, int(page % 8));
            auto opened = openStore(fixture.path, fixture.userName, SecretBytes::copyOf(bytesOf(TestStore::passphrase)),
                { fixture.clock, fixture.ids });
            QVERIFY(opened && opened->held);
            const auto store = opened->held->openReadOnly();
            if (!store)
                continue; // a page the opening itself needs
            CaseService cases(**store, fixture.law, fixture.stages);
            const auto rows = cases.list({});
            if (!rows) {
                QCOMPARE(rows.error().code, ErrorCode::StoreDamaged); // the one page behind which everything lies
                continue;
            }
            ++listed;
            QCOMPARE(rows->size(), caseCount);
            QCOMPARE(*cases.count(CaseListQuery::Show::Open), caseCount);
            for (const CaseListRow& row : *rows) {
                const auto record = cases.openCase(row.id);
                if (record) {
                    QVERIFY(record->client.alias.startsWith(u"가명"_s));
                    continue;
                }
                QCOMPARE(record.error().code, ErrorCode::StoreDamaged);
                QVERIFY2(row.isDamaged, qPrintable(u"page %1"_s.arg(page)));
                QVERIFY(!row.number.isEmpty());
                QCOMPARE(record.error().subject, row.number);
                ++marked;
            }
        }
        QVERIFY2(marked > 10, qPrintable(QString::number(marked)));
        QVERIFY(listed > 20);
    }
};

GYEOT_TEST(DamagedCasesTest)
#include "tst_damagedcases.moc"
