#include "core/store/auditreview.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

const UserId counselor(QUuid(u"01000000-0000-7000-8000-000000000001"_s));
const UserId other(QUuid(u"01000000-0000-7000-8000-000000000002"_s));
const QDate monday(2026, 10, 12);

CaseId caseNumbered(int n)
{
    return CaseId(QUuid(u"01000000-0000-7000-8000-%1"_s.arg(n + 1, 12, 16, QChar(u'0'))));
}

/** Rows of a month, by the clock on the wall in Korea. */
struct Month {
    QList<ReviewRow> rows;

    ReviewRow& add(const QString& action, QDate day = monday, QTime time = QTime(10, 0), UserId user = counselor)
    {
        const QDateTime when(day, time, QTimeZone(9 * 3600));
        rows.append({ rows.size() + 1, when.toMSecsSinceEpoch(), 540, user, action, {}, {}, {} });
        return rows.last();
    }
    void read(int caseNumber, QDate day = monday, QTime time = QTime(10, 0), UserId user = counselor)
    {
        add(u"case.open"_s, day, time, user).caseId = caseNumbered(caseNumber);
    }
    QList<AuditFinding> findings(const ReadsByDay& before = {}, const ReviewRules& rules = {}) const
    {
        return reviewRows(rows, before, rules);
    }
};

QStringList keysOf(const QList<AuditFinding>& findings)
{
    QStringList keys;
    for (const AuditFinding& finding : findings)
        keys << finding.key();
    return keys;
}

} // namespace

class AuditReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void INS_06_reasonsAreJudged_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ReasonQuality>("quality");
        const auto row = [](const char* name, const QString& words, ReasonQuality quality) {
            QTest::newRow(name) << words << quality;
        };
        row("INS-06 empty", u""_s, ReasonQuality::Missing);
        row("INS-06 spaces", u" \t\u3000 "_s, ReasonQuality::Missing);
        row("INS-06 ㅁㅁㅁ", u"ㅁㅁㅁ"_s, ReasonQuality::Poor);
        row("INS-06 many loose jamo", u"ㅁㅁㅁㅁㅁㅁㄴㄴㄴㄴㄹㄹ"_s, ReasonQuality::Poor);
        row("one letter over and over", u"aaaaaaaaaaaaaaaa"_s, ReasonQuality::Poor);
        row("one syllable over and over", u"가가가가가가"_s, ReasonQuality::Poor);
        row("dots", u"......................"_s, ReasonQuality::Poor);
        row("too short", u"제출용"_s, ReasonQuality::Poor);
        row("short with dots", u"제 출 . . . . ."_s, ReasonQuality::Poor);
        row("along the keyboard", u"asdfgh"_s, ReasonQuality::Poor);
        row("along it in Hangul", u"ㅂㅈㄷㄱㅅㅛ"_s, ReasonQuality::Poor);
        row("backwards", u"lkjhgf"_s, ReasonQuality::Poor);
        row("digits in order", u"123456"_s, ReasonQuality::Poor);
        row("the alphabet", u"가나다라마바"_s, ReasonQuality::Poor);
        row("a piece over and over", u"테스트테스트"_s, ReasonQuality::Poor);
        row("two letters in turns", u"ababababab"_s, ReasonQuality::Poor);
        row("a word that says nothing", u"업무상 필요"_s, ReasonQuality::Poor);
        row("another", u"해당 없음"_s, ReasonQuality::Poor);
        row("decomposed, and short all the same", u"제출용"_s.normalized(QString::NormalizationForm_D),
            ReasonQuality::Poor);
        row("a reason", u"경찰서에 제출할 고소장"_s, ReasonQuality::Good);
        row("a short reason", u"법원 제출용"_s, ReasonQuality::Good);
        row("in English", u"Copy for the court"_s, ReasonQuality::Good);
        row("with a number", u"2026형제1234 보완 제출"_s, ReasonQuality::Good);
    }
    void INS_06_reasonsAreJudged()
    {
        QFETCH(QString, words);
        QFETCH(ReasonQuality, quality);
        QCOMPARE(judgeReason(words, ReviewRules().reasonLetters), quality);
    }

    void INS_06_whatLeftWithoutAReasonIsListed()
    {
        Month month;
        for (const QString& action : { u"packet.save"_s, u"packet.print"_s, u"audit.export"_s })
            month.add(action).words = u"ㅁㅁㅁ"_s;
        month.add(u"packet.save"_s).words = u"경찰서에 제출할 고소장"_s;
        month.add(u"case.open"_s);
        const auto findings = month.findings();
        QCOMPARE(keysOf(findings), (QStringList { u"no_reason.1"_s, u"no_reason.2"_s, u"no_reason.3"_s }));
        QCOMPARE(findings.first().action, u"packet.save"_s);
        QCOMPARE(findings.first().user, counselor);
        QCOMPARE(findings.first().day, monday);
    }

    void INS_03_threeHundredCasesInAnHourAreFound()
    {
        Month month;
        for (int i = 0; i < 300; ++i)
            month.read(i, monday, QTime(10, 0).addSecs(i * 12));
        const auto findings = month.findings();
        QCOMPARE(keysOf(findings), (QStringList { u"mass_reads.1"_s }));
        QCOMPARE(findings.first().count, 300);
    }

    void aBusyDayIsJudgedByThePersonsOtherDays()
    {
        ReadsByDay before;
        for (int day = 1; day <= 20; ++day) {
            before[counselor][monday.addDays(-day)] = 10 + day % 3;
            before[other][monday.addDays(-day)] = 60 + day % 7;
        }
        Month month;
        for (int i = 0; i < 65; ++i) {
            const QTime time = QTime(9, 0).addSecs(i * 9 * 60);
            month.read(i, monday, time, counselor); // six times as many as ever
            month.read(i, monday, time, other); // as every day
        }
        const auto findings = month.findings(before);
        QCOMPARE(keysOf(findings), (QStringList { u"mass_reads.1"_s }));
        QCOMPARE(findings.first().user, counselor);
        QVERIFY(findings.first().usual > 10 && findings.first().usual < 13);
    }

    void fewReadsAndFewDaysSayNothing()
    {
        ReadsByDay before;
        for (int day = 1; day <= 20; ++day)
            before[counselor][monday.addDays(-day)] = 1;
        Month month;
        for (int i = 0; i < 30; ++i)
            month.read(i, monday, QTime(9, 0).addSecs(i * 600));
        QVERIFY(month.findings(before).isEmpty()); // many more than ever, but few
        Month first;
        for (int i = 0; i < 60; ++i)
            first.read(i, monday, QTime(9, 0).addSecs(i * 600));
        QVERIFY(first.findings().isEmpty()); // nothing to compare with
    }

    void workAfterHoursIsOneFindingADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("found");
        QTest::newRow("in the morning") << monday << QTime(8, 0) << false;
        QTest::newRow("before opening") << monday << QTime(7, 59) << true;
        QTest::newRow("just before closing") << monday << QTime(19, 59, 59) << false;
        QTest::newRow("at closing") << monday << QTime(20, 0) << true;
        QTest::newRow("at night") << monday << QTime(2, 30) << true;
        QTest::newRow("Saturday") << monday.addDays(5) << QTime(11, 0) << true;
        QTest::newRow("Sunday") << monday.addDays(6) << QTime(11, 0) << true;
        QTest::newRow("a holiday") << QDate(2026, 10, 9) << QTime(11, 0) << true;
    }
    void workAfterHoursIsOneFindingADay()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(bool, found);
        ReviewRules rules;
        rules.isHoliday = [](QDate asked) { return asked == QDate(2026, 10, 9); };
        Month month;
        month.read(1, day, time);
        month.read(2, day, time);
        const auto findings = month.findings({}, rules);
        QCOMPARE(keysOf(findings), found ? QStringList { u"after_hours.1"_s } : QStringList());
        if (found) {
            QCOMPARE(findings.first().count, 2);
            QVERIFY(findings.first().caseId.isNull()); // of two cases
        }
    }

    void theHoursAreThoseWhereThePersonWas()
    {
        Month month;
        month.read(1, monday, QTime(21, 0));
        month.rows.last().tzMinutes = 120; // the same instant, early afternoon there
        QVERIFY(month.findings().isEmpty());
    }

    void openingAndClosingIsNoWork()
    {
        Month month;
        month.add(u"store.open"_s, monday, QTime(22, 0));
        month.add(u"audit.view"_s, monday, QTime(22, 0));
        QVERIFY(month.findings().isEmpty());
    }

    void theSameCaseAgainAndAgain()
    {
        Month month;
        for (int i = 0; i < 16; ++i)
            month.read(7, monday, QTime(9, 0).addSecs(i * 600));
        for (int i = 0; i < 15; ++i)
            month.read(8, monday, QTime(9, 0).addSecs(i * 600));
        const auto findings = month.findings();
        QCOMPARE(keysOf(findings), (QStringList { u"repeated.1"_s }));
        QCOMPARE(findings.first().caseId, caseNumbered(7));
        QCOMPARE(findings.first().count, 16);
    }

    void whatAnActionAloneSays_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<FindingKind>("kind");
        QTest::newRow("break-glass") << u"breakglass.open"_s << FindingKind::BreakGlass;
        QTest::newRow("failed unlocks") << u"store.failed_unlocks"_s << FindingKind::FailedUnlocks;
        QTest::newRow("a loss accepted") << u"store.accepted"_s << FindingKind::Rescue;
        QTest::newRow("recovery") << u"recovery.used"_s << FindingKind::Rescue;
        QTest::newRow("the clock") << u"clock.jump"_s << FindingKind::ClockSet;
        QTest::newRow("erasure") << u"case.erased"_s << FindingKind::Erasure;
    }
    void whatAnActionAloneSays()
    {
        QFETCH(QString, action);
        QFETCH(FindingKind, kind);
        Month month;
        month.add(action);
        const auto findings = month.findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().kind, kind);
    }

    void theMostPressingComesFirst()
    {
        Month month;
        month.add(u"case.erased"_s);
        month.add(u"packet.save"_s);
        month.read(1, monday, QTime(23, 0));
        month.add(u"breakglass.read"_s);
        const auto findings = month.findings();
        QCOMPARE(keysOf(findings),
            (QStringList { u"break_glass.4"_s, u"no_reason.2"_s, u"after_hours.3"_s, u"erasure.1"_s }));
    }

    void theSameRowsHaveTheSameFindings()
    {
        Month month;
        for (int i = 0; i < 50; ++i)
            month.read(i % 3, monday.addDays(i % 5), QTime(21, 0).addSecs(i));
        QCOMPARE(month.findings(), month.findings());
        QVERIFY(Month().findings().isEmpty());
    }
};

GYEOT_TEST(AuditReviewTest)
#include "tst_auditreview.moc"
