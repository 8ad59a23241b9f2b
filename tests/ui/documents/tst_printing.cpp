#include "core/base/privatetemp.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/pdftools.h"
#include "tests/support/testmain.h"
#include "ui/documents/printing.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

namespace {

/** One upright sheet and one across, each with a word of its own. */
std::vector<gyeot::Page> sheets()
{
    Document document;
    document.blocks.push_back(Paragraph { { { .text = u"세로쪽"_s } } });
    Document across;
    across.info.orientation = Orientation::Landscape;
    across.blocks.push_back(Paragraph { { { .text = u"가로쪽"_s } } });
    const Typeface typeface = *Typeface::load();
    auto pages = layOut(document, typeface)->pages;
    auto more = layOut(across, typeface)->pages;
    std::ranges::move(more, std::back_inserter(pages));
    return pages;
}

/** A printer that writes a file, since a test has no other. */
struct PaperTray {
    QTemporaryDir dir;
    QString path = dir.filePath(u"print.pdf"_s);
    QPrinter printer { QPrinter::HighResolution };

    PaperTray()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    }
    QByteArray printed() const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/** Asks as a page does, and answers the dialog as a person does. */
struct Asking {
    QWidget page;
    QStringList steps;
    std::optional<Result<Printed>> ended;

    explicit Asking(const Result<void>& recording = {})
    {
        page.show();
        askAndPrint(
            sheets(), &page,
            [this, recording] {
                steps << u"recorded"_s;
                return recording;
            },
            [this](const Result<Printed>& printed) {
                steps << u"told"_s;
                ended = printed;
            });
    }
    QPrintDialog* dialog() { return page.findChild<QPrintDialog*>(); }
    void choose(QPrinter& printer) { Q_EMIT dialog() -> QPrintDialog::accepted(&printer); }
};

} // namespace

class PrintingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsEachSheetInItsOwnOrientation()
    {
        PaperTray tray;
        QVERIFY(printPages(sheets(), *Typeface::load(), tray.printer));
        const auto boxes = test::wordBoxes(tray.printed());
        QCOMPARE(boxes.size(), std::size_t(2));
        QVERIFY(boxes[0].sizeMm.height() > boxes[0].sizeMm.width());
        QVERIFY(boxes[1].sizeMm.width() > boxes[1].sizeMm.height());
    }

    void printsWhereThePreviewShows()
    {
        PaperTray tray;
        QVERIFY(printPages(sheets(), *Typeface::load(), tray.printer));
        const auto boxes = test::wordBoxes(tray.printed());
        QVERIFY(!boxes.empty() && !boxes[0].words.empty());
        // the court's margins: 20 mm from the left edge, 45 mm from the upper one
        QVERIFY2(qAbs(boxes[0].words[0].mm.left() - 20) < 1, qPrintable(QString::number(boxes[0].words[0].mm.left())));
        QVERIFY2(qAbs(boxes[0].words[0].mm.top() - 45) < 3, qPrintable(QString::number(boxes[0].words[0].mm.top())));
    }

    void printsNothingForNoPages()
    {
        PaperTray tray;
        QVERIFY(printPages({}, *Typeface::load(), tray.printer));
        QVERIFY(tray.printed().isEmpty());
    }

    void saysThatThePrinterRefused()
    {
        PaperTray tray;
        tray.printer.setOutputFileName(tray.dir.filePath(u"없는 폴더/print.pdf"_s));
        QVERIFY(!printPages(sheets(), *Typeface::load(), tray.printer));
    }

    void recordsBeforeAnythingLeaves()
    {
        PaperTray tray;
        Asking asking;
        QVERIFY(asking.steps.isEmpty());
        asking.choose(tray.printer);
        QCOMPARE(asking.steps, QStringList({ u"recorded"_s, u"told"_s }));
        QVERIFY(*asking.ended);
        QCOMPARE(**asking.ended, usePrivateTemp() ? Printed::InMemory : Printed::ThroughDisk);
        QVERIFY(!tray.printed().isEmpty());
    }

    void printsNothingThatCannotBeRecorded()
    {
        PaperTray tray;
        Asking asking(failure(ErrorCode::DiskFull));
        asking.choose(tray.printer);
        QCOMPARE(asking.ended->error().code, ErrorCode::DiskFull);
        QVERIFY(tray.printed().isEmpty());
    }

    void RES_07_aCancelledOrFailedPrintLeavesNothing()
    {
        const auto temp = usePrivateTemp();
        if (!temp)
            QSKIP("no memory file system here");
        const QString folder = *temp;
        const auto files = [&folder] {
            return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        {
            Asking asking;
            asking.dialog()->reject();
            QVERIFY(asking.steps.isEmpty()); // nothing left, so nothing is recorded
        }
        {
            PaperTray tray;
            tray.printer.setOutputFileName(tray.dir.filePath(u"없는 폴더/print.pdf"_s));
            Asking asking;
            asking.choose(tray.printer);
            QCOMPARE(asking.steps.first(), u"recorded"_s); // the attempt is in the audit
            QCOMPARE(QDir(tray.dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        }
        QCOMPARE(files(), QStringList());
        sweepPrivateTemp();
        QVERIFY(!QFileInfo::exists(folder));
    }

    void tellsWhenThePrinterRefused()
    {
        PaperTray tray;
        tray.printer.setOutputFileName(tray.dir.filePath(u"없는 폴더/print.pdf"_s));
        Asking asking;
        asking.choose(tray.printer);
        QCOMPARE(asking.ended->error().code, ErrorCode::WriteFailed);
    }

    void tellsNothingWhenThePersonChangesHerMind()
    {
        Asking asking;
        asking.dialog()->reject();
        QVERIFY(asking.steps.isEmpty());
        QVERIFY(!asking.ended);
    }

    void offersNoPrintingIntoAFile()
    {
        Asking asking;
        QVERIFY(!asking.dialog()->testOption(QAbstractPrintDialog::PrintToFile));
    }

    void warnsOfPrintFilesOnTheDisk()
    {
        MessageBar bar;
        tellPrinted(bar, Printed::InMemory);
        const QString plain = bar.sentence();
        tellPrinted(bar, Printed::ThroughDisk);
        QVERIFY(bar.sentence().size() > plain.size());
        tellPrinted(bar, failure(ErrorCode::WriteFailed));
        QVERIFY(!bar.sentence().startsWith(plain));
    }
};

GYEOT_TEST(PrintingTest)
#include "tst_printing.moc"
