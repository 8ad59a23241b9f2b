#include "core/store/generationfiles.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/erasureledger.h"
#include "core/store/head.h"
#include "core/store/keyringrotation.h"
#include "core/store/recovery/recoveryenvelope.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** The generation a file of the store's directory belongs to; 0: to none. */
int generationOf(const QString& name)
{
    static const QRegularExpression form(
        u"^(?:store-(\\d{1,9})\\.db(?:-wal|-shm|-journal)?|(?:head|erased)-(\\d{1,9})\\.bin|recovery-(\\d{1,9})\\.json|renewing-(\\d{1,9}))$"_s);
    const auto match = form.match(name);
    for (int group = 1; group <= 4; ++group) {
        if (match.capturedLength(group) > 0)
            return match.capturedView(group).toInt();
    }
    return 0;
}

QSet<int> generationsIn(const QString& directory)
{
    QSet<int> found;
    for (const QString& name : QDir(directory).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (const int generation = generationOf(name); generation > 0)
            found.insert(generation);
    }
    return found;
}

Result<void> removeFile(const QString& path)
{
    return !QFile::exists(path) || QFile::remove(path) ? Result<void>()
                                                       : std::unexpected(systemError(ErrorCode::WriteFailed, path));
}

/** The keyring before would still open a generation that is gone from here but may lie in somebody's copy. */
Result<void> sweepKeyringBefore(const QString& directory, int generation)
{
    const auto bytes = readFile(directory + u"/keyring.json.bak"_s, maxKeyringBytes);
    const auto parts = bytes ? splitKeyring(*bytes) : std::unexpected(bytes.error());
    const auto file = parts ? readKeyringBody(parts->body) : std::unexpected(parts.error());
    if (!file || file->generation >= generation)
        return {};
    return KeyringRotation::renewBackup(directory);
}

} // namespace

QString databaseName(int generation)
{
    return u"store-%1.db"_s.arg(generation);
}

QString renewalMarkName(int generation)
{
    return u"renewing-%1"_s.arg(generation);
}

Result<void> markRenewal(const QString& directory, int generation)
{
    return writeFileAtomically(directory + u'/' + renewalMarkName(generation), {});
}

Result<void> checkGenerations(const QString& directory, int generation)
{
    const QSet<int> found = generationsIn(directory);
    for (const int other : found) {
        if (other > generation && !QFile::exists(directory + u'/' + renewalMarkName(other)))
            return failure(ErrorCode::StoreRolledBack, u"keyring.json"_s, "generation");
    }
    return {};
}

Result<void> removeGeneration(const QString& directory, int generation)
{
    const QString database = databaseName(generation);
    const QString names[] = { database + u"-wal"_s, database + u"-shm"_s, database + u"-journal"_s, database,
        headName(generation), erasedFileName(generation), recoveryFileName(generation) };
    for (const QString& name : names) {
        if (auto removed = removeFile(directory + u'/' + name); !removed)
            return removed;
    }
    // while anything of it is there, the mark says that it is nothing that counts
    if (auto flushed = syncDirectory(directory); !flushed)
        return flushed;
    return removeFile(directory + u'/' + renewalMarkName(generation));
}

void sweepGenerations(const QString& directory, int generation)
{
    const auto note = [](const Result<void>& done) {
        if (!done)
            logFailure("generation sweep", done.error());
    };
    const QSet<int> found = generationsIn(directory);
    for (const int other : found) {
        if (other != generation)
            note(removeGeneration(directory, other));
    }
    note(sweepKeyringBefore(directory, generation));
    note(removeFile(directory + u'/' + renewalMarkName(generation)));
    const QDir dir(directory);
    for (const QString& name : dir.entryList({ u".part-*"_s }, QDir::Files | QDir::Hidden))
        note(removeFile(dir.filePath(name)));
}

} // namespace gyeot
