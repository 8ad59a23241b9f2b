#include "core/law/opinionjson.h"
#include "tests/core/law/lawtest.h"
#include "tests/support/testmain.h"

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class StepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesArithmetic_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("text");
        const QDate day(2026, 3, 14);
        const auto row = [](const char* name, const Step& step, const QString& text) {
            QTest::newRow(name) << step << text;
        };
        row("first day in",
            { .kind = StepKind::CountFirstIn, .day = day, .result = QDate(2033, 3, 13), .period = { 7, 0 } },
            u"2026-03-14 + 7y = 2033-03-14; -1d = 2033-03-13 (Sun)"_s);
        row("no corresponding day",
            { .kind = StepKind::CountFirstIn,
                .day = QDate(2024, 2, 29),
                .result = QDate(2031, 2, 28),
                .period = { 7, 0 } },
            u"2024-02-29 + 7y = none; end of month = 2031-02-28 (Fri)"_s);
        row("first day out",
            { .kind = StepKind::CountFirstOut,
                .day = QDate(2026, 8, 6),
                .result = QDate(2027, 2, 6),
                .period = { 0, 6 } },
            u"day 1 = 2026-08-07; 2026-08-07 + 6m = 2027-02-07; -1d = 2027-02-06 (Sat)"_s);
        row("shift",
            { .kind = StepKind::Shift, .subject = u"Sun"_s, .day = QDate(2034, 11, 5), .result = QDate(2034, 11, 6) },
            u"2034-11-05 (Sun), Sun -> 2034-11-06 (Mon)"_s);
        row("class", { .kind = StepKind::Class, .subject = u"제249조①4"_s, .period = { 7, 0 }, .number = 84 },
            u"max 84m -> 제249조①4 -> 7y"_s);
        row("life", { .kind = StepKind::Class, .subject = u"제249조①2"_s, .period = { 15, 0 } }, u"제249조①2 -> 15y"_s);
        row("majority", { .kind = StepKind::Majority, .day = QDate(2007, 3, 10), .result = QDate(2026, 3, 10) },
            u"2007-03-10 + 19y = 2026-03-10"_s);
        row("in force", { .kind = StepKind::InForce, .day = day, .from = QDate(2020, 5, 19) },
            u"2026-03-14 in 2020-05-19.."_s);
        row("version not read", { .kind = StepKind::VersionUnread, .day = day }, u"2026-03-14 in ?.."_s);
        row("estimated", { .kind = StepKind::Estimated, .from = day, .to = day.addDays(5), .result = day },
            u"2026-03-14..2026-03-19 -> 2026-03-14"_s);
        row("other end", { .kind = StepKind::OtherEnd, .day = day, .result = QDate(2033, 3, 13) },
            u"2026-03-14 -> 2033-03-13 (Sun)"_s);
        row("going on", { .kind = StepKind::Continuing, .from = day }, u"2026-03-14.."_s);
        row("posting", { .kind = StepKind::Posting, .day = day, .to = QDate(2026, 9, 1) },
            u"2026-03-14..2026-09-01 -> 2026-03-14"_s);
        row("science", { .kind = StepKind::Science, .period = { 10, 0 } }, u"+ 10y"_s);
        row("too late", { .kind = StepKind::TooLate, .from = QDate(2010, 4, 15), .result = QDate(2008, 4, 30) },
            u"2008-04-30 < 2010-04-15"_s);
        row("excluded", { .kind = StepKind::Excluded, .subject = u"아청법 제20조④2"_s, .from = QDate(2021, 9, 24) },
            u"아청법 제20조④2 from 2021-09-24"_s);
        row("disputed", { .kind = StepKind::Disputed, .subject = u"workers_day"_s, .day = QDate(2028, 5, 1) },
            u"2028-05-01 (Mon), workers_day?"_s);
        row("calendar ends", { .kind = StepKind::BeyondCalendar, .to = QDate(2050, 12, 31) }, u"> 2050-12-31"_s);
        row("missing", { .kind = StepKind::Missing, .subject = u"victim.born"_s }, u"victim.born = ?"_s);
        row("minor", { .kind = StepKind::MinorFirst, .day = day, .result = QDate(2029, 2, 14), .number = 19 },
            u"2026-03-14 < 2029-02-14 (19y)"_s);
        row("instead", { .kind = StepKind::InsteadOf, .subject = u"SV-14의2-1"_s, .day = day },
            u"SV-14의2-1 not in force on 2026-03-14"_s);
        row("not law", { .kind = StepKind::NotYetLaw, .day = day, .from = QDate(2027, 1, 1) },
            u"2026-03-14 < 2027-01-01"_s);
        row("order", { .kind = StepKind::KindOrder, .subject = u"consensual_spread"_s, .number = 2 },
            u"consensual_spread #2"_s);
        row("straddle",
            { .kind = StepKind::Straddle, .from = day, .to = QDate(2026, 8, 1), .result = QDate(2026, 7, 7) },
            u"2026-07-07 in 2026-03-14..2026-08-01"_s);
    }
    void writesArithmetic()
    {
        QFETCH(Step, step);
        QTEST(arithmetic(step), "text");
    }

    void hasADistinctWordForEveryStep()
    {
        QSet<QString> words;
        for (int kind = 0; kind <= int(StepKind::Missing); ++kind) {
            words.insert(QString(stepName(StepKind(kind))));
            QVERIFY(!arithmetic({ .kind = StepKind(kind),
                                    .subject = u"x"_s,
                                    .day = QDate(2026, 1, 1),
                                    .result = QDate(2027, 1, 1),
                                    .period = { 1, 0 } })
                    .isEmpty());
        }
        QCOMPARE(words.size(), int(StepKind::Missing) + 1);
    }

    void writesRowsForScripts()
    {
        ActFacts act = actOn(QDate(2024, 10, 1), u"SV-14의2-1"_s);
        act.last = QDate(2024, 10, 31);
        const Json json = opinionJson(book(), *suggest(book(), factsOf(act, QDate(2026, 11, 22))));
        const Json& row = json["acts"][0]["rows"][0];
        QCOMPARE(row["kind"], Json("criminal"));
        QCOMPARE(row["estimated"], Json(true));
        QCOMPARE(row["status"], Json("open"));
        QCOMPARE(row["version_from"], Json("2020-06-25"));
        QCOMPARE(json["law_compiled"], Json("2026-11-22"));
        const Json& waiting = json["acts"][0]["rows"][1];
        QCOMPARE(waiting["kind"], Json("civil_3y"));
        QVERIFY(waiting["last_day"].is_null() && waiting["start"].is_null());
        QCOMPARE(waiting["status"], Json("not_started"));
        QVERIFY(!waiting.contains("estimated"));
    }

    void namesAllItsEnums()
    {
        QCOMPARE(clockName(ClockKind::ComplaintPeriod), "complaint_period"_L1);
        QCOMPARE(clockName(ClockKind::CivilLong), "civil_10y"_L1);
        QCOMPARE(statusName(ClockStatus::Expired), "expired"_L1);
        QCOMPARE(statusName(ClockStatus::Excluded), "excluded"_L1);
        QCOMPARE(confidenceName(Confidence::Low), "low"_L1);
        QCOMPARE(confidenceName(Confidence::Medium), "medium"_L1);
    }
};

GYEOT_TEST(StepTest)
#include "tst_step.moc"
