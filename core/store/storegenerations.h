#pragma once

#include "core/store/jobs/renewgeneration.h"

namespace gyeot {

class Store;

/** New keys for an open store, in three parts: begin() here, renewGeneration() in a worker, makeCurrent() here again.
 *
 *  A store whose generation has changed under it is spent: it reads, and writes no more, until it is opened again with the passphrase. The
 *  program locks. That is the simple way and the safe one: the old keys leave the memory with the process, whoever was removed is out,
 *  and the new generation is proved by the whole sequence of opening, passphrase first, before anybody works on it. */
class StoreGenerations {
public:
    /** `store` outlives it. */
    explicit StoreGenerations(Store& store) : m_store(store) { }

    /** Audits "keyring.renew" with the names, settles the store and makes the keys. `names` as KeyringRotation::next().
     *  Errors: those of KeyringRotation::next(), of writing and of settle(). */
    Result<Renewal> begin(const QStringList& names, Lenders lenders = {});

    /** Replaces the keyring, which makes the prepared generation the current one, then removes the one before. A failure before the
     *  replacement leaves the present generation current and nothing of the new one. What cannot be removed afterwards is swept at the
     *  next opening. Errors: Stale (something was saved since the copy was taken: prepare again), StoreInUse, WriteFailed, DiskFull. */
    Result<void> makeCurrent(PreparedGeneration prepared, const ReachedStep& reached = {});

private:
    Result<void> proveFresh(PreparedGeneration& prepared) const;
    Result<void> replaceKeyring(PreparedGeneration& prepared) const;
    void removeBefore(int generation, const ReachedStep& reached) const;

    Store& m_store;
};

} // namespace gyeot
