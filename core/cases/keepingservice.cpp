#include "core/cases/keepingservice.h"

#include "core/cases/casetable.h"
#include "core/cases/legalholdtable.h"
#include "core/cases/recordactions.h"
#include "core/store/keyring.h"
#include "core/store/statement.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isThere(const Store& store, CaseId id)
{
    auto query = Statement::prepare(store.database(), uR"(
        SELECT 1
        FROM cases
        WHERE site_id = :site_id AND id = :id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", store.siteId());
    query->bind(":id", id);
    return query->step();
}

} // namespace

Result<void> KeepingService::moveToTrash(CaseId id, ErasureBasis reason)
{
    const auto held = holds(id);
    if (!held)
        return std::unexpected(held.error());
    const auto hold = std::ranges::find_if(*held, &LegalHold::isInForce);
    if (hold != held->end())
        return failure(ErrorCode::LegalHold, hold->note);
    auto change = Change::begin(store(), "case.trash", id);
    if (!change)
        return std::unexpected(change.error());
    // The words of search stay, since a hit in the trash is not shown; taking a case back would otherwise mean reading it all.
    auto done = change->remove(CaseTable::type, id.uuid(), erasureBasisName(reason).data());
    if (done)
        done = change->commit();
    if (done)
        Q_EMIT caseChanged(id);
    return done;
}

Result<void> KeepingService::restore(CaseId id)
{
    auto change = Change::begin(store(), "case.restore", id);
    if (!change)
        return std::unexpected(change.error());
    auto done = change->restore(CaseTable::type, id.uuid());
    if (done)
        done = change->commit();
    if (done)
        Q_EMIT caseChanged(id);
    return done;
}

Result<QList<TrashedCase>> KeepingService::trash() const
{
    return TrashTable::cases(store());
}

Result<TrashedCase> KeepingService::trashed(const QString& number) const
{
    const auto all = trash();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, number, &TrashedCase::number);
    return found == all->end() ? failure(ErrorCode::NotFound, number) : Result<TrashedCase>(*found);
}

Result<LegalHold> KeepingService::placeHold(CaseId id, HoldReason reason, const QString& note)
{
    if (note.trimmed().isEmpty())
        return failure(ErrorCode::MissingField, u"note"_s);
    const auto there = isThere(store(), id);
    if (!there || !*there)
        return there ? failure(ErrorCode::NotFound, {}, "case") : std::unexpected(there.error());
    LegalHold hold;
    hold.id = store().ids().make<LegalHoldId>();
    hold.caseId = id;
    hold.reason = reason;
    hold.note = note.trimmed();
    hold.sinceOn = koreanDate(store().clock().nowMs());
    hold.placedBy = store().user();
    if (auto done = addOne<LegalHoldTable>(store(), "hold.place", hold); !done)
        return std::unexpected(done.error());
    Q_EMIT caseChanged(id);
    return hold;
}

Result<void> KeepingService::liftHold(const LegalHold& hold)
{
    const Keyring& keyring = store().keyring();
    if (!keyring.hasRole(Role::Supervisor) && !keyring.hasRole(Role::Administrator))
        return failure(ErrorCode::BadArgument, {}, "role");
    LegalHold after = hold;
    after.liftedOn = koreanDate(store().clock().nowMs());
    after.liftedBy = store().user();
    auto done = updateOne<LegalHoldTable>(store(), "hold.lift", hold, after);
    if (done)
        Q_EMIT caseChanged(hold.caseId);
    return done;
}

Result<QList<LegalHold>> KeepingService::holds(CaseId id) const
{
    return LegalHoldTable::ofCase(store(), id);
}

Result<QList<LegalHold>> KeepingService::holdsInForce() const
{
    return LegalHoldTable::inForce(store());
}

} // namespace gyeot
