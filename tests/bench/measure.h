#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace gyeot::bench {

/** How long each call took, in milliseconds, shortest first. */
using Times = std::vector<double>;

struct Compared {
    Times ours;
    Times reference;
};

/** Runs both `repeat` times, turn about, after one round that is not counted. */
Compared compare(int repeat, const std::function<void()>& ours, const std::function<void()>& reference);

double median(const Times& sorted);
double percentile95(const Times& sorted);

/** What a goal of DESIGN section 11 speaks of. */
enum class Goal { RatioAtMost, OursAtMost };

/** Prints one line for bench.sh: what, ours, reference, ratio, goal, verdict, with tabs between. Figures in milliseconds. */
void printRow(const QString& what, double ours, double reference, Goal kind, double goal);

/** The same for a size in MiB without a reference. */
void printSizeRow(const QString& what, double mebibytes, double goal);

/** Ends the program with what failed: a benchmark without its subject has nothing to say. */
[[noreturn]] void giveUp(const QString& what);

template<typename ResultType>
auto must(ResultType&& result, const char* what)
{
    if (!result)
        giveUp(QString::fromUtf8(what) + QStringLiteral(": ") + QString::fromUtf8(result.error().detail));
    if constexpr (!std::is_void_v<typename std::remove_cvref_t<ResultType>::value_type>)
        return std::move(*result);
}

} // namespace gyeot::bench
