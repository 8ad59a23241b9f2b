#include "ui/cases/casedelegate.h"

#include "core/base/clock.h"
#include "ui/cases/caselistmodel.h"
#include "ui/law/lawwords.h"
#include "ui/theme/palette.h"
#include "ui/theme/space.h"
#include "ui/widgets/formats.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr qreal dotRadius = 4;
constexpr qreal smallFactor = 0.87;

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * smallFactor);
    return small;
}

QFont bolder(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/** Draws one line that gives way with an ellipsis; returns where it ended. */
int drawLine(QPainter* painter, QRect rect, const QFont& font, const QColor& color, const QString& text)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return rect.left() + painter->fontMetrics().horizontalAdvance(shown);
}

} // namespace

CaseDelegate::CaseDelegate(const CaseServices& services, QObject* parent)
    : QStyledItemDelegate(parent),
      m_services(services)
{
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int body = option.fontMetrics.height();
    const int small = QFontMetrics(smaller(option.font)).height();
    return { 0, body + 2 * small + 2 * space::small };
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const CaseListModel*>(index.model());
    const CaseListRow* row = model->rowAt(index.row());
    if (!row)
        return;
    const Palette colors = Palette::of(option.palette);
    const QColor text = colors.color(Role::Text);
    const QColor second = colors.color(Role::TextSecondary);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.color(Role::Selection));
    const QFont small = smaller(option.font);
    const int body = option.fontMetrics.height();
    const int smallHeight = QFontMetrics(small).height();
    QRect line = option.rect.adjusted(space::large + space::small, space::small, -space::small, 0);
    line.setHeight(body);
    painter->setPen(QPen(colors.color(Role::Line), 1.5));
    painter->setBrush(row->urgency == Urgency::Immediate ? colors.color(Role::Accent) : QColor(Qt::transparent));
    painter->drawEllipse(QPointF(option.rect.left() + space::medium, line.center().y() + 1), dotRadius, dotRadius);
    const int after = drawLine(painter, line, bolder(option.font), text, row->number);
    if (const Stage* stage = m_services.stages.stage(row->standing.stage.number)) {
        QRect rest = line;
        rest.setLeft(after + space::medium);
        drawLine(painter, rest, option.font, text, inLanguage(stage->ko, stage->en));
    }
    line.translate(0, body);
    line.setHeight(smallHeight);
    drawLine(painter, line, small, second, row->alias);
    line.translate(0, smallHeight);
    const QString damaged = damagedCaseText(*row);
    const QString next =
        damaged.isEmpty() ? nextDeadlineText(row->standing, koreanDate(m_services.clock.nowMs())) : damaged;
    drawLine(painter, line, small, damaged.isEmpty() ? second : colors.color(Role::Warn),
        next.isEmpty() ? tr("no deadline worked out yet") : next);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.color(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

} // namespace gyeot::ui
