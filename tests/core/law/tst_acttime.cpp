#include "core/law/acttime.h"
#include "core/law/ruleids.h"
#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDate first(2026, 3, 1);
const QDate last(2026, 3, 20);

ActFacts span(QDate from, QDate to, QDate until = {})
{
    ActFacts act;
    act.first = from;
    act.last = to;
    act.continuesUntil = until;
    return act;
}

} // namespace

class ActTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheEnd_data()
    {
        QTest::addColumn<int>("nature");
        QTest::addColumn<ActFacts>("act");
        QTest::addColumn<int>("end");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<bool>("estimated");
        const auto row = [](const char* name, Nature nature, const ActFacts& act, ActTime::End end, QDate earliest,
                             QDate latest, bool estimated) {
            QTest::newRow(name) << int(nature) << act << int(end) << earliest << latest << estimated;
        };
        const auto known = ActTime::End::Known;
        const auto going = ActTime::End::GoingOn;
        const QDate until(2026, 6, 1);
        row("one day", Nature::Single, span(first, first), known, first, first, false);
        row("some day of a range", Nature::Single, span(first, last), known, first, last, true);
        row("posted on some day of a range", Nature::Posting, span(first, last), known, first, last, true);
        row("a course of acts", Nature::Repeated, span(first, last), known, last, last, false);
        row("possession not ended", Nature::Continuing, span(first, first), going, {}, {}, false);
        row("possession ended", Nature::Continuing, span(first, last, until), known, until, until, false);
        row("possession beyond today", Nature::Continuing, span(first, first, today.addDays(1)), going, {}, {}, false);
        row("a single act that lasted", Nature::Single, span(first, first, until), known, until, until, false);
        row("a course that lasted", Nature::Repeated, span(first, first, until), known, until, until, false);
        row("a posting that stayed up", Nature::Posting, span(first, first, until), known, first, first, false);
        row("on or before a day", Nature::Single, span({}, last), ActTime::End::Unknown, {}, {}, false);
        row("on or before a day, ended", Nature::Single, span({}, last, until), known, until, until, false);
        row("not known at all", Nature::Single, span({}, {}), ActTime::End::Unknown, {}, {}, false);
    }
    void findsTheEnd()
    {
        QFETCH(int, nature);
        QFETCH(ActFacts, act);
        const ActTime time = timeOf(act, Nature(nature), today);
        QTEST(int(time.end), "end");
        QTEST(time.earliest, "earliest");
        QTEST(time.latest, "latest");
        QTEST(time.estimated, "estimated");
        QCOMPARE(time.isRange(), time.end == ActTime::End::Known && time.earliest != time.latest);
    }

    void judgesByTheLawOfTheEnd()
    {
        QCOMPARE(timeOf(span(first, first), Nature::Single, today).lawDay, first);
        QCOMPARE(timeOf(span(first, last), Nature::Repeated, today).lawDay, last);
        QCOMPARE(timeOf(span(first, first), Nature::Continuing, today).lawDay, today);
        QCOMPARE(timeOf(span({}, last), Nature::Single, today).lawDay, last);
        // reckoned on a day before the act: the law of the act's first day
        QCOMPARE(timeOf(span(first, first), Nature::Continuing, QDate(2026, 1, 1)).lawDay, first);
    }

    void namesTheRuleOfTheEnd()
    {
        const auto ruleOf = [](Nature nature) {
            return timeOf(span(first, first, last), nature, today).steps.front().rule;
        };
        QCOMPARE(ruleOf(Nature::Single), rules::criminalEndOfAct);
        QCOMPARE(ruleOf(Nature::Repeated), rules::criminalCourse);
        QCOMPARE(ruleOf(Nature::Continuing), rules::criminalContinuing);
        QCOMPARE(ruleOf(Nature::Posting), rules::criminalPosting);
    }

    void offersEachVersionOfARange()
    {
        const Statute& statute = *book().statute(u"SV-14-2b");
        const auto choices =
            versionsFor(statute, timeOf(span(QDate(2018, 1, 1), QDate(2021, 1, 1)), Nature::Posting, today));
        QCOMPARE(choices.size(), 3);
        QCOMPARE(choices[0].end, QDate(2018, 1, 1));
        QCOMPARE(choices[1].end, QDate(2018, 12, 18));
        QCOMPARE(choices[2].end, QDate(2020, 5, 19));
        QCOMPARE(
            straddles(statute, timeOf(span(QDate(2018, 1, 1), QDate(2021, 1, 1)), Nature::Posting, today)).size(), 2);
        QVERIFY(
            versionsFor(statute, timeOf(span(QDate(2012, 1, 1), QDate(2012, 1, 1)), Nature::Posting, today)).empty());
    }

    void seesAChangeInsideACourse()
    {
        const Statute& stalking = *book().statute(u"ST-18-1");
        const auto changes =
            straddles(stalking, timeOf(span(QDate(2023, 7, 10), QDate(2023, 7, 11)), Nature::Repeated, today));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front().result, QDate(2023, 7, 11));
        QVERIFY(
            straddles(stalking, timeOf(span(QDate(2023, 7, 11), QDate(2023, 7, 12)), Nature::Repeated, today)).empty());
        QVERIFY(straddles(stalking, timeOf(span({}, QDate(2023, 7, 12)), Nature::Repeated, today)).empty());
    }
};

GYEOT_TEST(ActTimeTest)
#include "tst_acttime.moc"
