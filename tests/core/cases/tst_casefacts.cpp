#include "core/cases/casefacts.h"
#include "core/law/lawbook.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class CaseFactsTest : public QObject {
    Q_OBJECT

private:
    test::CountingIdSource m_ids;
    const LawBook m_law = LawBook::load().value();
    const QDate m_today { 2026, 11, 22 };

    Act act(const QString& when, const QString& statute)
    {
        Act made;
        made.id = m_ids.make<ActId>();
        made.when = *When::fromText(when);
        made.statute = statute;
        return made;
    }
    /** Sorted, so that a failure can be read. */
    static QStringList sorted(const QSet<QString>& facts)
    {
        QStringList list(facts.begin(), facts.end());
        list.sort();
        return list;
    }
    QStringList factsOf(const CaseRecord& record, qint64 items = 0) const
    {
        return sorted(caseFacts(record, opinionOf(m_law, record, m_today).value(), items));
    }

private Q_SLOTS:
    void anEmptyCaseLacksNothingOfEveryAct()
    {
        QCOMPARE(factsOf({}),
            QStringList({ u"case"_s, u"every_act_dated"_s, u"every_act_exhibited"_s, u"every_act_sorted"_s,
                u"limitation_open"_s, u"no_open_task"_s }));
    }

    void eachFactFollowsItsRecords()
    {
        CaseRecord record;
        record.acts = { act({}, {}), act(u"2026-03-14"_s, u"SV-14-2b"_s) };
        record.exhibits = { { {}, {}, record.acts[0].id, m_ids.make<EvidenceId>() } };
        record.tasks = { { .title = u"t"_s, .origin = TaskOrigin::Plan } };
        record.consents = { { .givenOn = m_today, .expiresOn = m_today } };
        record.statement = VictimStatement { .writtenOn = m_today };
        record.caseRecord.plannedFilingOn = m_today;
        record.caseRecord.duplicateComplaint = u""_s;
        record.caseRecord.otherInvestigation = u""_s;
        QCOMPARE(factsOf(record, 1),
            QStringList({ u"act"_s, u"case"_s, u"consent_given"_s, u"consent_valid"_s, u"evidence"_s,
                u"filing_planned"_s, u"limitation_open"_s, u"plan_task"_s, u"statement"_s }));
        record.acts[0] = act(u"../2026-03-14"_s, u"SV-14-2b"_s);
        record.exhibits.append({ {}, {}, record.acts[0].id, m_ids.make<EvidenceId>() });
        record.exhibits.append({ {}, {}, record.acts[1].id, m_ids.make<EvidenceId>() });
        record.tasks[0].doneMs = 1;
        record.caseRecord.civilSuit = u"제1호"_s;
        record.caseRecord.closedMs = 1;
        QCOMPARE(factsOf(record, 1), sorted(knownCaseFacts()));
    }

    void aPassedLimitationIsSeen()
    {
        CaseRecord record;
        record.acts = { act(u"2021-03-14"_s, u"SV-13"_s) };
        QVERIFY(!factsOf(record).contains(u"limitation_open"_s));
    }
};

GYEOT_TEST(CaseFactsTest)
#include "tst_casefacts.moc"
