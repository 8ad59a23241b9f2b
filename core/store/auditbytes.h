#pragma once

#include "core/base/ids.h"

#include <QByteArray>

namespace gyeot {

class Statement;

/** What auditRowHash() and the commitment of an audit row are taken over, written straight from the columns of a query: a walk through a
 *  million rows cannot afford to make values of them first, and values hide differences (an id in capital letters). It is the same text as
 *  that of the values for whatever this program writes. */

/** Columns: seq, hlc, wall_ms, tz_minutes, user_id, role, device_id, action, object_kind, object_id, case_id, reason_code, first_n,
 *  last_n, detail_commit, prev_hash, hash. Appends the canonical JSON of README section 6. `store` is the
 *  id as text. */
void appendAuditRowBytes(QByteArray& out, QByteArrayView store, const Statement& row);

/** Columns: store_id, n, hlc, user_id, type, case_id, object_kind, object_id, field, base, value. Appends the operation's line without the
 *  office's box (operationDigestForm), and a newline. False: `base` or `value`, which are JSON already, are not in the form this program
 *  writes; pasted in they could stand for another row, so only the values may be asked. */
bool appendOperationLine(QByteArray& out, const Statement& row);

} // namespace gyeot
