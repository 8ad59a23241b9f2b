#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace gyeot::bench {

/** How long each of `repeat` calls took, in milliseconds, shortest first. */
std::vector<double> timesOf(int repeat, const std::function<void()>& call);

double median(const std::vector<double>& sorted);
double percentile95(const std::vector<double>& sorted);

/** One line of the table for bench.sh: what is measured, the goal of DESIGN section 11 as a ratio or in milliseconds, the two figures
 *  and whether the goal is met. Figures are in `unit`; a reference of 0 means that the goal is absolute. */
struct Row {
    QString what;
    double measured = 0;
    double reference = 0;
    double atMost = 0; ///< goal: measured / reference, or measured alone
    QString unit = QStringLiteral("ms");
};
void print(const Row& row);

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
