#include "ui/widgets/timeline.h"

#include "ui/theme/palette.h"
#include "ui/theme/space.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QPainter>

namespace gyeot::ui {

namespace {

constexpr int railWidth = 20;
constexpr int dotRadius = 4;

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(railWidth, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
}

void Timeline::setEntries(const QList<TimelineEntry>& entries)
{
    clearLayout(m_grid);
    m_rows.clear();
    m_entries = entries;
    for (int i = 0; i < entries.size(); ++i) {
        auto* when = new SecondaryLabel(entries[i].when, this);
        when->setWordWrap(false);
        m_grid->addWidget(when, i, 0, Qt::AlignTop);
        m_grid->addWidget(new Label(entries[i].what, this), i, 1, Qt::AlignTop);
        m_rows << when;
    }
}

void Timeline::paintEvent(QPaintEvent*)
{
    if (m_rows.isEmpty())
        return;
    const Palette colors = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto middle = [this](qsizetype i) { return m_rows[i]->y() + m_rows[i]->fontMetrics().height() / 2 + 1; };
    painter.setPen(colors.color(Role::Separator));
    painter.drawLine(dotRadius + 1, middle(0), dotRadius + 1, middle(m_rows.size() - 1));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        painter.setPen(QPen(colors.color(Role::Line), 1.5));
        painter.setBrush(m_entries[i].ahead ? colors.color(Role::Window) : colors.color(Role::Line));
        painter.drawEllipse(QPointF(dotRadius + 1.5, middle(i)), dotRadius, dotRadius);
    }
}

} // namespace gyeot::ui
