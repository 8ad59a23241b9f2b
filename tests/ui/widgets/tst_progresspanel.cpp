#include "tests/support/testmain.h"
#include "ui/widgets/progresspanel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestProgressPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatTakesLongerThanASecond()
    {
        QWidget window;
        auto* panel = new ProgressPanel(&window);
        window.show();
        const gyeot::Progress progress = panel->start(u"봉인하는 중"_s);
        QVERIFY(!panel->isVisible());
        QVERIFY(progress(1, 4));
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), 3000);
        QTRY_COMPARE(panel->findChild<QProgressBar*>()->value(), 250);
        panel->finish();
        QVERIFY(!panel->isVisible());
    }

    void asksTheWorkToStop()
    {
        ProgressPanel panel;
        const gyeot::Progress progress = panel.start(u"봉인하는 중"_s);
        QSignalSpy spy(&panel, &ProgressPanel::cancelled);
        QVERIFY(progress(1, 2));
        QTest::mouseClick(panel.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        QVERIFY(!progress(2, 2));
    }

    void mayGoBeforeTheWorkDoes()
    {
        gyeot::Progress progress;
        {
            ProgressPanel panel;
            progress = panel.start(u"봉인하는 중"_s);
        }
        QVERIFY(progress(1, 2));
    }
};

GYEOT_TEST(TestProgressPanel)
#include "tst_progresspanel.moc"
