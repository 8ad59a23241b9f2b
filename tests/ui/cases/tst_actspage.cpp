#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/cases/actspage.h"
#include "ui/cases/acttablemodel.h"
#include "ui/law/clockline.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestActsPage final : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        CaseWindow window;
        std::unique_ptr<OpenCase> open;
        std::unique_ptr<ActsPage> page;
        QTableView* table = nullptr;
        explicit Fixture(const QString& demo = u"V01"_s)
            : open(window.openDemo(demo)),
              page(std::make_unique<ActsPage>(*open))
        {
            page->resize(1000, 700);
            page->show();
            page->refresh();
            table = page->findChild<QTableView*>();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("the page cannot be shown");
        }
        QModelIndex at(int row, int column) const { return table->model()->index(row, column); }
        /** Types into a cell as a person does: the editor opens with the first key. */
        void typeInto(int row, int column, const QString& text)
        {
            table->setCurrentIndex(at(row, column));
            table->setFocus();
            table->edit(at(row, column));
            auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            QVERIFY(editor);
            editor->setText(text);
            QTest::keyClick(editor, Qt::Key_Return);
        }
    };

private Q_SLOTS:
    void isTypedInLikeASpreadsheet()
    {
        Fixture fixture;
        fixture.typeInto(0, ActTableModel::PlaceColumn, u"다른 게시판"_s);
        QTRY_COMPARE(fixture.open->record().acts[0].place, u"다른 게시판"_s);
        QTRY_COMPARE(fixture.table->currentIndex().row(), 0);
    }

    void newRowTakesItsPlaceInTime()
    {
        Fixture fixture;
        fixture.typeInto(4, ActTableModel::WhenColumn, u"2026-04-01"_s);
        QTRY_COMPARE(fixture.open->record().acts.size(), 5);
        QCOMPARE(fixture.open->record().acts[1].when.from(), QDate(2026, 4, 1));
    }

    void halfTypedCellIsSavedBeforeLocking()
    {
        Fixture fixture;
        fixture.table->setFocus();
        fixture.table->edit(fixture.at(0, ActTableModel::WhatColumn));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->setText(u"여기까지 적음"_s);
        fixture.page->finishEditing();
        QCOMPARE(fixture.open->record().acts[0].what, u"여기까지 적음"_s);
    }

    void showsTheLawOfTheSelectedAct()
    {
        Fixture fixture;
        fixture.table->setCurrentIndex(fixture.at(1, ActTableModel::WhatColumn));
        QVERIFY(!fixture.page->findChildren<ClockLine*>().isEmpty());
        fixture.table->setCurrentIndex(fixture.at(4, ActTableModel::WhatColumn)); // the empty row
        for (const ClockLine* line : fixture.page->findChildren<ClockLine*>())
            QVERIFY(!line->isVisible());
    }

    void saysHowToWriteATime()
    {
        Fixture fixture;
        fixture.typeInto(0, ActTableModel::WhenColumn, u"작년 봄"_s);
        QTRY_VERIFY(fixture.page->findChild<MessageBar*>()->isVisible());
        QVERIFY(fixture.page->findChild<MessageBar*>()->sentence().contains(u"작년 봄"_s));
        QCOMPARE(fixture.open->record().acts[0].when.from(), QDate(2026, 3, 14));
    }

    void removedActComesBack()
    {
        Fixture fixture;
        fixture.table->setCurrentIndex(fixture.at(2, ActTableModel::WhatColumn));
        QTest::keyClick(fixture.table, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(fixture.open->record().acts.size(), 3);
        fixture.open->undo();
        QCOMPARE(fixture.open->record().acts.size(), 4);
    }

    void jumpsToAnActAndToANewOne()
    {
        Fixture fixture;
        fixture.page->jumpTo(fixture.open->record().acts[3].id.toString());
        QCOMPARE(fixture.table->currentIndex().row(), 3);
        fixture.page->jumpTo({});
        QCOMPARE(fixture.table->currentIndex().row(), 4);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    }
};

GYEOT_TEST(TestActsPage)
#include "tst_actspage.moc"
