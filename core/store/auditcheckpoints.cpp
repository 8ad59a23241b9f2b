#include "core/base/json.h"
#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/storestate.h"

#include <nlohmann/json.hpp>

namespace gyeot {

namespace {

constexpr char signedKey[] = "audit.signed";

AuditCheckpoint readCheckpoint(const Statement& row)
{
    const auto user = row.id<UserId>(5);
    const bool asWritten = user.toString() == row.text(5); // another spelling is another text, and nobody's signature
    return { row.integer(0), row.integer(1), row.blob(2), row.blob(3), row.integer(4), asWritten ? user : UserId(),
        row.blob(6), row.blob(7) };
}

Result<std::optional<AuditCheckpoint>> readOne(Statement& query)
{
    const auto row = query.step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(readCheckpoint(query)) : std::nullopt;
}

} // namespace

QByteArray checkpointBytes(const StoreId& store, const AuditCheckpoint& checkpoint)
{
    return canonicalJson(Json { { "fmt", "checkpoint/1" }, { "store_id", jsonText(store.toString()) },
        { "epoch", checkpoint.epoch }, { "tree_size", checkpoint.treeSize },
        { "root", checkpoint.root.toHex().toStdString() }, { "head", checkpoint.head.toHex().toStdString() },
        { "user_id", jsonText(checkpoint.user.toString()) }, { "wall_ms", checkpoint.wallMs } });
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
    return readOne(*query);
}

Result<std::optional<AuditCheckpoint>> AuditLog::checkpointAfter(qint64 treeSize) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT tree_size, epoch, root, head, wall_ms, user_id, signature, mac
        FROM audit_checkpoints
        WHERE site_id = :site_id AND store_id = :store_id AND tree_size > :tree_size
        ORDER BY tree_size
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":tree_size", treeSize);
    return readOne(*query);
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
    QList<AuditCheckpoint> all;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        all.append(readCheckpoint(*query));
    }
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

Result<void> AuditLog::keepNode(int level, qint64 position, const QByteArray& hash)
{
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO audit_nodes (site_id, store_id, level, position, hash)
        VALUES (:site_id, :store_id, :level, :position, :hash))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":store_id", m_storeId);
    insert->bind(":level", qint64(level));
    insert->bind(":position", position);
    insert->bind(":hash", hash);
    return insert->run();
}

Result<QByteArray> AuditLog::keptNode(int level, qint64 position) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT hash
        FROM audit_nodes
        WHERE site_id = :site_id AND store_id = :store_id AND level = :level AND position = :position)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":level", qint64(level));
    query->bind(":position", position);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->blob(0) : QByteArray();
}

Result<QByteArray> AuditLog::nodeOverRows(int level, qint64 position) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT hash
        FROM audit_log
        WHERE site_id = :site_id AND store_id = :store_id AND seq > :after AND seq <= :through
        ORDER BY seq)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":after", position << level);
    query->bind(":through", (position + 1) << level);
    MerkleTree rows;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        rows.add(query->blob(0));
    }
    return rows.size() == qint64(1) << level ? Result<QByteArray>(rows.root())
                                             : failure(ErrorCode::StoreDamaged, {}, "audit rows are missing");
}

Result<QByteArray> AuditLog::node(int level, qint64 position) const
{
    if (level < lowestKeptLevel)
        return nodeOverRows(level, position);
    const auto kept = keptNode(level, position);
    if (!kept || !kept->isEmpty())
        return kept;
    // Of rows written before nodes were kept: made anew from the two halves.
    const auto left = node(level - 1, 2 * position);
    const auto right = left ? node(level - 1, 2 * position + 1) : left;
    return right ? Result<QByteArray>(merkleNode(*left, *right)) : right;
}

} // namespace gyeot
