#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace gyeot::ui {

IdleWatch::IdleWatch(const IdleLimits& limits, Uptime uptime, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_uptime(std::move(uptime)),
      m_startedMs(m_uptime()),
      m_touchedMs(m_startedMs)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::evaluate);
    evaluate();
    qApp->installEventFilter(this);
}

qint64 IdleWatch::leftMs() const
{
    const qint64 now = m_uptime();
    return std::min(m_touchedMs + m_limits.idle.count(), m_startedMs + m_limits.absolute.count()) - now;
}

void IdleWatch::evaluate()
{
    if (m_expired)
        return;
    const qint64 left = leftMs();
    const qint64 warning = m_limits.warning.count();
    if (left <= 0) {
        m_expired = true;
        Q_EMIT expired();
        return;
    }
    m_timer.start(std::chrono::milliseconds(left > warning ? left - warning : left));
    if (left <= warning && !m_warned) {
        m_warned = true;
        Q_EMIT aboutToLock();
    }
}

void IdleWatch::touched()
{
    if (m_expired || leftMs() <= 0) { // too late: this touch is the one that wakes the machine
        evaluate();
        return;
    }
    m_touchedMs = m_uptime();
    if (m_warned && leftMs() > m_limits.warning.count()) { // not within the last minute of the twelve hours
        m_warned = false;
        evaluate();
        Q_EMIT resumed();
    }
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TouchBegin: touched(); break;
    default: break;
    }
    return false;
}

} // namespace gyeot::ui
