#include "ui/widgets/page.h"

#include "ui/widgets/fields.h"

namespace gyeot::ui {

Page::Page(const char* key, const QString& title, const char* iconName, QWidget* parent)
    : QWidget(parent),
      m_key(key),
      m_title(title),
      m_iconName(iconName)
{
    setAccessibleName(title);
}

void Page::finishEditing()
{
    finishComposing();
    if (QWidget* field = focusWidget(); field && field->hasFocus())
        field->clearFocus();
}

QList<QWidget*> Page::panes()
{
    return { this };
}

void Page::jumpTo(const QString&) { }

} // namespace gyeot::ui
