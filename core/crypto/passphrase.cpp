#include "core/crypto/passphrase.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace gyeot {

namespace {

using namespace std::string_view_literals;

// Keys of the two-set layout (KS X 5002), in the order of the code points. A compound is typed as its two parts.
constexpr std::array leadKeys { "r"sv, "R"sv, "s"sv, "e"sv, "E"sv, "f"sv, "a"sv, "q"sv, "Q"sv, "t"sv, "T"sv, "d"sv,
    "w"sv, "W"sv, "c"sv, "z"sv, "x"sv, "v"sv, "g"sv };
constexpr std::array vowelKeys { "k"sv, "o"sv, "i"sv, "O"sv, "j"sv, "p"sv, "u"sv, "P"sv, "h"sv, "hk"sv, "ho"sv, "hl"sv,
    "y"sv, "n"sv, "nj"sv, "np"sv, "nl"sv, "b"sv, "m"sv, "ml"sv, "l"sv };
constexpr std::array tailKeys { ""sv, "r"sv, "R"sv, "rt"sv, "s"sv, "sw"sv, "sg"sv, "e"sv, "f"sv, "fr"sv, "fa"sv, "fq"sv,
    "ft"sv, "fx"sv, "fv"sv, "fg"sv, "a"sv, "q"sv, "qt"sv, "t"sv, "T"sv, "d"sv, "w"sv, "c"sv, "z"sv, "x"sv, "v"sv,
    "g"sv };
constexpr std::array loneConsonantKeys { "r"sv, "R"sv, "rt"sv, "s"sv, "sw"sv, "sg"sv, "e"sv, "E"sv, "f"sv, "fr"sv,
    "fa"sv, "fq"sv, "ft"sv, "fx"sv, "fv"sv, "fg"sv, "a"sv, "q"sv, "Q"sv, "qt"sv, "t"sv, "T"sv, "d"sv, "w"sv, "W"sv,
    "c"sv, "z"sv, "x"sv, "v"sv, "g"sv };

static_assert(
    leadKeys.size() == 19 && vowelKeys.size() == 21 && tailKeys.size() == 28 && loneConsonantKeys.size() == 30);

constexpr char32_t firstSyllable = 0xAC00;
constexpr char32_t lastSyllable = 0xD7A3;
constexpr char32_t firstLead = 0x1100;
constexpr char32_t firstVowel = 0x1161;
constexpr char32_t firstTail = 0x11A7; // the place of "none"
constexpr char32_t firstLoneConsonant = 0x3131;
constexpr char32_t firstLoneVowel = 0x314F;

bool isSpace(char32_t c)
{
    return c == U' ' || QChar::category(c) == QChar::Separator_Space;
}

/** Room for the canonical form: a syllable is three bytes of UTF-8 and at most five keys. */
class Keys {
public:
    explicit Keys(size_t typedBytes) : m_bytes(typedBytes * 2) { }

    void add(std::string_view keys)
    {
        for (const char key : keys)
            m_bytes.mutableView()[m_size++] = static_cast<unsigned char>(key);
    }

    void addUtf8(char32_t c)
    {
        char bytes[4];
        size_t size = 0;
        if (c < 0x80) {
            bytes[size++] = char(c);
        } else {
            const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
            bytes[size++] = char((0xFF00 >> (more + 1) & 0xFF) | c >> 6 * more);
            for (int i = more - 1; i >= 0; --i)
                bytes[size++] = char(0x80 | (c >> 6 * i & 0x3F));
        }
        add({ bytes, size });
        wipe({ reinterpret_cast<unsigned char*>(bytes), sizeof bytes });
    }

    SecretBytes take() const { return SecretBytes::copyOf(m_bytes.view().first(m_size)); }

private:
    SecretBytes m_bytes;
    size_t m_size = 0;
};

/** Calls `each` for every code point of valid UTF-8. */
template<typename Each>
void eachCodePoint(ByteSpan utf8, Each each)
{
    for (size_t i = 0; i < utf8.size();) {
        const unsigned char first = utf8[i++];
        const int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        char32_t c = more == 0 ? first : first & (0x3F >> more);
        for (int k = 0; k < more; ++k)
            c = c << 6 | (utf8[i++] & 0x3F);
        each(c);
    }
}

/** The keys a piece of Hangul is typed with, as up to three strings; none of them for anything else. */
std::array<std::string_view, 3> hangulKeys(char32_t c)
{
    if (c >= firstSyllable && c <= lastSyllable) {
        const size_t index = c - firstSyllable;
        return { leadKeys[index / 588], vowelKeys[index % 588 / 28], tailKeys[index % 28] };
    }
    const auto from = [c](char32_t first, const auto& keys) {
        return c >= first && c - first < keys.size() ? keys[c - first] : ""sv;
    };
    for (const std::string_view keys : { from(firstLead, leadKeys), from(firstVowel, vowelKeys),
             from(firstTail, tailKeys), from(firstLoneConsonant, loneConsonantKeys), from(firstLoneVowel, vowelKeys) })
        if (!keys.empty())
            return { keys };
    return {};
}

/** Shift changes only these seven keys in the Hangul state, so the case of the other letters cannot be kept. */
char32_t foldShift(char32_t c)
{
    return c >= U'A' && c <= U'Z' && !U"QWERTOP"sv.contains(c) ? c + 32 : c;
}

void addKeys(Keys& keys, char32_t c)
{
    const auto hangul = hangulKeys(c);
    if (!hangul[0].empty())
        std::ranges::for_each(hangul, [&keys](std::string_view part) { keys.add(part); });
    else
        keys.addUtf8(isSpace(c) ? U' ' : foldShift(c));
}

/** Whether NFC can change nothing but the grouping of Hangul, which the keys do not show. */
bool needsNoNormalisation(char32_t c)
{
    return c < 0x80 || isSpace(c) || !hangulKeys(c)[0].empty();
}

/** Qt's copies are overwritten in place: data() would detach and leave the original behind. */
void wipeText(const QString& text)
{
    wipe({ reinterpret_cast<unsigned char*>(const_cast<QChar*>(text.constData())),
        size_t(text.size()) * sizeof(QChar) });
}

SecretBytes normalised(const SecretBytes& typed)
{
    const QString text = QString::fromUtf8(viewOf(typed.view()));
    const QString normal = text.normalized(QString::NormalizationForm_C);
    Keys bytes(size_t(normal.size()) * 2); // four bytes for each UTF-16 unit
    for (qsizetype i = 0; i < normal.size(); ++i) {
        const bool pair = normal[i].isHighSurrogate();
        bytes.addUtf8(pair ? QChar::surrogateToUcs4(normal[i], normal[i + 1]) : normal[i].unicode());
        i += pair;
    }
    wipeText(text);
    wipeText(normal);
    return bytes.take();
}

/** Keys that lie side by side, or follow each other in the alphabet, or are the same. */
bool isRunStep(char32_t a, char32_t b)
{
    if (a == b || a + 1 == b || b + 1 == a)
        return true;
    for (const auto row : { U"`1234567890-="sv, U"qwertyuiop[]"sv, U"asdfghjkl;'"sv, U"zxcvbnm,./"sv }) {
        const size_t at = row.find(a);
        if (at != row.npos && ((at > 0 && row[at - 1] == b) || (at + 1 < row.size() && row[at + 1] == b)))
            return true;
    }
    return false;
}

using KeyList = std::vector<char32_t>;

bool repeatsAPiece(const KeyList& keys)
{
    for (size_t piece = 1; piece < minPassphraseKeys && piece * 2 <= keys.size(); ++piece)
        if (std::equal(keys.begin() + std::ptrdiff_t(piece), keys.end(), keys.begin()))
            return true;
    return false;
}

const char* weaknessOf(const KeyList& keys)
{
    constexpr size_t fewestDifferent = 6;
    constexpr size_t fewestFresh = 8; // key strokes that do not just follow the one before
    if (keys.size() < minPassphraseKeys)
        return "short";
    KeyList different = keys;
    std::ranges::sort(different);
    const size_t count = different.size() - std::ranges::unique(different).size();
    wipe({ reinterpret_cast<unsigned char*>(different.data()), different.size() * sizeof(char32_t) });
    if (count < fewestDifferent || repeatsAPiece(keys))
        return "repeated";
    size_t fresh = 1;
    for (size_t i = 1; i < keys.size(); ++i)
        fresh += !isRunStep(keys[i - 1], keys[i]);
    return fresh < fewestFresh ? "run" : nullptr;
}

} // namespace

Result<SecretBytes> canonicalPassphrase(const SecretBytes& typed)
{
    if (typed.size() > maxPassphraseBytes)
        return failure(ErrorCode::TooLarge, {}, "passphrase");
    if (!viewOf(typed.view()).isValidUtf8())
        return failure(ErrorCode::BadForm, {}, "passphrase is not UTF-8");
    bool plain = true;
    bool control = false;
    eachCodePoint(typed.view(), [&](char32_t c) {
        plain = plain && needsNoNormalisation(c);
        control = control || QChar::category(c) == QChar::Other_Control;
    });
    if (control)
        return failure(ErrorCode::BadForm, {}, "control character in passphrase");
    const SecretBytes text = plain ? typed.clone() : normalised(typed);
    Keys keys(text.size());
    eachCodePoint(text.view(), [&keys](char32_t c) { addKeys(keys, c); });
    return keys.take();
}

Result<void> checkNewPassphrase(const SecretBytes& typed)
{
    const auto canonical = canonicalPassphrase(typed);
    if (!canonical)
        return std::unexpected(canonical.error());
    KeyList keys;
    keys.reserve(canonical->size());
    eachCodePoint(canonical->view(), [&keys](char32_t c) { keys.push_back(c); });
    const char* const weakness = weaknessOf(keys);
    wipe({ reinterpret_cast<unsigned char*>(keys.data()), keys.size() * sizeof(char32_t) });
    if (weakness)
        return failure(ErrorCode::WeakPassphrase, {}, weakness);
    return {};
}

} // namespace gyeot
