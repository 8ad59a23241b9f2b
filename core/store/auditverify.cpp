#include "core/store/auditverify.h"

#include "core/base/json.h"
#include "core/store/erasureledger.h"
#include "core/store/operationtable.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

namespace {

constexpr int rowsAtOnce = 500;

/** One walk: what has been seen so far, and what it says of the next row. */
class Walk {
public:
    Walk(Database& database, const StoreAccess& access)
        : m_access(access),
          m_log(database, access.siteId, access.storeId),
          m_operations(database, access.siteId),
          m_keys(database, access.siteId, access.storeId, access.keys),
          m_ledger(database, access.siteId, access.storeId)
    {
    }

    Result<AuditVerdict> run(const Progress& progress);

private:
    Result<QByteArray> problemOf(const AuditRow& row);
    Result<QByteArray> problemOfOperations(const AuditEntry& entry);
    Result<QByteArray> commitmentOf(const AuditEntry& entry, const SecretBytes& salt) const;
    QByteArray problemOfCheckpoint(const AuditRow& row);
    Result<QByteArray> problemBehind() const;

    const StoreAccess& m_access;
    AuditLog m_log;
    OperationTable m_operations;
    CaseKeys m_keys;
    ErasureLedger m_ledger;
    AuditVerdict m_verdict;
    QByteArray m_lastHash = QByteArray(32, '\0');
    qint64 m_lastNumber = 0;
    qint64 m_lastSigned = 0;
    MerkleTree m_tree;
    QList<AuditCheckpoint> m_checkpoints; ///< those still ahead
};

Result<QByteArray> Walk::commitmentOf(const AuditEntry& entry, const SecretBytes& salt) const
{
    const auto operations =
        m_operations.range(m_access.storeId, *entry.firstN - 1, *entry.lastN, int(*entry.lastN - *entry.firstN + 1));
    if (!operations)
        return std::unexpected(operations.error());
    QByteArray lines;
    for (const Operation& operation : *operations)
        lines += canonicalJson(operationDigestForm(operation)) + '\n';
    return hmacSha256(salt, bytesOf(lines));
}

Result<QByteArray> Walk::problemOfOperations(const AuditEntry& entry)
{
    if (!entry.firstN && !entry.lastN)
        return QByteArray();
    if (!entry.firstN || !entry.lastN || *entry.firstN != m_lastNumber + 1 || *entry.lastN < *entry.firstN)
        return QByteArray("numbers");
    m_lastNumber = *entry.lastN;
    const auto salt = m_keys.findAuditSalt(entry.caseId);
    if (!salt && salt.error().code == ErrorCode::NotFound) {
        const auto erased = m_ledger.holds(entry.caseId);
        if (!erased)
            return std::unexpected(erased.error());
        m_verdict.erased += int(*erased);
        return *erased ? QByteArray() : QByteArray("key"); // a key that is gone without a tombstone hides what was written
    }
    if (!salt)
        return QByteArray("operations");
    const auto commitment = commitmentOf(entry, *salt);
    if (!commitment && commitment.error().code != ErrorCode::StoreDamaged)
        return commitment;
    if (!commitment || !sameBytes(*commitment, entry.detailCommit))
        return QByteArray("operations");
    ++m_verdict.commitments;
    return QByteArray();
}

QByteArray Walk::problemOfCheckpoint(const AuditRow& row)
{
    if (m_checkpoints.isEmpty() || m_checkpoints.first().treeSize != row.seq)
        return {};
    const AuditCheckpoint checkpoint = m_checkpoints.takeFirst();
    m_lastSigned = checkpoint.treeSize;
    const QByteArray bytes = checkpointBytes(m_access.storeId, checkpoint);
    const bool holds = checkpoint.root == m_tree.root() && checkpoint.head == row.hash
        && sameBytes(checkpoint.mac, keyedHash(m_access.auditKey, bytesOf(bytes)))
        && std::ranges::any_of(m_access.signers.values(checkpoint.user), [&](const QByteArray& key) {
               return verifySignature(key, bytesOf(bytes), checkpoint.signature);
           });
    if (!holds)
        return "checkpoint";
    ++m_verdict.checkpoints;
    return {};
}

Result<QByteArray> Walk::problemOf(const AuditRow& row)
{
    if (row.seq != m_verdict.rows + 1)
        return QByteArray("gap");
    if (row.prevHash != m_lastHash)
        return QByteArray("order");
    if (row.hash != auditRowHash(m_access.storeId, row))
        return QByteArray("content");
    m_lastHash = row.hash;
    m_tree.add(row.hash);
    auto problem = problemOfOperations(row.entry);
    if (!problem || !problem->isEmpty())
        return problem;
    return problemOfCheckpoint(row);
}

Result<QByteArray> Walk::problemBehind() const
{
    if (!m_checkpoints.isEmpty())
        return QByteArray("cut");
    const auto reached = m_operations.frontier();
    const auto signedSize = m_log.signedSize();
    if (!reached || !signedSize)
        return std::unexpected(reached ? signedSize.error() : reached.error());
    if (*signedSize != m_lastSigned)
        return QByteArray("unsigned");
    if (reached->value(m_access.storeId, 0) != m_lastNumber)
        return QByteArray("unaccounted");
    const auto tree = m_log.tree();
    return tree && *tree == m_tree ? QByteArray() : QByteArray("tree");
}

Result<AuditVerdict> Walk::run(const Progress& progress)
{
    auto checkpoints = m_log.checkpoints();
    const auto last = m_log.head();
    if (!checkpoints || !last)
        return std::unexpected(checkpoints ? last.error() : checkpoints.error());
    m_checkpoints = std::move(*checkpoints);
    const auto stopAt = [this](qint64 seq, const QByteArray& problem) {
        m_verdict.firstBad = seq;
        m_verdict.problem = problem;
        return m_verdict;
    };
    qint64 reached = 0;
    while (true) {
        const auto rows = m_log.rows(reached, rowsAtOnce);
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        for (const AuditRow& row : *rows) {
            const auto problem = problemOf(row);
            if (!problem)
                return std::unexpected(problem.error());
            if (!problem->isEmpty()) // a missing row is the bad one, not the sound one behind the gap
                return stopAt(*problem == "gap" ? m_verdict.rows + 1 : row.seq, *problem);
            m_verdict.rows = reached = row.seq;
        }
        if (!goOn(progress, reached, last->seq))
            return failure(ErrorCode::Cancelled);
    }
    const auto behind = problemBehind();
    if (!behind)
        return std::unexpected(behind.error());
    return behind->isEmpty() ? m_verdict : stopAt(m_verdict.rows + 1, *behind);
}

} // namespace

Result<AuditVerdict> verifyAudit(Database& database, const StoreAccess& access, const Progress& progress)
{
    return Walk(database, access).run(progress);
}

} // namespace gyeot
