#include "ui/shell/practicetitles.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

PracticeTitles::PracticeTitles(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void PracticeTitles::mark(QWidget* window)
{
    //: Before the title of every window of a practice store.
    const QString prefix = tr("Practice") + u" · "_s;
    const QString title = window->windowTitle();
    if (!title.startsWith(prefix))
        window->setWindowTitle(prefix + (title.isEmpty() ? QApplication::applicationDisplayName() : title));
}

bool PracticeTitles::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::Show || event->type() == QEvent::WindowTitleChange) && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        const Qt::WindowType type = widget->windowType();
        if (widget->isWindow() && type != Qt::Popup && type != Qt::ToolTip)
            mark(widget);
    }
    return false;
}

} // namespace gyeot::ui
