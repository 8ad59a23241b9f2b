#pragma once

#include "core/store/recordtype.h"
#include "core/store/storejob.h"

#include <QStringList>

namespace gyeot {

/** Rows that no operation made ("<kind> <id> "), and the fields whose row does not hold what the operations say they hold, as "<kind> <id> <field>": a page of an older state under a newer
 *  file passes every other check (reference/security.md, fact 2). Reads rows, operations and heads of the store's site.
 *  `progress` in rows. Errors: Cancelled; those of reading. */
Result<QStringList> checkRows(
    Database& database, const StoreAccess& access, RecordTypes types, const Progress& progress = {});

} // namespace gyeot
