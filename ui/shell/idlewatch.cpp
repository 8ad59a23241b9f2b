#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace gyeot::ui {

IdleWatch::IdleWatch(std::chrono::milliseconds idle, std::chrono::milliseconds warning, QObject* parent)
    : QObject(parent),
      m_quiet(idle - warning),
      m_warning(warning)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_warned) {
            Q_EMIT expired();
            return;
        }
        m_warned = true;
        m_timer.start(m_warning);
        Q_EMIT aboutToLock();
    });
    m_timer.start(m_quiet);
    qApp->installEventFilter(this);
}

void IdleWatch::touched()
{
    m_timer.start(m_quiet);
    if (m_warned) {
        m_warned = false;
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
