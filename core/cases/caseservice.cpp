#include "core/cases/caseservice.h"

#include "core/cases/casefacts.h"
#include "core/cases/caselisttable.h"
#include "core/cases/caserecordtable.h"
#include "core/cases/casetable.h"
#include "core/cases/clienttable.h"
#include "core/cases/recordactions.h"
#include "core/cases/safecontacttable.h"
#include "core/law/lawbook.h"
#include "core/store/assignment.h"
#include "core/store/storeaudit.h"

namespace gyeot {

namespace {

CaseListRow damagedRow(const Store& store, CaseId id)
{
    CaseListRow row;
    row.id = id;
    row.number = CaseListTable::numberByIndex(store, id);
    row.isDamaged = true;
    return row;
}

} // namespace

CaseService::CaseService(Store& store, const LawBook& law, const StageBook& stages)
    : CaseworkService(store),
      m_law(law),
      m_stages(stages)
{
}

QDate CaseService::today() const
{
    return koreanDate(store().clock().nowMs());
}

Result<CaseId> CaseService::createCase(const Intake& intake)
{
    const auto caseId = store().ids().make<CaseId>();
    auto change = Change::begin(store(), "case.create", caseId);
    if (!change)
        return std::unexpected(change.error());
    const auto number = CaseListTable::freeNumber(store(), today().year());
    if (!number)
        return std::unexpected(number.error());
    Case made;
    made.id = caseId;
    made.number = *number;
    made.channel = intake.channel;
    made.urgency = intake.urgency;
    made.openedMs = store().clock().nowMs();
    made.counselor = store().user();
    made.summary = intake.summary;
    Client client;
    client.id = store().ids().make<ClientId>();
    client.caseId = caseId;
    client.alias = intake.alias;
    client.phone = intake.phone;
    RecordWriting writing(store(), *change);
    Result<void> done = writing.add<CaseTable>(made);
    if (done)
        done = writing.add<ClientTable>(client);
    for (SafeContact contact : intake.safeContacts) {
        contact.id = store().ids().make<SafeContactId>();
        contact.caseId = caseId;
        if (done)
            done = writing.add<SafeContactTable>(contact);
    }
    if (done)
        done = change->commit();
    if (!done)
        return std::unexpected(done.error());
    Q_EMIT caseChanged(caseId);
    return caseId;
}

Result<void> CaseService::updateCase(const Case& before, const Case& after)
{
    auto done = updateOne<CaseTable>(store(), "case.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.id);
    return done;
}

Result<void> CaseService::addStandings(QList<CaseListRow>& rows) const
{
    for (CaseListRow& row : rows) {
        auto standing = row.isDamaged ? failure(ErrorCode::StoreDamaged) : this->standing(row.id, today());
        if (!standing && standing.error().code != ErrorCode::StoreDamaged)
            return std::unexpected(standing.error());
        row.isDamaged = !standing; // a damaged page is this case's trouble and no other's
        if (standing)
            row.standing = std::move(*standing);
    }
    return {};
}

Result<QList<CaseListRow>> CaseService::list(const CaseListQuery& query) const
{
    auto rows = CaseListTable::rows(store(), query);
    if (!rows)
        return rows;
    if (auto done = addStandings(*rows); !done)
        return std::unexpected(done.error());
    return rows;
}

Result<qint64> CaseService::count(CaseListQuery::Show show) const
{
    return CaseListTable::count(store(), show);
}

Result<QList<CaseHit>> CaseService::search(QStringView typed, qsizetype maxCases) const
{
    const auto found = SearchIndex(store().database()).find(searchTerms(typed), maxCases);
    if (!found)
        return std::unexpected(found.error());
    QList<CaseHit> hits;
    for (const SearchedObject& object : *found) {
        auto row = CaseListTable::row(store(), object.caseId);
        if (!row && row.error().code == ErrorCode::StoreDamaged)
            row = damagedRow(store(), object.caseId);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            continue; // in the trash
        hits.append({ **row, object.kind, ObjectId(object.object) });
    }
    return hits;
}

Result<void> CaseService::recordSearch(const QString& typed)
{
    StoreAudit audit(store());
    const auto told = audit.record({ .action = "case.search", .code = audit.termHash(typed) });
    if (!told)
        return std::unexpected(told.error());
    m_trail.recorded = typed;
    return {};
}

Result<void> CaseService::endSearch()
{
    return m_trail.last == m_trail.recorded ? Result<void>() : recordSearch(m_trail.last);
}

Result<QList<CaseHit>> CaseService::lookUp(const QString& typed)
{
    constexpr qint64 oneSearchMs = 60'000;
    const qint64 nowMs = store().clock().nowMs();
    const bool goesOn = !m_trail.last.isEmpty() && nowMs - m_trail.atMs < oneSearchMs
        && (typed.startsWith(m_trail.last) || m_trail.last.startsWith(typed));
    auto told = goesOn ? Result<void>() : endSearch();
    if (told && !goesOn)
        told = recordSearch(typed);
    if (!told)
        return std::unexpected(told.error());
    m_trail.last = typed;
    m_trail.atMs = nowMs;
    return search(typed);
}

Result<CaseId> CaseService::byNumber(const QString& number) const
{
    const auto id = CaseListTable::byNumber(store(), number);
    if (id && id->isNull())
        return failure(ErrorCode::NotFound, number);
    return id;
}

Result<CaseRecord> CaseService::openCase(CaseId id)
{
    const auto isOthers = isOthersCase(store(), id);
    if (!isOthers)
        return std::unexpected(isOthers.error());
    auto told = endSearch();
    if (told)
        told = store().auditRead(*isOthers ? "case.open_others" : "case.open", id);
    if (!told)
        return std::unexpected(told.error());
    return caseRecord(id);
}

Result<void> CaseService::recordPrint(CaseId id)
{
    return store().auditRead("case.print", id);
}

Result<CaseRecord> CaseService::caseRecord(CaseId id) const
{
    auto record = CaseRecordTable::read(store(), id).transform_error([this, id](Error error) {
        if (error.code == ErrorCode::StoreDamaged && error.subject.isEmpty())
            error.subject = CaseListTable::numberByIndex(store(), id); // which case it is; the others can be read
        return error;
    });
    if (!record)
        return record;
    const auto isOthers = isOthersCase(store(), id);
    if (!isOthers)
        return std::unexpected(isOthers.error());
    record->isOthers = *isOthers;
    return record;
}

Result<CaseOpinion> CaseService::opinion(CaseId id, QDate asOf) const
{
    const auto record = CaseRecordTable::read(store(), id, SealedFields::LeftOut);
    if (!record)
        return std::unexpected(record.error());
    return opinionOf(m_law, *record, asOf);
}

Result<QList<Deadline>> CaseService::deadlines(CaseId id, QDate asOf) const
{
    return opinion(id, asOf).transform([](const CaseOpinion& whole) { return whole.deadlines; });
}

Result<CaseStanding> CaseService::standing(CaseId id, QDate asOf) const
{
    const auto record = CaseRecordTable::read(store(), id, SealedFields::LeftOut);
    if (!record)
        return std::unexpected(record.error());
    const auto items = CaseListTable::evidenceItems(store(), id);
    if (!items)
        return std::unexpected(items.error());
    CaseStanding standing;
    CaseOpinion opinion;
    opinion.law.asOf = asOf;
    if (auto asked = opinionOf(m_law, *record, asOf))
        opinion = std::move(*asked);
    else
        standing.undecided = asked.error();
    standing.stage = m_stages.stageOf(caseFacts(*record, opinion, *items));
    if (const Deadline* next = nextDeadline(opinion))
        standing.next = *next;
    return standing;
}

} // namespace gyeot
