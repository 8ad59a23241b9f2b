#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/law/clockline.h"
#include "ui/law/lawpage.h"
#include "ui/law/workingpaper.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestLawPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsALineForEachDeadline()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        LawPage page(*open);
        page.refresh();
        QCOMPARE(page.findChildren<ClockLine*>().size(), open->opinion().deadlines.size());
    }

    void eightyNineActsAreAFewLines()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V06"_s);
        QCOMPARE(open->record().acts.size(), 89);
        LawPage page(*open);
        page.refresh();
        QVERIFY(page.findChildren<ClockLine*>().size() < 100);
    }

    void unfoldsTheClockThatWasJumpedTo()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        LawPage page(*open);
        page.refresh();
        const QString anchor = anchorOf(open->opinion().deadlines.first().clock);
        page.jumpTo(anchor);
        auto* line = page.findChild<ClockLine*>(anchor);
        QVERIFY(line->isUnfolded());
        line->setUnfolded(false);
        QVERIFY(!line->isUnfolded());
        page.jumpTo(u"criminal/NONE"_s);
    }

    void emptyCaseOffersTheNextStep()
    {
        CaseWindow window;
        OpenCase open(window.services(), window.newCase());
        QVERIFY(open.open());
        LawPage page(open);
        page.refresh();
        QSignalSpy jump(&page, &ui::Page::jumpRequested);
        page.findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        QCOMPARE(jump[0][0].toString(), u"acts"_s);
    }

    void paperCarriesTheWorkingAndNoName()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        const Document paper = workingDocument(*open);
        int headings = 0;
        for (const Block& block : paper.blocks)
            headings += std::holds_alternative<Heading>(block) ? 1 : 0;
        QCOMPARE(headings, open->opinion().deadlines.size() + 1);
        const Client& client = open->record().client;
        visitSpans(paper, [&client](const Span& span) {
            QVERIFY(!span.text.contains(client.alias));
            QVERIFY(!span.text.contains(client.trueName));
        });
    }
};

GYEOT_TEST(TestLawPage)
#include "tst_lawpage.moc"
