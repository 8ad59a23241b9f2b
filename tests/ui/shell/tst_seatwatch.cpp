#include "tests/support/testmain.h"
#include "ui/shell/seatbus_linux.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

namespace {

constexpr QLatin1StringView sessionPath("/org/freedesktop/login1/session/_37");

/** systemd-logind, as far as we ask it. */
class FakeLogin final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList inhibited;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(QString(sessionPath)); }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        inhibited << what + u' ' + mode;
        return QDBusUnixFileDescriptor(0);
    }
};

/** A bus of our own, without a daemon: what is said at one end arrives at the other. */
struct FakeBus {
    QDBusServer server { u"unix:tmpdir=/tmp"_s };
    QList<QDBusConnection> ends;
    FakeLogin login;
    QString name;

    explicit FakeBus(const QString& clientName) : name(clientName)
    {
        QObject::connect(&server, &QDBusServer::newConnection, &login, [this](QDBusConnection end) {
            end.registerObject(u"/org/freedesktop/login1"_s, &login, QDBusConnection::ExportAllSlots);
            ends << end;
        });
    }
    ~FakeBus() { QDBusConnection::disconnectFromPeer(name); }
    QDBusConnection client() { return QDBusConnection::connectToPeer(server.address(), name); }
    void say(const QString& path, const QString& interface, const QString& signal, const QVariantList& arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        for (const QDBusConnection& end : std::as_const(ends))
            end.send(message);
    }
};

struct Seat {
    FakeBus system { u"fake system"_s };
    FakeBus session { u"fake session"_s };
    BusSeatWatch watch { { system.client(), session.client() } };
    QSignalSpy left { &watch, &SeatWatch::left };

    bool isConnected() const { return !system.ends.isEmpty() && !session.ends.isEmpty(); }
};

} // namespace

class TestSeatWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void LCK_01_whatLocks_data()
    {
        QTest::addColumn<bool>("onSystemBus");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<bool>("locks");
        const QString manager = u"/org/freedesktop/login1"_s;
        const QString seat = sessionPath;
        const QString managerName = u"org.freedesktop.login1.Manager"_s;
        const QString sessionName = u"org.freedesktop.login1.Session"_s;
        const QString properties = u"org.freedesktop.DBus.Properties"_s;
        const QVariantMap away { { u"Active"_s, false } };
        const QVariantMap back { { u"Active"_s, true } };
        const QVariantMap other { { u"IdleHint"_s, false } };
        using List = QVariantList;
        QTest::newRow("suspend") << true << manager << managerName << u"PrepareForSleep"_s << List { true } << true;
        QTest::newRow("waking") << true << manager << managerName << u"PrepareForSleep"_s << List { false } << false;
        QTest::newRow("screen lock of the session") << true << seat << sessionName << u"Lock"_s << List {} << true;
        QTest::newRow("user switch") << true << seat << properties << u"PropertiesChanged"_s
                                     << List { sessionName, away, QStringList() } << true;
        QTest::newRow("switched back") << true << seat << properties << u"PropertiesChanged"_s
                                       << List { sessionName, back, QStringList() } << false;
        QTest::newRow("another property") << true << seat << properties << u"PropertiesChanged"_s
                                          << List { sessionName, other, QStringList() } << false;
        QTest::newRow("screen saver") << false << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                                      << u"ActiveChanged"_s << List { true } << true;
        QTest::newRow("screen saver of GNOME") << false << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s
                                               << u"ActiveChanged"_s << List { true } << true;
        QTest::newRow("screen saver ends")
            << false << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s << u"ActiveChanged"_s
            << List { false } << false;
    }
    void LCK_01_whatLocks()
    {
        QFETCH(bool, onSystemBus);
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, signal);
        QFETCH(QVariantList, arguments);
        QFETCH(bool, locks);
        Seat seat;
        QTRY_VERIFY(seat.isConnected());
        // the session is known once the answer is here; a signal the watch does hear says that it is
        QTRY_VERIFY_WITH_TIMEOUT((seat.system.say(QString(sessionPath), u"org.freedesktop.login1.Session"_s, u"Lock"_s),
                                     !seat.left.isEmpty()),
            10000);
        QTest::qWait(0);
        QTRY_VERIFY((seat.left.clear(), QCoreApplication::sendPostedEvents(), seat.left.isEmpty()));
        FakeBus& bus = onSystemBus ? seat.system : seat.session;
        bus.say(path, interface, signal, arguments);
        // whatever comes after it on the same bus shows that it has been dealt with
        bus.say(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, { false });
        if (locks)
            QTRY_VERIFY(!seat.left.isEmpty());
        else
            QTRY_COMPARE(seat.left.size(), 0);
    }

    void asksTheSystemToWaitForTheLock()
    {
        Seat seat;
        QTRY_VERIFY(seat.isConnected());
        QVERIFY(!seat.watch.delaysSleep());
        seat.watch.delaySleep();
        QTRY_VERIFY(seat.watch.delaysSleep());
        QCOMPARE(seat.system.login.inhibited, QStringList { u"sleep delay"_s });
        seat.watch.delaySleep();
        QTRY_COMPARE(seat.system.login.inhibited.size(), 1);
    }

    void isSilentWithoutABus()
    {
        const QDBusConnection none(u"no such bus"_s);
        BusSeatWatch watch({ none, none });
        watch.delaySleep();
        QVERIFY(!watch.delaysSleep());
        QVERIFY(makeSeatWatch());
    }
};

GYEOT_TEST(TestSeatWatch)
#include "tst_seatwatch.moc"
