#include "core/sync/digestlist.h"

#include "core/sync/bundlelimits.h"
#include "core/sync/membername.h"

#include <algorithm>

namespace gyeot {

namespace {

constexpr qsizetype digestBytes = 32;
constexpr qsizetype nameStart = 2 * digestBytes + 2;

Result<void> readLine(QByteArrayView line, int number, DigestList& list)
{
    const QByteArray where = "line " + QByteArray::number(number);
    const QByteArray digest =
        line.size() > nameStart ? fromHex(line.first(2 * digestBytes), digestBytes) : QByteArray();
    if (digest.isEmpty() || line.sliced(2 * digestBytes, 2) != "  ")
        return failure(ErrorCode::RejMedia, {}, where);
    const QString name = QString::fromLatin1(line.sliced(nameStart));
    if (!membername::isAllowed(name) || name == membername::digests)
        return failure(ErrorCode::RejPath, {}, where);
    if (!list.isEmpty() && list.lastKey() >= name)
        return failure(ErrorCode::RejMedia, {}, where + ": order");
    list.insert(name, digest);
    return {};
}

} // namespace

QByteArray fromHex(QByteArrayView text, qsizetype size)
{
    const bool clean = text.size() == 2 * size
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return clean ? QByteArray::fromHex(text.toByteArray()) : QByteArray();
}

QByteArray writeDigestList(const DigestList& list)
{
    QByteArray bytes;
    for (const auto& [name, digest] : list.asKeyValueRange())
        bytes += digest.toHex() + "  " + name.toLatin1() + '\n';
    return bytes;
}

Result<DigestList> readDigestList(QByteArrayView bytes)
{
    if (bytes.size() > bundlelimits::digestListBytes)
        return failure(ErrorCode::RejLimit, membername::digests);
    DigestList list;
    int number = 0;
    while (!bytes.isEmpty()) {
        ++number;
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0)
            return failure(ErrorCode::RejMedia, membername::digests, "no line end");
        if (auto read = readLine(bytes.first(end), number, list); !read)
            return failure(read.error().code, membername::digests, read.error().detail);
        bytes = bytes.sliced(end + 1);
    }
    return list;
}

} // namespace gyeot
