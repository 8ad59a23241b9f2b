#pragma once

#include "tests/crash/scenario.h"

namespace gyeot::crash {

/** What scenarios are made of. Each acknowledges what it has done. */
Result<void> prepareStore(Run& run); ///< two cases, one piece of evidence, and a closed store
Result<void> within(Run& run, const std::function<Result<void>(Store&)>& steps);
/** A case, then its client under new names, alias and sealed true name in one change: they must never disagree. */
Result<CaseId> saveCase(Run& run, Store& store, qsizetype letters, int edits);
Result<void> attachFile(Run& run, Store& store, CaseId caseId, qsizetype size);
/** A backup in the store's own folder, as the program makes it; its path. */
Result<QString> backUp(Run& run, Store& store);

Result<void> changePassphrase(Run& run);
Result<void> addPeople(Run& run);
Result<void> rotate(Run& run);
Result<void> backUpTwice(Run& run);
Result<void> prepareBackup(Run& run);
Result<void> restore(Run& run);
Result<void> erase(Run& run);

/** Where a restored store of that number stands. */
QString restoredPath(const Place& place, const QString& number);
/** The passphrase of that number, 0 being the first; the scenario counts them up. */
QByteArray passphraseNumber(int number);
/** Finds the one that opens the keyring now: a change that was cut short may have come about. −1: none. */
int findPassphrase(Place& place);

} // namespace gyeot::crash
