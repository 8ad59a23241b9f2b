#include "core/store/merge.h"

#include "core/store/storeaction.h"

namespace gyeot {

struct Merge::State {
    std::unique_ptr<StoreAction> action;
    OperationLog log;
    ActionFacts facts;
    std::optional<Error> failed;
};

Merge::Merge(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Merge::~Merge() = default;
Merge::Merge(Merge&&) noexcept = default;

Result<Merge> Merge::begin(Store& store, const char* action, const QString& siteId, RecordTypes types)
{
    Store::Inside& inside = *store.m_inside;
    auto frame = StoreAction::begin(inside);
    if (!frame)
        return std::unexpected(frame.error());
    ActionFacts facts;
    facts.action = QString::fromLatin1(action);
    return Merge(std::unique_ptr<State>(
        new State { std::move(*frame), OperationLog(*inside.database, siteId, types), std::move(facts), {} }));
}

Result<OperationLog::Outcome> Merge::apply(const Operation& operation)
{
    if (m_state->failed)
        return std::unexpected(*m_state->failed);
    auto outcome = m_state->log.merge(operation);
    if (outcome)
        m_state->action->observe(operation.hlc);
    else
        m_state->failed = outcome.error();
    return outcome;
}

Result<void> Merge::commit()
{
    const std::unique_ptr<State> state = std::move(m_state);
    return state->failed ? std::unexpected(*state->failed) : state->action->commit(state->facts);
}

} // namespace gyeot
