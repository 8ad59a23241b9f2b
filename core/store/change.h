#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/recordtype.h"
#include "core/store/value.h"

#include <memory>

namespace gyeot {

class Store;

/** The only way to write a record (DESIGN section 3). Between begin() and commit() lies one transaction; each call updates the row and
 *  appends the operation (hybrid clock, this store's next number, the operations it overwrites, old and new value); commit() appends the
 *  one audit row, commits, and brings the sidecar up. Undo, sync and history read this one log. Destroyed without commit(), nothing
 *  happened. One Change at a time a store.
 *      auto change = Change::begin(store, "act.add", caseId);
 *      change->create(ActTable::type, act.id, caseId);
 *      change->set(ActTable::type, act.id, "what", act.what);
 *      change->commit();
 *  Other tables of the service (its search index) may be written in between, through Statement; they commit or roll back with it.
 *  The first failure is remembered: later calls do nothing and commit() returns it, so only commit() need be checked. */
class Change {
public:
    /** `action` is the audit action, a constant "area.verb". A null `caseId` is for records of no case.
     *  Errors: StoreReadOnly, StoreInUse, WriteFailed. */
    static Result<Change> begin(Store& store, const char* action, CaseId caseId);
    ~Change();
    Change(Change&&) noexcept;
    Change& operator=(Change&&) = delete;

    /** Inserts an empty row (operation "add"). Errors: AlreadyExists. */
    Result<void> create(const RecordType& type, const QUuid& object, CaseId caseId);
    /** Writes one field (operation "set"); an equal value is no operation. Fields of a sealed compartment are given in clear and sealed here:
     *  to the case key for the row, and to the office's compartment key for the operation.
     *  Errors: UnknownField, NotFound (no such row, or in the trash; or a compartment the user does not hold), Constraint, TooLarge
     *  (more than 512 KiB), SealBroken. */
    Result<void> set(const RecordType& type, const QUuid& object, const char* field, const Value& value);
    /** Takes the row out of the trash again (operation "add" that overwrites the "tomb"). Errors: NotFound (not in the trash). */
    Result<void> restore(const RecordType& type, const QUuid& object);
    /** Marks the row deleted with a reason code (operation "tomb"); the trash of the case shows it until erased. */
    Result<void> remove(const RecordType& type, const QUuid& object, const char* reason);

    /** Errors: the first failure of any call above; WriteFailed, DiskFull, StoreDamaged. */
    Result<void> commit();

private:
    struct State;
    explicit Change(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gyeot
