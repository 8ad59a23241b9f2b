#include "core/law/candidates.h"
#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

ActFacts told(const QString& kind, QDate day, const QString& statute = {})
{
    ActFacts act = actOn(day, statute);
    act.kind = kind;
    return act;
}

VictimFacts bornOn(QDate day)
{
    VictimFacts victim;
    victim.born = day;
    return victim;
}

QStringList idsOf(const Candidates& candidates)
{
    QStringList ids;
    for (const Candidate& candidate : candidates.list)
        ids.append(candidate.statute);
    return ids;
}

const VictimFacts adult = bornOn(QDate(1990, 1, 1));

} // namespace

class CandidatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksByFacts_data()
    {
        QTest::addColumn<ActFacts>("act");
        QTest::addColumn<VictimFacts>("victim");
        QTest::addColumn<QStringList>("ids");
        const QDate day(2026, 3, 14);
        const VictimFacts child = bornOn(QDate(2010, 3, 15)); // 15 on the day, 16 the day after
        QTest::newRow("secret filming") << told(u"filmed_without_consent"_s, day) << adult
                                        << QStringList { u"SV-14-1"_s, u"SV-12"_s, u"CC-319"_s };
        QTest::newRow("secret filming of a child") << told(u"filmed_without_consent"_s,
            day) << child << QStringList { u"YP-11-1"_s, u"SV-14-1"_s, u"SV-12"_s, u"CC-319"_s };
        QTest::newRow("self-made, spread")
            << told(u"consensual_spread"_s, day) << adult << QStringList { u"SV-14-2b"_s, u"IC-74-2"_s, u"SV-24-2"_s };
        QTest::newRow("the counselor's choice first") << told(u"consensual_spread"_s, day, u"IC-74-2"_s) << adult
                                                      << QStringList { u"IC-74-2"_s, u"SV-14-2b"_s, u"SV-24-2"_s };
        QTest::newRow("but not a choice the kind warns of") << told(u"consensual_spread"_s, day,
            u"SV-14-1"_s) << adult << QStringList { u"SV-14-2b"_s, u"IC-74-2"_s, u"SV-24-2"_s, u"SV-14-1"_s };
        QTest::newRow("grooming under 16")
            << told(u"adult_talks_to_child"_s, day) << child << QStringList { u"YP-15의2-2"_s, u"YP-15의2-1"_s };
        QTest::newRow("grooming from 16")
            << told(u"adult_talks_to_child"_s, day.addDays(1)) << child << QStringList { u"YP-15의2-1"_s };
        QTest::newRow("a statute alone") << actOn(day, u"SV-13"_s) << adult << QStringList { u"SV-13"_s };
        QTest::newRow("nothing told") << actOn(day, {}) << adult << QStringList();
        QTest::newRow("deepfake") << told(u"face_or_voice_faked"_s, day) << adult
                                  << QStringList { u"SV-14의2-1"_s, u"SV-14의2-2"_s };
        // before 2020-06-25 only obscenity and defamation
        QTest::newRow("deepfake before the law") << told(u"face_or_voice_faked"_s, QDate(2020, 6, 24)) << adult
                                                 << QStringList { u"IC-74-2"_s, u"IC-70-2"_s };
        QTest::newRow("school track") << told(u"pupil_among_pupils"_s, day) << child << QStringList { u"SS-2"_s };
    }
    void ranksByFacts()
    {
        QFETCH(ActFacts, act);
        QFETCH(VictimFacts, victim);
        const Candidates found = candidatesFor(book(), act, victim, today);
        QTEST(idsOf(found), "ids");
        int rank = 0;
        for (const Candidate& candidate : found.list) {
            QCOMPARE(candidate.rank, ++rank);
            QVERIFY(!candidate.why.empty());
        }
    }

    void leavesOutWhatWasNotLaw_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("why");
        QTest::addColumn<QDate>("from");
        QTest::newRow("viewing before the law")
            << u"SV-14-4"_s << QDate(2020, 5, 18) << int(StepKind::NotYetLaw) << QDate(2020, 5, 19);
        QTest::newRow("keeping a deepfake before the law")
            << u"SV-14의2-4"_s << QDate(2024, 10, 15) << int(StepKind::NotYetLaw) << QDate(2024, 10, 16);
        QTest::newRow("older law not held")
            << u"SV-13"_s << QDate(2013, 6, 18) << int(StepKind::NotRecorded) << QDate(2013, 6, 19);
        QTest::newRow("stalking before its Act")
            << u"ST-18-1"_s << QDate(2021, 10, 20) << int(StepKind::NotRecorded) << QDate(2021, 10, 21);
    }
    void leavesOutWhatWasNotLaw()
    {
        QFETCH(QString, statute);
        QFETCH(QDate, day);
        ActFacts act = actOn(day, statute);
        act.continuesUntil = book().statute(statute)->nature == Nature::Continuing ? day : QDate();
        const Candidates found = candidatesFor(book(), act, adult, today);
        QVERIFY(found.list.empty());
        QCOMPARE(found.leftOut.size(), 1);
        QTEST(int(found.leftOut.front().why.kind), "why");
        QTEST(found.leftOut.front().why.from, "from");
    }

    void asksForTheBirthWhereItDecides()
    {
        QVERIFY(candidatesFor(book(), told(u"filmed_without_consent"_s, QDate(2026, 3, 14)), {}, today).ageWouldDecide);
        QVERIFY(!candidatesFor(book(), told(u"sexual_message"_s, QDate(2026, 3, 14)), {}, today).ageWouldDecide);
        QVERIFY(
            !candidatesFor(book(), told(u"filmed_without_consent"_s, QDate(2026, 3, 14)), adult, today).ageWouldDecide);
    }

    void givesItsReasons()
    {
        const auto whyOf = [](const ActFacts& act) {
            return candidatesFor(book(), act, adult, today).list.front().why;
        };
        QVERIFY(has(whyOf(actOn(QDate(2026, 3, 14), u"CC-311"_s)), StepKind::ComplaintNeeded));
        QVERIFY(has(whyOf(actOn(QDate(2026, 3, 14), u"IC-70-1"_s)), StepKind::WishCounts));
        QVERIFY(has(whyOf(actOn(QDate(2026, 3, 14), u"IC-74-2"_s)), StepKind::VersionUnread));
        QVERIFY(has(whyOf(told(u"face_or_voice_faked"_s, QDate(2020, 6, 24))), StepKind::InsteadOf));
        // the old text asked for the purpose of spreading
        QVERIFY(stepOf(whyOf(actOn(QDate(2024, 9, 30), u"SV-14의2-1"_s)), StepKind::VersionNote)
                .subject.contains(u"반포등을 할 목적"_s));
        // stalking: the wish counted until 2023-07-10
        QVERIFY(has(whyOf(actOn(QDate(2023, 7, 10), u"ST-18-1"_s)), StepKind::WishCounts));
        QVERIFY(!has(whyOf(actOn(QDate(2023, 7, 11), u"ST-18-1"_s)), StepKind::WishCounts));
        QCOMPARE(stepOf(whyOf(told(u"consensual_spread"_s, QDate(2026, 3, 14))), StepKind::KindOrder).number, 2);
    }

    void warnsOfARangeAcrossAChange()
    {
        ActFacts act = actOn(QDate(2024, 10, 1), u"SV-14의2-1"_s);
        act.last = QDate(2024, 10, 31);
        const Candidates found = candidatesFor(book(), act, adult, today);
        QCOMPARE(stepOf(found.list.front().why, StepKind::Straddle).result, QDate(2024, 10, 16));
        act.last = QDate(2024, 10, 15);
        QVERIFY(!has(candidatesFor(book(), act, adult, today).list.front().why, StepKind::Straddle));
    }
};

GYEOT_TEST(CandidatesTest)
#include "tst_candidates.moc"
