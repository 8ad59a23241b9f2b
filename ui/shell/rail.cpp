#include "ui/shell/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/layouts.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr int iconSide = 24;

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent), m_places(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Places"));
    auto* whole = column(this, space::hair, space::small);
    whole->setContentsMargins(space::hair, space::medium, space::hair, space::medium);
    m_places->setSpacing(space::hair);
    whole->addLayout(m_places);
    whole->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPlace(const QString& title, const char* iconName)
{
    auto* button = new QToolButton(this);
    button->setText(title);
    button->setAccessibleName(title);
    button->setIcon(icon(iconName));
    button->setIconSize({ iconSide, iconSide });
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, int(m_group->buttons().size()));
    m_places->addWidget(button);
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::focusCurrent()
{
    if (QAbstractButton* button = m_group->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
}

void Rail::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.color(Role::Raised));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.color(Role::Separator));
}

} // namespace gyeot::ui
