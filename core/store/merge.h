#pragma once

#include "core/store/operationlog.h"

#include <memory>

namespace gyeot {

class Store;

/** Operations of another store coming in: like Change one transaction with one audit row, but what is logged is what the other store
 *  logged. A service may write its own tables in between; they commit or roll back with it. Destroyed without commit(), nothing happened. */
class Merge {
public:
    /** `action` is the audit action; `siteId` the site whose rows these are; `types` what this program knows.
     *  Errors: StoreInUse, StoreReadOnly. */
    static Result<Merge> begin(Store& store, const char* action, const QString& siteId, RecordTypes types);
    ~Merge();
    Merge(Merge&&) noexcept;
    Merge& operator=(Merge&&) = delete;

    /** Errors: those of OperationLog::merge; after one, go no further and do not commit. */
    Result<OperationLog::Outcome> apply(const Operation& operation);

    /** Errors: the first failure of apply(); WriteFailed, DiskFull, StoreDamaged. */
    Result<void> commit();

private:
    struct State;
    explicit Merge(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
