#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/law/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LawFiles released()
{
    return { resource(u"statutes.json"_s), resource(u"rules.json"_s), resource(u"kinds.json"_s),
        resource(u"holidays.json"_s) };
}

} // namespace

class LawBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryRow()
    {
        QCOMPARE(book().statutes().size(), 85);
        QCOMPARE(book().civilClaims().size(), 8);
        QCOMPARE(book().limitationClasses().size(), 7);
        QCOMPARE(book().complaintRules().size(), 6);
        QCOMPARE(book().deadlines().size(), 21);
        QCOMPARE(book().renamedBodies().size(), 6);
        QCOMPARE(book().procedureFlags().size(), 5);
        QCOMPARE(book().kinds().size(), 16);
        QCOMPARE(book().compiled(), QDate(2026, 11, 22));
        size_t versions = 0;
        for (const Statute& statute : book().statutes())
            versions += statute.versions.size();
        QCOMPARE(versions, 112);
    }

    void namesKindsInBothLanguages()
    {
        for (const Kind& kind : book().kinds()) {
            QVERIFY2(!kind.ko.isEmpty() && !kind.en.isEmpty() && !kind.candidates.empty(), qPrintable(kind.id));
            QVERIFY2(!kind.checks.empty(), qPrintable(kind.id));
            for (const KindCheck& check : kind.checks)
                QVERIFY2(!check.ko.isEmpty() && !check.en.isEmpty(), qPrintable(check.id));
        }
    }

    void knowsWhatItDoesNotHold()
    {
        QVERIFY(!book().statute(u"SV-99"));
        QVERIFY(!book().kind(u"rumour"));
        QVERIFY(!book().civilClaim(u"CIV-1"));
    }

    void classesFollowTheHeaviestPenalty_data()
    {
        QTest::addColumn<int>("minMonths");
        QTest::addColumn<int>("maxMonths");
        QTest::addColumn<bool>("life");
        QTest::addColumn<int>("years");
        // 형사소송법 제249조①; -1: not part of the penalty
        QTest::newRow("life") << 60 << 360 << true << 15;
        QTest::newRow("one year or more: up to 30 years") << 12 << -1 << false << 10;
        QTest::newRow("ten years") << -1 << 120 << false << 10;
        QTest::newRow("just under ten") << -1 << 119 << false << 7;
        QTest::newRow("five years") << -1 << 60 << false << 7;
        QTest::newRow("just under five") << -1 << 59 << false << 5;
    }
    void classesFollowTheHeaviestPenalty()
    {
        QFETCH(int, minMonths);
        QFETCH(int, maxMonths);
        Penalty penalty;
        QFETCH(bool, life);
        penalty.life = life;
        if (minMonths >= 0)
            penalty.prisonMinMonths = minMonths;
        if (maxMonths >= 0)
            penalty.prisonMaxMonths = maxMonths;
        const LimitationClass* found = book().limitationClass(penalty);
        QVERIFY(found);
        QTEST(found->years, "years");
    }

    void hasNoClassWithoutPenalty() { QVERIFY(!book().limitationClass(Penalty {})); }

    void findsTheVersionOfTheDay_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("from");
        QTest::newRow("last day of the old text") << u"SV-14-2b"_s << QDate(2020, 5, 18) << QDate(2018, 12, 18);
        QTest::newRow("first day of the new text") << u"SV-14-2b"_s << QDate(2020, 5, 19) << QDate(2020, 5, 19);
        QTest::newRow("deepfake, old") << u"SV-14의2-1"_s << QDate(2024, 10, 15) << QDate(2020, 6, 25);
        QTest::newRow("deepfake, new") << u"SV-14의2-1"_s << QDate(2024, 10, 16) << QDate(2024, 10, 16);
    }
    void findsTheVersionOfTheDay()
    {
        QFETCH(QString, statute);
        QFETCH(QDate, day);
        const StatuteVersion* version = book().statute(statute)->versionOn(day);
        QVERIFY(version);
        QTEST(version->from, "from");
    }

    void hasNoVersionBeforeTheLaw()
    {
        QVERIFY(!book().statute(u"SV-14-4")->versionOn(QDate(2020, 5, 18)));
        QVERIFY(!book().statute(u"SV-14의2-4")->versionOn(QDate(2024, 10, 15)));
        QCOMPARE(book().statute(u"SV-14-1")->versionsIn(QDate(2018, 1, 1), QDate(2021, 1, 1)).size(), 3);
        QCOMPARE(book().statute(u"SV-14-1")->versionsIn(QDate(2018, 12, 17), QDate(2018, 12, 17)).size(), 1);
    }

    void refusesADamagedFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char* name, const QString& file, const char* before, const char* after,
                             ErrorCode code, const QString& subject) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after) << int(code) << subject;
        };
        const auto bad = ErrorCode::BadForm;
        row("no JSON", u"statutes"_s, "{", "[", bad, u"statutes"_s);
        row("other format", u"statutes"_s, "gyeot-statutes/1", "gyeot-statutes/9", bad, u"statutes.format"_s);
        row("unknown member", u"statutes"_s, "\"elements\"", "\"element\"", ErrorCode::MissingField,
            u"statutes.statutes[0].elements"_s);
        row("confidence", u"statutes"_s, "\"confidence\": \"high\"", "\"confidence\": \"sure\"", bad,
            u"statutes.statutes[0].versions[0].confidence"_s);
        row("verified", u"statutes"_s, "     \"verified\": \"statute-text\"", "     \"verified\": \"hearsay\"", bad,
            u"statutes.statutes[0].versions[0].verified"_s);
        row("nature", u"statutes"_s, "\"nature\": \"single\"", "\"nature\": \"double\"", bad,
            u"statutes.statutes[0].nature"_s);
        row("before the first version", u"statutes"_s, "not_recorded", "unknown", bad,
            u"statutes.statutes[0].before_first"_s);
        row("no such day", u"statutes"_s, "\"2018-10-16\"", "\"2018-02-30\"", ErrorCode::BadDate,
            u"statutes.statutes[0].versions[0].from"_s);
        row("years against the class", u"statutes"_s, "\"limitation_years\": 5", "\"limitation_years\": 7", bad,
            u"statutes.SV-10.versions"_s);
        row("a gap between versions", u"statutes"_s, "\"2020-05-18\"", "\"2020-05-17\"", bad,
            u"statutes.SV-12.versions"_s);
        row("the same id twice", u"statutes"_s, "\"id\": \"SV-11\"", "\"id\": \"SV-10\"", bad, u"statutes.SV-10"_s);
        row("follows nothing", u"statutes"_s, "\"follows\": \"YP-11-1\"", "\"follows\": \"YP-99\"",
            ErrorCode::UnknownStatute, u"statutes.YP-11-7.follows"_s);
        row("excluded whom", u"statutes"_s, "\"who\": \"under13_or_disabled\"", "\"who\": \"somebody\"", bad,
            u"statutes.statutes[19].exclusions[0].who"_s);
        row("unknown source", u"statutes"_s, "\"SVP\": ", "\"SVQ\": ", bad, u"statutes.sources.SVP"_s);
        row("a source without Korean", u"statutes"_s, "\"ko\": \"성폭력처벌법 원문", "\"kr\": \"성폭력처벌법 원문",
            ErrorCode::MissingField, u"statutes.sources.SVP.ko"_s);
        row("a source read nowhere", u"statutes"_s, "\"verified\": null", "\"verified\": \"hearsay\"", bad,
            u"statutes.sources.DOM.verified"_s);
        row("no civil claim", u"statutes"_s, "CIV-766", "CIV-767", ErrorCode::MissingField, u"civil.CIV-766"_s);
        row("a rule the code needs", u"rules"_s, "\"civil.count\"", "\"civil.counts\"", ErrorCode::MissingField,
            u"rules.civil.count"_s);
        row("rule twice", u"rules"_s, "\"civil.minor\"", "\"civil.count\"", bad, u"rules.civil.count"_s);
        row("rules of another format", u"rules"_s, "gyeot-rules/1", "gyeot-rules/2", bad, u"rules.format"_s);
        row("kinds of another format", u"kinds"_s, "gyeot-kinds/1", "gyeot-kinds/2", bad, u"kinds.format"_s);
        row("kind with unknown statute", u"kinds"_s, "\"SV-14-1\"", "\"SV-14-9\"", ErrorCode::UnknownStatute,
            u"kinds.filmed_without_consent"_s);
        row("kind with unknown check", u"kinds"_s, "\"device\", \"intent\"", "\"devices\", \"intent\"", bad,
            u"kinds.kinds[0].checks"_s);
        row("kind for nobody", u"kinds"_s, "\"victim\": \"minor\"", "\"victim\": \"adult\"", bad,
            u"kinds.kinds[0].candidates[0].victim"_s);
        row("holidays of another format", u"holidays"_s, "gyeot-holidays/1", "gyeot-holidays/2", bad,
            u"holidays.format"_s);
        row("a day that is none", u"holidays"_s, "\"2005-02-08\":", "\"2005-02-30\":", ErrorCode::BadDate,
            u"holidays.days.2005-02-30"_s);
        row("a day outside the table", u"holidays"_s, "\"2005-02-08\":", "\"2004-02-08\":", ErrorCode::BadDate,
            u"holidays.days.2004-02-08"_s);
        row("an unnamed holiday", u"holidays"_s, "[ \"seollal\" ]", "[ \"lunar\" ]", bad,
            u"holidays.days.2005-02-09"_s);
    }
    void refusesADamagedFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        LawFiles files = released();
        QByteArray& bytes = file == u"statutes" ? files.statutes
            : file == u"rules"                  ? files.rules
            : file == u"kinds"                  ? files.kinds
                                                : files.holidays;
        const qsizetype at = bytes.indexOf(before);
        QVERIFY2(at >= 0, "the file no longer holds what this row damages");
        bytes.replace(at, before.size(), after);
        const auto result = LawBook::parse(files);
        QVERIFY(!result);
        QTEST(int(result.error().code), "code");
        QTEST(result.error().subject, "subject");
    }
};

GYEOT_TEST(LawBookTest)
#include "tst_lawbook.moc"
