#include "core/store/filecopy.h"

#include "core/base/filereader.h"
#include "core/base/scratchfile.h"
#include "core/crypto/hasher.h"

#include <QFile>

#include <filesystem>
#include <system_error>

namespace gyeot {

namespace {

constexpr size_t pieceBytes = 1024 * 1024;

/** Every piece to the sum and to `each`. */
Result<FileSum> readThrough(
    const QString& path, const std::function<Result<void>(QByteArrayView)>& each, const Progress& progress)
{
    const auto file = FileReader::open(path);
    if (!file)
        return std::unexpected(file.error());
    std::vector<unsigned char> piece(pieceBytes);
    Hasher hasher;
    FileSum sum;
    while (true) {
        const auto got = file->readAt(sum.sizeBytes, piece);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        const ByteSpan bytes(piece.data(), size_t(*got));
        hasher.add(bytes);
        if (auto taken = each ? each(viewOf(bytes)) : Result<void>(); !taken)
            return std::unexpected(taken.error());
        sum.sizeBytes += *got;
        if (!goOn(progress, sum.sizeBytes, file->sizeBytes()))
            return failure(ErrorCode::Cancelled);
    }
    sum.sha256 = hasher.finish();
    return sum;
}

} // namespace

Result<FileSum> sumOfFile(const QString& path, const Progress& progress)
{
    return readThrough(path, {}, progress);
}

Result<FileSum> copyFile(const QString& path, const QString& folder, const QString& name, const Progress& progress)
{
    auto scratch = ScratchFile::create(folder);
    if (!scratch)
        return std::unexpected(scratch.error());
    auto sum = readThrough(path, [&scratch](QByteArrayView bytes) { return scratch->write(bytes); }, progress);
    if (!sum)
        return sum;
    if (auto published = scratch->publish(name); !published)
        return std::unexpected(published.error());
    return sum;
}

Result<void> linkOrCopy(const QString& path, const QString& folder, const QString& name, const Progress& progress)
{
    std::error_code failed;
    std::filesystem::create_hard_link(
        QFile::encodeName(path).toStdString(), QFile::encodeName(folder + u'/' + name).toStdString(), failed);
    if (!failed)
        return {};
    const auto copied = copyFile(path, folder, name, progress);
    return copied ? Result<void>() : std::unexpected(copied.error());
}

} // namespace gyeot
