#include "ui/widgets/hangul.h"

#include <algorithm>

namespace gyeot::ui {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesPerInitial = 588;
constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

QString withoutSpaces(QStringView text)
{
    QString kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar character) { return !character.isSpace(); });
    return kept.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

QString initialConsonants(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code >= firstSyllable && code <= lastSyllable)
            result += initials[(code - firstSyllable) / syllablesPerInitial];
        else
            result += character;
    }
    return result;
}

int matchQuality(QStringView text, QStringView typed)
{
    const QString wanted = withoutSpaces(typed);
    if (wanted.isEmpty())
        return 1;
    const QString whole = withoutSpaces(text);
    if (whole.startsWith(wanted))
        return 4;
    if (whole.contains(wanted))
        return 3;
    const bool consonantsOnly =
        std::ranges::all_of(wanted, [](QChar character) { return initials.contains(character); });
    if (!consonantsOnly)
        return 0;
    const QString consonants = initialConsonants(whole);
    if (consonants.startsWith(wanted))
        return 2;
    return consonants.contains(wanted) ? 1 : 0;
}

} // namespace gyeot::ui
