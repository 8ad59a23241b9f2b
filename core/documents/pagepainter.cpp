#include "core/documents/pagepainter.h"

#include <QPainter>

namespace gyeot {

namespace {

class ItemPainter {
public:
    ItemPainter(QPainter& painter, const Typeface& typeface) : m_painter(painter), m_typeface(typeface) { }

    void operator()(const TextRun& run) const
    {
        QFont font = m_typeface.font(run.role, run.sizePt);
        font.setWordSpacing(run.wordSpacing);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QPointF(run.x, run.baseline), run.text);
    }
    void operator()(const Stroke& rule) const
    {
        m_painter.setPen(QPen(Qt::black, rule.thickness, Qt::SolidLine, Qt::SquareCap));
        m_painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2));
    }
    void operator()(const Area& area) const { m_painter.fillRect(area.rect, QColor(area.grey, area.grey, area.grey)); }

private:
    QPainter& m_painter;
    const Typeface& m_typeface;
};

} // namespace

void paintPage(QPainter& painter, const Page& page, const Typeface& typeface)
{
    painter.save();
    const ItemPainter paint(painter, typeface);
    for (const PageItem& item : page.items)
        std::visit(paint, item);
    painter.restore();
}

} // namespace gyeot
