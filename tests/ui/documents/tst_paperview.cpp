#include "core/documents/paginator.h"
#include "tests/support/testmain.h"
#include "ui/documents/paperview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::ui;
using namespace Qt::StringLiterals;

namespace {

/** `count` sheets, each with one line of its own. */
std::vector<gyeot::Page> sheets(int count)
{
    Document document;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            document.blocks.push_back(PageBreak {});
        document.blocks.push_back(Paragraph { { { .text = u"가상의 쪽 %1"_s.arg(i + 1) } } });
    }
    return layOut(document, *Typeface::load())->pages;
}

} // namespace

class PaperViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<PaperView>();
        m_view->resize(600, 500);
        m_view->show();
    }

    void showsNothingWithoutPages()
    {
        QCOMPARE(m_view->pageCount(), 0);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        m_view->goToPage(0);
        m_view->grab();
    }

    void fitsTheSheetIntoTheWidth()
    {
        m_view->setPages(sheets(1));
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        const int narrow = m_view->zoomPercent();
        m_view->resize(900, 500);
        QVERIFY(m_view->zoomPercent() > narrow);
    }

    void paintsInkOnWhitePaperInEveryTheme()
    {
        m_view->setPages(sheets(1));
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(u"#1E2124"_s));
        m_view->setPalette(dark);
        const QImage image = m_view->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 40), QColor(Qt::white));
        bool hasInk = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 40; x < image.width() - 40; ++x)
                hasInk = hasInk || image.pixelColor(x, y).lightness() < 90;
        QVERIFY(hasInk);
    }

    void goesToEachPage()
    {
        m_view->setPages(sheets(4));
        QSignalSpy changed(m_view.get(), &PaperView::currentPageChanged);
        for (const int page : { 2, 0, 3 }) {
            m_view->goToPage(page);
            QCOMPARE(m_view->currentPage(), page);
        }
        QCOMPARE(changed.last().first().toInt(), 3);
        m_view->goToPage(4);
        QCOMPARE(m_view->currentPage(), 3);
    }

    void isLedByTheKeyboard()
    {
        m_view->setPages(sheets(3));
        m_view->goToPage(0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->currentPage(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentPage(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentPage(), 0);
        const int fitted = m_view->zoomPercent();
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_view->zoomPercent(), fitted - 10);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->zoomPercent(), fitted);
    }

    void keepsItsPlaceWhenThePagesChange()
    {
        m_view->setPages(sheets(4));
        m_view->goToPage(2);
        const int place = m_view->verticalScrollBar()->value();
        auto pages = sheets(4);
        pages.at(0).items.clear();
        m_view->setPages(std::move(pages));
        QCOMPARE(m_view->verticalScrollBar()->value(), place);
    }

    void keepsZoomWithinBounds()
    {
        m_view->setPages(sheets(1));
        m_view->setZoom(5);
        QCOMPARE(m_view->zoomPercent(), 25);
        m_view->setZoom(4000);
        QCOMPARE(m_view->zoomPercent(), 400);
    }

    void tellsScreenReadersWhatItIs()
    {
        m_view->setPages(sheets(2));
        QVERIFY(!m_view->accessibleName().isEmpty());
        QVERIFY(m_view->accessibleDescription().contains(u'2'));
    }

private:
    std::unique_ptr<PaperView> m_view;
};

GYEOT_TEST(PaperViewTest)
#include "tst_paperview.moc"
