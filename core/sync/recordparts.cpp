#include "core/sync/recordparts.h"

#include "core/sync/bundlelimits.h"

#include <algorithm>

namespace gyeot {

RecordPartWriter::RecordPartWriter(Emit emit) : m_emit(std::move(emit)) { }

Result<void> RecordPartWriter::flush()
{
    return m_emit(std::exchange(m_part, {}));
}

Result<void> RecordPartWriter::add(QByteArrayView line)
{
    if (line.size() + 1 > bundlelimits::recordLineBytes)
        return failure(ErrorCode::TooLarge, {}, "record line");
    if (m_part.size() + line.size() + 1 > bundlelimits::partPlainBytes) {
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    m_part += line;
    m_part += '\n';
    return {};
}

Result<void> RecordPartWriter::finish()
{
    if (m_part.isEmpty())
        return {};
    constexpr qint64 step = bundlelimits::paddingBytes;
    m_part.append((step - m_part.size() % step) % step, ' ');
    return flush();
}

Result<void> readRecordPart(
    QByteArrayView part, bool last, const std::function<Result<void>(QByteArrayView line, qint64 number)>& each)
{
    qint64 number = 0;
    while (!part.isEmpty()) {
        const qsizetype end = part.indexOf('\n');
        if (end < 0)
            break;
        ++number;
        if (end + 1 > bundlelimits::recordLineBytes)
            return failure(ErrorCode::RejLimit, {}, "record line " + QByteArray::number(number));
        if (end == 0)
            return failure(ErrorCode::RejRecord, {}, "empty line " + QByteArray::number(number));
        if (auto done = each(part.first(end), number); !done)
            return done;
        part = part.sliced(end + 1);
    }
    const bool blank = std::ranges::all_of(part, [](char c) { return c == ' '; });
    if (!blank || (!last && !part.isEmpty()) || part.size() >= bundlelimits::paddingBytes || number == 0)
        return failure(ErrorCode::RejRecord, {}, "after line " + QByteArray::number(number));
    return {};
}

} // namespace gyeot
