#include "core/store/attempts.h"

#include "core/base/file.h"
#include "core/base/jsonreader.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 256;
constexpr qint64 firstDelayMs = 1000;
constexpr int longestFrom = 6; ///< the failure from which on the delay is the longest

QString pathIn(const QString& directory)
{
    return directory + u"/attempts"_s;
}

Result<FailedUnlocks> readAttempts(const QByteArray& bytes)
{
    const auto json = parseJson(bytes, { .maxBytes = maxBytes, .maxDepth = 2 });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, u"attempts"_s);
    if (in.text("fmt") != "attempts/1"_L1)
        in.fail(ErrorCode::BadForm, u"fmt"_s);
    const qint64 count = in.integer("failed");
    FailedUnlocks failed { int(std::clamp<qint64>(count, 0, maxFailedUnlocks)), in.integer("since_ms"),
        in.integer("last_ms"), false };
    if (count < 1 || count > maxFailedUnlocks || failed.sinceMs < 0 || failed.lastMs < 0)
        in.fail(ErrorCode::BadForm, u"failed"_s);
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return failed;
}

} // namespace

FailedUnlocks failedUnlocks(const QString& directory)
{
    const auto bytes = readFile(pathIn(directory), maxBytes);
    if (!bytes)
        return { .isDamaged = bytes.error().code != ErrorCode::NotFound };
    return readAttempts(*bytes).value_or(FailedUnlocks { .isDamaged = true });
}

Result<void> noteFailedUnlock(const QString& directory, qint64 nowMs)
{
    FailedUnlocks failed = failedUnlocks(directory);
    if (failed.count == 0)
        failed.sinceMs = nowMs;
    failed.count = std::min(failed.count + 1, maxFailedUnlocks);
    return writeFileAtomically(pathIn(directory),
        canonicalJson({ { "fmt", "attempts/1" }, { "failed", failed.count }, { "since_ms", failed.sinceMs },
            { "last_ms", nowMs } }));
}

Result<void> clearFailedUnlocks(const QString& directory)
{
    const QString path = pathIn(directory);
    if (!QFile::exists(path))
        return {};
    if (!QFile::remove(path))
        return failure(ErrorCode::WriteFailed, u"attempts"_s);
    return syncDirectory(directory);
}

qint64 unlockDelayMs(const FailedUnlocks& failed, qint64 nowMs)
{
    if (failed.count == 0)
        return 0;
    const qint64 delay = failed.count >= longestFrom ? maxUnlockDelayMs : firstDelayMs << (failed.count - 1);
    return std::clamp<qint64>(failed.lastMs + delay - nowMs, 0, delay);
}

} // namespace gyeot
