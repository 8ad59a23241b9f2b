#pragma once

#include "core/store/recordtype.h"
#include "core/store/storejob.h"

namespace gyeot {

/** Takes one line of the dump, without its line end. */
using DumpSink = std::function<Result<void>(QByteArrayView line)>;

/** The whole contents as text, the same for the same contents whatever the engine, the order of writing or the seals: every row of `types`
 *  by table, site and id, then every operation by site, store and number, one canonical JSON object a line. Of a sealed field
 *  stands the SHA-256 of its plaintext, or "unreadable" where the user holds no key. It holds the working data in clear: for comparing
 *  stores in tests and drills, never to be kept. `progress` in lines. Errors: Cancelled; those of reading and of `sink`. */
Result<void> logicalDump(
    const StoreAccess& access, RecordTypes types, const DumpSink& sink, const Progress& progress = {});

/** The same over a connection and a read transaction of the caller's. */
Result<void> logicalDump(Database& database, const StoreAccess& access, RecordTypes types, const DumpSink& sink,
    const Progress& progress = {});

/** SHA-256 over the lines of the dump: the logical root, equal for equal contents. Within the caller's read transaction. */
Result<QByteArray> logicalRoot(
    Database& database, const StoreAccess& access, RecordTypes types, const Progress& progress = {});

} // namespace gyeot
