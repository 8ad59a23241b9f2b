#pragma once

#include "tests/crash/scenario.h"

#include <QElapsedTimer>
#include <QStringList>

namespace gyeot::crash {

/** How much of a goal is done: `Small` in each test run, `Commit` and `Nightly` as the columns of reference/security.md section 4. */
enum class Level { Small, Commit, Nightly };

/** What a goal works with. */
struct Task {
    quint64 seed = 20261122;
    Level level = Level::Commit;
    double factor = 1; ///< of the count
    qint64 limitMs = 0; ///< none for 0: ends by itself when the time is over
    QString only = {}; ///< one scenario by name; empty: all
    QString program = {}; ///< this one, for the goals that end processes
    qint64 from = 0; ///< points before it were done by a child that ended at them

    qint64 count(qint64 small, qint64 commit, qint64 nightly) const
    {
        const qint64 whole = level == Level::Small ? small : level == Level::Commit ? commit : nightly;
        return qMax<qint64>(1, qint64(double(whole) * factor));
    }
};

/** What came of it. */
struct Outcome {
    qint64 wanted = 0;
    qint64 done = 0;
    qint64 failures = 0;
    QString first = {}; ///< the first failure: where, and what was wrong
    QString note = {}; ///< what was left out, and why
};

/** Counts, tells where it is (so that a crash of the program leaves its place) and knows when to stop. */
class Tally {
public:
    Tally(const Task& task, qint64 wanted) : m_task(task), m_out { .wanted = wanted, .done = task.from }
    {
        m_timer.start();
    }

    bool isOver() const
    {
        return m_out.done >= m_out.wanted || (m_task.limitMs > 0 && m_timer.elapsed() > m_task.limitMs);
    }
    bool at(const QString& where); ///< the next point, before it is tried; false: not to be tried again
    void settle(const QString& fault); ///< of the point; empty: nothing wrong
    void note(const QString& text) { m_out.note = text; }
    Outcome outcome() const { return m_out; }

private:
    const Task& m_task;
    Outcome m_out;
    QString m_where;
    qint64 m_point = 0;
    QElapsedTimer m_timer;
};

/** One goal of reference/security.md section 4. */
struct Goal {
    const char* id;
    const char* title;
    Outcome (*work)(const Task&);
};

std::span<const Goal> goals();

Outcome killAtRandom(const Task& task); // R1
Outcome failEveryCall(const Task& task); // R2
Outcome failAllocations(const Task& task); // R3
Outcome cutThePower(const Task& task); // R4
Outcome fillTheDisk(const Task& task); // R5
Outcome flipBits(const Task& task); // R7
Outcome raceToOpen(const Task& task); // R14
Outcome nameEverything(const Task& task); // R16
Outcome backUpAndRestore(const Task& task); // R17

/** What the goals have in common: the scenarios asked for, each with its state before made once. */
struct Ground {
    Ground(const Task& task, const WorkFolder& folder, const Books& books);

    struct Bed {
        const Scenario* scenario;
        QString folder; ///< the state before
        QStringList promises;
        quint32 ids; ///< where the ids go on
    };
    QList<Bed> beds;
    const Books& books;
    QString work; ///< where copies are made

    /** A fresh copy to go through, and the place that stands for it. */
    Place copyOf(const Bed& bed) const;
    /** Goes through the scenario, with what it acknowledged appended to `promises`. */
    Result<void> go(const Bed& bed, Place& place, quint64 seed, QStringList& promises) const;
};

/** What children of this program do: `gyeot-crash child …` (R1) and `gyeot-crash race …` (R14). */
int beChild(const QStringList& words);
int beRacer(const QStringList& words);

} // namespace gyeot::crash
