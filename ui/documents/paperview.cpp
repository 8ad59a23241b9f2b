#include "ui/documents/paperview.h"

#include "core/documents/pagepainter.h"
#include "ui/theme/palette.h"
#include "ui/theme/space.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace gyeot::ui {

namespace {

constexpr double twipsPerInch = 1440;
constexpr int smallestZoom = 25;
constexpr int largestZoom = 400;
constexpr int zoomStep = 10;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Paper"));
    verticalScrollBar()->setSingleStep(space::page);
    // the fonts of papers are installed with the program; without them there is nothing to show and layOut() has said so
    if (auto typeface = Typeface::load())
        m_typeface = std::move(*typeface);
    describe();
}

void PaperView::setPages(std::vector<gyeot::Page> pages)
{
    if (pages == m_pages)
        return;
    const int scroll = verticalScrollBar()->value();
    m_pages = std::move(pages);
    layOutSheets();
    verticalScrollBar()->setValue(scroll);
    describe();
    viewport()->update();
}

void PaperView::describe()
{
    //: for screen readers; %n is the number of sheets
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
}

double PaperView::pixelsPerTwip() const
{
    if (m_zoom)
        return logicalDpiX() / twipsPerInch * *m_zoom / 100.0;
    const double widest = m_pages.empty() ? 11906 : std::ranges::max(m_pages, {}, &gyeot::Page::width).width;
    return std::max(1.0, viewport()->width() - 2.0 * space::page) / widest;
}

int PaperView::zoomPercent() const
{
    return qRound(pixelsPerTwip() * twipsPerInch / logicalDpiX() * 100);
}

QSizeF PaperView::sheetSize(const gyeot::Page& page) const
{
    return QSizeF(page.width, page.height) * pixelsPerTwip();
}

void PaperView::layOutSheets()
{
    m_tops.clear();
    double y = space::page;
    m_width = 0;
    for (const gyeot::Page& page : m_pages) {
        m_tops.push_back(y);
        const QSizeF size = sheetSize(page);
        y += size.height() + space::large;
        m_width = std::max(m_width, size.width() + 2.0 * space::page);
    }
    m_height = y + space::page - space::large;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(m_height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(m_width) - viewport()->width()));
}

double PaperView::topOf(int page) const
{
    return m_tops.at(size_t(page));
}

int PaperView::currentPage() const
{
    const double line = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const auto after = std::ranges::upper_bound(m_tops, line);
    return std::max(0, int(after - m_tops.begin()) - 1);
}

void PaperView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(int(topOf(page)) - space::large);
}

void PaperView::setZoom(std::optional<int> percent)
{
    const int page = currentPage();
    m_zoom = percent ? std::optional(std::clamp(*percent, smallestZoom, largestZoom)) : std::nullopt;
    layOutSheets();
    goToPage(page);
    viewport()->update();
    Q_EMIT zoomChanged(zoomPercent());
}

QSize PaperView::sizeHint() const
{
    return { 560, 720 };
}

void PaperView::paintEvent(QPaintEvent* event)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors.color(Role::Window));
    if (!m_typeface)
        return;
    const double scale = pixelsPerTwip();
    const int left = -horizontalScrollBar()->value();
    for (int i = 0; i < pageCount(); ++i) {
        const QSizeF size = sheetSize(m_pages.at(size_t(i)));
        const double middle = std::max(double(viewport()->width()), m_width) / 2;
        const QRectF sheet(QPointF(left + middle - size.width() / 2, topOf(i) - verticalScrollBar()->value()), size);
        if (!sheet.intersects(event->rect()))
            continue;
        // paper is white and ink black in every theme: it shows what will be printed
        painter.fillRect(sheet, Qt::white);
        painter.setPen(colors.color(Role::Separator));
        painter.drawRect(sheet);
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(sheet.topLeft());
        painter.scale(scale, scale);
        paintPage(painter, m_pages.at(size_t(i)), *m_typeface);
        painter.restore();
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    layOutSheets();
    if (!m_zoom && page > 0)
        goToPage(page);
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    const int page = currentPage();
    if (std::exchange(m_lastPage, page) != page)
        Q_EMIT currentPageChanged(page);
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(zoomPercent() + zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(zoomPercent() - zoomStep);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        setZoom(std::nullopt);
    else if (event->matches(QKeySequence::MoveToNextPage))
        goToPage(currentPage() + 1);
    else if (event->matches(QKeySequence::MoveToPreviousPage))
        goToPage(currentPage() - 1);
    else if (event->matches(QKeySequence::MoveToStartOfDocument) || event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End)
        goToPage(pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoomPercent() + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

} // namespace gyeot::ui
