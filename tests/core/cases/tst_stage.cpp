#include "core/cases/casefacts.h"
#include "core/cases/stage.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

class StageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramKnowsSixteen()
    {
        const StageBook book = StageBook::load().value();
        QCOMPARE(book.stages().size(), 16);
        QCOMPARE(book.stage(9)->ko, u"고소"_s);
        QCOMPARE(book.stage(9)->en, u"Complaint"_s);
        QVERIFY(!book.stage(0) && !book.stage(17));
        for (const QString& fact : knownCaseFacts())
            QVERIFY2(book.fact(fact) && !book.fact(fact)->ko.isEmpty() && !book.fact(fact)->missingEn.isEmpty(),
                qPrintable(fact));
        QVERIFY(!book.fact(u"weather"_s));
    }

    void standsAtTheFurthestStageReached_data()
    {
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<int>("number");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("nothing") << QStringList() << 0 << QStringList();
        QTest::newRow("taken in") << QStringList { u"case"_s } << 1 << QStringList();
        QTest::newRow("consent that ran out")
            << QStringList { u"case"_s, u"consent_given"_s } << 3 << QStringList { u"consent_valid"_s };
        QTest::newRow("acts without consent")
            << QStringList { u"case"_s, u"act"_s, u"every_act_dated"_s } << 4 << QStringList { u"every_act_sorted"_s };
        QTest::newRow("evidence") << QStringList { u"case"_s, u"act"_s, u"evidence"_s, u"every_act_exhibited"_s } << 7
                                  << QStringList();
        QTest::newRow("a filing day without acts")
            << QStringList { u"case"_s, u"filing_planned"_s } << 1 << QStringList();
        QTest::newRow("closed wins") << QStringList { u"case"_s, u"act"_s, u"closed"_s } << 16
                                     << QStringList { u"no_open_task"_s };
    }
    void standsAtTheFurthestStageReached()
    {
        QFETCH(QStringList, facts);
        const StageBook book = StageBook::load().value();
        const CaseStage stage = book.stageOf(QSet<QString>(facts.begin(), facts.end()));
        QTEST(stage.number, "number");
        QTEST(stage.missing, "missing");
        for (const QString& reason : stage.because)
            QVERIFY(facts.contains(reason));
        QCOMPARE(stage.because.isEmpty(), stage.number == 0);
    }

    void refusesABrokenBook_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const QByteArray fact = R"({"ko":"a","en":"a","missing_ko":"a","missing_en":"a"})";
        const auto row = [](const char* name, const QByteArray& json, ErrorCode code) {
            QTest::newRow(name) << json << int(code);
        };
        row("format", R"({"format":"x","facts":{},"stages":[]})", ErrorCode::BadForm);
        row("no facts", R"({"format":"gyeot-stages/1","stages":[]})", ErrorCode::BadForm);
        row("a fact nobody computes", R"({"format":"gyeot-stages/1","facts":{"weather":)" + fact + "}}",
            ErrorCode::UnknownField);
        row("a fact without words", R"({"format":"gyeot-stages/1","facts":{"case":{"ko":"a"}}})",
            ErrorCode::MissingField);
        row("a stage of unknown facts",
            R"({"format":"gyeot-stages/1","facts":{},"stages":[{"number":1,"id":"i","ko":"a","en":"a","reached_by":["case"]}]})",
            ErrorCode::UnknownField);
        row("a gap in the numbers",
            R"({"format":"gyeot-stages/1","facts":{},"stages":[{"number":2,"id":"i","ko":"a","en":"a"}]})",
            ErrorCode::BadForm);
    }
    void refusesABrokenBook()
    {
        QFETCH(QByteArray, json);
        const auto root = parseJson(json);
        QVERIFY(root);
        const auto book = StageBook::parse(*root);
        QVERIFY(!book);
        QTEST(int(book.error().code), "code");
    }
};

GYEOT_TEST(StageTest)
#include "tst_stage.moc"
