#pragma once

#include <QString>

namespace gyeot::bench {

/** Makes a store of made-up cases at `directory` and measures it: opening and first list, search, one durable save. Prints rows. Figures
 *  and references are taken turn about in one run, so that their ratio holds on any machine and under any load. */
void measureStore(const QString& directory, int cases);

/** Makes a store at `directory` with an audit log of so many rows and measures the walk through it, proofs and a page of it. */
void measureAudit(const QString& directory, int rows);

/** Writes a packet and prints its number of pages. With `asDocument`, its papers as a flat ODT too, for the peer. */
void makeBenchPacket(const QString& pdf, int copies, const QString& asDocument);

/** Attaches `file` to a case of a new store at `directory` and prints how many seconds that took and by how
 *  many KiB the resident set grew at most meanwhile. */
void attachFile(const QString& directory, const QString& file);

} // namespace gyeot::bench
