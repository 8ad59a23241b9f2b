#include "core/cases/searchtokens.h"

#include <algorithm>
#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestJoinedNumber = 7; ///< a local telephone number without its area code
constexpr qsizetype shortestTail = 4;
constexpr qsizetype longestWithTails =
    32; ///< an account or card number; every tail of a longer one would weigh as the square of its length

enum class Script { None, Syllable, Consonant, Digit, Letter };

bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

bool isPairwise(QChar c)
{
    const char16_t u = c.unicode();
    return isHangul(c) || (u >= 0x3040 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x4DBF) || (u >= 0x4E00 && u <= 0x9FFF);
}

Script scriptOf(QChar c)
{
    if (isPairwise(c))
        return Script::Syllable;
    if (c.unicode() >= 0x3131 && c.unicode() <= 0x314E)
        return Script::Consonant;
    if (c.unicode() >= '0' && c.unicode() <= '9')
        return Script::Digit;
    return c.isLetterOrNumber() ? Script::Letter : Script::None;
}

constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** Some input methods join two typed consonants into a final cluster. */
QStringView consonantsOf(const QChar& typed)
{
    static constexpr std::array<std::pair<char16_t, QStringView>, 11> clusters { { { u'ㄳ', u"ㄱㅅ" },
        { u'ㄵ', u"ㄴㅈ" }, { u'ㄶ', u"ㄴㅎ" }, { u'ㄺ', u"ㄹㄱ" }, { u'ㄻ', u"ㄹㅁ" }, { u'ㄼ', u"ㄹㅂ" },
        { u'ㄽ', u"ㄹㅅ" }, { u'ㄾ', u"ㄹㅌ" }, { u'ㄿ', u"ㄹㅍ" }, { u'ㅀ', u"ㄹㅎ" }, { u'ㅄ', u"ㅂㅅ" } } };
    const auto found = std::ranges::find(clusters, typed.unicode(), &std::pair<char16_t, QStringView>::first);
    return found == clusters.end() ? QStringView(&typed, 1) : found->second;
}

QString usualForm(QStringView text)
{
    QString usual;
    usual.reserve(text.size());
    for (QChar c : text.toString().normalized(QString::NormalizationForm_C).toCaseFolded()) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(char16_t(u - 0xFEE0)).toLower(); // full width
        else if (u >= 0x1100 && u <= 0x1112)
            c = initials[u - 0x1100]; // a lone leading consonant that NFC could not compose
        else if (u == 0x3000 || u == 0x00A0)
            c = u' ';
        usual.append(consonantsOf(c));
    }
    return usual;
}

/** Tokens of one run of syllables or consonants. */
QStringList pairsOf(QStringView run)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        pairs.append(run.sliced(i, 2).toString());
    pairs.append(run.last(1).toString());
    return pairs;
}

/** One piece of text of one script; a digit piece may hold several groups joined by single hyphens or spaces. */
struct Piece {
    Script script = Script::None;
    QString text; ///< without joints
    QStringList groups; ///< of digits
};

bool isJoint(QStringView text, qsizetype at, Script script)
{
    const QChar c = text[at];
    const bool isInside = at + 1 < text.size() && scriptOf(text[at + 1]) == script;
    if (script == Script::Digit)
        return isInside && (c == u'-' || c == u' ' || c == u'.');
    return script == Script::Syllable && isInside && c == u' ';
}

Piece takePiece(QStringView text, qsizetype& at)
{
    Piece piece;
    piece.script = scriptOf(text[at]);
    piece.groups.append(QString());
    for (; at < text.size(); ++at) {
        if (scriptOf(text[at]) == piece.script) {
            piece.text.append(text[at]);
            piece.groups.last().append(text[at]);
        } else if (isJoint(text, at, piece.script)) {
            piece.groups.append(QString());
        } else {
            break;
        }
    }
    return piece;
}

QList<Piece> piecesOf(QStringView usual)
{
    QList<Piece> pieces;
    for (qsizetype at = 0; at < usual.size();) {
        if (scriptOf(usual[at]) == Script::None)
            ++at;
        else
            pieces.append(takePiece(usual, at));
    }
    return pieces;
}

/** Said of every address, so it would find nothing and everything. */
bool isAddressNoise(const Piece& piece)
{
    return piece.script == Script::Letter && (piece.text == u"http" || piece.text == u"https" || piece.text == u"www");
}

/** What a number is also asked by: a case's running number without its zeros, the tails of a telephone. */
QStringList otherNamesOf(const Piece& number)
{
    QStringList names;
    for (const QString& group : number.groups) {
        if (group.startsWith(u'0') && group.toLongLong() > 0)
            names.append(QString::number(group.toLongLong()));
    }
    if (number.text.size() < shortestJoinedNumber)
        return names;
    if (number.text.size() > longestWithTails)
        return number.groups.contains(number.text) ? names : names << number.text;
    for (qsizetype size = number.text.size(); size >= shortestTail; --size) {
        if (const QString tail = number.text.last(size); !number.groups.contains(tail))
            names.append(tail);
    }
    return names;
}

void appendTokens(QStringView text, QStringList& tokens)
{
    QStringList otherNames; // at the end, so that the words of an address stay neighbours
    for (const Piece& piece : piecesOf(usualForm(text))) {
        if (isAddressNoise(piece))
            continue;
        if (piece.script == Script::Digit) {
            tokens.append(piece.groups);
            otherNames.append(otherNamesOf(piece));
        } else if (piece.script == Script::Letter) {
            tokens.append(piece.text);
        } else {
            tokens.append(pairsOf(piece.text));
        }
    }
    tokens.append(otherNames);
}

void appendInitials(QStringView name, QStringList& tokens)
{
    for (const Piece& piece : piecesOf(usualForm(name))) {
        QString run;
        for (const QChar c : piece.text) {
            if (const QChar initial = initialConsonant(c); !initial.isNull())
                run.append(initial);
        }
        if (!run.isEmpty())
            tokens.append(pairsOf(run));
    }
}

QString quoted(const QStringList& tokens)
{
    return u'"' + tokens.join(u' ') + u'"';
}

/** Syllables or consonants: the pairs as a phrase, or for one alone whatever begins with it. */
SearchTerm termOfRun(const QString& run)
{
    if (run.size() == 1)
        return { quoted({ run }) + u'*', true };
    QStringList pairs = pairsOf(run);
    pairs.removeLast();
    return { quoted(pairs), false };
}

SearchTerm termOfNumber(const Piece& piece)
{
    const QString joined = quoted({ piece.text }) + u'*';
    return { piece.groups.size() == 1 ? joined : u'(' + joined + u" OR "_s + quoted(piece.groups) + u"*)"_s,
        piece.text.size() == 1 };
}

/** The pieces of one typed word, a handle or address as one phrase. */
QList<SearchTerm> termsOfWord(QStringView word)
{
    QList<SearchTerm> terms;
    QStringList phrase;
    const auto closePhrase = [&] {
        if (!phrase.isEmpty())
            terms.append({ quoted(phrase) + u'*', phrase.size() == 1 && phrase.first().size() == 1 });
        phrase.clear();
    };
    const QList<Piece> pieces = piecesOf(word);
    const bool isNumber = pieces.size() == 1 && pieces.first().script == Script::Digit;
    for (const Piece& piece : pieces) {
        if (isAddressNoise(piece))
            continue;
        if (isNumber) {
            terms.append(termOfNumber(piece));
        } else if (piece.script == Script::Letter
            || (piece.script == Script::Digit && piece.text.size() < shortestJoinedNumber)) {
            phrase.append(piece.script == Script::Letter ? QStringList(piece.text) : piece.groups);
        } else if (piece.script == Script::Digit) {
            closePhrase();
            terms.append(termOfNumber(piece));
        } else {
            closePhrase();
            terms.append(termOfRun(piece.text));
        }
    }
    closePhrase();
    return terms;
}

} // namespace

QChar initialConsonant(QChar syllable)
{
    return isHangul(syllable) ? initials[(syllable.unicode() - 0xAC00) / (21 * 28)] : QChar();
}

QString searchTokens(const SearchTexts& texts)
{
    QStringList tokens;
    for (const QString& name : texts.names) {
        appendTokens(name, tokens);
        appendInitials(name, tokens);
    }
    for (const QString& text : texts.texts)
        appendTokens(text, tokens);
    return tokens.join(u' ');
}

QList<SearchTerm> searchTerms(QStringView typed)
{
    QList<SearchTerm> terms;
    const QString usual = usualForm(typed);
    // A phone typed with spaces is one number, not three words.
    const QList<Piece> all = piecesOf(usual);
    if (all.size() == 1 && all.first().script == Script::Digit)
        return { termOfNumber(all.first()) };
    for (const QStringView word : QStringView(usual).split(u' ', Qt::SkipEmptyParts)) {
        for (const SearchTerm& term : termsOfWord(word)) {
            if (terms.size() < maxSearchTerms && !terms.contains(term))
                terms.append(term);
        }
    }
    return terms;
}

} // namespace gyeot
