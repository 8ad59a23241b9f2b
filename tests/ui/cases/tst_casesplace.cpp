#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/cases/actspage.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/overviewpage.h"
#include "ui/cases/peoplepage.h"
#include "ui/cases/whatnowpanel.h"
#include "ui/law/lawpage.h"
#include "ui/widgets/editablesection.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestCasesPlace final : public QObject {
    Q_OBJECT

private:
    static QList<CasePage*> pages(OpenCase& open, QWidget* parent)
    {
        return { new OverviewPage(open, parent), new ActsPage(open, parent), new LawPage(open, parent),
            new PeoplePage(open, parent) };
    }
    static QStringList words(const QWidget& widget)
    {
        QStringList all;
        for (const Label* label : widget.findChildren<Label*>())
            all << label->text();
        return all;
    }
    static QString said(const QWidget& widget) { return words(widget).join(u'\n'); }

private Q_SLOTS:
    void opensACaseWithItsNumberInTheTitle()
    {
        CaseWindow window;
        const CaseId id = window.importDemo(u"V01"_s);
        CasesPlace place(window.services(), pages);
        place.show();
        place.refresh();
        QSignalSpy subject(&place, &CasesPlace::subjectChanged);
        QVERIFY(place.openCase(id));
        QCOMPARE(subject[0][0].toString(), u"2026-0001"_s);
        QCOMPARE(place.openedCase()->id(), id);
        QVERIFY(said(place).contains(u"김가상"_s));
        QVERIFY(!said(place).contains(u"가명원본일"_s)); // the true name is nowhere until it is asked for
    }

    void oneCaseAtATimeIsOnTheScreen()
    {
        CaseWindow window;
        const CaseId first = window.importDemo(u"V01"_s);
        const CaseId second = window.importDemo(u"V03"_s);
        CasesPlace place(window.services(), pages);
        place.show();
        place.openCase(first);
        place.jumpTo(first.toString() + u"/law/"_s);
        place.openCase(second);
        QVERIFY(!said(*place.caseView()).contains(u"김가상"_s));
        QCOMPARE(place.caseView()->current()->key(), "law"); // the same page, the other case
    }

    void overviewIsReadUntilOneAsksToEdit()
    {
        CaseWindow window;
        CasesPlace place(window.services(), pages);
        place.show();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        place.openCase(window.importDemo(u"V01"_s));
        auto* overview = place.findChild<OverviewPage*>();
        QVERIFY(overview->findChildren<QLineEdit*>().isEmpty());
        auto* section = overview->findChild<EditableSection*>();
        section->setEditing(true);
        auto* summary = section->form()->findChild<TextBox*>();
        QVERIFY(summary);
        summary->setFocus();
        summary->setPlainText(u"새 요약"_s);
        section->setEditing(false);
        QCOMPARE(place.openedCase()->record().caseRecord.summary, u"새 요약"_s);
        QTRY_VERIFY(said(*overview).contains(u"새 요약"_s));
    }

    void overviewOfEightyNineActsStaysShort()
    {
        CaseWindow window;
        CasesPlace place(window.services(), pages);
        place.show();
        place.openCase(window.importDemo(u"V06"_s));
        QVERIFY(words(*place.findChild<OverviewPage*>()).size() < 80);
    }

    void undoSaysWhatItTakesBack()
    {
        CaseWindow window;
        CasesPlace place(window.services(), pages);
        place.show();
        place.openCase(window.importDemo(u"V01"_s));
        QAction* undo = nullptr;
        for (QAction* action : place.actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                undo = action;
        }
        QVERIFY(undo && !undo->isEnabled());
        place.openedCase()->remove(place.openedCase()->record().acts[0]);
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(place.openedCase()->undoName()));
        undo->trigger();
        QCOMPARE(place.openedCase()->record().acts.size(), 4);
        QVERIFY(!undo->isEnabled());
    }

    void tasksAreTickedOffAndAdded()
    {
        CaseWindow window;
        CasesPlace place(window.services(), pages);
        place.show();
        place.openCase(window.newCase());
        auto* panel = place.findChild<WhatNowPanel*>();
        auto* field = panel->findChild<TextField*>();
        field->setText(u"진술 동행 일정"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(place.openedCase()->record().tasks.size(), 1);
        QTRY_VERIFY(panel->findChild<QCheckBox*>());
        panel->findChild<QCheckBox*>()->click();
        QVERIFY(place.openedCase()->record().tasks[0].doneMs.has_value());
    }

    void panelLeadsToTheWorking()
    {
        CaseWindow window;
        CasesPlace place(window.services(), pages);
        place.show();
        place.openCase(window.importDemo(u"V01"_s));
        const Deadline* next = nextDeadline(place.openedCase()->opinion());
        QVERIFY(next);
        Q_EMIT place.findChild<WhatNowPanel*>()->jumpRequested(u"law"_s, anchorOf(next->clock));
        QCOMPARE(place.caseView()->current()->key(), "law");
    }

    void unknownCaseIsToldAndNothingOpens()
    {
        CaseWindow window;
        CasesPlace place(window.services(), pages);
        QSignalSpy failed(&place, &CasesPlace::failed);
        QVERIFY(!place.openCase(window.ids.make<CaseId>()));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!place.openedCase());
    }
};

GYEOT_TEST(TestCasesPlace)
#include "tst_casesplace.moc"
