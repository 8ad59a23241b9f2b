#include "core/cases/actexhibittable.h"
#include "core/cases/acttable.h"
#include "core/cases/casefile.h"
#include "core/cases/caselisttable.h"
#include "core/cases/caseservice.h"
#include "core/cases/casetable.h"
#include "core/cases/clienttable.h"
#include "core/cases/consenttable.h"
#include "core/cases/guardiantable.h"
#include "core/cases/recordactions.h"
#include "core/cases/safecontacttable.h"
#include "core/cases/suspecttable.h"
#include "core/cases/tasktable.h"
#include "core/cases/victimstatementtable.h"
#include "core/law/lawbook.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkLawIds(const LawBook& law, const CaseFile& file)
{
    for (qsizetype i = 0; i < file.acts.size(); ++i) {
        const Act& act = file.acts[i].record;
        if (!act.kind.isEmpty() && !law.kind(act.kind))
            return failure(ErrorCode::UnknownKind, u"acts[%1].kind"_s.arg(i));
        if (!act.statute.isEmpty() && !law.statute(act.statute))
            return failure(ErrorCode::UnknownStatute, u"acts[%1].statute"_s.arg(i));
    }
    return {};
}

/** Gives records their ids and writes them, until the first failure. */
class Importing {
public:
    Importing(Store& store, RecordWriting& writing, CaseId caseId)
        : m_store(store),
          m_writing(writing),
          m_caseId(caseId)
    {
    }

    template<typename Table, typename Record>
    auto add(Record record)
    {
        record.id = m_store.ids().make<decltype(record.id)>();
        record.caseId = m_caseId;
        if (m_done)
            m_done = m_writing.add<Table>(record);
        return record.id;
    }
    const Result<void>& done() const { return m_done; }

private:
    Store& m_store;
    RecordWriting& m_writing;
    CaseId m_caseId;
    Result<void> m_done;
};

} // namespace

Result<CaseService::Imported> CaseService::writeImport(const CaseFile& file, RecordWriting& writing, CaseId caseId)
{
    Imported imported { caseId, {}, {} };
    Importing in(store(), writing, caseId);
    in.add<ClientTable>(file.client);
    for (const Guardian& guardian : file.guardians)
        in.add<GuardianTable>(guardian);
    for (const SafeContact& contact : file.safeContacts)
        in.add<SafeContactTable>(contact);
    QHash<QString, SuspectId> suspects;
    for (const auto& suspect : file.suspects)
        suspects.insert(suspect.ref, in.add<SuspectTable>(suspect.record));
    for (const auto& entry : file.acts) {
        Act act = entry.record;
        act.suspectId = entry.suspect.isEmpty() ? SuspectId() : suspects.value(entry.suspect);
        imported.acts.insert(entry.ref, in.add<ActTable>(act));
    }
    if (file.statement)
        in.add<VictimStatementTable>(*file.statement);
    for (const auto& consent : file.consents)
        imported.consents.insert(consent.ref, in.add<ConsentTable>(consent.record));
    for (const Task& task : file.tasks)
        in.add<TaskTable>(task);
    return in.done().transform([&imported] { return imported; });
}

Result<CaseService::Imported> CaseService::importCase(const CaseFile& file)
{
    if (auto known = checkLawIds(m_law, file); !known)
        return std::unexpected(known.error());
    Case made = file.caseRecord;
    made.id = store().ids().make<CaseId>();
    made.counselor = store().user();
    if (made.openedMs == 0)
        made.openedMs = store().clock().nowMs();
    auto change = Change::begin(store(), "case.import", made.id);
    if (!change)
        return std::unexpected(change.error());
    const auto number = CaseListTable::freeNumber(store(), koreanDate(made.openedMs).year());
    if (!number)
        return std::unexpected(number.error());
    made.number = *number;
    RecordWriting writing(store(), *change);
    if (auto done = writing.add<CaseTable>(made); !done)
        return std::unexpected(done.error());
    auto imported = writeImport(file, writing, made.id);
    if (!imported)
        return imported;
    if (auto done = change->commit(); !done)
        return std::unexpected(done.error());
    Q_EMIT caseChanged(made.id);
    return imported;
}

} // namespace gyeot
