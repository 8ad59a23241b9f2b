#include "ui/widgets/drawing.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace gyeot::ui {

Drawing::Drawing(const char* iconName, int side, Role role, QWidget* parent)
    : QWidget(parent),
      m_icon(icon(iconName, role))
{
    setFixedSize(side, side);
}

void Drawing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace gyeot::ui
