#pragma once

#include <QStringList>

namespace gyeot::bench {

/** Each prints its rows. Figures and references come from the same run, so that their ratio holds on any machine. */
void benchStart(const QString& store, int cases); ///< opening and the first list
void benchSearch(const QString& store, int cases);
void benchSave(const QString& store, int cases); ///< one durable change
/** Writes a packet and prints its number of pages; `asDocument`: its text as a flat ODT too, for the peer. */
void makeBenchPacket(const QString& pdf, int copies, const QString& asDocument);
void takeIn(const QString& folder, const QString& file); ///< one evidence file into a new store

} // namespace gyeot::bench
