#include "ui/documents/printing.h"

#include "core/documents/pagepainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace gyeot::ui {

namespace {

constexpr qreal twipsPerInch = 1440;

void setSheet(QPrinter& printer, const Page& page)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

bool printPages(const std::vector<Page>& pages, const Typeface& typeface, QPrinter& printer)
{
    if (pages.empty())
        return true;
    printer.setFullPage(true);
    printer.setPageMargins({});
    setSheet(printer, pages.front());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    bool first = true;
    for (const Page& page : pages) {
        setSheet(printer, page);
        if (!first && !printer.newPage())
            return false;
        first = false;
        painter.save();
        const qreal scale = printer.resolution() / twipsPerInch;
        painter.scale(scale, scale);
        paintPage(painter, page, typeface);
        painter.restore();
    }
    return painter.end();
}

void askAndPrint(std::vector<Page> pages, QWidget* parent)
{
    auto* dialog = new QPrintDialog(parent); // its own printer, of the dialog's life
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false); // saving has its own button, with its own rules
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog, [pages = std::move(pages)](QPrinter* printer) {
            if (const auto typeface = Typeface::load())
                printPages(pages, *typeface, *printer);
        });
    dialog->open();
}

} // namespace gyeot::ui
