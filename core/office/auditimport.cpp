#include "core/office/auditimport.h"

#include "core/base/jsonreader.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/syncfields.h"

#include <nlohmann/json.hpp>

namespace gyeot {

AuditImport::AuditImport(ImportTable table, const EnrolledStore& sender, const Manifest& manifest)
    : m_table(std::move(table)),
      m_manifest(manifest),
      m_known(sender.auditSize),
      m_last(manifest.audit.from),
      m_tree(sender.auditTree),
      m_head(sender.auditHead)
{
}

Result<void> AuditImport::take(QByteArrayView line, const QByteArray& place)
{
    const auto json =
        parseJson(line, { .maxBytes = bundlelimits::recordLineBytes, .maxDepth = bundlelimits::jsonDepth });
    if (!json)
        return failure(ErrorCode::RejRecord, {}, place + ": " + json.error().detail);
    JsonReader in(*json, {});
    const qint64 seq = syncfields::number(in, "seq", 1, m_manifest.audit.treeSize);
    const QByteArray hash = syncfields::digest(in, "hash");
    if (!in.finish() || seq != m_last + 1)
        return failure(ErrorCode::RejRecord, {}, place + ": leaf");
    m_last = seq;
    if (seq > m_known) {
        m_tree.add(hash);
        m_head = hash;
        return m_table.addLeaf(seq, hash);
    }
    const auto before = m_table.leaf(seq);
    if (!before)
        return std::unexpected(before.error());
    return *before == hash ? Result<void>() : failure(ErrorCode::RejFork, {}, place + ": another row stood there");
}

Result<void> AuditImport::finish() const
{
    const AuditMark& mark = m_manifest.audit;
    if (m_last != mark.treeSize)
        return failure(ErrorCode::RejRecord, {}, "audit rows are missing");
    const bool descends = mark.from <= m_known && mark.treeSize >= m_known;
    if (!descends || m_tree.size() != mark.treeSize || m_tree.root() != mark.root || m_head != mark.head)
        return failure(ErrorCode::RejFork, {}, "audit log does not continue the one before");
    return {};
}

} // namespace gyeot
