#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatTheBookDoesNotHold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("statute");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        QTest::newRow("kind") << u"rumour"_s << QString() << int(ErrorCode::UnknownKind) << u"acts[1].kind"_s;
        QTest::newRow("statute") << QString() << u"SV-99"_s << int(ErrorCode::UnknownStatute) << u"acts[1].statute"_s;
    }
    void refusesWhatTheBookDoesNotHold()
    {
        QFETCH(QString, kind);
        QFETCH(QString, statute);
        LawFacts facts = factsOf(actOn(QDate(2026, 3, 14), u"SV-13"_s), today);
        ActFacts second = actOn(QDate(2026, 3, 14), statute);
        second.kind = kind;
        facts.acts.push_back(second);
        const auto opinion = suggest(book(), facts);
        QVERIFY(!opinion);
        QTEST(int(opinion.error().code), "code");
        QTEST(opinion.error().subject, "subject");
    }

    void refusesContradictoryDays()
    {
        ActFacts act = actOn(QDate(2026, 3, 14), u"SV-13"_s);
        act.last = QDate(2026, 3, 13);
        const auto opinion = suggest(book(), factsOf(act, today));
        QVERIFY(!opinion);
        QCOMPARE(opinion.error().code, ErrorCode::BadDate);
    }

    void answersEveryActInOrder()
    {
        LawFacts facts = factsOf(actOn(QDate(2026, 3, 14), u"SV-13"_s), today);
        facts.acts.push_back(actOn(QDate(2026, 3, 15), u"CC-311"_s));
        const auto opinion = suggest(book(), facts);
        QVERIFY(opinion);
        QCOMPARE(opinion->asOf, today);
        QCOMPARE(opinion->acts.size(), 2);
        QCOMPARE(opinion->acts[0].candidates[0].statute, u"SV-13"_s);
        QCOMPARE(opinion->acts[1].candidates[0].statute, u"CC-311"_s);
    }

    void ordersTheClocks()
    {
        const ActOpinion opinion = opinionOn(actOn(QDate(2026, 3, 14), u"CC-311"_s), today);
        QCOMPARE(opinion.clocks.size(), 4);
        QCOMPARE(opinion.clocks[0].kind, ClockKind::Criminal);
        QCOMPARE(opinion.clocks[1].kind, ClockKind::ComplaintPeriod);
        QCOMPARE(opinion.clocks[2].kind, ClockKind::CivilShort);
        QCOMPARE(opinion.clocks[3].kind, ClockKind::CivilLong);
    }

    void listsEveryFactThatWouldDecide_data()
    {
        QTest::addColumn<ActFacts>("act");
        QTest::addColumn<QStringList>("missing");
        const QDate day(2026, 3, 14);
        QTest::newRow("nothing told") << actOn(day, {}) << QStringList { u"act.kind"_s, u"knew_harm_and_offender"_s };
        QTest::newRow("spreading") << actOn(day, u"SV-14-2b"_s)
                                   << QStringList { u"victim.born"_s, u"knew_harm_and_offender"_s };
        QTest::newRow("insult") << actOn(day, u"CC-311"_s)
                                << QStringList { u"knew_offender"_s, u"knew_harm_and_offender"_s };
        QTest::newRow("possession") << actOn(
            day, u"SV-14-4"_s) << QStringList { u"victim.born"_s, u"continues_until"_s, u"knew_harm_and_offender"_s };
        QTest::newRow("attempt") << actOn(
            day, u"SV-15"_s) << QStringList { u"completed_offence"_s, u"knew_harm_and_offender"_s, u"victim.born"_s };
        QTest::newRow("indecent assault") << actOn(day, u"CC-298"_s)
                                          << QStringList { u"victim.born"_s, u"victim.scientific_evidence"_s,
                                                 u"victim.disabled"_s, u"knew_harm_and_offender"_s };
    }
    void listsEveryFactThatWouldDecide()
    {
        QFETCH(ActFacts, act);
        QTEST(opinionOn(act, today).missing, "missing");
    }

    /** The kind says whether civil clocks wait for majority; without a kind the first candidate does. */
    void knowsASexualHarm()
    {
        VictimFacts child;
        child.born = QDate(2010, 2, 14);
        const auto startOf = [&child](const QString& kind, const QString& statute) {
            ActFacts act = actOn(QDate(2026, 1, 5), statute);
            act.kind = kind;
            return clockOf(opinionOn(act, today, child), ClockKind::CivilLong).start;
        };
        const QDate majority(2029, 2, 14);
        QCOMPARE(startOf(u"sexual_message"_s, {}), majority);
        QCOMPARE(startOf({}, u"SV-13"_s), majority);
        QCOMPARE(startOf(u"posts_about_victim"_s, {}), QDate(2026, 1, 5));
        QCOMPARE(startOf({}, u"ST-18-1"_s), QDate(2026, 1, 5));
        QCOMPARE(startOf(u"repeated_contact"_s, u"SV-13"_s), majority);
        // chosen, not yet law on the day, and a sexual harm all the same: alive in 2020, so held until the birthday in 2019
        child.born = QDate(2000, 5, 5);
        const ActOpinion early = opinionOn(actOn(QDate(2012, 5, 1), u"SV-13"_s), today, child);
        QVERIFY(early.candidates.empty());
        QCOMPARE(clockOf(early, ClockKind::CivilLong).start, QDate(2019, 5, 5));
    }

    void namesTheVersionItsClockUses()
    {
        ActFacts act = actOn(QDate(2018, 12, 1), u"SV-14-2b"_s);
        act.last = QDate(2018, 12, 31);
        const ActOpinion opinion = opinionOn(act, today);
        QCOMPARE(opinion.candidates.front().versionFrom, opinion.clocks.front().versionFrom);
    }

    void answersTheSameTwice()
    {
        ActFacts act = actOn(QDate(2024, 10, 1), {});
        act.kind = u"face_or_voice_faked"_s;
        act.last = QDate(2024, 10, 31);
        QCOMPARE(opinionOn(act, today), opinionOn(act, today));
    }

    /** Every statute and every kind answers on days around every change of law, without a stop. */
    void answersForEveryRow()
    {
        QList<QDate> days { QDate(1990, 1, 1), today };
        for (const Statute& statute : book().statutes()) {
            for (const StatuteVersion& version : statute.versions) {
                if (version.from.isValid())
                    days << version.from.addDays(-1) << version.from;
            }
        }
        std::ranges::sort(days);
        days.removeIf([previous = QDate()](QDate day) mutable { return std::exchange(previous, day) == day; });
        for (const QDate day : std::as_const(days)) {
            for (const Statute& statute : book().statutes()) {
                const ActOpinion opinion = opinionOn(actOn(day, statute.id), today);
                QCOMPARE(opinion.candidates.size() + opinion.leftOut.size(), 1);
            }
            for (const Kind& kind : book().kinds()) {
                ActFacts act = actOn(day, {});
                act.kind = kind.id;
                QVERIFY(opinionOn(act, today).clocks.size() >= 2);
            }
        }
    }
};

GYEOT_TEST(EngineTest)
#include "tst_engine.moc"
