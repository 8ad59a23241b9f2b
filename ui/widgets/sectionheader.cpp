#include "ui/widgets/sectionheader.h"

#include "ui/theme/space.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>

namespace gyeot::ui {

SectionHeader::SectionHeader(const QString& title, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::hair);
    m_row = new QHBoxLayout;
    m_row->addWidget(new SectionLabel(title, this), 1);
    column->addLayout(m_row);
    column->addWidget(new Separator(Qt::Horizontal, this));
}

void SectionHeader::addControl(QWidget* control)
{
    m_row->addWidget(control, 0, Qt::AlignBottom);
}

} // namespace gyeot::ui
