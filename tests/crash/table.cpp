#include "tests/crash/table.h"

#include "tests/crash/goal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array all {
    Goal { "R1", "kill -9 at random points", killAtRandom },
    Goal { "R2", "every call on a file fails", failEveryCall },
    Goal { "R3", "allocations fail (SQLite, OpenSSL)", failAllocations },
    Goal { "R4", "power cut, also while recovering", cutThePower },
    Goal { "R5", "disk full", fillTheDisk },
    Goal { "R7", "bit flip at rest", flipBits },
    Goal { "R14", "processes race to open, stale locks", raceToOpen },
    Goal { "R16", "names", nameEverything },
    Goal { "R17", "backup and restore in turn", backUpAndRestore },
};

constexpr int quietMs = 600'000; // a child that says nothing for so long hangs
constexpr int mostCrashes = 20; // of one goal's child, then the goal is given up

std::optional<Task> taskOf(const QStringList& words, QStringList& goals)
{
    QCommandLineParser parser;
    parser.addOptions({ { u"goal"_s, {}, u"id"_s }, { u"seed"_s, {}, u"n"_s, u"20261122"_s },
        { u"count"_s, {}, u"factor"_s, u"1"_s }, { u"minutes"_s, {}, u"m"_s, u"0"_s }, { u"scenario"_s, {}, u"name"_s },
        { u"from"_s, {}, u"n"_s, u"0"_s }, { u"small"_s, {} }, { u"nightly"_s, {} } });
    std::array<bool, 4> are {};
    if (!parser.parse(QStringList { u"gyeot-crash"_s } + words))
        return std::nullopt;
    Task task;
    task.seed = parser.value(u"seed"_s).toULongLong(&are[0]);
    task.factor = parser.value(u"count"_s).toDouble(&are[1]);
    task.limitMs = qint64(parser.value(u"minutes"_s).toDouble(&are[2]) * 60'000);
    task.from = parser.value(u"from"_s).toLongLong(&are[3]);
    task.only = parser.value(u"scenario"_s);
    task.level = parser.isSet(u"small"_s) ? Level::Small : parser.isSet(u"nightly"_s) ? Level::Nightly : Level::Commit;
    task.program = QCoreApplication::applicationFilePath();
    goals = parser.values(u"goal"_s) + parser.positionalArguments();
    return std::ranges::all_of(are, std::identity()) && task.factor > 0 ? std::optional(task) : std::nullopt;
}

/** A goal's child: what it said of its outcome, or where it was when it ended otherwise. */
class Worker {
public:
    Worker(const Goal& goal, const Task& task, const QStringList& words)
        : m_goal(goal),
          m_task(task),
          m_words(words) { }

    Outcome work()
    {
        Outcome sum;
        for (int crashes = 0; crashes <= mostCrashes; ++crashes) {
            const bool ended = runOnce(sum);
            if (ended)
                break;
            fail(sum, u"the program ended there by signal or fault"_s);
        }
        return sum;
    }

private:
    void fail(Outcome& sum, const QString& what)
    {
        ++sum.failures;
        const QString told = m_at + u": "_s + what;
        std::fprintf(stderr, "%s failed at %s\n", m_goal.id, qPrintable(told));
        if (sum.first.isEmpty())
            sum.first = told;
    }

    bool runOnce(Outcome& sum)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(m_task.program,
            QStringList { u"work"_s, QLatin1StringView(m_goal.id) } + m_words
                + QStringList { u"--from"_s, QString::number(m_points) });
        bool isWhole = false;
        while (child.state() != QProcess::NotRunning || child.canReadLine()) {
            if (!child.canReadLine() && !child.waitForReadyRead(quietMs) && child.state() == QProcess::Running) {
                child.kill();
                child.waitForFinished();
                m_at += u" (it hung)"_s;
                return false;
            }
            while (child.canReadLine())
                isWhole = take(QString::fromUtf8(child.readLine()).trimmed(), sum) || isWhole;
        }
        return isWhole && child.exitStatus() == QProcess::NormalExit;
    }

    /** True for the line that is the outcome. */
    bool take(const QString& line, Outcome& sum)
    {
        if (line.startsWith(u"at ")) {
            ++m_points;
            m_at = line.sliced(3);
        } else if (line.startsWith(u"failure ")) {
            ++sum.failures;
            std::fprintf(stderr, "%s failed at %s\n", m_goal.id, qPrintable(line.sliced(8)));
            if (sum.first.isEmpty())
                sum.first = line.sliced(8);
        } else if (line.startsWith(u"outcome ")) {
            sum.wanted = line.section(u' ', 1, 1).toLongLong();
            sum.done = line.section(u' ', 2, 2).toLongLong();
            sum.note = line.section(u' ', 3);
            return true;
        }
        return false;
    }

    const Goal& m_goal;
    const Task& m_task;
    const QStringList& m_words;
    QString m_at = u"the beginning"_s;
    qint64 m_points = 0;
};

} // namespace

std::span<const Goal> goals()
{
    return all;
}

int workOn(const QStringList& words)
{
    QStringList rest;
    const auto task = taskOf(words.sliced(1), rest);
    const auto goal = std::ranges::find_if(all, [&](const Goal& one) { return words[0] == QLatin1StringView(one.id); });
    if (!task || goal == all.end())
        return 2;
    const Outcome outcome = goal->work(*task);
    std::printf("outcome %lld %lld %s\n", outcome.wanted, outcome.done, qPrintable(outcome.note));
    return 0;
}

int printTable(const QStringList& words)
{
    QStringList wanted;
    const auto task = taskOf(words, wanted);
    const auto isKnown = [](const QString& id) {
        return std::ranges::any_of(all, [&id](const Goal& goal) { return id == QLatin1StringView(goal.id); });
    };
    if (!task || !std::ranges::all_of(wanted, isKnown)) {
        std::fprintf(stderr,
            "gyeot-crash [--goal ID] [--seed N] [--count FACTOR] [--small | --nightly] [--minutes M] [--scenario "
            "NAME]\n");
        return 2;
    }
    QStringList passed = words;
    for (const QString& id : std::as_const(wanted)) // the child is told its goal otherwise
        passed.removeAll(id);
    passed.removeAll(u"--goal"_s);
    std::printf("%-4s  %-36s %9s %9s %9s %10s  %s\n", "goal", "what", "wanted", "done", "failures", "seed", "time");
    qint64 failures = 0;
    for (const Goal& goal : all) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1StringView(goal.id)))
            continue;
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = Worker(goal, *task, passed).work();
        failures += outcome.failures;
        std::printf("%-4s  %-36s %9lld %9lld %9lld %10llu  %lld s%s%s\n", goal.id, goal.title, outcome.wanted,
            outcome.done, outcome.failures, task->seed, timer.elapsed() / 1000, outcome.note.isEmpty() ? "" : "  ",
            qPrintable(outcome.note));
        if (!outcome.first.isEmpty())
            std::printf("      first: %s\n", qPrintable(outcome.first));
        std::fflush(stdout);
    }
    return failures > 0 ? 3 : 0;
}

} // namespace gyeot::crash
