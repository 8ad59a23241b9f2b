#include "core/workspace/auditservice.h"

#include "core/base/clock.h"
#include "core/cases/caselisttable.h"
#include "core/law/lawbook.h"
#include "core/store/auditreader.h"
#include "core/store/auditverify.h"
#include "core/store/keyring.h"
#include "core/store/merkleproof.h"
#include "core/store/store.h"
#include "core/store/storeaudit.h"
#include "core/store/storepeople.h"
#include "core/sync/receipttable.h"
#include "core/workspace/auditwork.h"

#include <QTimeZone>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBefore = 3; // what is usual is judged by
constexpr int monthsShown = 24;

qint64 startOfDayMs(QDate day)
{
    return day.startOfDay(QTimeZone(9 * 3600)).toMSecsSinceEpoch();
}

QString monthName(QDate first)
{
    return first.toString(u"yyyy-MM"_s);
}

/** Invalid: no such month. */
QDate firstDayOf(const QString& month)
{
    return month.size() == 7 ? QDate::fromString(month + u"-01"_s, Qt::ISODate) : QDate();
}

AuditReader readerOf(const Store& store)
{
    return { store.database(), store.siteId(), store.id() };
}

AuditLog logOf(const Store& store)
{
    return { store.database(), store.siteId(), store.id() };
}

ReviewRow reviewRowOf(const AuditRow& row)
{
    const AuditEntry& entry = row.entry;
    return { row.seq, entry.wallMs, entry.tzMinutes, entry.user, entry.action, entry.caseId, entry.reason, {} };
}

} // namespace

/** Names that were looked up already: a page of rows speaks of few people and cases. */
struct AuditService::Names {
    explicit Names(const AuditService& service) : scope(service.scope())
    {
        for (const AuditPerson& person : service.people())
            people.insert(person.id, person.name);
    }

    AuditScope scope;
    QHash<UserId, QString> people;
    QHash<CaseId, QString> cases;
};

AuditScope AuditService::scope() const
{
    return auditScope(m_store.keyring().user().roles);
}

QList<AuditPerson> AuditService::people() const
{
    QList<AuditPerson> all;
    const StorePeople people(m_store);
    if (const auto present = people.people()) {
        for (const StorePerson& person : *present)
            all.append({ person.id, person.name });
    }
    if (const auto former = people.former()) { // their rows are still there
        for (const FormerPerson& person : *former)
            all.append({ person.id, person.name });
    }
    return all;
}

Result<void> AuditService::mustSeeAll() const
{
    return scope() == AuditScope::All ? Result<void>() : failure(ErrorCode::BadArgument, {}, "not all may be seen");
}

Result<void> AuditService::recordView()
{
    return m_store.auditRead("audit.view", CaseId());
}

Result<AuditLine> AuditService::lineOf(const AuditRow& row, Names& names) const
{
    const AuditEntry& entry = row.entry;
    AuditLine line { row.seq, entry.wallMs, entry.tzMinutes, entry.user, names.people.value(entry.user), entry.role,
        entry.device, entry.action, auditGroupOf(entry.action), {}, {}, {}, {}, {}, {}, false };
    line.isBlurred = names.scope == AuditScope::Metadata && entry.user != m_store.user();
    if (line.isBlurred)
        return line;
    line.caseId = entry.caseId;
    line.objectKind = entry.objectKind;
    line.object = entry.object;
    line.code = entry.reason;
    if (!entry.caseId.isNull() && !names.cases.contains(entry.caseId)) {
        const auto known = CaseListTable::row(m_store, entry.caseId);
        if (!known)
            return std::unexpected(known.error());
        names.cases.insert(entry.caseId, *known ? (*known)->number : QString());
    }
    line.caseNumber = names.cases.value(entry.caseId);
    if (!entry.firstN && !entry.detailCommit.isEmpty()) {
        const auto words = logOf(m_store).reasonOf(row.seq);
        if (!words)
            return std::unexpected(words.error());
        line.words = *words;
    }
    return line;
}

Result<AuditLines> AuditService::lines(qint64 before, const AuditQuery& query, int rows) const
{
    if (query.from.isValid() && query.until.isValid() && query.until < query.from)
        return failure(ErrorCode::BadArgument, query.until.toString(Qt::ISODate), "period");
    const AuditScope seen = scope();
    if (seen == AuditScope::None || (seen == AuditScope::Own && !query.user.isNull() && query.user != m_store.user()))
        return AuditLines();
    AuditFilter filter { query.user, query.group, {}, 0, 0 };
    if (seen == AuditScope::Own)
        filter.user = m_store.user();
    if (!query.caseNumber.isEmpty()) {
        const auto id = CaseListTable::byNumber(m_store, query.caseNumber);
        if (!id || id->isNull())
            return id ? failure(ErrorCode::NotFound, query.caseNumber) : std::unexpected(id.error());
        if (seen == AuditScope::Metadata) // others' cases are not told by asking for them
            filter.user = m_store.user();
        filter.caseId = *id;
    }
    if (query.from.isValid())
        filter.fromMs = startOfDayMs(query.from);
    if (query.until.isValid())
        filter.untilMs = startOfDayMs(query.until.addDays(1));
    const auto page = readerOf(m_store).page(before, filter, rows);
    if (!page)
        return std::unexpected(page.error());
    Names names(*this);
    AuditLines found { {}, page->next };
    for (const AuditRow& row : page->rows) {
        auto line = lineOf(row, names);
        if (!line)
            return std::unexpected(line.error());
        found.lines.append(std::move(*line));
    }
    return found;
}

AuditCheckJob AuditService::checkJob() const
{
    auto work = std::make_unique<AuditCheckJob::Work>(AuditCheckJob::Work { m_store.jobAccess(), {} });
    const auto receipt = ReceiptTable(m_store.database(), m_store.siteId(), m_store.id()).last();
    if (receipt && *receipt)
        work->vouched = { (*receipt)->siteTreeSize, (*receipt)->siteRoot };
    return AuditCheckJob(std::move(work));
}

Result<void> AuditService::recordCheck(const AuditCheck& check)
{
    const QString found = check.firstBad
        ? u"%1 %2"_s.arg(QString::number(*check.firstBad), QString::fromLatin1(check.problem))
        : u"sound"_s;
    const auto told = StoreAudit(m_store).record({ .action = "audit.verify", .code = found });
    return told ? Result<void>() : std::unexpected(told.error());
}

Result<AuditCsv> AuditService::beginCsv(
    const QString& path, const AuditQuery& query, AuditCsvForm form, const QString& reason)
{
    if (judgeReason(reason, rules().reasonLetters) != ReasonQuality::Good)
        return failure(ErrorCode::MissingField, u"reason"_s);
    if (const auto first = lines(0, query, 1); !first)
        return std::unexpected(first.error());
    auto file = AuditCsv::State::begin(*this, path, query, std::move(form));
    if (!file)
        return std::unexpected(file.error());
    if (const auto told = StoreAudit(m_store).record({ .action = "audit.export", .words = reason }); !told)
        return std::unexpected(told.error());
    return AuditCsv(std::move(*file));
}

Result<QList<ReviewMonth>> AuditService::months() const
{
    QList<ReviewMonth> all;
    if (scope() != AuditScope::All)
        return all;
    const auto first = logOf(m_store).rows(0, 1);
    if (!first)
        return std::unexpected(first.error());
    if (first->isEmpty())
        return all;
    const StoreAudit audit(m_store);
    const QDate oldest = koreanDate(first->first().entry.wallMs);
    const QDate today = koreanDate(m_store.clock().nowMs());
    const QDate thisMonth(today.year(), today.month(), 1);
    QDate month = thisMonth.addMonths(-1);
    while (month >= QDate(oldest.year(), oldest.month(), 1) && all.size() < monthsShown) {
        const auto done = audit.review(monthName(month));
        if (!done)
            return std::unexpected(done.error());
        all.append({ monthName(month), *done, !*done && month.addMonths(2) <= thisMonth });
        month = month.addMonths(-1);
    }
    return all;
}

ReviewRules AuditService::rules() const
{
    ReviewRules rules;
    rules.isHoliday = [&law = m_law](QDate day) { return law.calendar().isRestDay(day); };
    return rules;
}

Result<QList<ReviewedFinding>> AuditService::review(const QString& month) const
{
    const QDate first = firstDayOf(month);
    if (auto seen = mustSeeAll(); !seen || !first.isValid())
        return seen ? failure(ErrorCode::BadArgument, month) : std::unexpected(seen.error());
    const AuditReader reader = readerOf(m_store);
    ReadsByDay before;
    auto done =
        reader.each(startOfDayMs(first.addMonths(-monthsBefore)), startOfDayMs(first), [&before](const AuditRow& row) {
            countRead(before, reviewRowOf(row));
            return true;
        });
    QList<ReviewRow> rows;
    Result<void> words;
    const AuditLog log = logOf(m_store);
    const auto take = [&](const AuditRow& row) {
        ReviewRow read = reviewRowOf(row);
        const AuditAction* action = findAuditAction(read.action);
        if (action && action->needsReason) {
            auto given = log.reasonOf(row.seq);
            if (!given)
                words = std::unexpected(given.error());
            read.words = given.value_or(QString());
        }
        rows.append(std::move(read));
        return words.has_value();
    };
    if (done)
        done = reader.each(startOfDayMs(first), startOfDayMs(first.addMonths(1)), take);
    if (!done || !words)
        return std::unexpected(done ? words.error() : done.error());
    QList<ReviewedFinding> all;
    Names names(*this);
    for (const AuditFinding& finding : reviewRows(rows, before, rules())) {
        const auto row = log.rows(finding.firstSeq - 1, 1);
        const auto confirmed = StoreAudit(m_store).confirmation(finding.key());
        if (!row || !confirmed)
            return std::unexpected(row ? confirmed.error() : row.error());
        const auto line = lineOf(row->first(), names);
        if (!line)
            return std::unexpected(line.error());
        all.append({ finding, *line, *confirmed });
    }
    return all;
}

Result<void> AuditService::confirm(const AuditFinding& finding, const QString& words)
{
    const auto seen = mustSeeAll();
    return seen ? StoreAudit(m_store).confirm(finding.key(), words) : seen;
}

Result<void> AuditService::complete(const QString& month, qint64 findings, const QString& words)
{
    const auto seen = mustSeeAll();
    return seen ? StoreAudit(m_store).markReviewed(month, findings, words) : seen;
}

} // namespace gyeot
