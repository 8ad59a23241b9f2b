#include "core/cases/deadline.h"
#include "core/law/lawbook.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class DeadlineTest : public QObject {
    Q_OBJECT

private:
    test::CountingIdSource m_ids;
    const LawBook m_law = LawBook::load().value();
    const QDate m_today { 2026, 11, 22 };

    Act act(const QString& when, const QString& kind)
    {
        Act made;
        made.id = m_ids.make<ActId>();
        made.when = *When::fromText(when);
        made.kind = kind;
        return made;
    }

private Q_SLOTS:
    void handsTheActsToTheLaw()
    {
        CaseRecord record;
        record.client.born = QDate(1999, 4, 9);
        record.client.disabled = true;
        record.acts = { act(u"../2026-01-05"_s, {}), act(u"2026-03-14T21:00"_s, u"sexual_message"_s),
            act(u"2026-04-01/2026-04-09"_s, {}), act({}, {}) };
        record.acts[1].estimated = true;
        record.acts[1].knewOffender = QDate(2026, 3, 20);
        const LawFacts facts = lawFactsOf(record, m_today);
        QCOMPARE(facts.asOf, m_today);
        QCOMPARE(facts.victim, (VictimFacts { QDate(1999, 4, 9), true, std::nullopt }));
        QVERIFY(!facts.acts[0].first.isValid());
        QCOMPARE(facts.acts[0].last, QDate(2026, 1, 5));
        QCOMPARE(facts.acts[1].first, QDate(2026, 3, 14));
        QCOMPARE(facts.acts[1].last, QDate(2026, 3, 14));
        QCOMPARE(facts.acts[1].kind, u"sexual_message"_s);
        QVERIFY(facts.acts[1].estimated);
        QCOMPARE(facts.acts[1].knewOffender, QDate(2026, 3, 20));
        QCOMPARE(facts.acts[2].last, QDate(2026, 4, 9));
        QVERIFY(!facts.acts[3].first.isValid() && !facts.acts[3].last.isValid());
    }

    void equalClocksOfManyActsAreOneLine()
    {
        CaseRecord record;
        record.acts = { act(u"2026-03-14"_s, u"sexual_message"_s), act(u"2026-03-14T21:00"_s, u"sexual_message"_s),
            act(u"2026-03-15"_s, u"sexual_message"_s) };
        const CaseOpinion opinion = *opinionOf(m_law, record, m_today);
        const auto leading = std::ranges::count_if(opinion.deadlines,
            [](const Deadline& deadline) { return deadline.leading && deadline.clock.kind == ClockKind::Criminal; });
        QCOMPARE(leading, 2);
        QCOMPARE(nextDeadline(opinion)->acts, QList<ActId>({ record.acts[0].id, record.acts[1].id }));
        QVERIFY(std::ranges::is_sorted(opinion.deadlines, [](const Deadline& a, const Deadline& b) {
            return a.clock.lastDay.isValid() && (!b.clock.lastDay.isValid() || a.clock.lastDay < b.clock.lastDay);
        }));
    }

    void nothingRunningIsNoDeadline()
    {
        CaseRecord record;
        QVERIFY(!nextDeadline(*opinionOf(m_law, record, m_today)));
        record.acts = { act({}, {}) };
        QVERIFY(!nextDeadline(*opinionOf(m_law, record, m_today)));
    }

    void passesOnWhatTheLawRefuses()
    {
        CaseRecord record;
        record.acts = { act(u"2026-03-14"_s, u"rumour"_s) };
        QCOMPARE(opinionOf(m_law, record, m_today).error().code, ErrorCode::UnknownKind);
        record.acts = { act(u"2026-03-14"_s, u"sexual_message"_s) };
        record.client.born = QDate(2026, 3, 15);
        QCOMPARE(opinionOf(m_law, record, m_today).error().code, ErrorCode::BadDate);
    }
};

GYEOT_TEST(DeadlineTest)
#include "tst_deadline.moc"
