#pragma once

#include "core/base/clock.h"
#include "core/cases/caseservice.h"
#include "core/cases/stage.h"
#include "core/law/lawbook.h"
#include "core/store/store.h"

namespace gyeot::bench {

/** A store of made-up cases, made once and used again by the next run. */
class BenchStore {
public:
    /** Opens `directory`, first making it with `cases` cases if it is not there. */
    BenchStore(const QString& directory, int cases);

    Store& store() { return *m_store; }
    const LawBook& law() const { return m_law; }
    CaseService& cases() { return *m_cases; }
    /** Opens the store anew, as at unlock; the keys cost next to nothing. */
    void reopen();

    /** The alias of the n-th case: a family name and two syllables. */
    static QString aliasOf(int n);

private:
    void make(const QString& directory, int cases);

    SystemClock m_clock;
    RandomIdSource m_ids { m_clock };
    LawBook m_law;
    StageBook m_stages;
    QString m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CaseService> m_cases;
};

} // namespace gyeot::bench
