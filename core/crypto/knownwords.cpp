#include "core/crypto/knownwords.h"

#include "core/crypto/passphrase.h"

#include <algorithm>
#include <vector>

namespace gyeot {

namespace {

constexpr size_t shortestWord = 4; ///< key strokes; less is found in any text by chance
constexpr size_t fewestLeft = 8; // as many as must not follow each other, see checkNewPassphrase()

// The stems of what public lists of frequent passwords begin with, and their Korean likes. Those lists hold next to nothing of fifteen key
// strokes that is not one of these with something behind it.
constexpr const char* commonWords[] = { "password", "passphrase", "passw0rd", "p@ssword", "qwertyuiop", "qwerty",
    "asdfghjkl", "asdfgh", "zxcvbnm", "1q2w3e4r", "q1w2e3r4", "123456789", "1234", "abc123", "iloveyou",
    "administrator", "admin", "welcome", "letmein", "monkey", "dragon", "sunshine", "princess", "football", "baseball",
    "superman", "batman", "master", "login", "hello", "secret", "trustno1", "whatever", "shadow", "michael", "computer",
    "internet", "samsung", "naver", "korea", "gyeot", "비밀번호", "암호문구", "암호", "사랑해", "안녕하세요",
    "대한민국", "관리자", "상담원", "상담소", "보관소", "우리나라" };

/** Keys without what shift adds. */
SecretBytes plainKeys(SecretBytes keys)
{
    for (unsigned char& key : keys.mutableView())
        key = key >= 'A' && key <= 'Z' ? static_cast<unsigned char>(key - 'A' + 'a') : key;
    return keys;
}

void cover(std::vector<bool>& covered, ByteSpan text, ByteSpan word)
{
    if (word.size() < shortestWord)
        return;
    for (auto at = text.begin(); (at = std::search(at, text.end(), word.begin(), word.end())) != text.end(); ++at)
        std::fill_n(covered.begin() + (at - text.begin()), word.size(), true);
}

} // namespace

Result<void> checkKnownWords(const SecretBytes& typed, const QStringList& known)
{
    auto canonical = canonicalPassphrase(typed);
    if (!canonical)
        return std::unexpected(canonical.error());
    const SecretBytes keys = plainKeys(std::move(*canonical));
    std::vector<bool> covered(keys.size());
    const auto take = [&covered, &keys](const QByteArray& word) {
        if (auto plain = canonicalPassphrase(SecretBytes::copyOf(bytesOf(word))))
            cover(covered, keys.view(), plainKeys(std::move(*plain)).view());
    };
    for (const QString& word : known)
        take(word.trimmed().toUtf8());
    for (const char* word : commonWords)
        take(QByteArray(word));
    size_t left = 0;
    for (size_t i = 0; i < keys.size(); ++i)
        left += !covered[i] && keys.view()[i] != ' ' ? 1 : 0;
    return left >= fewestLeft ? Result<void>() : failure(ErrorCode::WeakPassphrase, {}, "known");
}

} // namespace gyeot
