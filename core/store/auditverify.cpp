#include "core/store/auditverify.h"

#include "core/base/json.h"
#include "core/crypto/hasher.h"
#include "core/store/auditbytes.h"
#include "core/store/erasureledger.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

namespace {

constexpr int rowsAtOnce = 2000; // in one read transaction: a few hundredths of a second

/** The audit salts of the cases met last, in one piece of guarded memory: unwrapping a case's key costs more than all else of a row. */
class Salts {
public:
    explicit Salts(CaseKeys keys) : m_keys(std::move(keys)), m_bytes(capacity * keySize) { }

    /** `caseText`: the id as it stands in the row; empty: of no case. None: the case's key is gone. Errors: SealBroken, those of reading. */
    Result<std::optional<ByteSpan>> find(QByteArrayView caseText)
    {
        auto place = m_places.constFind(QByteArray::fromRawData(caseText.data(), caseText.size()));
        if (place == m_places.constEnd()) {
            const auto salt = m_keys.findAuditSalt(caseOf(caseText));
            if (!salt && salt.error().code == ErrorCode::NotFound)
                return std::nullopt;
            if (!salt)
                return std::unexpected(salt.error());
            if (m_places.size() == capacity)
                m_places.clear();
            place = m_places.insert(caseText.toByteArray(), size_t(m_places.size()));
            std::ranges::copy(salt->view(), m_bytes.mutableView().subspan(*place * keySize, keySize).begin());
        }
        return m_bytes.view().subspan(*place * keySize, keySize);
    }

    static CaseId caseOf(QByteArrayView caseText)
    {
        return CaseId::fromString(QString::fromLatin1(caseText)).value_or(CaseId());
    }

private:
    static constexpr qsizetype capacity = 4096;

    CaseKeys m_keys;
    SecretBytes m_bytes;
    QHash<QByteArray, size_t> m_places;
};

/** One walk: what has been seen so far, and what it says of the next row. */
class Walk {
public:
    Walk(Database& database, const StoreAccess& access)
        : m_database(database),
          m_access(access),
          m_log(database, access.siteId, access.storeId),
          m_operations(database, access.siteId),
          m_ledger(database, access.siteId, access.storeId),
          m_salts(CaseKeys(database, access.siteId, access.storeId, access.keys))
    {
    }

    Result<AuditVerdict> run(const Progress& progress);

private:
    Result<bool> walkSome();
    Result<bool> walkRows();
    Result<QByteArray> problemOf(const Statement& row);
    bool hasItsHash(const Statement& row);
    Result<QByteArray> problemOfOperations(const AuditEntry& entry);
    Result<QByteArray> problemOfMissingKey(CaseId caseId);
    Result<QByteArray> problemOfReason(const AuditEntry& entry, qint64 seq);
    Result<bool> readLines(qint64 first, qint64 last);
    Result<QByteArray> commitmentOf(const AuditEntry& entry, ByteSpan salt) const;
    Result<QByteArray> problemOfCheckpoint(qint64 seq);
    Result<QByteArray> problemBehind() const;
    void stopAt(qint64 seq, const QByteArray& problem);

    Database& m_database;
    const StoreAccess& m_access;
    AuditLog m_log;
    OperationTable m_operations;
    ErasureLedger m_ledger;
    Salts m_salts;
    AuditVerdict m_verdict;
    QByteArray m_storeText = m_access.storeId.toString().toLatin1();
    Hasher m_hasher;
    QByteArray m_bytes; ///< of the row at hand; used again and again
    QByteArray m_lines; ///< of its operations
    QByteArrayView m_caseText; ///< its case, as long as the query stands on it
    QByteArray m_lastHash = QByteArray(32, '\0');
    qint64 m_lastNumber = 0;
    qint64 m_lastSigned = 0;
    MerkleTree m_tree;
    std::optional<AuditCheckpoint> m_next; ///< the first one still ahead
    std::optional<Statement> m_reading; ///< the operations behind m_lastNumber
    bool m_hasLine = false; ///< m_reading stands on one that belongs to a later row
};

bool Walk::hasItsHash(const Statement& row)
{
    m_bytes.resize(0);
    appendAuditRowBytes(m_bytes, m_storeText, row);
    m_hasher.add(bytesOf(m_lastHash));
    m_hasher.add(bytesOf(m_bytes));
    return m_hasher.finish() == row.bytes(16);
}

/** Collects the lines of operations `first` to `last`. False: not all are there, or one is not as this program writes it. */
Result<bool> Walk::readLines(qint64 first, qint64 last)
{
    m_lines.resize(0);
    qint64 found = 0;
    bool asWritten = true;
    while (true) {
        const auto row = m_hasLine ? Result<bool>(true) : m_reading->step();
        if (!row)
            return row;
        m_hasLine = *row && m_reading->integer(1) > last;
        if (!*row || m_hasLine)
            return asWritten && found == last - first + 1;
        asWritten = appendOperationLine(m_lines, *m_reading) && asWritten;
        ++found;
    }
}

/** The same from the values of the operations, for what was not written as it is today. */
Result<QByteArray> Walk::commitmentOf(const AuditEntry& entry, ByteSpan salt) const
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

/** A key that is gone without a tombstone hides what was written. */
Result<QByteArray> Walk::problemOfMissingKey(CaseId caseId)
{
    const auto erased = m_ledger.holds(caseId);
    if (!erased)
        return std::unexpected(erased.error());
    m_verdict.erased += int(*erased);
    return *erased ? QByteArray() : QByteArray("key");
}

Result<QByteArray> Walk::problemOfReason(const AuditEntry& entry, qint64 seq)
{
    if (entry.detailCommit.isEmpty())
        return QByteArray();
    const auto salt = m_salts.find(m_caseText);
    if (salt && !*salt)
        return problemOfMissingKey(Salts::caseOf(m_caseText));
    const auto words = m_log.reasonOf(seq);
    if (!words)
        return std::unexpected(words.error());
    const bool holds = salt && sameBytes(hmacSha256(**salt, bytesOf(reasonBytes(*words))), entry.detailCommit);
    return holds ? QByteArray() : QByteArray("reason");
}

Result<QByteArray> Walk::problemOfOperations(const AuditEntry& entry)
{
    if (!entry.firstN || !entry.lastN || *entry.firstN != m_lastNumber + 1 || *entry.lastN < *entry.firstN)
        return QByteArray("numbers");
    m_lastNumber = *entry.lastN;
    const auto complete = readLines(*entry.firstN, *entry.lastN);
    if (!complete)
        return std::unexpected(complete.error());
    const auto salt = m_salts.find(m_caseText);
    if (salt && !*salt)
        return problemOfMissingKey(Salts::caseOf(m_caseText));
    if (!salt)
        return QByteArray("operations");
    if (!*complete || !sameBytes(hmacSha256(**salt, bytesOf(m_lines)), entry.detailCommit)) {
        const auto commitment = commitmentOf(entry, **salt);
        if (!commitment && commitment.error().code != ErrorCode::StoreDamaged)
            return commitment;
        if (!commitment || !sameBytes(*commitment, entry.detailCommit))
            return QByteArray("operations");
    }
    ++m_verdict.commitments;
    return QByteArray();
}

Result<QByteArray> Walk::problemOfCheckpoint(qint64 seq)
{
    if (!m_next || m_next->treeSize != seq)
        return QByteArray();
    const AuditCheckpoint checkpoint = *std::exchange(m_next, std::nullopt);
    m_lastSigned = checkpoint.treeSize;
    const QByteArray bytes = checkpointBytes(m_access.storeId, checkpoint);
    const bool holds = checkpoint.root == m_tree.root() && checkpoint.head == m_lastHash
        && sameBytes(checkpoint.mac, keyedHash(m_access.auditKey, bytesOf(bytes)))
        && std::ranges::any_of(m_access.signers.values(checkpoint.user),
            [&](const QByteArray& key) { return verifySignature(key, bytesOf(bytes), checkpoint.signature); });
    if (!holds)
        return QByteArray("checkpoint");
    ++m_verdict.checkpoints;
    auto next = m_log.checkpointAfter(seq);
    if (!next)
        return std::unexpected(next.error());
    m_next = std::move(*next);
    return QByteArray();
}

Result<QByteArray> Walk::problemOf(const Statement& row)
{
    const qint64 seq = row.integer(0);
    if (seq != m_verdict.rows + 1)
        return QByteArray("gap");
    if (row.bytes(15) != m_lastHash)
        return QByteArray("order");
    if (!hasItsHash(row))
        return QByteArray("content");
    m_lastHash = row.blob(16);
    m_tree.add(m_lastHash);
    AuditEntry entry; // as much of it as the operations need
    m_caseText = row.bytes(10);
    if (!row.isNull(12))
        entry.firstN = row.integer(12);
    if (!row.isNull(13))
        entry.lastN = row.integer(13);
    entry.detailCommit = row.blob(14);
    auto problem = entry.firstN || entry.lastN ? problemOfOperations(entry) : problemOfReason(entry, seq);
    if (!problem || !problem->isEmpty())
        return problem;
    return problemOfCheckpoint(seq);
}

Result<QByteArray> Walk::problemBehind() const
{
    if (m_next)
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

void Walk::stopAt(qint64 seq, const QByteArray& problem)
{
    m_verdict.firstBad = seq;
    m_verdict.problem = problem;
}

/** Rows of one moment; between two calls others may write. True: there is more to read. */
Result<bool> Walk::walkSome()
{
    const auto moment = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!moment)
        return std::unexpected(moment.error());
    auto more = walkRows();
    m_reading.reset();
    return more;
}

Result<bool> Walk::walkRows()
{
    auto next = m_next ? Result<std::optional<AuditCheckpoint>>(m_next) : m_log.checkpointAfter(m_lastSigned);
    auto reading = m_operations.rowsAfter(m_access.storeId, m_lastNumber);
    auto rows = m_log.rowsAfter(m_verdict.rows, rowsAtOnce);
    if (!next)
        return std::unexpected(next.error());
    if (!reading || !rows)
        return std::unexpected(reading ? rows.error() : reading.error());
    m_next = std::move(*next);
    m_reading.emplace(std::move(*reading));
    m_hasLine = false;
    for (int seen = 0; seen < rowsAtOnce; ++seen) {
        const auto row = rows->step();
        if (!row)
            return row;
        const auto problem = *row ? problemOf(*rows) : problemBehind();
        if (!problem)
            return std::unexpected(problem.error());
        if (!problem->isEmpty()) // a missing row is the bad one, not the sound one behind the gap
            stopAt(m_verdict.rows + 1, *problem);
        if (!*row || !problem->isEmpty())
            return false;
        ++m_verdict.rows;
    }
    return true;
}

Result<AuditVerdict> Walk::run(const Progress& progress)
{
    const auto last = m_log.head();
    if (!last)
        return std::unexpected(last.error());
    while (true) {
        const auto more = walkSome();
        if (!more)
            return std::unexpected(more.error());
        if (!goOn(progress, m_verdict.rows, last->seq))
            return failure(ErrorCode::Cancelled);
        if (!*more)
            return m_verdict;
    }
}

} // namespace

Result<AuditVerdict> verifyAudit(Database& database, const StoreAccess& access, const Progress& progress)
{
    return Walk(database, access).run(progress);
}

} // namespace gyeot
