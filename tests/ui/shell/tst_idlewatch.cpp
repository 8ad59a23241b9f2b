#include "tests/support/testmain.h"
#include "ui/shell/idlewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace gyeot::ui;
using namespace std::chrono_literals;

class TestIdleWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsThenExpires()
    {
        IdleWatch watch(80ms, 40ms);
        QStringList seen;
        connect(&watch, &IdleWatch::aboutToLock, this, [&seen] { seen << QStringLiteral("warned"); });
        connect(&watch, &IdleWatch::expired, this, [&seen] { seen << QStringLiteral("expired"); });
        QTRY_COMPARE(seen, (QStringList { QStringLiteral("warned"), QStringLiteral("expired") }));
    }

    void anyKeyGoesOn()
    {
        IdleWatch watch(60s, 59950ms); // warns after 50 ms, locks a minute later
        QSignalSpy warned(&watch, &IdleWatch::aboutToLock);
        QSignalSpy resumed(&watch, &IdleWatch::resumed);
        QTRY_COMPARE(warned.size(), 1);
        QWidget window;
        QTest::keyClick(&window, Qt::Key_Shift);
        QCOMPARE(resumed.size(), 1);
        QTRY_COMPARE(warned.size(), 2);
    }
};

GYEOT_TEST(TestIdleWatch)
#include "tst_idlewatch.moc"
