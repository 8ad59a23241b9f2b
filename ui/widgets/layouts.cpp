#include "ui/widgets/layouts.h"

#include "ui/theme/space.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gyeot::ui {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({}); // who looks for it by name finds the one that comes in its place
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        const std::unique_ptr<QLayoutItem> taken(item);
    }
}

QVBoxLayout* column(QWidget* widget, int margin, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* row(int spacing)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

int charactersWide(const QWidget* widget, int characters)
{
    return widget->fontMetrics().horizontalAdvance(u'0') * characters;
}

QWidget* addField(QVBoxLayout* into, const QString& label, QWidget* field, const QString& hint)
{
    auto* caption = new SecondaryLabel(label, field->parentWidget());
    caption->setWordWrap(false);
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(space::hair);
    pair->addWidget(caption);
    pair->addWidget(field);
    if (!hint.isEmpty()) {
        pair->addWidget(new SecondaryLabel(hint, field->parentWidget()));
        field->setAccessibleDescription(hint);
    }
    into->addLayout(pair);
    return caption;
}

ScrollPage::ScrollPage(QWidget* parent) : QWidget(parent), m_area(new QScrollArea(this))
{
    auto* whole = column(this, 0, 0);
    whole->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    auto* inner = new QWidget(m_area);
    m_content = column(inner, space::page, space::large);
    m_content->setContentsMargins(space::page, space::large, space::page, space::page);
    m_area->setWidget(inner);
}

} // namespace gyeot::ui
