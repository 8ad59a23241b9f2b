#include "ui/shell/hotkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace gyeot::ui {

HotKeys::HotKeys(const QList<QAction*>& actions, QObject* parent) : QObject(parent), m_actions(actions)
{
    qApp->installEventFilter(this);
}

bool HotKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget())
        return false; // the window's own shortcuts work
    const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
    for (QAction* action : m_actions) {
        if (!action->shortcuts().contains(pressed))
            continue;
        action->trigger();
        return true;
    }
    return false;
}

} // namespace gyeot::ui
