#pragma once

#include "core/crypto/sealedfile.h"
#include "core/evidence/evidenceitem.h"
#include "core/store/operation.h"
#include "core/store/store.h"
#include "core/sync/manifest.h"
#include "core/sync/numberranges.h"

namespace gyeot {

/** The operations of this store with the given numbers, in order, some at a time. */
class OperationWalk {
public:
    OperationWalk(const Store& store, const NumberRanges& numbers) : m_store(&store), m_ranges(numbers.ranges()) { }

    /** The next of them, at most 1,000; empty at the end. Errors: StoreDamaged (a number is missing), those of the store. */
    Result<QList<Operation>> next();

private:
    const Store* m_store;
    QMap<qint64, qint64> m_ranges; ///< what is still to come
};

/** The leaves of this store's audit log, as lines of an audit part. */
class AuditWalk {
public:
    AuditWalk(const Store& store, qint64 after, qint64 through) : m_store(&store), m_at(after), m_through(through) { }

    /** The next lines, at most 1,000; empty at the end. */
    Result<QList<QByteArray>> next();

private:
    const Store* m_store;
    qint64 m_at;
    qint64 m_through;
};

/** One evidence file, decrypted piece by piece. */
class BlobSource {
public:
    /** None: the item is in the trash. Errors: NotFound and SealBroken with the file's name as subject. */
    static Result<std::optional<BlobSource>> open(const Store& store, CaseId caseId, EvidenceId evidence);

    const EvidenceItem& item() const { return m_item; }
    bool atEnd() const { return m_offset == m_reader.size(); }
    /** Fills `buffer` from where it stands; how much there was. Errors: SealBroken, ReadFailed, with the file's name. */
    Result<qsizetype> read(std::span<unsigned char> buffer);
    /** As it stands in the manifest, without its parts. Errors: SealBroken when the bytes read were not those of the item. */
    Result<BundleBlob> entry() const;

private:
    BlobSource(EvidenceItem item, SealedFileReader reader) : m_item(std::move(item)), m_reader(std::move(reader)) { }

    EvidenceItem m_item;
    SealedFileReader m_reader;
    qint64 m_offset = 0;
};

} // namespace gyeot
