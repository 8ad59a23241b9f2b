#include "core/workspace/draftservice.h"
#include "tests/app/gyeot/openedwindow.h"
#include "tests/support/canaryscan.h"
#include "tests/support/testmain.h"
#include "ui/cases/intakedialog.h"
#include "ui/cases/overviewpage.h"
#include "ui/documents/packetpage.h"
#include "ui/evidence/evidencepage.h"
#include "ui/templates/templateedit.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

namespace {

/** The first field of several lines that can be seen below `page`. */
ui::TextBox* boxOf(const QWidget& page)
{
    for (auto* box : page.findChildren<ui::TextBox*>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

QStringList visibleWindows()
{
    QStringList found;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            found << QString::fromLatin1(window->metaObject()->className());
    }
    return found;
}

/** Waits until the store is closed and the window gone. */
bool waitLocked(const WindowOver& over)
{
    return QTest::qWaitFor([&over] { return !over.program->session(); }, 10000);
}

} // namespace

class LockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackFieldCaretScrollAndPageAfterALock()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        {
            WindowOver over(place);
            QVERIFY(over.unlock());
            QVERIFY(over.cases().openCase(caseId));
            auto& page = over.page<ui::OverviewPage>("overview");
            page.jumpTo({});
            auto* box = boxOf(page);
            QVERIFY(box);
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, u"one two three"_s);
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(box, Qt::Key_Left);
            QTest::keyClick(box, Qt::Key_L, Qt::ControlModifier); // not another second to wait
            QVERIFY(waitLocked(over));
        }
        WindowOver over(place);
        QVERIFY(over.program->entry()->unlockPage().findChild<ui::TextField*>()->value().isEmpty());
        QVERIFY(over.unlock());
        QVERIFY(over.cases().openedCase());
        QCOMPARE(over.cases().openedCase()->id(), caseId);
        auto* box = boxOf(*over.cases().caseView()->current());
        QVERIFY2(box, "the form that was open");
        QCOMPARE(box->toPlainText(), u"one two three"_s); // no unsaved word lost
        QTRY_VERIFY(box->hasFocus());
        QTRY_COMPARE(box->textCursor().position(), 8);
    }

    void wordsOfATemplateAndOfAnIntakeWaitTheirTurn()
    {
        DemoPlace place;
        {
            WindowOver over(place);
            QVERIFY(over.unlock());
            over.window().openPlace(u"templates"_s);
            auto* editor = over.window().findChild<ui::TemplateEdit*>();
            editor->setFocus();
            editor->moveCursor(QTextCursor::End);
            QTest::keyClicks(editor, u"a thought"_s);
            over.window().lock();
            QVERIFY(waitLocked(over));
        }
        WindowOver over(place);
        QVERIFY(over.unlock());
        auto* editor = over.window().findChild<ui::TemplateEdit*>();
        QVERIFY(editor->isVisible());
        QVERIFY(editor->toPlainText().endsWith(u"a thought"_s));
        QTRY_VERIFY(editor->hasFocus());
        QCOMPARE(
            over.window().findChild<ui::MessageBar*>()->sentence(), u"The words you were typing have been put back."_s);
    }

    void aNewLanguageLosesNoWord()
    {
        DemoPlace place;
        WindowOver over(place);
        QVERIFY(over.unlock());
        over.window().openPlace(u"templates"_s);
        auto* editor = over.window().findChild<ui::TemplateEdit*>();
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u"a thought"_s);
        const QPointer<ui::MainWindow> before = &over.window();
        Q_EMIT over.window().languageChosen(u"ko"_s);
        QTRY_VERIFY(!before);
        QVERIFY(over.window().findChild<ui::TemplateEdit*>()->toPlainText().endsWith(u"a thought"_s));
    }

    void LCK_03_everythingThatIsOpenGoes_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : { "intake", "file dialog", "print dialog", "palette", "tooltip" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void LCK_03_everythingThatIsOpenGoes()
    {
        QFETCH(QString, what);
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        WindowOver over(place);
        QVERIFY(over.unlock());
        QVERIFY(over.cases().openCase(caseId));
        QWidget* above = nullptr;
        if (what == u"intake"_s) {
            over.cases().startIntake();
        } else if (what == u"file dialog"_s) {
            auto& evidence = over.page<ui::EvidencePage>("evidence");
            buttonSaying(evidence, u"Take in files…"_s)->click();
        } else if (what == u"print dialog"_s) {
            auto& papers = over.page<ui::PacketPage>("documents");
            QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(papers, u"Print and issue…"_s)->isEnabled(), 30000);
            buttonSaying(papers, u"Print and issue…"_s)->click();
        } else if (what == u"palette"_s) {
            QTest::keyClick(&over.window(), Qt::Key_K, Qt::ControlModifier);
        } else {
            QToolTip::showText({}, u"김가상"_s, &over.window());
        }
        above =
            QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        if (!above)
            above = &over.window();
        QTest::keyClick(above, Qt::Key_L, Qt::ControlModifier);
        QVERIFY2(waitLocked(over), "the key works whatever lies above the window");
        QTRY_COMPARE(visibleWindows(), QStringList());
    }

    void LCK_03_coversWhatIsAboveTheWindow()
    {
        DemoPlace place;
        WindowOver over(place);
        QVERIFY(over.unlock());
        over.cases().startIntake();
        auto* dialog = over.window().findChild<ui::IntakeDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        const QImage before = dialog->grab().toImage();
        QTest::keyClick(dialog, Qt::Key_F12);
        QVERIFY(over.window().privacyScreen().isUp());
        QVERIFY(dialog->grab().toImage() != before);
        QTest::keyClick(dialog, Qt::Key_F12);
        QVERIFY(!over.window().privacyScreen().isUp());
        dialog->reject();
    }

    void handingOverShowsNothingOfTheOneBefore()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        WindowOver over(place);
        QVERIFY(over.unlock());
        QVERIFY(over.cases().openCase(caseId));
        QTest::keyClick(&over.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(waitLocked(over));
        const app::StartWish wish { .store = place.directory(),
            .afterLock = true,
            .storeFolder = place.folder(u"stores"_s),
            .settingsFile = place.folder(u"settings-en.ini"_s) };
        app::Program next(*qApp, wish, place.clock(), place.ids());
        QVERIFY(next.start());
        ui::UnlockPage& page = next.entry()->unlockPage();
        QVERIFY(page.findChild<ui::TextField*>()->value().isEmpty());
        QVERIFY(!page.findChild<ui::MessageBar*>()->sentence().isEmpty());
        for (const QLabel* label : next.entry()->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(u"2026-"_s) && !label->text().contains(DemoPlace::userName()),
                qPrintable(label->text()));
        page.findChild<ui::TextField*>()->setValue(u"딴 사람"_s);
        QVERIFY(!test::unlock(next, u"딴 사람"_s, DemoPlace::passphrase)); // nobody of that name: nothing is told
    }

    void R26_theKeyCoversInTime()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        qint64 worst = 0;
        for (int i = 0; i < 3; ++i) {
            WindowOver over(place);
            QVERIFY(over.unlock());
            QVERIFY(over.cases().openCase(caseId));
            auto& page = over.page<ui::OverviewPage>("overview");
            page.jumpTo({});
            auto* box = boxOf(page);
            box->setFocus();
            QTest::keyClicks(box, u"words "_s);
            QElapsedTimer timer;
            timer.start();
            qint64 covered = -1;
            connect(&over.window(), &ui::MainWindow::lockRequested, this, [&] { covered = timer.elapsed(); });
            QTest::keyClick(box, Qt::Key_L, Qt::ControlModifier);
            QVERIFY(waitLocked(over));
            QVERIFY(covered >= 0);
            worst = std::max(worst, covered);
            qInfo("R26: covered and saved after %lld ms, keys gone after %lld ms", covered, timer.elapsed());
            QVERIFY(timer.elapsed() < 5000); // 1 s by the goal; this machine may be busy
        }
        QVERIFY2(worst < 1000, QByteArray::number(worst).constData()); // 200 ms by the goal, measured by ./dev bench
    }

    void RES_03_theClipboardIsClearedAtALock()
    {
        DemoPlace place;
        WindowOver over(place);
        QVERIFY(over.unlock());
        QClipboard& clipboard = *QGuiApplication::clipboard();
        clipboard.setText(u"김가상"_s);
        if (!clipboard.ownsClipboard())
            QSKIP("the clipboard of this platform belongs to nobody; tst_clipboardguard has the rules");
        over.window().lock();
        QVERIFY(waitLocked(over));
        QCOMPARE(clipboard.text(), QString());
    }

    void RES_10_titlesAndNamesOfWindowsCarryTheNumberAlone()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        WindowOver over(place, u"ko"_s);
        QVERIFY(over.unlock());
        QVERIFY(over.cases().openCase(caseId));
        const CaseRecord& record = over.cases().openedCase()->record();
        CanaryScan scan;
        for (const QString& word : { record.client.alias, record.client.trueName, record.caseRecord.summary })
            scan.addText(word);
        over.cases().startIntake();
        over.page<ui::EvidencePage>("evidence");
        for (QWidget* window : QApplication::topLevelWidgets()) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(window);
            const QString name =
                spoken ? spoken->text(QAccessible::Name) + spoken->text(QAccessible::Description) : QString();
            QCOMPARE(scan.findsIn((window->windowTitle() + u'\n' + name + u'\n' + window->windowIconText()).toUtf8()),
                QStringList());
        }
        QVERIFY(over.window().windowTitle().contains(record.caseRecord.number));
        over.window().findChild<ui::IntakeDialog*>()->reject();
    }

    void RES_11_evidenceCannotBeDraggedOut()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        WindowOver over(place);
        QVERIFY(over.unlock());
        QVERIFY(over.cases().openCase(caseId));
        const auto& evidence = over.page<ui::EvidencePage>("evidence");
        for (const auto* view : over.window().findChildren<QAbstractItemView*>()) {
            QVERIFY2(!view->dragEnabled(), view->metaObject()->className());
            QVERIFY2(view->dragDropMode() != QAbstractItemView::DragOnly
                    && view->dragDropMode() != QAbstractItemView::DragDrop,
                view->metaObject()->className());
        }
        QVERIFY(evidence.findChild<QTableView*>());
        auto& overview = over.page<ui::OverviewPage>("overview");
        overview.jumpTo({});
        for (const auto* field : overview.findChildren<QLineEdit*>())
            QVERIFY2(!field->dragEnabled(), qPrintable(field->accessibleName()));
        auto* box = boxOf(overview);
        box->setPlainText(u"김가상 김가상"_s);
        box->selectAll();
        QTest::mousePress(box->viewport(), Qt::LeftButton, {}, box->cursorRect().center() - QPoint(20, 0));
        QVERIFY(!box->textCursor().hasSelection()); // a press into the selection begins no drag
        QTest::mouseRelease(box->viewport(), Qt::LeftButton);
    }
};

GYEOT_TEST(LockTest)
#include "tst_lock.moc"
