#include "ui/widgets/separator.h"

#include "ui/theme/palette.h"

#include <QPainter>

namespace gyeot::ui {

Separator::Separator(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Palette::of(palette()).color(Role::Separator));
}

Card::Card(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(
        QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would cut wrapped text: it knows nothing of width
}

void Card::paintEvent(QPaintEvent*)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.color(Role::Separator));
    painter.setBrush(colors.color(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace gyeot::ui
