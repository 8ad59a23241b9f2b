#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "translations/translations.h"
#include "ui/store/auditfilterbar.h"
#include "ui/store/auditpage.h"
#include "ui/store/auditreviewpanel.h"
#include "ui/store/audittablemodel.h"
#include "ui/store/reasondialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 20'000;
constexpr qint64 dayMs = 24LL * 3600 * 1000;

/** A store in which something was done, and the page over it. */
struct Shown {
    CaseWindow window;
    CaseId caseId = window.newCase();
    AuditService audit { *window.store, window.law };
    std::optional<AuditPage> page;

    void show()
    {
        page.emplace(audit, false);
        page->resize(1366, 768);
        page->show();
        page->refresh();
        wait();
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!place().startsWith(u"Looking"_s), patience); }
    QTableView* table() const { return page->findChild<QTableView*>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString sentence() const { return page->findChild<MessageBar*>()->sentence(); }
    QListWidget* findings() const { return page->findChild<QListWidget*>(); }
    QString place() const
    {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->text().startsWith(u"Rows "_s) || label->text().startsWith(u"No row"_s)
                || label->text().startsWith(u"Looking"_s))
                return label->text();
        }
        return {};
    }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            all << label->text();
        return all;
    }
    QPushButton* button(const QString& text) const
    {
        const auto all = page->findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, text, &QPushButton::text);
        if (found == all.end())
            qFatal("no button %s", qPrintable(text));
        return *found;
    }
    template<typename Field>
    Field* field(const QString& name) const
    {
        const auto all = page->findChildren<Field*>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        if (found == all.end())
            qFatal("no field %s", qPrintable(name));
        return *found;
    }
};

} // namespace

class AuditPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(u"en"_s); }

    void tellsWhoDidWhatInPlainWords()
    {
        Shown shown;
        QVERIFY(shown.window.cases.openCase(shown.caseId));
        shown.show();
        QCOMPARE(shown.rows(), 5); // made, opened, taken in, read, and this page
        QCOMPARE(shown.cell(0, AuditTableModel::WhatColumn), u"read the record of access"_s);
        QCOMPARE(shown.cell(1, AuditTableModel::WhatColumn), u"opened a case"_s);
        QCOMPARE(shown.cell(1, AuditTableModel::WhoColumn), u"상담원"_s);
        QCOMPARE(shown.cell(1, AuditTableModel::CaseColumn), u"2026-0001"_s);
        QCOMPARE(shown.place(), u"Rows 1 to 5"_s);
        shown.page->refresh(); // shown again: once a session is enough
        shown.wait();
        QCOMPARE(shown.rows(), 5);
    }

    void noMoreThanAPageIsInMemory()
    {
        Shown shown;
        for (int i = 0; i < 210; ++i)
            QVERIFY(shown.window.cases.openCase(shown.caseId));
        shown.show();
        QCOMPARE(shown.rows(), 200);
        QVERIFY(shown.button(u"Older"_s)->isEnabled() && !shown.button(u"Newer"_s)->isEnabled());
        shown.button(u"Older"_s)->click();
        shown.wait();
        QCOMPARE(shown.rows(), 14);
        QCOMPARE(shown.place(), u"Rows 1 to 14"_s);
        QVERIFY(!shown.button(u"Older"_s)->isEnabled());
        shown.button(u"Newer"_s)->click();
        shown.wait();
        QCOMPARE(shown.rows(), 200);
        shown.page->jumpTo(u"3"_s);
        shown.wait();
        QCOMPARE(shown.cell(0, AuditTableModel::SeqColumn), u"3"_s);
        QVERIFY(shown.button(u"Newer"_s)->isEnabled());
    }

    void isFiltered()
    {
        Shown shown;
        QVERIFY(shown.window.cases.openCase(shown.caseId));
        shown.show();
        auto* const number = shown.field<TextField>(u"Case number"_s);
        number->setText(u"2026-0001"_s);
        QTest::keyClick(number, Qt::Key_Return);
        shown.wait();
        QCOMPARE(shown.rows(), 2);
        number->setText(u"2026-0999"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(!shown.sentence().isEmpty());
        number->setText({});
        QTest::keyClick(number, Qt::Key_Return);
        auto* const group = shown.field<ChoiceField>(u"What"_s);
        group->setCurrentIndex(group->findText(u"Printed, saved, copied"_s));
        Q_EMIT group->committed(group->value());
        shown.wait();
        QCOMPARE(shown.rows(), 0);
        QCOMPARE(shown.place(), u"No row fits what is asked for."_s);
        QVERIFY(!shown.button(u"Save as a table…"_s)->isEnabled());
    }

    void checksTheWholeLogInAWorker()
    {
        Shown shown;
        shown.show();
        QSignalSpy checked(&*shown.page, &AuditPage::checked);
        shown.button(u"Check the record"_s)->click();
        QVERIFY(!shown.button(u"Check the record"_s)->isEnabled());
        QVERIFY(checked.wait(patience));
        QVERIFY(shown.sentence().contains(u"rows in order"_s));
        shown.wait();
        QCOMPARE(shown.cell(0, AuditTableModel::WhatColumn), u"checked the record of access"_s);
        QVERIFY(shown.button(u"Check the record"_s)->isEnabled());
    }

    void writesATableWithAReason()
    {
        Shown shown;
        shown.show();
        const QString path = shown.window.dir.filePath(u"a.csv"_s);
        QSignalSpy exported(&*shown.page, &AuditPage::exported);
        shown.page->exportTo(path, u"ㅁㅁㅁ"_s);
        QVERIFY(!shown.sentence().isEmpty() && !QFile::exists(path));
        shown.page->exportTo(path, u"감사 자료 제출"_s);
        QVERIFY(exported.wait(patience));
        QVERIFY(QFile::exists(path));
        QVERIFY(shown.sentence().contains(u"a.csv"_s));
        shown.wait();
        QCOMPARE(shown.cell(0, AuditTableModel::ReasonColumn), u"감사 자료 제출"_s);
    }

    void asksForTheReasonFirst()
    {
        Shown shown;
        shown.show();
        shown.button(u"Save as a table…"_s)->click();
        auto* const dialog = shown.page->findChild<ReasonDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto next = std::ranges::find(buttons, u"Go on"_s, &QPushButton::text);
        QVERIFY(next != buttons.end() && !(*next)->isEnabled());
        dialog->findChild<TextField*>()->setText(u"제출"_s);
        QVERIFY((*next)->isEnabled());
        dialog->reject();
    }

    void aMonthIsGoneThrough()
    {
        Shown shown; // 2026-11-22, a Sunday
        QVERIFY(shown.window.cases.openCase(shown.caseId));
        shown.window.clock.ms += 45 * dayMs; // January: December is over, November overdue
        shown.show();
        QVERIFY(shown.words().contains(u"Months that were not gone through in time: 1"_s));
        QCOMPARE(shown.findings()->count(), 1); // December: nothing
        QVERIFY(shown.findings()->item(0)->text().startsWith(u"Nothing stands out"_s));
        auto* const month = shown.field<ChoiceField>(u"Month"_s);
        month->setValue(u"2026-11"_s);
        Q_EMIT month->committed(month->value());
        QCOMPARE(shown.findings()->count(), 1);
        QVERIFY2(shown.findings()->item(0)->text().contains(u"outside office hours"_s),
            qPrintable(shown.findings()->item(0)->text()));
        shown.field<TextField>(u"Note"_s)->setText(u"당직이었음"_s);
        shown.button(u"Seen"_s)->click();
        QVERIFY(shown.findings()->item(0)->text().contains(u"당직이었음"_s));
        QVERIFY(!shown.button(u"Seen"_s)->isEnabled());
        shown.button(u"Show that day"_s)->click();
        shown.wait();
        QCOMPARE(shown.rows(), 4); // of that Sunday
        shown.button(u"Month gone through"_s)->click();
        QVERIFY(!shown.words().contains(u"Months that were not gone through in time: 1"_s)
            || !shown.page->findChild<AuditReviewPanel*>()->isVisible());
        QVERIFY(shown.audit.review(u"2026-11"_s)->at(0).confirmed);
        QVERIFY(shown.audit.months()->at(1).done);
    }

    void beforeAMonthIsOverItSaysWhatWillStandHere()
    {
        Shown shown;
        shown.show();
        QVERIFY(shown.words().join(u' ').contains(u"No month is over yet"_s));
        QVERIFY(!shown.findings()->isVisible());
    }

    void everythingHasANameAndTheKeyboardReachesIt()
    {
        Shown shown;
        shown.show();
        for (QWidget* widget : shown.page->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && !qobject_cast<QScrollArea*>(widget)) {
                const auto* button = qobject_cast<QPushButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    widget->metaObject()->className());
            }
        }
        QCOMPARE(shown.page->panes().size(), 3);
        QVERIFY(shown.page->searchField());
    }

    void nothingIsWiderThanTheSmallestScreen()
    {
        Shown shown;
        shown.show();
        QVERIFY2(shown.page->minimumSizeHint().width() <= 1100,
            qPrintable(QString::number(shown.page->minimumSizeHint().width())));
    }
};

GYEOT_TEST(AuditPageTest)
#include "tst_auditpage.moc"
