#include "core/workspace/erasureservice.h"

#include "core/cases/caselisttable.h"
#include "core/cases/caserecordtable.h"
#include "core/cases/retentiontable.h"
#include "core/evidence/gate.h"
#include "core/law/lawbook.h"
#include "core/store/keyring.h"
#include "core/store/sitesettings.h"
#include "core/store/store.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr char bodyKey[] = "retention.body";
constexpr char yearsKey[] = "retention.counselling_years";
constexpr int usualYears = 5; // domain.md 6.3: centre practice, a setting
constexpr int mostYears = 100;

/** Only the clocks that say how long evidence can still be of use; the complaint period and the civil short one end earlier. */
void addLimitation(const CaseOpinion& opinion, RetentionFacts& facts)
{
    for (const Deadline& deadline : opinion.deadlines) {
        const LawClock& clock = deadline.clock;
        if (!deadline.leading || (clock.kind != ClockKind::Criminal && clock.kind != ClockKind::CivilLong))
            continue;
        if (clock.status == ClockStatus::Excluded || !clock.lastDay.isValid())
            facts.limitationNeverEnds = true;
        else if (clock.status != ClockStatus::Expired)
            facts.lastLimitation = std::max(facts.lastLimitation, clock.lastDay);
    }
}

} // namespace

Result<KeepingBody> ErasureService::body() const
{
    return SiteSettings(m_store).text(bodyKey, wordOf(KeepingBody::Private)).transform([](const QString& word) {
        return fromWord<KeepingBody>(word).value_or(KeepingBody::Private);
    });
}

Result<int> ErasureService::counsellingYears() const
{
    return SiteSettings(m_store).text(yearsKey, QString::number(usualYears)).transform([](const QString& text) {
        const int years = text.toInt();
        return years > 0 ? years : usualYears;
    });
}

Result<void> ErasureService::setBody(KeepingBody body)
{
    return SiteSettings(m_store).set(bodyKey, wordOf(body));
}

Result<void> ErasureService::setCounsellingYears(int years)
{
    if (years < 1 || years > mostYears)
        return failure(ErrorCode::BadArgument, u"years"_s);
    return SiteSettings(m_store).set(yearsKey, QString::number(years));
}

Result<RetentionFacts> ErasureService::factsOf(CaseId id, QDate asOf) const
{
    const auto record = CaseRecordTable::read(m_store, id, SealedFields::LeftOut);
    const auto items = CaseListTable::evidenceItems(m_store, id);
    const auto kept = body();
    const auto years = counsellingYears();
    if (!record || !items || !kept || !years)
        return std::unexpected(!record ? record.error()
                : !items               ? items.error()
                : !kept                ? kept.error()
                                       : years.error());
    RetentionFacts facts;
    facts.asOf = asOf;
    facts.body = *kept;
    facts.counsellingYears = *years;
    if (record->caseRecord.closedMs)
        facts.closedOn = koreanDate(*record->caseRecord.closedMs);
    facts.deletionSupport = std::ranges::any_of(
        record->consents, [](const Consent& consent) { return consent.purpose == ConsentPurpose::Deletion; });
    facts.concernsChild = concernsChild(*record, m_law);
    facts.hasEvidence = *items > 0;
    if (facts.hasEvidence) {
        const auto opinion = gyeot::opinionOf(m_law, *record, asOf);
        if (!opinion)
            return std::unexpected(opinion.error());
        addLimitation(*opinion, facts);
    }
    return facts;
}

Result<RetentionOpinion> ErasureService::opinionOf(CaseId id, QDate asOf) const
{
    return factsOf(id, asOf).transform([this](const RetentionFacts& facts) { return retentionOf(m_rules, facts); });
}

Result<QList<DueCase>> ErasureService::closedCases(QDate asOf, qint64 most) const
{
    const qint64 tomorrowMs = asOf.addDays(1).startOfDay(QTimeZone(9 * 3600)).toMSecsSinceEpoch();
    const auto closed = RetentionTable::closedBefore(m_store, tomorrowMs, most);
    const auto holds = m_keeping.holdsInForce();
    if (!closed || !holds)
        return std::unexpected(closed ? holds.error() : closed.error());
    QList<DueCase> due;
    for (const ClosedCase& found : *closed) {
        DueCase one { .id = found.id, .number = found.number, .closedOn = koreanDate(found.closedMs), .opinion = {} };
        one.isHeld = std::ranges::contains(*holds, found.id, &LegalHold::caseId);
        if (auto opinion = opinionOf(found.id, asOf))
            one.opinion = *std::move(opinion);
        else
            one.undecided = opinion.error();
        due.append(std::move(one));
    }
    std::ranges::stable_sort(due, {}, [](const DueCase& one) {
        return std::pair(!one.opinion.isDue,
            one.opinion.dueFrom.isValid() ? one.opinion.dueFrom.toJulianDay() : std::numeric_limits<qint64>::max());
    });
    return due;
}

Result<QList<TrashRow>> ErasureService::trashRows() const
{
    const auto trash = m_keeping.trash();
    if (!trash)
        return std::unexpected(trash.error());
    QList<TrashRow> rows;
    for (const TrashedCase& trashed : *trash) {
        auto asked = outlook(orderFor(trashed));
        if (!asked)
            return std::unexpected(asked.error());
        rows.append({ trashed, *std::move(asked) });
    }
    return rows;
}

Result<QList<HoldRow>> ErasureService::holdRows() const
{
    const auto holds = m_keeping.holdsInForce();
    if (!holds)
        return std::unexpected(holds.error());
    QList<HoldRow> rows;
    for (const LegalHold& hold : *holds) {
        auto number = RetentionTable::numberOf(m_store, hold.caseId);
        if (!number)
            return std::unexpected(number.error());
        rows.append({ hold, *std::move(number) });
    }
    return rows;
}

Result<RetentionOverview> ErasureService::overview(QDate asOf, qint64 mostClosed) const
{
    const Erasure erasure(m_store);
    const auto kept = body();
    const auto years = counsellingYears();
    auto closed = closedCases(asOf, mostClosed);
    auto trash = trashRows();
    auto holds = holdRows();
    auto erased = erasure.ledger();
    const auto due = erasure.isCleanGenerationDue();
    std::optional<Error> failed;
    const auto note = [&failed](const auto& result) {
        if (!result && !failed)
            failed = result.error();
    };
    note(kept);
    note(years);
    note(closed);
    note(trash);
    note(holds);
    note(erased);
    note(due);
    if (failed)
        return std::unexpected(*failed);
    std::ranges::reverse(*erased);
    return RetentionOverview { .body = *kept,
        .counsellingYears = *years,
        .hasSecond = erasure.hasSecondPerson(),
        .isCleanGenerationDue = *due,
        .closed = *std::move(closed),
        .trash = *std::move(trash),
        .holds = *std::move(holds),
        .erased = *std::move(erased) };
}

ErasureOrder ErasureService::orderFor(const TrashedCase& trashed) const
{
    ErasureOrder order { .caseId = trashed.id, .basis = trashed.reason };
    if (trashed.reason == ErasureBasis::Demand)
        order.rule =
            body().value_or(KeepingBody::Private) == KeepingBody::Entrusted ? u"ret.demand"_s : u"ret.demand_private"_s;
    return order;
}

Result<ErasureOutlook> ErasureService::outlook(const ErasureOrder& order) const
{
    return Erasure(m_store).outlook(order);
}

ApprovalWish ErasureService::wishFor(const ErasureOrder& order, const QString& name) const
{
    return { m_store.directory(), m_store.user(), order, name };
}

Result<Tombstone> ErasureService::erase(const ErasureOrder& order, const std::optional<Approval>& second)
{
    auto buried = Erasure(m_store).erase(order, second);
    if (buried)
        Q_EMIT caseErased(order.caseId);
    return buried;
}

QString ErasureService::nameOf(UserId user) const
{
    if (user.isNull())
        return {};
    const KeyringFile& file = m_store.keyring().file();
    const auto nameIn = [this, user](const auto& people) {
        const auto found = std::ranges::find_if(people, [user](const auto& one) { return one.id == user; });
        return found == people.end() ? QString()
                                     : m_store.keyring().nameOf(user, found->nameSealed).value_or(QString());
    };
    QString name = nameIn(file.users);
    if (name.isEmpty())
        name = nameIn(file.former);
    return name.isEmpty() ? user.toString() : name;
}

CertificateFacts ErasureService::certificate(const Tombstone& line) const
{
    const RetentionRule* rule = m_rules.rule(line.order.rule);
    const bool due = Erasure(m_store).isCleanGenerationDue().value_or(true);
    return { .tombstone = line,
        .article = rule ? rule->article : QString(),
        .firstName = nameOf(line.first),
        .secondName = nameOf(line.second),
        .isCleanGenerationDue = due,
        .practice = m_store.isPractice(),
        .issuedOn = koreanDate(m_store.clock().nowMs()) };
}

Result<void> ErasureService::recordCertificate(const Tombstone& line)
{
    return m_store.auditRead("erasure.certificate", CaseId(), line.order.caseId.uuid());
}

} // namespace gyeot
