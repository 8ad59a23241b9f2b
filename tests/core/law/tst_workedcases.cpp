#include "core/base/jsonreader.h"
#include "core/law/opinionjson.h"
#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json& row, const char* key)
{
    return QString::fromStdString(row.value(key, std::string()));
}

QDate dayOf(const Json& row, const char* key)
{
    return QDate::fromString(textOf(row, key), Qt::ISODate);
}

/** The table names the civil code by its article, the engine by its row. */
QString statuteId(const QString& name)
{
    for (const CivilClaim& claim : book().civilClaims()) {
        if (claim.law + u' ' + claim.article == name)
            return claim.id;
    }
    return name;
}

ClockKind kindOf(const QString& name)
{
    for (const ClockKind kind :
        { ClockKind::Criminal, ClockKind::ComplaintPeriod, ClockKind::CivilShort, ClockKind::CivilLong }) {
        if (clockName(kind) == name)
            return kind;
    }
    qFatal("worked.json: kind %s", qUtf8Printable(name));
}

LawOpinion opinionOfCase(const QString& name)
{
    const Json input = *parseJson(lawData(name.toLower() + u".json"_s));
    return *suggest(book(), *readLawFacts(input));
}

} // namespace

/** The 32 worked cases of the domain reference (section 9), whose facts stand in tests/data/law/v*.json and whose results in worked.json. */
class WorkedCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheTable_data()
    {
        QTest::addColumn<int>("index");
        const Json rows = *parseJson(lawData(u"worked.json"_s));
        QCOMPARE(rows.size(), 32);
        for (size_t i = 0; i < rows.size(); ++i) {
            const QString name = u"%1 %2 %3 %4 from %5"_s.arg(textOf(rows[i], "case"), textOf(rows[i], "kind"),
                textOf(rows[i], "statute"), textOf(rows[i], "act"), textOf(rows[i], "start"));
            QTest::newRow(qPrintable(name)) << int(i);
        }
    }
    void agreesWithTheTable()
    {
        QFETCH(int, index);
        const Json row = (*parseJson(lawData(u"worked.json"_s)))[size_t(index)];
        const LawOpinion opinion = opinionOfCase(textOf(row, "case"));
        const ActOpinion& act = opinion.acts.at(row["act_index"].get<size_t>());
        const LawClock clock = clockOf(act, kindOf(textOf(row, "kind")), statuteId(textOf(row, "statute")));

        QVERIFY2(!clock.statute.isEmpty(), "no such clock");
        QCOMPARE(clock.start, dayOf(row, "start"));
        QCOMPARE(clock.lastDay, dayOf(row, "expiry_last_day"));
        if (row.contains("nominal_last_day"))
            QCOMPARE(clock.nominalLastDay, dayOf(row, "nominal_last_day"));
        QCOMPARE(QString(statusName(clock.status)), textOf(row, "status_asof_2026_11_22"));
        QCOMPARE(QString(confidenceName(clock.confidence)), textOf(row, "confidence"));
        const Step count =
            stepOf(clock.working, clock.kind == ClockKind::Criminal ? StepKind::CountFirstIn : StepKind::CountFirstOut);
        QCOMPARE(count.period.years, row["years"].get<int>());
        QVERIFY(!clock.estimated);
    }

    /** "죄명 추천 1순위 SV-14-2b (SV-14-1 아님)", and the other expectations of section 9 about candidates. */
    void putsTheRightCandidateFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("act");
        QTest::addColumn<QStringList>("statutes");
        QTest::newRow("V01") << u"V01"_s << 0 << QStringList { u"SV-14-2b"_s, u"IC-74-2"_s, u"SV-24-2"_s };
        QTest::newRow("V02 edit") << u"V02"_s << 0 << QStringList { u"SV-14의2-1"_s, u"SV-14의2-2"_s };
        QTest::newRow("V02 keeper") << u"V02"_s << 2 << QStringList { u"SV-14의2-4"_s, u"SV-14-4"_s };
        QTest::newRow("V03 threat") << u"V03"_s << 1
                                    << QStringList { u"SV-14의3-1"_s, u"SV-14의3-2"_s, u"CC-350"_s, u"CC-324-1"_s,
                                           u"CC-283"_s };
        QTest::newRow("V06") << u"V06"_s << 0 << QStringList { u"ST-18-1"_s, u"IC-74-3"_s, u"IC-49"_s, u"PI-70"_s };
    }
    void putsTheRightCandidateFirst()
    {
        QFETCH(QString, name);
        QFETCH(int, act);
        const LawOpinion opinion = opinionOfCase(name);
        QStringList found;
        int rank = 0;
        for (const Candidate& candidate : opinion.acts.at(size_t(act)).candidates) {
            QCOMPARE(candidate.rank, ++rank);
            found.append(candidate.statute);
        }
        QTEST(found, "statutes");
    }

    void keepsPossessionWaiting()
    {
        const LawOpinion opinion = opinionOfCase(u"V02"_s);
        const LawClock clock = clockOf(opinion.acts.at(2), ClockKind::Criminal, u"SV-14의2-4"_s);
        QCOMPARE(clock.status, ClockStatus::NotStarted);
        QVERIFY(!clock.lastDay.isValid());
        QVERIFY(opinion.acts.at(2).missing.contains(u"continues_until"_s));
    }

    void waitsForAnUnknownOffender()
    {
        const LawOpinion opinion = opinionOfCase(u"V03"_s);
        const LawClock clock = clockOf(opinion.acts.at(3), ClockKind::CivilShort);
        QCOMPARE(clock.status, ClockStatus::NotStarted);
        QVERIFY(!clock.start.isValid());
        QVERIFY(opinion.acts.at(3).missing.contains(u"knew_harm_and_offender"_s));
    }

    /** V08: 2026-05-11 is before 2026-07-07, so the fine is 50 million won, not 70. */
    void takesTheFineOfTheDay()
    {
        const LawOpinion opinion = opinionOfCase(u"V08"_s);
        const Candidate& first = opinion.acts.at(0).candidates.at(0);
        QCOMPARE(first.statute, u"IC-70-2"_s);
        QCOMPARE(first.versionFrom, QDate(2014, 11, 29));
        QCOMPARE(book().statute(u"IC-70-2")->versionOn(QDate(2026, 5, 11))->penalty.fineMaxKrw, 50'000'000);
        QCOMPARE(book().statute(u"IC-70-2")->versionOn(QDate(2026, 7, 7))->penalty.fineMaxKrw, 70'000'000);
        QVERIFY(has(first.why, StepKind::WishCounts));
    }
};

GYEOT_TEST(WorkedCasesTest)
#include "tst_workedcases.moc"
