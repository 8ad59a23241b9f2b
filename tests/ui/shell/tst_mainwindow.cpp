#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

namespace {

/** A page with one field. */
class SamplePage final : public Page {
public:
    SamplePage(const char* key, const QString& title) : Page(key, title, "case"), field(new TextField(u"글"_s, this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(field);
        auto* action = new QAction(u"%1 하나 더"_s.arg(title), this);
        addAction(action);
    }
    void refresh() override { ++refreshed; }
    void jumpTo(const QString& anchor) override { jumped = anchor; }
    QWidget* searchField() override { return field; }

    TextField* field;
    int refreshed = 0;
    QString jumped;
};

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        QTemporaryDir directory;
        test::FakeClock clock;
        Theme theme { *qApp };
        Settings settings { directory.filePath(u"gyeot.ini"_s) };
        MainWindow window { clock, theme, settings };
        SamplePage* cases = new SamplePage("cases", u"사건"_s);
        SamplePage* templates = new SamplePage("templates", u"서식"_s);
        Fixture()
        {
            window.addPlace(cases);
            window.addPlace(templates);
            window.QWidget::show();
        }
    };

    static QStringList texts(const MainWindow& window)
    {
        QStringList all;
        for (const QAction* action : window.allActions())
            all << action->text();
        return all;
    }

private Q_SLOTS:
    void opensPlacesByKeyAndByShortcut()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QVERIFY(fixture.cases->isVisible());
        QTest::keyClick(&fixture.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(fixture.templates->isVisible());
        QCOMPARE(fixture.templates->refreshed, 1);
        QVERIFY(fixture.window.openPlace(u"cases"_s, u"anchor"_s));
        QCOMPARE(fixture.cases->jumped, u"anchor"_s);
        QVERIFY(!fixture.window.openPlace(u"nowhere"_s));
    }

    void offersTheActionsOfTheOpenPlaceOnly()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
        QVERIFY(texts(fixture.window).contains(u"사건 하나 더"_s));
        QVERIFY(!texts(fixture.window).contains(u"서식 하나 더"_s));
        fixture.window.openPlace(u"templates"_s);
        QVERIFY(texts(fixture.window).contains(u"서식 하나 더"_s));
    }

    void titleCarriesOnlyTheNumber()
    {
        Fixture fixture;
        Q_EMIT fixture.cases->subjectChanged(u"2026-0147"_s);
        QVERIFY(fixture.window.windowTitle().endsWith(u"2026-0147"_s));
        Q_EMIT fixture.cases->subjectChanged({});
        QVERIFY(!fixture.window.windowTitle().contains(u"2026"_s));
    }

    void tellsFailuresInOnePlace()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
        Q_EMIT fixture.cases->failed({ ErrorCode::DiskFull });
        auto* message = fixture.window.findChild<MessageBar*>();
        QVERIFY(message->isVisible());
        QCOMPARE(message->sentence(), errorText({ ErrorCode::DiskFull }));
    }

    void lockSavesWhatIsBeingTypedFirst()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QSignalSpy committed(fixture.cases->field, &TextField::committed);
        QSignalSpy locked(&fixture.window, &MainWindow::lockRequested);
        fixture.cases->field->setFocus();
        QTest::keyClicks(fixture.cases->field, u"half a sentence"_s);
        QTest::keyClick(fixture.cases->field, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(locked.size(), 1);
        QVERIFY(fixture.window.privacyScreen().isUp());
    }

    void leavingAPlaceSavesWhatIsBeingTyped()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QSignalSpy committed(fixture.cases->field, &TextField::committed);
        fixture.cases->field->setFocus();
        QTest::keyClicks(fixture.cases->field, u"more"_s);
        fixture.window.openPlace(u"templates"_s);
        QCOMPARE(committed.size(), 1);
    }

    void f6GoesThroughThePanes()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.cases->field->setFocus();
        QTest::keyClick(fixture.cases->field, Qt::Key_F6);
        QVERIFY(!fixture.cases->field->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(fixture.cases->field->hasFocus());
    }

    void searchTakesTheFocus()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QTest::keyClick(&fixture.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.cases->field->hasFocus());
    }

    void remembersScaleThemeAndLanguage()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QSignalSpy language(&fixture.window, &MainWindow::languageChosen);
        for (QAction* action : fixture.window.actions()) {
            if (action->text() == u"English"_s || action->shortcut() == QKeySequence(QKeySequence::ZoomIn))
                action->trigger();
        }
        QCOMPARE(fixture.settings.language(), u"en"_s);
        QCOMPARE(fixture.settings.scalePercent(), 110);
        QCOMPARE(language.size(), 1);
        fixture.theme.setScalePercent(100);
    }
};

GYEOT_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
