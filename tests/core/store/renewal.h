#pragma once

#include "core/store/generationfiles.h"
#include "core/store/head.h"
#include "core/store/store.h"
#include "core/store/storegenerations.h"

#include <QDir>
#include <QFile>

#include <filesystem>

namespace gyeot::test {

/** A whole rotation as the program does it; the store is spent afterwards and has to be opened again. */
inline Result<void> renewKeys(
    Store& store, const QStringList& names, RecordTypes types, const ReachedStep& reached = {}, Lenders lenders = {})
{
    StoreGenerations generations(store);
    auto renewal = generations.begin(names, lenders);
    if (!renewal)
        return std::unexpected(renewal.error());
    auto prepared = renewGeneration(store.jobAccess(), std::move(*renewal), types, {}, reached);
    if (!prepared)
        return std::unexpected(prepared.error());
    return generations.makeCurrent(std::move(*prepared), reached);
}

/** Files directly in a store, without what comes and goes while it is open. */
inline QStringList filesOf(const QString& directory)
{
    return QDir(directory).entryList({ QStringLiteral("store-*"), QStringLiteral("head-*"), QStringLiteral("keyring*"),
                                         QStringLiteral("renewing-*"), QStringLiteral(".*") },
        QDir::Files | QDir::Hidden, QDir::Name);
}

/** What a closed store of that generation and no other consists of. */
inline QStringList filesOfGeneration(int generation)
{
    return { headName(generation), QStringLiteral("keyring.json"), QStringLiteral("keyring.json.bak"),
        databaseName(generation) };
}

/** A folder as it is, for this user alone. */
inline void copyFolder(const QString& from, const QString& to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace gyeot::test
