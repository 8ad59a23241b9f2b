#include "tests/support/testmain.h"
#include "ui/shell/privacyscreen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

namespace {

class PaintCount final : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

class TestPrivacyScreen final : public QObject {
    Q_OBJECT

private:
    struct Window {
        QWidget window;
        QLineEdit* field = new QLineEdit(&window);
        Window()
        {
            auto* layout = new QVBoxLayout(&window);
            layout->addWidget(field);
            window.setWindowTitle(u"2026-0147"_s);
            window.resize(1366, 768);
            field->setText(u"김가상"_s);
            window.show();
            field->setFocus();
        }
    };

private Q_SLOTS:
    void coversEveryWindowInTime()
    {
        Window first;
        Window second;
        QVERIFY(QTest::qWaitForWindowExposed(&second.window));
        PrivacyScreen screen;
        QElapsedTimer timer;
        timer.start();
        screen.raise();
        QVERIFY2(timer.elapsed() < 100, QByteArray::number(timer.elapsed()).constData());
        QVERIFY(screen.isUp());
        for (Window* window : { &first, &second }) {
            const QImage covered = window->window.grab().toImage();
            window->field->clear();
            QCOMPARE(window->window.grab().toImage(), covered); // nothing below shows through
            QVERIFY(window->window.windowTitle() != u"2026-0147"_s);
        }
    }

    void paintsOncePerWindowAndNothingOfWhatIsBelow()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.window));
        PaintCount below;
        window.window.installEventFilter(&below);
        window.field->installEventFilter(&below);
        PaintCount all;
        qApp->installEventFilter(&all);
        PrivacyScreen screen;
        screen.raise();
        qApp->removeEventFilter(&all);
        QCOMPARE(all.count, 1); // the work is the same on any machine: one page of one colour
        QCOMPARE(below.count, 0);
        screen.lower();
    }

    void givesBackTextCaretAndTitle()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.field->setCursorPosition(2);
        PrivacyScreen screen;
        screen.toggle();
        QVERIFY(!window.field->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        screen.toggle();
        QVERIFY(!screen.isUp());
        QCOMPARE(window.field->text(), u"김가상"_s);
        QCOMPARE(window.field->cursorPosition(), 2);
        QTRY_VERIFY(window.field->hasFocus());
        QCOMPARE(window.window.windowTitle(), u"2026-0147"_s);
    }

    void staysOverAWindowThatGrows()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.window));
        PrivacyScreen screen;
        screen.raise();
        window.window.resize(1500, 900);
        const QImage covered = window.window.grab().toImage();
        window.field->clear();
        QCOMPARE(window.window.grab().toImage(), covered);
        screen.lower();
    }
};

GYEOT_TEST(TestPrivacyScreen)
#include "tst_privacyscreen.moc"
