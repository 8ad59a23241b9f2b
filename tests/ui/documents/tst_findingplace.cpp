#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/documents/findingplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class FindingPlaceTest final : public QObject {
    Q_OBJECT

private:
    CaseWindow m_window;
    std::unique_ptr<OpenCase> m_open = m_window.openDemo(u"V01"_s);

private Q_SLOTS:
    void leadsToThePageThatMends_data()
    {
        const CaseRecord& record = m_open->record();
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("an act") << u"행위[3].내용"_s << u"acts"_s << record.acts[2].id.toString();
        QTest::newRow("an act that is not there") << u"행위[99].내용"_s << u"acts"_s << QString();
        QTest::newRow("an act among the facts") << u"범죄사실[1].행위[2].내용"_s << u"acts"_s << QString();
        QTest::newRow("an exhibit") << u"증거[1].취지"_s << u"evidence"_s << QString();
        QTest::newRow("a suspect") << u"피고소인[2].성명"_s << u"people"_s << record.suspects[1].id.toString();
        QTest::newRow("no suspect at all") << u"피고소인"_s << u"people"_s << u"suspect"_s;
        QTest::newRow("the client") << u"고소인.주소"_s << u"people"_s << u"client"_s;
        QTest::newRow("no guardian") << u"법정대리인.성명"_s << u"people"_s << QString();
        QTest::newRow("the statement") << u"진술.인지"_s << u"people"_s << u"statement"_s;
        QTest::newRow("the station") << u"관서"_s << u"overview"_s << u"edit"_s;
    }
    void leadsToThePageThatMends()
    {
        QFETCH(QString, path);
        QFETCH(QString, page);
        QFETCH(QString, anchor);
        const FindingPlace place = findingPlace(path, m_open->record());
        QCOMPARE(place.page, page);
        QCOMPARE(place.anchor, anchor);
    }

    void countsRowsAsTheCaseDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("number");
        QTest::newRow("a row") << u"행위[12].내용"_s << 12;
        QTest::newRow("no list") << u"고소인.주소"_s << 0;
        QTest::newRow("facts are not numbered") << u"범죄사실[1].행위[3].내용"_s << 0;
        QTest::newRow("the template itself") << QString() << 0;
    }
    void countsRowsAsTheCaseDoes()
    {
        QFETCH(QString, path);
        QTEST(rowNumber(path), "number");
    }
};

GYEOT_TEST(FindingPlaceTest)
#include "tst_findingplace.moc"
