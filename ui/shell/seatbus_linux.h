#pragma once

#include "ui/shell/seatwatch.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

#include <vector>

namespace gyeot::ui {

/** The two buses of a desktop. Tests have ones of their own, from peer to peer. */
struct SeatBuses {
    QDBusConnection system;
    QDBusConnection session;
};

/** org.freedesktop.login1.Manager, as far as we listen. */
class LoginManager final : public QDBusAbstractInterface {
    Q_OBJECT
public:
    explicit LoginManager(const QDBusConnection& bus, QObject* parent);
Q_SIGNALS:
    void PrepareForSleep(bool start);
};

/** org.freedesktop.login1.Session of this process. */
class LoginSession final : public QDBusAbstractInterface {
    Q_OBJECT
public:
    LoginSession(const QDBusConnection& bus, const QString& path, QObject* parent);
Q_SIGNALS:
    void Lock();
};

/** org.freedesktop.DBus.Properties of the same session: whether it is the one in front. */
class LoginSessionProperties final : public QDBusAbstractInterface {
    Q_OBJECT
public:
    LoginSessionProperties(const QDBusConnection& bus, const QString& path, QObject* parent);
Q_SIGNALS:
    void PropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
};

/** The screen savers of the desktops: one signal, several addresses. */
class ScreenSaver final : public QDBusAbstractInterface {
    Q_OBJECT
public:
    ScreenSaver(const QDBusConnection& bus, const QString& service, const QString& path, const char* interface,
        QObject* parent);
Q_SIGNALS:
    void ActiveChanged(bool active);
};

/** SeatWatch over D-Bus. QtDBus speaks to the machine's own bus socket and to nothing else: it is no Qt Network. */
class BusSeatWatch final : public SeatWatch {
    Q_OBJECT

public:
    explicit BusSeatWatch(const SeatBuses& buses, QObject* parent = nullptr);
    void delaySleep() override;
    bool delaysSleep() const { return m_inhibitor.isValid(); }

private:
    void watchSession(const QString& path);
    void watchScreenSavers();

    SeatBuses m_buses;
    LoginManager* m_manager = nullptr;
    QDBusUnixFileDescriptor m_inhibitor; ///< closed when the process is replaced: it is opened close-on-exec
};

} // namespace gyeot::ui
