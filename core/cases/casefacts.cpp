#include "core/cases/casefacts.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

bool everyActExhibited(const CaseRecord& record)
{
    QSet<ActId> exhibited;
    for (const ActExhibit& exhibit : record.exhibits)
        exhibited.insert(exhibit.actId);
    return std::ranges::all_of(record.acts, [&](const Act& act) { return exhibited.contains(act.id); });
}

bool limitationOpen(const CaseOpinion& opinion)
{
    return std::ranges::none_of(opinion.deadlines, [](const Deadline& deadline) {
        const bool criminal =
            deadline.clock.kind == ClockKind::Criminal || deadline.clock.kind == ClockKind::ComplaintPeriod;
        return criminal && deadline.leading && deadline.clock.status == ClockStatus::Expired;
    });
}

} // namespace

const QSet<QString>& knownCaseFacts()
{
    static const QSet<QString> known { u"case"_s, u"consent_given"_s, u"consent_valid"_s, u"act"_s,
        u"every_act_dated"_s, u"every_act_sorted"_s, u"every_act_exhibited"_s, u"plan_task"_s, u"evidence"_s,
        u"filing_planned"_s, u"statement"_s, u"duplicates_answered"_s, u"limitation_open"_s, u"closed"_s,
        u"no_open_task"_s };
    return known;
}

QSet<QString> caseFacts(const CaseRecord& record, const CaseOpinion& opinion, qint64 evidenceItems)
{
    const Case& about = record.caseRecord;
    const QDate today = opinion.law.asOf;
    QSet<QString> facts { u"case"_s };
    const auto note = [&facts](const QString& fact, bool holds) {
        if (holds)
            facts.insert(fact);
    };
    note(u"consent_given"_s, !record.consents.isEmpty());
    note(u"consent_valid"_s,
        std::ranges::any_of(record.consents, [&](const Consent& consent) { return consent.isValid(today); }));
    note(u"act"_s, !record.acts.isEmpty());
    note(u"every_act_dated"_s,
        std::ranges::all_of(record.acts, [](const Act& act) { return act.when.form() != When::Form::Unknown; }));
    note(u"every_act_sorted"_s,
        std::ranges::all_of(record.acts, [](const Act& act) { return !act.kind.isEmpty() || !act.statute.isEmpty(); }));
    note(u"every_act_exhibited"_s, everyActExhibited(record));
    note(u"plan_task"_s,
        std::ranges::any_of(record.tasks, [](const Task& task) { return task.origin == TaskOrigin::Plan; }));
    note(u"evidence"_s, evidenceItems > 0);
    note(u"filing_planned"_s, about.plannedFilingOn.isValid());
    note(u"statement"_s, record.statement && record.statement->writtenOn.isValid());
    note(u"duplicates_answered"_s, about.duplicateComplaint && about.otherInvestigation && about.civilSuit);
    note(u"limitation_open"_s, limitationOpen(opinion));
    note(u"closed"_s, about.closedMs.has_value());
    note(
        u"no_open_task"_s, std::ranges::all_of(record.tasks, [](const Task& task) { return task.doneMs.has_value(); }));
    return facts;
}

} // namespace gyeot
