#include "ui/shell/seatbus_linux.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr char managerInterface[] = "org.freedesktop.login1.Manager";
constexpr char sessionInterface[] = "org.freedesktop.login1.Session";
constexpr char propertiesInterface[] = "org.freedesktop.DBus.Properties";
constexpr QLatin1StringView managerPath("/org/freedesktop/login1");

/** From peer to peer there are no names. */
QString named(const QDBusConnection& bus, const QString& service)
{
    return bus.baseService().isEmpty() ? QString() : service;
}

QString loginService(const QDBusConnection& bus)
{
    return named(bus, u"org.freedesktop.login1"_s);
}

} // namespace

LoginManager::LoginManager(const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(loginService(bus), QString(managerPath), managerInterface, bus, parent)
{
}

LoginSession::LoginSession(const QDBusConnection& bus, const QString& path, QObject* parent)
    : QDBusAbstractInterface(loginService(bus), path, sessionInterface, bus, parent)
{
}

LoginSessionProperties::LoginSessionProperties(const QDBusConnection& bus, const QString& path, QObject* parent)
    : QDBusAbstractInterface(loginService(bus), path, propertiesInterface, bus, parent)
{
}

ScreenSaver::ScreenSaver(
    const QDBusConnection& bus, const QString& service, const QString& path, const char* interface, QObject* parent)
    : QDBusAbstractInterface(named(bus, service), path, interface, bus, parent)
{
}

BusSeatWatch::BusSeatWatch(const SeatBuses& buses, QObject* parent) : SeatWatch(parent), m_buses(buses)
{
    if (m_buses.system.isConnected()) {
        m_manager = new LoginManager(m_buses.system, this);
        connect(m_manager, &LoginManager::PrepareForSleep, this, [this](bool start) {
            if (start)
                Q_EMIT left();
        });
        auto* asked = new QDBusPendingCallWatcher(m_manager->asyncCall(u"GetSessionByPID"_s, uint(::getpid())), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
            const QDBusPendingReply<QDBusObjectPath> session = *asked;
            if (session.isValid())
                watchSession(session.value().path());
            asked->deleteLater();
        });
    }
    if (m_buses.session.isConnected())
        watchScreenSavers();
}

void BusSeatWatch::watchSession(const QString& path)
{
    const auto* session = new LoginSession(m_buses.system, path, this);
    connect(session, &LoginSession::Lock, this, &SeatWatch::left);
    const auto* properties = new LoginSessionProperties(m_buses.system, path, this);
    connect(properties, &LoginSessionProperties::PropertiesChanged, this,
        [this](const QString& interface, const QVariantMap& changed) {
            const QVariant active = changed.value(u"Active"_s);
            if (interface == QLatin1StringView(sessionInterface) && active.isValid() && !active.toBool())
                Q_EMIT left(); // somebody else's session came to the front
        });
}

void BusSeatWatch::watchScreenSavers()
{
    struct Address {
        QString service;
        QString path;
        const char* interface;
    };
    const Address addresses[] = {
        { u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, "org.freedesktop.ScreenSaver" },
        { u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s, "org.freedesktop.ScreenSaver" },
        { u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, "org.gnome.ScreenSaver" },
        { u"org.cinnamon.ScreenSaver"_s, u"/org/cinnamon/ScreenSaver"_s, "org.cinnamon.ScreenSaver" },
    };
    for (const Address& address : addresses) {
        const auto* saver = new ScreenSaver(m_buses.session, address.service, address.path, address.interface, this);
        connect(saver, &ScreenSaver::ActiveChanged, this, [this](bool active) {
            if (active)
                Q_EMIT left();
        });
    }
}

void BusSeatWatch::delaySleep()
{
    if (!m_manager || m_inhibitor.isValid())
        return;
    auto* asked =
        new QDBusPendingCallWatcher(m_manager->asyncCall(u"Inhibit"_s, u"sleep"_s, QCoreApplication::applicationName(),
                                        u"Locks its store"_s, u"delay"_s),
            this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> granted = *asked;
        if (granted.isValid())
            m_inhibitor = granted.value();
        asked->deleteLater();
    });
}

std::unique_ptr<SeatWatch> makeSeatWatch()
{
    return std::make_unique<BusSeatWatch>(SeatBuses { QDBusConnection::systemBus(), QDBusConnection::sessionBus() });
}

} // namespace gyeot::ui
