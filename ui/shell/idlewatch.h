#pragma once

#include "core/base/uptime.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace gyeot::ui {

/** How long an open store may wait for a touch, and how long it may be open at all (reference/security.md 3.5). */
struct IdleLimits {
    std::chrono::milliseconds idle =
        std::chrono::minutes(5); ///< at least 1 and at most 15 minutes in the program; shorter in tests
    std::chrono::milliseconds warning = std::chrono::seconds(60); ///< before the lock
    std::chrono::milliseconds absolute = std::chrono::hours(12); ///< whatever is touched
};

/** Notices that nobody has touched keyboard or mouse for a while: first a warning, a minute later the lock. Any touch starts anew, but for
 *  the twelve hours. Sees only that something happened, never what. Goes by a clock that nobody can set and that runs on while the
 *  machine sleeps: the first touch after a long sleep locks. */
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    using Uptime = std::function<qint64()>; ///< milliseconds

    explicit IdleWatch(const IdleLimits& limits = {}, Uptime uptime = uptimeMs, QObject* parent = nullptr);

Q_SIGNALS:
    void aboutToLock(); ///< the warning
    void resumed(); ///< touched after the warning
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    qint64 leftMs() const;
    void evaluate();
    void touched();

    IdleLimits m_limits;
    Uptime m_uptime;
    qint64 m_startedMs;
    qint64 m_touchedMs;
    QTimer m_timer;
    bool m_warned = false;
    bool m_expired = false;
};

} // namespace gyeot::ui
