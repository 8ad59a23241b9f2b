#include "ui/widgets/statusbadge.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QPainter>

namespace gyeot::ui {

Role roleOf(Status status)
{
    switch (status) {
    case Status::Plain: return Role::TextSecondary;
    case Status::Ok: return Role::Ok;
    case Status::Warn: return Role::Warn;
    case Status::Stop: return Role::Stop;
    }
    Q_UNREACHABLE_RETURN(Role::Text);
}

const char* iconOf(Status status)
{
    switch (status) {
    case Status::Plain: return "info";
    case Status::Ok: return "ok";
    case Status::Warn: return "warn";
    case Status::Stop: return "stop";
    }
    Q_UNREACHABLE_RETURN("info");
}

int paintStatus(QPainter* painter, const QRect& rect, const QPalette& palette, Status status, const QString& word)
{
    const QColor color = Palette::of(palette).color(roleOf(status));
    const QFontMetrics metrics = painter->fontMetrics();
    const int side = metrics.ascent() + 2;
    const QRect square(rect.left(), rect.center().y() - side / 2, side, side);
    painter->drawPixmap(square, iconPixmap(iconOf(status), side, color, painter->device()->devicePixelRatioF()));
    const int left = square.right() + 1 + space::hair;
    const QString shown = metrics.elidedText(word, Qt::ElideRight, rect.right() - left + 1);
    painter->setPen(color);
    painter->drawText(
        QRect(left, rect.top(), rect.right() - left + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    return left - rect.left() + metrics.horizontalAdvance(shown);
}

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusBadge::StatusBadge(Status status, const QString& word, QWidget* parent) : StatusBadge(parent)
{
    setStatus(status, word);
}

void StatusBadge::setStatus(Status status, const QString& word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return { metrics.ascent() + 2 + space::hair + metrics.horizontalAdvance(m_word) + 2,
        std::max(minimumTarget, metrics.height()) };
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStatus(&painter, rect(), palette(), m_status, m_word);
}

} // namespace gyeot::ui
