#include "core/office/blobimport.h"

#include "core/base/file.h"
#include "core/crypto/hasher.h"
#include "core/crypto/seal.h"
#include "core/crypto/sealedfile.h"
#include "core/store/erasureledger.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** What a blob's wrapped key is bound to. */
QByteArray keyContext(const QString& siteId, const BundleBlob& blob)
{
    return "office blob " + siteId.toLatin1() + ' ' + blob.evidence.toString().toLatin1();
}

} // namespace

BlobImport::BlobImport(Store& office, const StagedBundle& staged, const OfficeKeys& keys, const Manifest& manifest)
    : m_office(office),
      m_staged(staged),
      m_keys(keys),
      m_manifest(manifest),
      m_folder(QDir(office.directory()).filePath(u"blobs"_s))
{
}

BlobImport::~BlobImport()
{
    for (const QString& path : m_made)
        QFile::remove(path);
}

Result<bool> BlobImport::isThere(const BundleBlob& blob) const
{
    auto query = Statement::prepare(m_office.database(), uR"(
        SELECT sha256
        FROM office_blobs
        WHERE site_id = :site_id AND evidence_id = :evidence_id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_manifest.siteId);
    query->bind(":evidence_id", blob.evidence);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (*row && query->blob(0) != blob.digest)
        return failure(ErrorCode::RejRecord, {}, "another file for the same evidence");
    return *row;
}

Result<void> BlobImport::checkRow(const BundleBlob& blob) const
{
    auto query = Statement::prepare(m_office.database(), uR"(
        SELECT 1
        FROM evidence_items
        WHERE site_id = :site_id AND id = :id AND case_id = :case_id AND sha256 = :sha256 AND size_bytes = :size_bytes)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_manifest.siteId);
    query->bind(":id", blob.evidence);
    query->bind(":case_id", blob.caseId);
    query->bind(":sha256", blob.digest);
    query->bind(":size_bytes", blob.sizeBytes);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? Result<void>() : failure(ErrorCode::RejRecord, {}, "a blob without its evidence row");
}

Result<void> BlobImport::write(const BundleBlob& blob, const QString& name, const SecretBytes& key)
{
    auto writer =
        SealedFileWriter::create(m_folder, key, { .caseId = blob.caseId, .blob = ObjectId(blob.evidence.uuid()) });
    if (!writer)
        return std::unexpected(writer.error());
    Hasher hasher;
    for (const int number : blob.parts) {
        const auto plain = openPart(m_staged, m_manifest.parts[number - 1], m_keys);
        if (!plain)
            return std::unexpected(plain.error());
        hasher.add(plain->view());
        if (auto written = writer->write(plain->view()); !written)
            return written;
    }
    if (hasher.finish() != blob.digest)
        return failure(ErrorCode::RejHash, {}, "blob");
    const QString path = QDir(m_folder).filePath(name);
    QFile::remove(path); // no row names it: what an import that was killed left behind
    m_made.append(path);
    return writer->commit(name);
}

Result<void> BlobImport::insert(const BundleBlob& blob, const QString& name, const SecretBytes& key)
{
    const auto caseKey = m_office.caseKey(blob.caseId, Compartment::Evidence);
    if (!caseKey)
        return std::unexpected(caseKey.error());
    auto statement = Statement::prepare(m_office.database(), uR"(
        INSERT INTO office_blobs (site_id, evidence_id, case_id, name, size_bytes, sha256, key_sealed)
        VALUES (:site_id, :evidence_id, :case_id, :name, :size_bytes, :sha256, :key_sealed))");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_manifest.siteId);
    statement->bind(":evidence_id", blob.evidence);
    statement->bind(":case_id", blob.caseId);
    statement->bind(":name", name);
    statement->bind(":size_bytes", blob.sizeBytes);
    statement->bind(":sha256", blob.digest);
    statement->bind(":key_sealed", seal(*caseKey, key.view(), bytesOf(keyContext(m_manifest.siteId, blob))));
    return statement->run();
}

Result<void> BlobImport::take(const BundleBlob& blob)
{
    const auto erased = ErasureLedger(m_office.database(), m_manifest.siteId, m_manifest.store).holds(blob.caseId);
    if (!erased || *erased) // its sender has not heard of it yet
        return erased ? Result<void>() : std::unexpected(erased.error());
    if (auto named = checkRow(blob); !named)
        return named;
    const auto there = isThere(blob);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return {};
    if (auto made = makePrivateDirectory(m_folder); !made)
        return made;
    // Names come from ids and digests under our own key, never from the bundle.
    const QString name =
        m_office.blobName(blob.caseId, sha256(bytesOf(blob.evidence.uuid().toRfc4122() + blob.digest)));
    const SecretBytes key = SecretBytes::random(keySize);
    if (auto written = write(blob, name, key); !written)
        return written;
    return insert(blob, name, key);
}

} // namespace gyeot
