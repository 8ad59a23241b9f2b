#pragma once

#include <QObject>

#include <memory>

namespace gyeot::ui {

/** What the desktop and the system say of the seat: the screen was locked, another person's session came to the front, the machine is about
 *  to sleep. For each of them an open store is locked at once (reference/security.md 3.5, LCK-01). Closing the lid is one of the two. Where
 *  nobody tells such things (no D-Bus, another system) the watch is silent, and the idle lock remains. */
class SeatWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Asks the system to wait, a few seconds at most, with falling asleep until this process has ended or been replaced: so the lock is
     *  done before the screen can be seen on waking. */
    virtual void delaySleep() = 0;

Q_SIGNALS:
    void left(); ///< lock now
};

/** The one of this system. */
std::unique_ptr<SeatWatch> makeSeatWatch();

} // namespace gyeot::ui
