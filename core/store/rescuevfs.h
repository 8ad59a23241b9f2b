#pragma once

#include <QtTypes>

struct sqlite3;

namespace gyeot {

/** The name of a file layer that only reads: for a store that lies on read-only media, is damaged, or must stay exactly as it is. SQLite
 *  cannot do that by itself: it reads a write-ahead log only with a shared-memory file beside it, which it makes and writes, and its
 *  `immutable` leaves the log out, so that the newest saves would be missing. Here the database and its log are opened for reading, a log
 *  that is not there is empty, nothing else can be opened, written or removed, and locks are no matter: in exclusive locking mode the index
 *  of the log then lies in memory. Registered with the engine at the first call; Database::openReadOnly is the only user. */
const char* rescueVfsName();

/** The number, from 1, of the page of the main file that the connection read last: after a read that failed, the page whose seal does not
 *  hold. 0: none yet, or a connection that was not opened by rescueVfsName(). */
qint64 lastPageRead(sqlite3* connection);

} // namespace gyeot
