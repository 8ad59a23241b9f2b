#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <QList>
#include <QString>

namespace gyeot {

/** Files of a backup are missing, altered or too many, or its manifest is not by its store; the subject names them. */
inline constexpr ErrorCode backupDamaged = ErrorCode::SealBroken;
constexpr qint64 maxManifestBytes = 64 * 1024 * 1024; ///< a line of some 150 bytes for each evidence file

/** One file of a backup, by its path within it. */
struct BackupFile {
    QString path; ///< "store-2.db", "blobs/3f…"
    qint64 sizeBytes = 0;
    QByteArray sha256;

    bool operator==(const BackupFile&) const = default;
};

/** What a backup says of itself: `manifest.json`, fmt "backup/1". */
struct BackupManifest {
    StoreId storeId;
    QString siteId;
    int generation = 1;
    qint64 epoch = 1;
    qint64 madeMs = 0;
    qint64 auditSeq = 0;
    QByteArray auditHash;
    QByteArray
        contents; ///< contentsRoot() of the database: needs no key of a compartment, so anybody's restore can compare it
    QByteArray ledgerHead; ///< of the erasure ledger; empty: nothing was erased
    QByteArray canary; ///< SHA-256 of the word a drill reads from the copy
    QList<BackupFile> files; ///< everything but the manifest, by path

    bool operator==(const BackupManifest&) const = default;
};

/** Canonical JSON with the MAC of everything else in it. `key`: Keyring::backupKey(). */
QByteArray writeManifest(const BackupManifest& manifest, const SecretBytes& key);

/** Strict reading: form, then no path that leads out of the backup, no file twice. Errors: SealBroken. */
Result<BackupManifest> readManifest(const QByteArray& bytes);
/** Whether the MAC is by this store's key. */
bool isManifestGenuine(const QByteArray& bytes, const SecretBytes& key);

} // namespace gyeot
