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
constexpr char signedKey[] = "audit.signed";

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

AuditRow readRow(const Statement& row)
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

AuditCheckpoint readCheckpoint(const Statement& row)
{
    return { row.integer(0), row.integer(1), row.blob(2), row.blob(3), row.integer(4), row.id<UserId>(5), row.blob(6),
        row.blob(7) };
}

template<typename T>
Result<QList<T>> readAll(Statement& query, T (*read)(const Statement&))
{
    QList<T> all;
    while (true) {
        const auto row = query.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        all.append(read(query));
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

QByteArray checkpointBytes(const StoreId& store, const AuditCheckpoint& checkpoint)
{
    return canonicalJson(Json { { "fmt", "checkpoint/1" }, { "store_id", jsonText(store.toString()) },
        { "epoch", checkpoint.epoch }, { "tree_size", checkpoint.treeSize },
        { "root", checkpoint.root.toHex().toStdString() }, { "head", checkpoint.head.toHex().toStdString() },
        { "user_id", jsonText(checkpoint.user.toString()) }, { "wall_ms", checkpoint.wallMs } });
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

Result<AuditHead> AuditLog::append(const AuditEntry& entry)
{
    const auto last = head();
    auto grown = tree();
    if (!last || !grown)
        return std::unexpected(last ? grown.error() : last.error());
    AuditRow row { last->seq + 1, entry, last->hash, {} };
    row.hash = auditRowHash(m_storeId, row);
    if (auto inserted = insert(row); !inserted)
        return std::unexpected(inserted.error());
    grown->add(row.hash);
    StoreState state(m_database, m_siteId, m_storeId);
    if (auto kept = state.set(peaksKey, QString::fromLatin1(grown->peaks().toHex())); !kept)
        return std::unexpected(kept.error());
    return AuditHead { row.seq, row.hash };
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

Result<QList<AuditRow>> AuditLog::rows(qint64 after, int limit) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT seq, hlc, wall_ms, tz_minutes, user_id, role, device_id, action, object_kind, object_id, case_id, reason_code, first_n,
            last_n, detail_commit, prev_hash, hash
        FROM audit_log
        WHERE site_id = :site_id AND store_id = :store_id AND seq > :after
        ORDER BY seq
        LIMIT :limit)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":after", after);
    query->bind(":limit", qint64(limit));
    return readAll(*query, &readRow);
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
    const auto last = head();
    const auto kept = StoreState(m_database, m_siteId, m_storeId).text(peaksKey);
    if (!last || !kept)
        return std::unexpected(last ? kept.error() : last.error());
    const auto tree = MerkleTree::fromPeaks(QByteArray::fromHex(kept->value_or(QString()).toLatin1()), last->seq);
    if (!tree)
        return failure(ErrorCode::StoreDamaged, {}, "audit tree");
    return *tree;
}

Result<std::optional<AuditCheckpoint>> AuditLog::lastCheckpoint() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT tree_size, epoch, root, head, wall_ms, user_id, signature, mac
        FROM audit_checkpoints
        WHERE site_id = :site_id AND store_id = :store_id
        ORDER BY tree_size DESC
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(readCheckpoint(*query)) : std::nullopt;
}

Result<QList<AuditCheckpoint>> AuditLog::checkpoints() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT tree_size, epoch, root, head, wall_ms, user_id, signature, mac
        FROM audit_checkpoints
        WHERE site_id = :site_id AND store_id = :store_id
        ORDER BY tree_size)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    return readAll(*query, &readCheckpoint);
}

Result<void> AuditLog::keep(const AuditCheckpoint& checkpoint)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO audit_checkpoints (site_id, store_id, tree_size, epoch, root, head, wall_ms, user_id, signature, mac)
        VALUES (:site_id, :store_id, :tree_size, :epoch, :root, :head, :wall_ms, :user_id, :signature, :mac))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":store_id", m_storeId);
    insert->bind(":tree_size", checkpoint.treeSize);
    insert->bind(":epoch", checkpoint.epoch);
    insert->bind(":root", checkpoint.root);
    insert->bind(":head", checkpoint.head);
    insert->bind(":wall_ms", checkpoint.wallMs);
    insert->bind(":user_id", checkpoint.user);
    insert->bind(":signature", checkpoint.signature);
    insert->bind(":mac", checkpoint.mac);
    if (auto inserted = insert->run(); !inserted)
        return inserted;
    // Said twice, in two tables: an older page of one of them alone is noticed.
    return StoreState(m_database, m_siteId, m_storeId).set(signedKey, checkpoint.treeSize);
}

Result<qint64> AuditLog::signedSize() const
{
    return StoreState(m_database, m_siteId, m_storeId).number(signedKey, 0);
}

Result<AuditCheckpoint> makeCheckpoint(const AuditLog& log, const StoreId& store, qint64 epoch, qint64 wallMs,
    UserId user, const SignKeyPair& signing, const SecretBytes& auditKey)
{
    const auto head = log.head();
    const auto tree = log.tree();
    if (!head || !tree)
        return std::unexpected(head ? tree.error() : head.error());
    if (head->seq == 0)
        return failure(ErrorCode::NotFound, {}, "audit log");
    AuditCheckpoint made { head->seq, epoch, tree->root(), head->hash, wallMs, user, {}, {} };
    const QByteArray bytes = checkpointBytes(store, made);
    made.signature = sign(signing, bytesOf(bytes));
    made.mac = keyedHash(auditKey, bytesOf(bytes));
    return made;
}

} // namespace gyeot
