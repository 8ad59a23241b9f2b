#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace gyeot {

/** Cuts record lines into parts of at most 16 MiB at line ends and pads the last one with blanks to a multiple of 64 KiB, so that its size tells
 *  nothing of how many there are (core/sync/FORMAT.md, section 5). Holds one part in memory. */
class RecordPartWriter {
public:
    /** Gets the plaintext of each part in order. */
    using Emit = std::function<Result<void>(QByteArray&& part)>;
    explicit RecordPartWriter(Emit emit);

    /** `line` is one JSON object without its line end. Errors: TooLarge over 1 MiB; those of `emit`. */
    Result<void> add(QByteArrayView line);
    /** Emits what is left; nothing if no line was added. */
    Result<void> finish();

private:
    Result<void> flush();

    Emit m_emit;
    QByteArray m_part;
};

/** Calls `each(line, number)` for the lines of one part in order, numbered from 1. `last` says that padding may follow.
 *  Errors: RejRecord (no line end, empty line, padding where none belongs), RejLimit (line over 1 MiB); those of `each`. */
Result<void> readRecordPart(
    QByteArrayView part, bool last, const std::function<Result<void>(QByteArrayView line, qint64 number)>& each);

} // namespace gyeot
