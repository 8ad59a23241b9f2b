#pragma once

#include "core/store/storeinside.h"
#include "core/store/transaction.h"

namespace gyeot {

/** What is told of an action in its audit row, beside who and when. */
struct ActionFacts {
    QString action;
    CaseId caseId;
    QString objectKind;
    QUuid object;
    QString reason; ///< a code
    QByteArray detailCommit; ///< with operations only
    QString words = {}; ///< why, in a person's own words; for what writes no operations
};

/** The frame of every writing: one transaction, the hybrid clock, this store's operation numbers, one audit row, and after the commit the
 *  sidecar. Change, the merge and audited reads are made with it. For core/store's own files only. */
class StoreAction {
public:
    /** Errors: StoreInUse (another action is under way), those of Transaction::begin. */
    static Result<std::unique_ptr<StoreAction>> begin(Store::Inside& store);
    static Result<std::unique_ptr<StoreAction>> begin(Store& store) { return begin(*store.m_inside); }
    ~StoreAction();
    StoreAction(const StoreAction&) = delete;
    StoreAction& operator=(const StoreAction&) = delete;

    qint64 tick(); ///< the next value of the hybrid clock
    qint64 takeNumber(); ///< the next operation number
    void observe(qint64 hlc); ///< the clock of an operation from elsewhere
    qint64 firstNumber() const { return m_first; } ///< of the operations of this action
    bool hasOperations() const { return m_books.number >= m_first; }

    /** Writes the audit row, commits, and brings the sidecar up. */
    Result<void> commit(const ActionFacts& facts);
    /** The same in two steps, for who writes beside the row what points at it. Returns the row's number. */
    Result<qint64> append(const ActionFacts& facts);
    Result<void> commitAppended();
    /** Commits without an audit row: for what is no action of a person. */
    Result<void> commitUnseen();

private:
    StoreAction(Store::Inside& store, Transaction transaction) : m_store(store), m_transaction(std::move(transaction))
    {
    }
    Result<void> load();
    AuditEntry entryOf(const ActionFacts& facts);
    Result<void> noticeClock();
    Result<void> appendAudit(const ActionFacts& facts);
    Result<void> appendRow(const AuditEntry& entry);

    Store::Inside& m_store;
    Transaction m_transaction;
    Store::Inside::Bookkeeping m_books;
    qint64 m_first = 1;
    qint64 m_wallMs = 0; ///< of the audit row
};

} // namespace gyeot
