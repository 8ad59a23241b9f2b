#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace gyeot {

/** A set of positive numbers kept as ranges: which operations of a store were held back. A million in a row cost one entry. */
class NumberRanges {
public:
    /** "1-5 9 12-14", ascending, as toString() writes it; empty text is the empty set; none for any other form. */
    static std::optional<NumberRanges> fromString(QStringView text);
    QString toString() const;

    void add(qint64 number) { addRange(number, number); }
    void addRange(qint64 first, qint64 last);
    void remove(const NumberRanges& other);
    void add(const NumberRanges& other);

    bool contains(qint64 number) const;
    bool isEmpty() const { return m_ranges.isEmpty(); }
    qint64 count() const;
    /** Smallest and largest number; 0 when empty. */
    qint64 first() const { return m_ranges.isEmpty() ? 0 : m_ranges.firstKey(); }
    qint64 last() const { return m_ranges.isEmpty() ? 0 : m_ranges.last(); }
    /** first → last of each run, ascending. */
    const QMap<qint64, qint64>& ranges() const { return m_ranges; }

    bool operator==(const NumberRanges&) const = default;

private:
    void removeRange(qint64 first, qint64 last);

    QMap<qint64, qint64> m_ranges;
};

} // namespace gyeot
