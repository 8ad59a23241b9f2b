#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(const std::function<void()>& call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

QString figure(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ms"_s;
}

} // namespace

Compared compare(int repeat, const std::function<void()>& ours, const std::function<void()>& reference)
{
    ours();
    reference();
    Compared times;
    for (int i = 0; i < repeat; ++i) {
        times.ours.push_back(millisecondsOf(ours));
        times.reference.push_back(millisecondsOf(reference));
    }
    std::ranges::sort(times.ours);
    std::ranges::sort(times.reference);
    return times;
}

double median(const Times& sorted)
{
    return sorted[sorted.size() / 2];
}

double percentile95(const Times& sorted)
{
    return sorted[(sorted.size() * 95 - 1) / 100];
}

void printRow(const QString& what, double ours, double reference, Goal kind, double goal)
{
    const double ratio = ours / reference;
    const bool isRatio = kind == Goal::RatioAtMost;
    const QStringList cells = {
        what,
        figure(ours),
        figure(reference),
        QString::number(ratio, 'f', 2),
        isRatio ? u"<= %1 x"_s.arg(goal) : u"<= %1 ms"_s.arg(goal),
        (isRatio ? ratio : ours) <= goal ? u"met"_s : u"MISSED"_s,
    };
    std::puts(cells.join(u'\t').toUtf8().constData());
}

void printSizeRow(const QString& what, double mebibytes, double goal)
{
    const QStringList cells = { what, QString::number(mebibytes, 'f', 1) + u" MiB"_s, u"-"_s, u"-"_s,
        u"<= %1 MiB"_s.arg(goal), mebibytes <= goal ? u"met"_s : u"MISSED"_s };
    std::puts(cells.join(u'\t').toUtf8().constData());
}

void giveUp(const QString& what)
{
    std::fprintf(stderr, "gyeot-bench: %s\n", qPrintable(what));
    std::exit(1);
}

} // namespace gyeot::bench
