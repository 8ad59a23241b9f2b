#pragma once

#include "core/base/clock.h"
#include "core/cases/act.h"
#include "core/cases/caseservice.h"
#include "core/cases/stage.h"
#include "core/law/lawbook.h"
#include "core/store/store.h"

namespace gyeot {
class RecordWriting;
}

namespace gyeot::bench {

/** A new store of made-up cases, 2,000 a year up to 2025: each with its client and an act, the newest thousand with three. */
class BenchStore {
public:
    BenchStore(const QString& directory, int cases);

    Store& store() { return *m_store; }
    const LawBook& law() const { return m_law; }
    CaseService& cases() { return *m_cases; }
    /** Closes the store and opens it anew, as at unlock; the key derivation is the tests' and costs next to nothing. */
    void reopen();

    /** The alias of the n-th case: a family name and two syllables. */
    static QString aliasOf(int n);

private:
    void fill(int cases);
    void addActs(RecordWriting& writing, CaseId caseId, int n, int acts);

    SystemClock m_clock;
    RandomIdSource m_ids { m_clock };
    LawBook m_law;
    StageBook m_stages;
    QString m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CaseService> m_cases;
};

} // namespace gyeot::bench
