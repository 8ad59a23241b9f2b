#include "core/store/storeremoval.h"

#include "core/crypto/seal.h"
#include "core/store/keyring.h"
#include "core/store/store.h"

#include <QDirIterator>
#include <QFile>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Overwritten first: a deleted name alone leaves the bytes. The file system may have copies; a slot is still behind its passphrase there. */
Result<void> destroyFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const bool overwritten =
        file.open(QFile::ReadWrite) && file.write(randomBytes(file.size())) == file.size() && file.flush();
    file.close();
    if (!overwritten || !file.remove())
        return failure(ErrorCode::WriteFailed, QFileInfo(path).fileName());
    return {};
}

} // namespace

Result<QStringList> forgetStore(std::unique_ptr<Store> store)
{
    if (!store->keyring().hasRole(Role::Administrator))
        return failure(ErrorCode::BadArgument, {}, "administrator");
    if (auto told = store->auditRead("store.forget", CaseId()); !told)
        return std::unexpected(told.error());
    const QString directory = store->directory();
    store.reset();
    for (const QString& name : { u"/keyring.json"_s, u"/keyring.json.bak"_s }) {
        if (auto gone = destroyFile(directory + name); !gone)
            return std::unexpected(gone.error());
    }
    QStringList left;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        left.append(files.next());
    left.sort();
    return left;
}

} // namespace gyeot
