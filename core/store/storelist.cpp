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
    if (file) {
        folder.practice = file->practice;
        folder.id = file->storeId;
    }
    for (const QFileInfo& head :
        QDir(folder.directory).entryInfoList({ u"head-*.bin"_s }, QDir::Files)) // written at each save
        folder.lastUsedMs = std::max(folder.lastUsedMs, head.lastModified().toMSecsSinceEpoch());
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
