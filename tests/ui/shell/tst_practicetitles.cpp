#include "tests/support/testmain.h"
#include "ui/shell/practicetitles.h"
#include "ui/shell/privacyscreen.h"
#include "ui/widgets/dialog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestPracticeTitles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBeforeEveryTitle()
    {
        const PracticeTitles titles;
        QWidget window;
        window.setWindowTitle(u"2026-0147"_s);
        QCOMPARE(window.windowTitle(), u"Practice · 2026-0147"_s);
        window.show();
        window.setWindowTitle(u"2026-0148"_s);
        QCOMPARE(window.windowTitle(), u"Practice · 2026-0148"_s);
        auto* dialog = new Dialog(u"New case"_s, &window);
        dialog->open();
        QCOMPARE(dialog->windowTitle(), u"Practice · New case"_s);
        dialog->reject();
        QWidget nameless;
        nameless.show();
        QVERIFY(nameless.windowTitle().startsWith(u"Practice"_s));
    }

    void staysUnderThePrivacyScreenAndAfterIt()
    {
        const PracticeTitles titles;
        QWidget window;
        window.setWindowTitle(u"2026-0147"_s);
        window.show();
        PrivacyScreen screen;
        screen.raise();
        QVERIFY(window.windowTitle().startsWith(u"Practice"_s));
        QVERIFY(!window.windowTitle().contains(u"2026"_s));
        screen.lower();
        QCOMPARE(window.windowTitle(), u"Practice · 2026-0147"_s);
    }

    void aRealStoreHasNone()
    {
        QWidget window;
        window.setWindowTitle(u"2026-0147"_s);
        window.show();
        QCOMPARE(window.windowTitle(), u"2026-0147"_s);
    }
};

GYEOT_TEST(TestPracticeTitles)
#include "tst_practicetitles.moc"
