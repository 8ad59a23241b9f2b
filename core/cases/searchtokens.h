#pragma once

#include <QString>
#include <QStringList>

namespace gyeot {

/** Texts of one record as the search index takes them (DESIGN section 5, Search). */
struct SearchTexts {
    QStringList names; ///< short: aliases, names, stations; also found by initial consonants (ㄱㄱㅅ)
    QStringList texts; ///< prose, addresses, handles, numbers

    bool isEmpty() const { return names.isEmpty() && texts.isEmpty(); }
};

/** Tokens for FTS5's unicode61, separated by spaces, words of letters and digits only:
 *  - Hangul, Han and kana: every overlapping pair of characters of a run, then the last one alone; spaces inside a run do not count, so
 *    "김 가상" and "김가상" are the same run;
 *  - the initial consonants of `names`, likewise in pairs;
 *  - other letters: lower-case words; handles and addresses fall into their words ("sample_room" → sample room), scheme and "www" dropped;
 *  - a number of seven or more digits, hyphens and spaces ignored: whole, and every tail of four or more, so that a phone is found by its tail.
 *  Decomposed (NFD) text and full-width letters are read as their usual form. */
QString searchTokens(const SearchTexts& texts);

/** What a person typed, as FTS5 MATCH expressions: one for each word, all of which must hold somewhere in the case. */
struct SearchTerm {
    QString match; ///< quoted tokens only: nothing typed can become query syntax
    bool isBroad = false; ///< one syllable or consonant: a prefix query, answered without rank

    bool operator==(const SearchTerm&) const = default;
};

/** At most `maxSearchTerms`; none for text without a letter or digit. */
QList<SearchTerm> searchTerms(QStringView typed);
constexpr qsizetype maxSearchTerms = 6;

/** The initial consonant of a syllable as a letter that can be typed: '김' → 'ㄱ'; null for anything else. */
QChar initialConsonant(QChar syllable);

} // namespace gyeot
