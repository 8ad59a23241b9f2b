#include "core/documents/block.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr int maxDepth = 8;

/** 가, 나 … 하, then 거, 너 … 허, then 고 …: the vowels in the order of the handbook's example. */
QString syllableMark(int number)
{
    constexpr std::array<int, 14> onsets { 0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18 };
    constexpr std::array<int, 6> vowels { 0, 4, 8, 13, 18, 20 }; // ㅏ ㅓ ㅗ ㅜ ㅡ ㅣ
    const int index = std::max(number - 1, 0);
    const auto onset = onsets[std::size_t(index) % onsets.size()];
    const auto vowel = vowels[std::min(std::size_t(index) / onsets.size(), vowels.size() - 1)];
    return QChar(char16_t(0xAC00 + (onset * 21 + vowel) * 28));
}

QString circledNumber(int number)
{
    if (number <= 20)
        return QChar(char16_t(0x2460 + number - 1));
    return u'(' + QString::number(number) + u')';
}

QString circledSyllable(int number)
{
    if (number <= 14)
        return QChar(char16_t(0x326E + number - 1));
    return u'(' + syllableMark(number) + u')';
}

} // namespace

QString outlineMark(int depth, int number)
{
    const QString digits = QString::number(number);
    switch (std::clamp(depth, 1, maxDepth)) {
    case 1: return digits + u'.';
    case 2: return syllableMark(number) + u'.';
    case 3: return digits + u')';
    case 4: return syllableMark(number) + u')';
    case 5: return u'(' + digits + u')';
    case 6: return u'(' + syllableMark(number) + u')';
    case 7: return circledNumber(number);
    default: return circledSyllable(number);
    }
}

std::vector<QString> outlineNumbers(const std::vector<Block>& blocks)
{
    std::vector<QString> marks;
    std::array<int, maxDepth + 1> counters {};
    for (const Block& block : blocks) {
        if (std::holds_alternative<Heading>(block))
            counters.fill(0);
        const auto* item = std::get_if<NumberedItem>(&block);
        if (!item)
            continue;
        const int depth = std::clamp(item->depth, 1, maxDepth);
        ++counters[std::size_t(depth)];
        std::fill(counters.begin() + depth + 1, counters.end(), 0);
        marks.push_back(outlineMark(depth, counters[std::size_t(depth)]));
    }
    return marks;
}

} // namespace gyeot
