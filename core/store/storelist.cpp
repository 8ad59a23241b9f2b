#include "core/store/storelist.h"

#include "core/base/file.h"
#include "core/store/keyringfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

StoreFolder storeFolder(const QString& directory)
{
    const QFileInfo info(directory);
    StoreFolder folder { info.absoluteFilePath(), info.completeBaseName() };
    const auto bytes = readFile(folder.directory + u"/keyring.json"_s, maxKeyringBytes);
    const auto parts = bytes ? splitKeyring(*bytes) : Result<KeyringBytes>(std::unexpected(bytes.error()));
    const auto file = parts ? readKeyringBody(parts->body) : Result<KeyringFile>(std::unexpected(parts.error()));
    folder.practice = file && file->practice;
    const QFileInfo head(folder.directory + u"/head.bin"_s); // written at each save
    folder.lastUsedMs = head.exists() ? head.lastModified().toMSecsSinceEpoch() : 0;
    return folder;
}

QList<StoreFolder> storesIn(const QString& folder)
{
    QList<StoreFolder> found;
    const QDir place(folder);
    for (const QString& name : place.entryList({ u"*.gyeot"_s }, QDir::Dirs | QDir::NoSymLinks, QDir::Name))
        found.append(storeFolder(place.absoluteFilePath(name)));
    std::ranges::stable_sort(found, std::greater(), &StoreFolder::lastUsedMs);
    return found;
}

} // namespace gyeot
