#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/casedestruction.h"
#include "core/store/erasure.h"
#include "core/store/storeinside.h"

#include <QFile>

namespace gyeot {

using namespace Qt::StringLiterals;

// What an erasure does outside of its one transaction: the ledger beside the database, the sealed files, the write-ahead log.

Result<void> Erasure::removeFiles()
{
    CaseDestruction destruction(m_store.database(), m_store.siteId());
    const auto left = destruction.filesLeft();
    if (!left)
        return std::unexpected(left.error());
    if (left->isEmpty())
        return {};
    const QString folder = m_store.directory() + u"/blobs"_s;
    for (const QString& name : *left) {
        QFile file(folder + u'/' + name);
        if (file.exists() && !file.remove())
            return failure(ErrorCode::WriteFailed, {}, "blob of an erased case");
    }
    if (auto flushed = syncDirectory(folder); !flushed)
        return flushed;
    for (const QString& name : *left) {
        if (auto gone = destruction.fileGone(name); !gone)
            return gone;
    }
    return {};
}

Result<void> Erasure::keepBeside()
{
    const Store::Inside& inside = *m_store.m_inside;
    const auto lines = ledger();
    return lines ? writeErasedFile(inside.directory, inside.keyring.file().generation, inside.storeId(),
                       erasedFileKey(inside.keyring.headKey()), *lines)
                 : std::unexpected(lines.error());
}

/** After the commit: the case is gone, whatever happens here, and the next opening does what is left. */
void Erasure::finishOrLog()
{
    auto done = keepBeside();
    if (done)
        done = removeFiles();
    if (done)
        done = m_store.database().checkpoint(); // the log still held the pages as they were
    if (!done)
        logFailure("erasure", done.error());
}

Result<void> Erasure::finish()
{
    const Store::Inside& inside = *m_store.m_inside;
    const SecretBytes key = erasedFileKey(inside.keyring.headKey());
    const auto beside = readErasedFile(inside.directory, inside.keyring.file().generation, inside.storeId(), key);
    const bool damaged =
        !beside && (beside.error().code == ErrorCode::SealBroken || beside.error().code == ErrorCode::BadForm);
    if (!beside && !damaged)
        return std::unexpected(beside.error());
    if (damaged) { // what it said is lost, and a person must hear of it; what the database knows stays true
        if (auto told = m_store.auditRead("erasure.file_damaged", CaseId()); !told)
            return told;
    }
    const QList<Tombstone> outside = beside ? beside->value_or(QList<Tombstone>()) : QList<Tombstone>();
    const auto again = apply(outside);
    const auto lines = ledger();
    if (!again || !lines)
        return std::unexpected(again ? lines.error() : again.error());
    if (damaged || lines->size() != outside.size()) {
        if (auto kept = keepBeside(); !kept)
            return kept;
    }
    if (auto removed = removeFiles(); !removed)
        return removed;
    return *again > 0 ? m_store.database().checkpoint() : Result<void>();
}

} // namespace gyeot
