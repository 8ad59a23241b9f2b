#include "tests/support/testmain.h"
#include "ui/store/storeplace.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace gyeot;
using namespace gyeot::ui;
using namespace Qt::StringLiterals;

namespace {

/** Counts what is asked of it. */
class CountingPage final : public Page {
public:
    CountingPage(const char* key, const QString& title) : Page(key, title, "key") { }

    void refresh() override { ++refreshed; }
    void finishEditing() override { ++finished; }
    QWidget* searchField() override { return &m_search; }
    void jumpTo(const QString& anchor) override { jumped = anchor; }

    int refreshed = 0;
    int finished = 0;
    QString jumped;

private:
    QLineEdit m_search { this };
};

} // namespace

class StorePlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsReadWhenItIsShownAndFinishedWhenItIsLeft()
    {
        StorePlace place;
        QVERIFY(place.isEmpty());
        auto* const first = new CountingPage("first", u"하나"_s);
        auto* const second = new CountingPage("second", u"둘"_s);
        place.addPage(first);
        place.addPage(second);
        QVERIFY(!place.isEmpty());
        QCOMPARE(first->refreshed, 1);
        QCOMPARE(second->refreshed, 0);
        place.findChild<QTabBar*>()->setCurrentIndex(1);
        QCOMPARE(first->finished, 1);
        QCOMPARE(second->refreshed, 1);
        place.refresh();
        QCOMPARE(second->refreshed, 2);
        QCOMPARE(place.searchField(), second->searchField());
        QCOMPARE(place.panes().size(), 2);
    }

    void jumpsToAPageAndToAThingOfIt()
    {
        StorePlace place;
        auto* const second = new CountingPage("second", u"둘"_s);
        place.addPage(new CountingPage("first", u"하나"_s));
        place.addPage(second);
        place.jumpTo(u"second/row/7"_s);
        QCOMPARE(place.findChild<QTabBar*>()->currentIndex(), 1);
        QCOMPARE(second->jumped, u"row/7"_s);
        place.jumpTo(u"nowhere"_s);
        QCOMPARE(place.findChild<QTabBar*>()->currentIndex(), 1);
    }

    void whatAPageReportsIsPassedOn()
    {
        StorePlace place;
        auto* const page = new CountingPage("first", u"하나"_s);
        place.addPage(page);
        QSignalSpy failed(&place, &Page::failed);
        QSignalSpy saved(&place, &Page::saved);
        Q_EMIT page->failed(Error { ErrorCode::DiskFull });
        Q_EMIT page->saved();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(saved.size(), 1);
    }
};

GYEOT_TEST(StorePlaceTest)
#include "tst_storeplace.moc"
