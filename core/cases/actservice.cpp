#include "core/cases/actservice.h"

#include "core/cases/actexhibittable.h"
#include "core/cases/acttable.h"
#include "core/cases/recordactions.h"
#include "core/law/lawbook.h"

#include <algorithm>

namespace gyeot {

namespace {
constexpr char enteredByMistake[] = "removed";
}

Result<void> ActService::check(const Act& act) const
{
    if (!act.kind.isEmpty() && !m_law.kind(act.kind))
        return failure(ErrorCode::UnknownKind, act.kind);
    if (!act.statute.isEmpty() && !m_law.statute(act.statute))
        return failure(ErrorCode::UnknownStatute, act.statute);
    return {};
}

Result<Act> ActService::addAct(Act act)
{
    auto added = addActs({ std::move(act) });
    if (!added)
        return std::unexpected(added.error());
    return std::move(added->first());
}

Result<QList<Act>> ActService::addActs(QList<Act> acts)
{
    if (acts.isEmpty())
        return acts;
    const CaseId caseId = acts.first().caseId;
    for (const Act& act : acts) {
        if (act.caseId != caseId)
            return failure(ErrorCode::BadArgument, {}, "acts of two cases");
        if (auto known = check(act); !known)
            return std::unexpected(known.error());
    }
    auto change = Change::begin(store(), "act.add", caseId);
    if (!change)
        return std::unexpected(change.error());
    const auto present = ActTable::ofCase(store(), caseId);
    if (!present)
        return std::unexpected(present.error());
    qint64 position = 0;
    for (const Act& act : *present)
        position = std::max(position, act.position);
    RecordWriting writing(store(), *change);
    for (Act& act : acts) {
        act.id = store().ids().make<ActId>();
        if (act.position == 0)
            act.position = ++position;
        if (auto done = writing.add<ActTable>(act); !done)
            return std::unexpected(done.error());
    }
    if (auto done = change->commit(); !done)
        return std::unexpected(done.error());
    Q_EMIT caseChanged(caseId);
    return acts;
}

Result<void> ActService::updateAct(const Act& before, const Act& after)
{
    if (auto known = check(after); !known)
        return known;
    auto done = updateOne<ActTable>(store(), "act.update", before, after);
    if (done)
        Q_EMIT caseChanged(before.caseId);
    return done;
}

Result<void> ActService::removeAct(const Act& act)
{
    auto change = Change::begin(store(), "act.remove", act.caseId);
    if (!change)
        return std::unexpected(change.error());
    if (auto fresh = checkFresh<ActTable>(store(), act); !fresh)
        return fresh;
    const auto links = ActExhibitTable::ofCase(store(), act.caseId);
    if (!links)
        return std::unexpected(links.error());
    RecordWriting writing(store(), *change);
    for (const ActExhibit& link : *links) {
        if (link.actId != act.id)
            continue;
        if (auto done = writing.remove<ActExhibitTable>(link, enteredByMistake); !done)
            return done;
    }
    if (auto done = writing.remove<ActTable>(act, enteredByMistake); !done)
        return done;
    auto done = change->commit();
    if (done)
        Q_EMIT caseChanged(act.caseId);
    return done;
}

Result<void> ActService::linkExhibit(const Act& act, EvidenceId evidence)
{
    const auto links = ActExhibitTable::ofCase(store(), act.caseId);
    if (!links)
        return std::unexpected(links.error());
    const bool linked = std::ranges::any_of(
        *links, [&](const ActExhibit& link) { return link.actId == act.id && link.evidenceId == evidence; });
    if (linked)
        return {};
    ActExhibit link;
    link.id = store().ids().make<ActExhibitId>();
    link.caseId = act.caseId;
    link.actId = act.id;
    link.evidenceId = evidence;
    auto done = addOne<ActExhibitTable>(store(), "exhibit.link", link);
    if (done)
        Q_EMIT caseChanged(act.caseId);
    return done;
}

Result<void> ActService::unlinkExhibit(const ActExhibit& link)
{
    auto done = removeOne<ActExhibitTable>(store(), "exhibit.unlink", link, enteredByMistake);
    if (done)
        Q_EMIT caseChanged(link.caseId);
    return done;
}

} // namespace gyeot
