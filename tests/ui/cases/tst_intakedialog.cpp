#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/cases/intakedialog.h"
#include "ui/theme/style.h"
#include "ui/widgets/fields.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestIntakeDialog final : public QObject {
    Q_OBJECT

private:
    static QPushButton* button(IntakeDialog* dialog, bool primary)
    {
        for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
            if (one->isVisible() && isPrimary(one) == primary && !one->text().isEmpty())
                return one;
        }
        return nullptr;
    }
    static TextField* field(IntakeDialog* dialog, int index)
    {
        QList<TextField*> visible;
        for (TextField* one : dialog->findChildren<TextField*>()) {
            if (one->isVisible())
                visible << one;
        }
        return visible.value(index);
    }

private Q_SLOTS:
    void takesACaseInStepByStep()
    {
        CaseWindow window;
        auto* dialog = new IntakeDialog(window.services(), nullptr);
        QSignalSpy made(dialog, &IntakeDialog::caseMade);
        dialog->open();
        button(dialog, true)->click();
        QCOMPARE(window.cases.count(CaseListQuery::Show::Open).value(), 1); // there from the first step on
        field(dialog, 0)->setText(u"김가상"_s);
        field(dialog, 1)->setText(u"010-0000-0147"_s);
        button(dialog, true)->click();
        field(dialog, 0)->setText(u"18시 이후 문자만"_s);
        field(dialog, 1)->setText(u"집 전화"_s);
        button(dialog, true)->click();
        dialog->findChild<TextBox*>()->setPlainText(u"영상이 올라옴"_s);
        button(dialog, true)->click();
        QCOMPARE(made.size(), 1);
        const CaseRecord record = window.cases.caseRecord(made[0][0].value<CaseId>()).value();
        QCOMPARE(record.client.alias, u"김가상"_s);
        QCOMPARE(record.client.phone, u"010-0000-0147"_s);
        QCOMPARE(record.safeContacts.size(), 2);
        QCOMPARE(record.caseRecord.summary, u"영상이 올라옴"_s);
    }

    void everyQuestionMayWait()
    {
        CaseWindow window;
        auto* dialog = new IntakeDialog(window.services(), nullptr);
        QSignalSpy made(dialog, &IntakeDialog::caseMade);
        dialog->open();
        button(dialog, true)->click();
        for (int step = 1; step < 4; ++step)
            dialog->findChild<QPushButton*>(u"later"_s)->click();
        QCOMPARE(made.size(), 1);
        const CaseRecord record = window.cases.caseRecord(made[0][0].value<CaseId>()).value();
        QVERIFY(record.client.alias.isEmpty() && record.safeContacts.isEmpty());
    }

    void brokenLineKeepsTheCase()
    {
        CaseWindow window;
        auto* dialog = new IntakeDialog(window.services(), nullptr);
        QSignalSpy made(dialog, &IntakeDialog::caseMade);
        dialog->open();
        button(dialog, true)->click();
        dialog->reject();
        QCOMPARE(made.size(), 1);
    }

    void closingAtOnceMakesNothing()
    {
        CaseWindow window;
        auto* dialog = new IntakeDialog(window.services(), nullptr);
        QSignalSpy made(dialog, &IntakeDialog::caseMade);
        dialog->open();
        dialog->reject();
        QCOMPARE(made.size(), 0);
        QCOMPARE(window.cases.count(CaseListQuery::Show::All).value(), 0);
    }
};

GYEOT_TEST(TestIntakeDialog)
#include "tst_intakedialog.moc"
