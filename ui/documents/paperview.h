#pragma once

#include "core/documents/page.h"

#include <QAbstractScrollArea>

#include <optional>

namespace gyeot::ui {

/** Sheets of paper one below the other, painted from the same page objects as the PDF, so that what is seen is what is printed. Zoom with
 *  Ctrl and the wheel, Ctrl+Plus, Ctrl+Minus; Ctrl+0 fits the width. Holds laid-out pages and no record. */
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /** Keeps the place on the page where the new pages have it too, so that typing in an editor beside it does not make the paper jump. */
    void setPages(std::vector<gyeot::Page> pages);
    int pageCount() const { return int(m_pages.size()); }
    /** From 0; the page that stands at the top of the view. */
    int currentPage() const;
    void goToPage(int page);

    /** Percent of true size on this screen; none: the width of a sheet fills the view. */
    void setZoom(std::optional<int> percent);
    int zoomPercent() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double pixelsPerTwip() const;
    QSizeF sheetSize(const gyeot::Page& page) const; ///< device-independent pixels
    double topOf(int page) const; ///< of its sheet, from the top of the whole
    void layOutSheets();
    void describe();

    std::vector<gyeot::Page> m_pages;
    std::vector<double> m_tops;
    double m_height = 0;
    double m_width = 0;
    std::optional<int> m_zoom;
    std::optional<Typeface> m_typeface;
    int m_lastPage = -1;
};

} // namespace gyeot::ui
