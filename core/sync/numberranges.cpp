#include "core/sync/numberranges.h"

#include <QStringList>

#include <algorithm>

namespace gyeot {

namespace {

std::optional<qint64> numberOf(QStringView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number > 0 && QString::number(number) == text ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<NumberRanges> NumberRanges::fromString(QStringView text)
{
    NumberRanges read;
    if (text.isEmpty())
        return read;
    for (const QStringView run : text.split(u' ')) {
        const qsizetype dash = run.indexOf(u'-');
        const auto first = numberOf(dash < 0 ? run : run.first(dash));
        const auto last = numberOf(dash < 0 ? run : run.sliced(dash + 1));
        if (!first || !last)
            return std::nullopt;
        read.addRange(*first, *last);
    }
    return read.toString() == text ? std::optional(read) : std::nullopt; // one set, one spelling
}

QString NumberRanges::toString() const
{
    QStringList runs;
    for (const auto& [first, last] : m_ranges.asKeyValueRange())
        runs.append(first == last ? QString::number(first) : QString::number(first) + u'-' + QString::number(last));
    return runs.join(u' ');
}

void NumberRanges::addRange(qint64 first, qint64 last)
{
    if (last < first)
        return;
    auto at = m_ranges.upperBound(first);
    if (at != m_ranges.begin() && std::prev(at).value() >= first - 1)
        --at;
    while (at != m_ranges.end() && at.key() <= last + 1) {
        first = std::min(first, at.key());
        last = std::max(last, at.value());
        at = m_ranges.erase(at);
    }
    m_ranges.insert(first, last);
}

void NumberRanges::removeRange(qint64 first, qint64 last)
{
    auto at = m_ranges.upperBound(first);
    if (at != m_ranges.begin() && std::prev(at).value() >= first)
        --at;
    NumberRanges kept;
    while (at != m_ranges.end() && at.key() <= last) {
        kept.addRange(at.key(), first - 1);
        kept.addRange(last + 1, at.value());
        at = m_ranges.erase(at);
    }
    add(kept);
}

void NumberRanges::add(const NumberRanges& other)
{
    for (const auto& [first, last] : other.m_ranges.asKeyValueRange())
        addRange(first, last);
}

void NumberRanges::remove(const NumberRanges& other)
{
    for (const auto& [first, last] : other.m_ranges.asKeyValueRange())
        removeRange(first, last);
}

bool NumberRanges::contains(qint64 number) const
{
    const auto at = m_ranges.upperBound(number);
    return at != m_ranges.begin() && std::prev(at).value() >= number;
}

qint64 NumberRanges::count() const
{
    qint64 total = 0;
    for (const auto& [first, last] : m_ranges.asKeyValueRange())
        total += last - first + 1;
    return total;
}

} // namespace gyeot
