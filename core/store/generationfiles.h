#pragma once

#include "core/base/result.h"

#include <QString>

namespace gyeot {

/** The file names of one generation of a store, beside headName(): "store-2.db", and the mark that lies there while the generation is being
 *  made: "renewing-2". */
QString databaseName(int generation);
QString renewalMarkName(int generation);

/** Says that a generation is about to be made: without this mark a generation younger than the keyring knows of means that the keyring is an
 *  old copy. Errors: WriteFailed, DiskFull. */
Result<void> markRenewal(const QString& directory, int generation);

/** Before anything is opened with the keyring of `generation`. Errors: StoreRolledBack with "generation" as detail when a younger one lies
 *  there that nobody was making: this keyring is older than the store, and its holder may have been removed since. */
Result<void> checkGenerations(const QString& directory, int generation);

/** Removes database, sidecar, ledger beside, recovery envelope and mark of one generation, the mark last. Errors: WriteFailed. */
Result<void> removeGeneration(const QString& directory, int generation);

/** Once the store of `generation` is open and proved: removes what an unfinished renewal left (younger, with its mark), what a finished one
 *  left (older, and the keyring before if it opens an older one), and half-written files of a process that was killed. What cannot be
 *  removed is logged and tried again at the next opening. */
void sweepGenerations(const QString& directory, int generation);

} // namespace gyeot
