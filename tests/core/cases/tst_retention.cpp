#include "core/cases/retention.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

RetentionFacts closedOn(QDate day, QDate asOf = QDate(2026, 11, 22))
{
    RetentionFacts facts;
    facts.asOf = asOf;
    facts.closedOn = day;
    return facts;
}

RetentionFacts deletion(QDate day)
{
    RetentionFacts facts = closedOn(day);
    facts.body = KeepingBody::Entrusted;
    facts.deletionSupport = true;
    return facts;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private:
    const RetentionBook m_book = RetentionBook::load().value();

private Q_SLOTS:
    /** domain.md 6.3: what is written there stands here with the same confidence, and nothing else. */
    void theBookSaysWhatTheSourceTableSays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("article");
        QTest::addColumn<int>("verified");
        const auto row = [](const char* id, int years, const QString& article, Verified verified) {
            QTest::newRow(id) << QString::fromLatin1(id) << years << article << int(verified);
        };
        row("ret.deletion_child", 0, u"성폭력방지법 시행규칙 제2조의6④1"_s, Verified::StatuteText);
        row("ret.deletion_request", 10, u"성폭력방지법 시행규칙 제2조의6④2"_s, Verified::StatuteText);
        row("ret.deletion_other", 5, u"성폭력방지법 시행규칙 제2조의6④3"_s, Verified::StatuteText);
        row("ret.demand", 0, u"성폭력방지법 시행규칙 제2조의6④ 단서"_s, Verified::StatuteText);
        row("ret.access_rights", 3, u"안전성 확보조치 기준 제5조"_s, Verified::Memory);
        row("ret.access_log", 2, u"안전성 확보조치 기준 제8조"_s, Verified::SecondaryPage);
        row("ret.counselling", 5, u"기관 관행"_s, Verified::Memory);
        row("ret.evidence", 0, u"제품 규칙"_s, Verified::Memory);
    }
    void theBookSaysWhatTheSourceTableSays()
    {
        QFETCH(QString, id);
        QFETCH(int, years);
        QFETCH(QString, article);
        QFETCH(int, verified);
        const RetentionRule* rule = m_book.rule(id);
        QVERIFY(rule);
        QCOMPARE(rule->years, years);
        QCOMPARE(rule->article, article);
        QCOMPARE(int(rule->verified), verified);
        QVERIFY(!rule->ko.isEmpty() && !rule->en.isEmpty());
    }

    void whichRuleDecides_data()
    {
        QTest::addColumn<RetentionFacts>("facts");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("dueFrom");
        QTest::addColumn<bool>("due");
        const auto row = [](const char* name, const RetentionFacts& facts, const QString& rule, QDate from, bool due) {
            QTest::newRow(name) << facts << rule << from << due;
        };
        row("five years after closing, over", closedOn({ 2021, 11, 21 }), u"ret.counselling"_s, { 2026, 11, 22 }, true);
        row("five years, the last day", closedOn({ 2021, 11, 22 }), u"ret.counselling"_s, { 2026, 11, 23 }, false);
        row("open", closedOn({}), u"ret.counselling"_s, {}, false);
        RetentionFacts facts = closedOn({ 2015, 1, 1 });
        facts.counsellingYears = 20;
        row("twenty years as set", facts, u"ret.counselling"_s, { 2035, 1, 2 }, false);
        facts = closedOn({ 2020, 2, 29 });
        row("closed on the day that is not every year", facts, u"ret.counselling"_s, { 2025, 3, 1 }, true);
        facts = deletion({ 2010, 1, 1 });
        facts.concernsChild = true;
        row("child material is kept for ever", facts, u"ret.deletion_child"_s, {}, false);
        facts = deletion({ 2016, 11, 22 });
        row("not recorded who asked: the longer", facts, u"ret.deletion_request"_s, { 2026, 11, 23 }, false);
        facts.investigatorsAsked = false;
        row("other deletion support", facts, u"ret.deletion_other"_s, { 2021, 11, 23 }, true);
        facts.investigatorsAsked = true;
        row("asked for by investigators", facts, u"ret.deletion_request"_s, { 2026, 11, 23 }, false);
        facts.body = KeepingBody::Private;
        row("a private centre is not named", facts, u"ret.counselling"_s, { 2021, 11, 23 }, true);
        facts = deletion({ 2026, 1, 1 });
        facts.concernsChild = true;
        facts.demandedOn = { 2026, 11, 20 };
        row("the demand wins over the periods", facts, u"ret.demand"_s, { 2026, 11, 20 }, true);
        facts.body = KeepingBody::Private;
        row("and in a private centre", facts, u"ret.demand_private"_s, { 2026, 11, 20 }, true);
        facts = closedOn({ 2015, 1, 1 });
        facts.hasEvidence = true;
        facts.lastLimitation = { 2031, 5, 1 };
        row("evidence while a limitation runs", facts, u"ret.evidence"_s, { 2031, 5, 2 }, false);
        facts.limitationNeverEnds = true;
        row("evidence without an end", facts, u"ret.evidence"_s, {}, false);
        facts.limitationNeverEnds = false;
        facts.lastLimitation = {};
        row("evidence nobody can use any more", facts, u"ret.counselling"_s, { 2020, 1, 2 }, true);
    }
    void whichRuleDecides()
    {
        QFETCH(RetentionFacts, facts);
        QFETCH(QString, rule);
        QFETCH(QDate, dueFrom);
        QFETCH(bool, due);
        const RetentionOpinion opinion = retentionOf(m_book, facts);
        QCOMPARE(opinion.decidedBy, rule);
        QCOMPARE(opinion.dueFrom, dueFrom);
        QCOMPARE(opinion.isDue, due);
    }

    void showsItsWorking()
    {
        const RetentionOpinion opinion = retentionOf(m_book, closedOn({ 2021, 11, 21 }));
        const RetentionClock& clock = opinion.clocks.first();
        QCOMPARE(clock.start, QDate(2021, 11, 21));
        QCOMPARE(clock.lastDay, QDate(2026, 11, 21));
        QCOMPARE(clock.working.size(), size_t(1));
        QVERIFY(arithmetic(clock.working.front()).contains(u"2026-11-21"));
    }

    void namesTheFactThatWouldDecide()
    {
        QCOMPARE(retentionOf(m_book, closedOn({})).clocks.first().missing, QStringList(u"closed_on"_s));
        const RetentionOpinion unknown = retentionOf(m_book, deletion({ 2020, 1, 1 }));
        QVERIFY(unknown.clocks.first().missing.contains(u"investigators_asked"_s));
        QVERIFY(unknown.clocks.first().confidence < Confidence::High);
    }

    void refusesABookThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no such keeping") << QByteArray("keep") << QByteArray("\"for a while\"");
        QTest::newRow("years that do not fit") << QByteArray("years") << QByteArray("0");
        QTest::newRow("no such fact") << QByteArray("applies") << QByteArray("\"weather\"");
        QTest::newRow("no such body") << QByteArray("bodies") << QByteArray("[\"club\"]");
        QTest::newRow("no such scope") << QByteArray("scope") << QByteArray("\"world\"");
        QTest::newRow("no such start") << QByteArray("starts") << QByteArray("\"spring\"");
        QTest::newRow("no such confidence") << QByteArray("confidence") << QByteArray("\"sure\"");
        QTest::newRow("a member nobody knows") << QByteArray("colour") << QByteArray("\"red\"");
        QTest::newRow("an id used twice") << QByteArray("id") << QByteArray("\"ret.deletion_child\"");
    }
    void refusesABookThatIsWrong()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        QFile file(QStringLiteral(GYEOT_SOURCE_DIR "/resources/law/retention.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Json root = parseJson(file.readAll()).value();
        QVERIFY(RetentionBook::parse(root));
        root["rules"][1][member.toStdString()] = Json::parse(value.toStdString());
        QVERIFY(!RetentionBook::parse(root));
    }
};

GYEOT_TEST(RetentionTest)
#include "tst_retention.moc"
