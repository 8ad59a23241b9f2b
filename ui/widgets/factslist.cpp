#include "ui/widgets/factslist.h"

#include "ui/theme/space.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

FactsList::FactsList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
}

void FactsList::addFact(const QString& name, const QString& value)
{
    auto* label = new Label(value.isEmpty() ? u"–"_s : value, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(u"%1: %2"_s.arg(name, value));
    addFact(name, label);
}

void FactsList::addFact(const QString& name, QWidget* value)
{
    const int row = m_grid->rowCount();
    auto* caption = new SecondaryLabel(name, this);
    caption->setWordWrap(false);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop | Qt::AlignLeft);
    // A control of fixed width would fix the whole column.
    const bool fixed = value->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(value, row, 1, fixed ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignTop);
}

void FactsList::clear()
{
    clearLayout(m_grid);
}

} // namespace gyeot::ui
