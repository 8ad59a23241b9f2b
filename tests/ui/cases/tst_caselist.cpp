#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/deadlinetablemodel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestCaseList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMoreAsOneScrolls()
    {
        CaseWindow window;
        for (int i = 0; i < 205; ++i)
            window.newCase(u"가명%1"_s.arg(i));
        CaseListModel model(
            window.services()); // without a tester: that one would read the rest in the middle of a reset
        model.reload();
        QCOMPARE(model.total(), 205);
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 205);
        QVERIFY(!model.canFetchMore({}));
    }

    void twoSyllablesFindACase()
    {
        CaseWindow window;
        const CaseId id = window.importDemo(u"V01"_s);
        window.newCase(u"박견본"_s);
        CaseListPane pane(window.services());
        pane.show();
        pane.reload();
        QSignalSpy chosen(&pane, &CaseListPane::caseChosen);
        pane.searchField()->setText(u"전 연인"_s);
        QTest::keyClick(pane.searchField(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<CaseId>(), id);
        pane.searchField()->setText(u"없는말"_s);
        QTest::keyClick(pane.searchField(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(pane.list()->model()->rowCount(), 0);
        pane.searchField()->clear();
        QTest::keyClick(pane.searchField(), Qt::Key_Return);
        QCOMPARE(pane.list()->model()->rowCount(), 2);
    }

    void whatWasFoundStandsAsInTheList()
    {
        CaseWindow window;
        window.newCase();
        window.importDemo(u"V01"_s);
        CaseListModel model(window.services());
        model.reload();
        const CaseListRow listed = *model.rowAt(model.rowOf(window.cases.search(u"전 연인"_s)->first().row.id));
        QVERIFY(listed.standing.next);
        model.setSearch(u"전 연인"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(*model.rowAt(0), listed);
        QVERIFY(!model.rowAt(1));
    }

    void aRowFollowsItsCase()
    {
        CaseWindow window;
        const CaseId id = window.newCase();
        CaseListModel model(window.services());
        model.reload();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Client before = window.cases.caseRecord(id)->client;
        Client after = before;
        after.alias = u"이예시"_s;
        QVERIFY(window.people.updateClient(before, after));
        model.refreshCase(id);
        QCOMPARE(model.rowAt(0)->alias, u"이예시"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"이예시"_s));
    }

    void deadlinesOfAllCasesComeInTheirOrder()
    {
        CaseWindow window;
        for (const QString& demo : { u"V01"_s, u"V03"_s, u"V06"_s })
            window.importDemo(demo);
        window.newCase();
        DeadlineTableModel model(window.services());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.reload());
        QCOMPARE(model.rowCount(), 3);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(
                model.rowAt(row - 1)->standing.next->clock.lastDay <= model.rowAt(row)->standing.next->clock.lastDay);
        QVERIFY(model.index(0, DeadlineTableModel::LeftColumn).data().toString().startsWith(u"D-"_s));
    }
};

GYEOT_TEST(TestCaseList)
#include "tst_caselist.moc"
