#include "core/evidence/gate.h"
#include "core/law/lawbook.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class GateTest : public QObject {
    Q_OBJECT

private:
    const LawBook m_law = LawBook::load().value();
    static QString nameOf(const Result<void>& done) { return done ? u"OK"_s : QString(errorName(done.error().code)); }

private Q_SLOTS:
    /** Every answer × every class of content, in an ordinary case and in a child's. */
    void takesOnlyTextWhereAChildMayBeMeant_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("childCase");
        QTest::addColumn<int>("content");
        QTest::addColumn<QString>("expected");
        static constexpr std::array classes { "text", "page", "mail", "document", "image", "video", "audio", "archive",
            "unknown" };
        for (const auto answer : { GateAnswer::No, GateAnswer::Unknown, GateAnswer::Yes }) {
            for (const bool childCase : { false, true }) {
                for (size_t content = 0; content < classes.size(); ++content) {
                    const bool taken =
                        ContentClass(content) == ContentClass::PlainText || (answer == GateAnswer::No && !childCase);
                    QTest::addRow(
                        "%s, %s, %s", qPrintable(wordOf(answer)), childCase ? "child's case" : "case", classes[content])
                        << int(answer) << childCase << int(content) << (taken ? u"OK"_s : u"CHILD_MATERIAL"_s);
                }
            }
        }
    }
    void takesOnlyTextWhereAChildMayBeMeant()
    {
        QFETCH(int, answer);
        QFETCH(bool, childCase);
        QFETCH(int, content);
        const GateFacts facts { .answer = GateAnswer(answer), .childCase = childCase };
        QTEST(nameOf(checkGateContent(facts, ContentClass(content))), "expected");
    }

    void sexualMaterialNeedsHerOwnCopyAndConsent_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("consent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hers, agreed") << int(GateAnswer::No) << true << true << u"OK"_s;
        QTest::newRow("hers, not agreed") << int(GateAnswer::No) << true << false << u"CONSENT_MISSING"_s;
        QTest::newRow("somebody else's, agreed") << int(GateAnswer::No) << false << true << u"NOT_OWN_COPY"_s;
        QTest::newRow("perhaps a child") << int(GateAnswer::Unknown) << true << true << u"CHILD_MATERIAL"_s;
        QTest::newRow("a child") << int(GateAnswer::Yes) << true << true << u"CHILD_MATERIAL"_s;
    }
    void sexualMaterialNeedsHerOwnCopyAndConsent()
    {
        QFETCH(int, answer);
        QFETCH(bool, own);
        QFETCH(bool, consent);
        GateFacts facts { GateAnswer(answer), false, Sensitivity::Sexual, own ? CopyOwner::Victim : CopyOwner::Other,
            consent };
        QTEST(nameOf(checkGate(facts)), "expected");
        facts.childCase = true;
        QCOMPARE(nameOf(checkGate(facts)), u"CHILD_MATERIAL"_s);
        facts.sensitivity = Sensitivity::Plain;
        QCOMPARE(nameOf(checkGate(facts)), u"OK"_s);
    }

    void knowsAChildsCase_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<bool>("child");
        const QDate born(2005, 3, 15); // 19 on 2024-03-15
        const auto row = [](const char* name, const QString& kind, const QString& statute, const QString& when,
                             QDate day, bool child) { QTest::newRow(name) << kind << statute << when << day << child; };
        row("the kind says so", u"minor_in_image"_s, {}, {}, {}, true);
        row("the statute says so", {}, u"YP-11-1"_s, {}, {}, true);
        row("the day before 19", u"consensual_spread"_s, {}, u"2024-03-14"_s, born, true);
        row("the 19th birthday", u"consensual_spread"_s, {}, u"2024-03-15"_s, born, false);
        row("a stretch that begins before", u"consensual_spread"_s, {}, u"2024-03-01/2024-06-01"_s, born, true);
        row("on or before a day before", u"consensual_spread"_s, {}, u"../2024-03-14"_s, born, true);
        row("not sorted yet", {}, {}, u"2023-01-01"_s, born, true);
        row("no sexual act", u"posts_about_victim"_s, {}, u"2023-01-01"_s, born, false);
        row("day not known", u"consensual_spread"_s, {}, {}, born, false);
        row("age not known", u"consensual_spread"_s, {}, u"2023-01-01"_s, {}, false);
    }
    void knowsAChildsCase()
    {
        QFETCH(QString, kind);
        QFETCH(QString, statute);
        QFETCH(QString, when);
        QFETCH(QDate, born);
        CaseRecord record;
        QVERIFY(!concernsChild(record, m_law));
        record.client.born = born;
        Act act;
        act.kind = kind;
        act.statute = statute;
        act.when = *When::fromText(when);
        record.acts = { Act {}, act };
        record.acts[0].when = When::on({ 2026, 1, 1 });
        QTEST(concernsChild(record, m_law), "child");
    }
};

GYEOT_TEST(GateTest)
#include "tst_gate.moc"
