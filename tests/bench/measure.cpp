#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

std::vector<double> timesOf(int repeat, const std::function<void()>& call)
{
    std::vector<double> times;
    for (int i = 0; i < repeat; ++i) {
        QElapsedTimer timer;
        timer.start();
        call();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times;
}

double median(const std::vector<double>& sorted)
{
    return sorted[sorted.size() / 2];
}

double percentile95(const std::vector<double>& sorted)
{
    return sorted[(sorted.size() * 95 - 1) / 100];
}

void print(const Row& row)
{
    const bool isRatio = row.reference > 0;
    const double compared = isRatio ? row.measured / row.reference : row.measured;
    const auto figure = [&row](double value) { return QString::number(value, 'f', value < 10 ? 2 : 0) + u' ' + row.unit; };
    const QStringList cells = {
        row.what,
        isRatio ? u"<= %1 x"_s.arg(row.atMost) : u"<= "_s + figure(row.atMost),
        figure(row.measured),
        isRatio ? figure(row.reference) : u"-"_s,
        isRatio ? QString::number(compared, 'f', 2) : u"-"_s,
        compared <= row.atMost ? u"met"_s : u"MISSED"_s,
    };
    std::puts(cells.join(u'\t').toUtf8().constData());
}

void giveUp(const QString& what)
{
    std::fprintf(stderr, "gyeot-bench: %s\n", qPrintable(what));
    std::exit(1);
}

} // namespace gyeot::bench
