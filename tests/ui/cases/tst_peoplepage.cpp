#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/cases/consentlist.h"
#include "ui/cases/peoplepage.h"
#include "ui/theme/style.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/editablesection.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/casewords.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestPeoplePage final : public QObject {
    Q_OBJECT

private:
    static bool says(const QWidget& widget, const QString& words)
    {
        return std::ranges::any_of(
            widget.findChildren<Label*>(), [&words](const Label* label) { return label->text().contains(words); });
    }
    static QPushButton* primaryOf(QWidget* dialog)
    {
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton* one) { return isPrimary(one); });
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void keepsTheTrueNameSealedUntilAskedFor()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        PeoplePage page(*open);
        page.show();
        page.refresh();
        QVERIFY(!open->record().client.trueName.isEmpty());
        QVERIFY(!says(page, open->record().client.trueName));
        page.jumpTo(u"client"_s);
        bool shown = false;
        for (const TextField* field : page.findChildren<TextField*>())
            shown |= field->text() == open->record().client.trueName;
        QVERIFY(shown);
    }

    void statementIsSealedUntilAskedFor()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        PeoplePage page(*open);
        page.show();
        page.refresh();
        QVERIFY(!says(page, open->record().statement->harm.left(20)));
        page.jumpTo(u"statement"_s);
        const auto boxes = page.findChildren<TextBox*>();
        QVERIFY(std::ranges::any_of(
            boxes, [&open](const TextBox* box) { return box->toPlainText() == open->record().statement->harm; }));
    }

    void aRuleOfContactIsAddedEditedAndRemoved()
    {
        CaseWindow window;
        OpenCase open(window.services(), window.newCase());
        QVERIFY(open.open());
        PeoplePage page(open);
        page.show();
        page.refresh();
        open.add(SafeContact());
        QCOMPARE(open.record().safeContacts.size(), 1);
        const QString key = open.record().safeContacts[0].id.toString();
        page.jumpTo(key);
        auto* section = page.findChild<EditableSection*>(key);
        QVERIFY(section->isEditing());
        TextField* number = section->form()->findChild<TextField*>();
        number->setText(u"010-0000-0147"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(open.record().safeContacts[0].value, u"010-0000-0147"_s);
        open.remove(open.record().safeContacts[0]);
        QVERIFY(open.record().safeContacts.isEmpty());
    }

    void consentNeedsSheetAndDay()
    {
        CaseWindow window;
        OpenCase open(window.services(), window.newCase());
        QVERIFY(open.open());
        ConsentList list(open);
        list.show();
        for (QPushButton* one : list.findChildren<QPushButton*>())
            one->click();
        auto* dialog = list.findChild<Dialog*>();
        if (!dialog)
            dialog = list.window()->findChild<Dialog*>();
        QVERIFY(dialog);
        auto* day = dialog->findChildren<DateField*>().first();
        day->clear();
        primaryOf(dialog)->click();
        QVERIFY(open.record().consents.isEmpty());
        QVERIFY(dialog->isVisible());
        day->setText(u"2026-11-20"_s);
        primaryOf(dialog)->click();
        QCOMPARE(open.record().consents.size(), 1);
        QCOMPARE(open.record().consents[0].givenOn, QDate(2026, 11, 20));
    }
};

GYEOT_TEST(TestPeoplePage)
#include "tst_peoplepage.moc"
