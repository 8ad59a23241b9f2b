#include "ui/documents/printing.h"

#include "core/base/privatetemp.h"
#include "core/documents/pagepainter.h"
#include "ui/errortext.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace gyeot::ui {

namespace {

constexpr qreal twipsPerInch = 1440;

void setSheet(QPrinter& printer, const gyeot::Page& page)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

bool printPages(const std::vector<gyeot::Page>& pages, const Typeface& typeface, QPrinter& printer)
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
    for (const gyeot::Page& page : pages) {
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

void askAndPrint(std::vector<gyeot::Page> pages, QWidget* parent, std::function<Result<void>()> record,
    std::function<void(const Result<Printed>&)> done)
{
    const bool inMemory = usePrivateTemp().has_value(); // before the dialog: it starts the printing system
    auto* dialog = new QPrintDialog(parent); // its own printer, of the dialog's life
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false); // saving has its own button, with its own rules
    const auto print = [pages = std::move(pages), record = std::move(record), done = std::move(done), inMemory](
                           QPrinter* printer) {
        const auto recorded = record();
        if (!recorded) {
            done(std::unexpected(recorded.error()));
            return;
        }
        const auto typeface = Typeface::load();
        if (!typeface)
            done(std::unexpected(typeface.error()));
        else if (!printPages(pages, *typeface, *printer))
            done(failure(ErrorCode::WriteFailed, {}, "printer"));
        else
            done(inMemory ? Printed::InMemory : Printed::ThroughDisk);
    };
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent, print);
    dialog->open();
}

void tellPrinted(MessageBar& message, const Result<Printed>& printed)
{
    if (!printed)
        message.tell(Status::Stop, errorText(printed.error()));
    else if (*printed == Printed::ThroughDisk)
        message.tell(Status::Warn,
            QCoreApplication::translate("Printing",
                "Sent to the printer. This computer keeps print files on its disk: delete old jobs from the print "
                "queue."));
    else
        message.tell(Status::Ok, QCoreApplication::translate("Printing", "Sent to the printer."));
}

} // namespace gyeot::ui
