#include "core/store/audit.h"

#include "core/base/json.h"
#include "core/store/database.h"
#include "core/store/hybridclock.h"
#include "core/store/statement.h"
#include "core/store/storestate.h"

#include <nlohmann/json.hpp>

namespace gyeot {

namespace {

constexpr char peaksKey[] = "audit.peaks";

Json textOrNull(const QString& text)
{
    return text.isEmpty() ? Json(nullptr) : jsonText(text);
}

template<typename IdType>
Json idOrNull(const IdType& id)
{
    return id.isNull() ? Json(nullptr) : jsonText(id.toString());
}

Json numberOrNull(const std::optional<qint64>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json hexOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? Json(nullptr) : Json(bytes.toHex().toStdString());
}

void bindTextOrNull(Statement& statement, const char* name, const QString& text)
{
    if (text.isEmpty())
        statement.bindNull(name);
    else
        statement.bind(name, text);
}

std::optional<qint64> numberAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

Result<QList<AuditRow>> readAll(Statement& query)
{
    QList<AuditRow> all;
    while (true) {
        const auto row = query.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        all.append(AuditLog::readRow(query));
    }
}

} // namespace

QByteArray auditRowHash(const StoreId& store, const AuditRow& row)
{
    const AuditEntry& entry = row.entry;
    const Json fields { jsonText(store.toString()), row.seq, jsonText(hlcText(entry.hlc)), entry.wallMs,
        entry.tzMinutes, idOrNull(entry.user), jsonText(entry.role), jsonText(entry.device), jsonText(entry.action),
        textOrNull(entry.objectKind), idOrNull(ObjectId(entry.object)), idOrNull(entry.caseId),
        textOrNull(entry.reason), numberOrNull(entry.firstN), numberOrNull(entry.lastN),
        hexOrNull(entry.detailCommit) };
    return sha256(bytesOf(row.prevHash + canonicalJson(fields)));
}

AuditRow AuditLog::readRow(const Statement& row)
{
    AuditRow read;
    read.seq = row.integer(0);
    AuditEntry& entry = read.entry;
    entry.hlc = row.integer(1);
    entry.wallMs = row.integer(2);
    entry.tzMinutes = int(row.integer(3));
    entry.user = row.id<UserId>(4);
    entry.role = row.text(5);
    entry.device = row.text(6);
    entry.action = row.text(7);
    entry.objectKind = row.text(8);
    entry.object = row.id<ObjectId>(9).uuid();
    entry.caseId = row.id<CaseId>(10);
    entry.reason = row.text(11);
    entry.firstN = numberAt(row, 12);
    entry.lastN = numberAt(row, 13);
    entry.detailCommit = row.blob(14);
    read.prevHash = row.blob(15);
    read.hash = row.blob(16);
    return read;
}

QByteArray reasonBytes(const QString& words)
{
    return "reason\n" + words.toUtf8();
}

Result<AuditHead> AuditLog::head() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT seq, hash
        FROM audit_log
        WHERE site_id = :site_id AND store_id = :store_id
        ORDER BY seq DESC
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? AuditHead { query->integer(0), query->blob(1) } : AuditHead();
}

Result<AuditTail> AuditLog::tail() const
{
    const auto last = head();
    const auto kept = StoreState(m_database, m_siteId, m_storeId).text(peaksKey);
    if (!last || !kept)
        return std::unexpected(last ? kept.error() : last.error());
    auto tree = MerkleTree::fromPeaks(QByteArray::fromHex(kept->value_or(QString()).toLatin1()), last->seq);
    if (!tree)
        return failure(ErrorCode::StoreDamaged, {}, "audit tree");
    return AuditTail { *last, std::move(*tree) };
}

Result<void> AuditLog::append(const AuditEntry& entry, AuditTail& tail)
{
    AuditRow row { tail.head.seq + 1, entry, tail.head.hash, {} };
    row.hash = auditRowHash(m_storeId, row);
    if (auto inserted = insert(row); !inserted)
        return inserted;
    Result<void> kept;
    tail.tree.add(row.hash, [this, &kept, seq = row.seq](int level, const QByteArray& root) {
        if (level >= lowestKeptLevel && kept)
            kept = keepNode(level, (seq >> level) - 1, root);
    });
    if (kept)
        kept =
            StoreState(m_database, m_siteId, m_storeId).set(peaksKey, QString::fromLatin1(tail.tree.peaks().toHex()));
    tail.head = { row.seq, row.hash };
    return kept;
}

Result<void> AuditLog::insert(const AuditRow& row)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO audit_log (site_id, store_id, seq, hlc, wall_ms, tz_minutes, user_id, role, device_id, action, object_kind, object_id,
            case_id, reason_code, first_n, last_n, detail_commit, prev_hash, hash)
        VALUES (:site_id, :store_id, :seq, :hlc, :wall_ms, :tz_minutes, :user_id, :role, :device_id, :action, :object_kind, :object_id,
            :case_id, :reason_code, :first_n, :last_n, :detail_commit, :prev_hash, :hash))");
    if (!insert)
        return std::unexpected(insert.error());
    const AuditEntry& entry = row.entry;
    insert->bind(":site_id", m_siteId);
    insert->bind(":store_id", m_storeId);
    insert->bind(":seq", row.seq);
    insert->bind(":hlc", entry.hlc);
    insert->bind(":wall_ms", entry.wallMs);
    insert->bind(":tz_minutes", qint64(entry.tzMinutes));
    insert->bind(":user_id", entry.user);
    insert->bind(":role", entry.role);
    insert->bind(":device_id", entry.device);
    insert->bind(":action", entry.action);
    bindTextOrNull(*insert, ":object_kind", entry.objectKind);
    insert->bind(":object_id", ObjectId(entry.object));
    insert->bind(":case_id", entry.caseId);
    bindTextOrNull(*insert, ":reason_code", entry.reason);
    insert->bind(":first_n", entry.firstN);
    insert->bind(":last_n", entry.lastN);
    if (entry.detailCommit.isEmpty())
        insert->bindNull(":detail_commit");
    else
        insert->bind(":detail_commit", entry.detailCommit);
    insert->bind(":prev_hash", row.prevHash);
    insert->bind(":hash", row.hash);
    return insert->run();
}

Result<Statement> AuditLog::rowsAfter(qint64 after, int limit) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT seq, hlc, wall_ms, tz_minutes, user_id, role, device_id, action, object_kind, object_id, case_id, reason_code, first_n,
            last_n, detail_commit, prev_hash, hash
        FROM audit_log
        WHERE site_id = :site_id AND store_id = :store_id AND seq > :after
        ORDER BY seq
        LIMIT :limit)");
    if (!query)
        return query;
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":after", after);
    query->bind(":limit", qint64(limit));
    return query;
}

Result<QList<AuditRow>> AuditLog::rows(qint64 after, int limit) const
{
    auto query = rowsAfter(after, limit);
    return query ? readAll(*query) : std::unexpected(query.error());
}

Result<QByteArray> AuditLog::hashAt(qint64 seq) const
{
    const auto found = rows(seq - 1, 1);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() || found->first().seq != seq ? QByteArray() : found->first().hash;
}

Result<MerkleTree> AuditLog::tree() const
{
    auto last = tail();
    return last ? Result<MerkleTree>(std::move(last->tree)) : std::unexpected(last.error());
}

Result<void> AuditLog::keepReason(qint64 seq, CaseId caseId, const QString& words)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO audit_reasons (site_id, store_id, seq, case_id, words)
        VALUES (:site_id, :store_id, :seq, :case_id, :words))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":store_id", m_storeId);
    insert->bind(":seq", seq);
    insert->bind(":case_id", caseId);
    insert->bind(":words", words);
    return insert->run();
}

Result<QString> AuditLog::reasonOf(qint64 seq) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT words
        FROM audit_reasons
        WHERE site_id = :site_id AND store_id = :store_id AND seq = :seq)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":seq", seq);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->text(0) : QString();
}

} // namespace gyeot
