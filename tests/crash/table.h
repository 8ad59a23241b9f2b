#pragma once

#include <QStringList>

namespace gyeot::crash {

/** Sends each goal to a child of this program, so that a crash is a failure in a table and not the end of it, and prints
 *  goal / wanted / done / failures / seed. 0: no failure. 3: some. 2: the words mean nothing. */
int printTable(const QStringList& words);

/** One goal, as `gyeot-crash work GOAL …`: tells where it is and what came of it on its output. */
int workOn(const QStringList& words);

/** Puts countable allocators into SQLite and OpenSSL (R3); they cannot be changed once those have allocated. */
void takeOverAllocations(bool wanted);

} // namespace gyeot::crash
