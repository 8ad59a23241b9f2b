#include "ui/workspace/opencase.h"

#include "core/base/clock.h"
#include "core/cases/actservice.h"
#include "core/cases/caseservice.h"
#include "core/cases/consentservice.h"
#include "core/cases/peopleservice.h"
#include "core/cases/taskservice.h"

#include <algorithm>

namespace gyeot::ui {

namespace {

constexpr size_t undoLimit = 200;

template<typename Record>
const Record* byId(const QList<Record>& records, const Record& wanted)
{
    const auto found = std::ranges::find(records, wanted.id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

template<typename T>
Result<void> withoutValue(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(std::unexpected(result.error()));
}

} // namespace

OpenCase::OpenCase(const CaseServices& services, CaseId id, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_id(id)
{
}

Result<void> OpenCase::open()
{
    auto record = m_services.cases.openCase(m_id);
    if (!record)
        return std::unexpected(record.error());
    m_record = std::move(*record);
    reload();
    return {};
}

void OpenCase::reload()
{
    auto record = m_services.cases.caseRecord(m_id);
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    m_record = std::move(*record);
    // A date that cannot be true must not take the case off the screen: the standing says what is wrong with it.
    m_opinion = opinionOf(m_services.law, m_record, today()).value_or(CaseOpinion());
    m_standing = m_services.cases.standing(m_id, today()).value_or(CaseStanding());
    Q_EMIT changed();
}

QDate OpenCase::today() const
{
    return koreanDate(m_services.clock.nowMs());
}

qsizetype OpenCase::indexOf(ActId act) const
{
    const auto found = std::ranges::find(m_record.acts, act, &Act::id);
    return found == m_record.acts.end() ? -1 : found - m_record.acts.begin();
}

void OpenCase::run(const QString& name, const Step& step, const Step& back)
{
    if (const Result<void> done = step(); !done) {
        Q_EMIT failed(done.error());
        reload(); // the page shows what is really there
        return;
    }
    if (back) {
        m_undo.push_back({ name, back });
        if (m_undo.size() > undoLimit)
            m_undo.erase(m_undo.begin());
    }
    Q_EMIT saved();
    reload();
}

template<typename Record, typename Service>
void OpenCase::addRecord(const QString& name, const Record& record, Service& service,
    Result<Record> (Service::*addIt)(Record), Result<void> (Service::*removeIt)(const Record&))
{
    auto added =
        std::make_shared<Record>(record); // shared by the two steps: the second needs the id the first was given
    added->caseId = m_id;
    run(
        name,
        [added, &service, addIt] {
            auto done = (service.*addIt)(*added);
            if (done)
                *added = *done;
            return withoutValue(done);
        },
        [added, &service, removeIt] { return (service.*removeIt)(*added); });
}

template<typename Record, typename Service>
void OpenCase::updateRecord(const QString& name, const Record* before, const Record& after, Service& service,
    Result<void> (Service::*updateIt)(const Record&, const Record&))
{
    if (!before || *before == after)
        return;
    run(
        name, [&service, updateIt, was = *before, after] { return (service.*updateIt)(was, after); },
        [&service, updateIt, was = *before, after] { return (service.*updateIt)(after, was); });
}

template<typename Record, typename Service>
void OpenCase::removeRecord(const QString& name, const Record& record, Service& service,
    Result<void> (Service::*removeIt)(const Record&), Result<Record> (Service::*addIt)(Record))
{
    run(
        name, [&service, removeIt, record] { return (service.*removeIt)(record); },
        [&service, addIt, record] {
            Record again = record;
            again.id = {}; // the old id stays with the trash
            return withoutValue((service.*addIt)(again));
        });
}

void OpenCase::update(const Case& after)
{
    updateRecord(tr("edit of the case"), &m_record.caseRecord, after, m_services.cases, &CaseService::updateCase);
}

void OpenCase::update(const Client& after)
{
    updateRecord(tr("edit of the client"), &m_record.client, after, m_services.people, &PeopleService::updateClient);
}

void OpenCase::add(const Act& act)
{
    addRecord(tr("new act"), act, m_services.acts, &ActService::addAct, &ActService::removeAct);
}

void OpenCase::add(const QList<Act>& acts)
{
    QList<Act> mine = acts;
    for (Act& act : mine)
        act.caseId = m_id;
    auto added = std::make_shared<QList<Act>>(mine); // shared by the two steps, as above
    run(
        tr("%n new act(s)", nullptr, int(acts.size())),
        [this, added] {
            auto done = m_services.acts.addActs(*added);
            if (done)
                *added = *done;
            return withoutValue(done);
        },
        [this, added]() -> Result<void> {
            for (const Act& act : *added) {
                if (auto removed = m_services.acts.removeAct(act); !removed)
                    return removed;
            }
            return {};
        });
}

void OpenCase::update(const Act& after)
{
    updateRecord(tr("edit of an act"), byId(m_record.acts, after), after, m_services.acts, &ActService::updateAct);
}

void OpenCase::remove(const Act& act)
{
    removeRecord(tr("removal of an act"), act, m_services.acts, &ActService::removeAct, &ActService::addAct);
}

void OpenCase::add(const Guardian& guardian)
{
    addRecord(
        tr("new guardian"), guardian, m_services.people, &PeopleService::addGuardian, &PeopleService::removeGuardian);
}

void OpenCase::update(const Guardian& after)
{
    updateRecord(tr("edit of a guardian"), byId(m_record.guardians, after), after, m_services.people,
        &PeopleService::updateGuardian);
}

void OpenCase::remove(const Guardian& guardian)
{
    removeRecord(tr("removal of a guardian"), guardian, m_services.people, &PeopleService::removeGuardian,
        &PeopleService::addGuardian);
}

void OpenCase::add(const SafeContact& contact)
{
    addRecord(tr("new contact rule"), contact, m_services.people, &PeopleService::addSafeContact,
        &PeopleService::removeSafeContact);
}

void OpenCase::update(const SafeContact& after)
{
    updateRecord(tr("edit of a contact rule"), byId(m_record.safeContacts, after), after, m_services.people,
        &PeopleService::updateSafeContact);
}

void OpenCase::remove(const SafeContact& contact)
{
    removeRecord(tr("removal of a contact rule"), contact, m_services.people, &PeopleService::removeSafeContact,
        &PeopleService::addSafeContact);
}

void OpenCase::add(const Suspect& suspect)
{
    addRecord(tr("new suspect"), suspect, m_services.people, &PeopleService::addSuspect, &PeopleService::removeSuspect);
}

void OpenCase::update(const Suspect& after)
{
    updateRecord(tr("edit of a suspect"), byId(m_record.suspects, after), after, m_services.people,
        &PeopleService::updateSuspect);
}

void OpenCase::remove(const Suspect& suspect)
{
    removeRecord(tr("removal of a suspect"), suspect, m_services.people, &PeopleService::removeSuspect,
        &PeopleService::addSuspect);
}

void OpenCase::update(const VictimStatement& after)
{
    const QString name = tr("edit of the statement");
    if (m_record.statement) {
        updateRecord(name, &*m_record.statement, after, m_services.people, &PeopleService::updateStatement);
        return;
    }
    VictimStatement first = after;
    first.caseId = m_id;
    run(name, [this, first] { return withoutValue(m_services.people.addStatement(first)); }, {});
}

void OpenCase::add(const Consent& consent)
{
    Consent mine = consent;
    mine.caseId = m_id;
    run({}, [this, mine] { return withoutValue(m_services.consents.addConsent(mine)); }, {});
}

void OpenCase::withdraw(const Consent& consent, QDate on)
{
    run({}, [this, consent, on] { return m_services.consents.withdraw(consent, on); }, {});
}

void OpenCase::add(const Task& task)
{
    addRecord(tr("new task"), task, m_services.tasks, &TaskService::addTask, &TaskService::removeTask);
}

void OpenCase::update(const Task& after)
{
    updateRecord(tr("edit of a task"), byId(m_record.tasks, after), after, m_services.tasks, &TaskService::updateTask);
}

void OpenCase::remove(const Task& task)
{
    removeRecord(tr("removal of a task"), task, m_services.tasks, &TaskService::removeTask, &TaskService::addTask);
}

void OpenCase::setLinked(const Act& act, EvidenceId evidence, bool linked)
{
    if (linked) {
        run({}, [this, act, evidence] { return m_services.acts.linkExhibit(act, evidence); }, {});
        return;
    }
    for (const ActExhibit& link : m_record.exhibits) {
        if (link.actId == act.id && link.evidenceId == evidence) {
            run({}, [this, link] { return m_services.acts.unlinkExhibit(link); }, {});
            return;
        }
    }
}

QString OpenCase::undoName() const
{
    return m_undo.empty() ? QString() : m_undo.back().name;
}

void OpenCase::undo()
{
    if (m_undo.empty())
        return;
    const Undo last = std::move(m_undo.back());
    m_undo.pop_back();
    run(last.name, last.step, {});
}

} // namespace gyeot::ui
