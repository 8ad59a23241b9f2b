#pragma once

#include "core/store/storeinside.h"

namespace gyeot {

DatabaseKey databaseKeyOf(const Keyring& keyring);
/** The same machine gives the same name; the machine's own id cannot be had back from it. */
QString deviceName(const Keyring& keyring);
QString databasePathOf(const QString& directory, const Keyring& keyring);

/** What the sidecar says of the database beside it. Errors: StoreRolledBack (it cannot be read). */
Result<HeadState> compareWithHead(const AuditLog& audit, const QString& directory, const Keyring& keyring);

/** The steps of reference/security.md 3.6 up to a schema that is ours, without the comparison with the sidecar. For core/store's own files. */
struct StoreOpening {
    QString directory;
    QString userName;
    const SecretBytes& passphrase;
    Surroundings around;

    Result<std::unique_ptr<Store::Inside>> run() const;
    /** From what is open already to the whole. */
    Result<std::unique_ptr<Store::Inside>> assemble(
        StoreLock lock, Keyring keyring, std::unique_ptr<Database> database) const;
};

} // namespace gyeot
