#include "core/crypto/passphrasewords.h"

#include "core/crypto/passphrase.h"
#include "core/crypto/sodiumstart.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

constexpr size_t roomForPassphrase = passphraseWordCount * (maxPassphraseWordBytes + 1);
constexpr int mostDraws = 4; ///< a second one is not expected in the life of the program

/** Reads the words where they lie in the list: a QByteArray of the chosen ones would be a copy nobody wipes. */
SecretBytes drawn(const QList<QByteArray>& words, const DrawBelow& draw)
{
    SecretBytes room(roomForPassphrase);
    size_t size = 0;
    for (size_t i = 0; i < passphraseWordCount; ++i) {
        if (i > 0)
            room.mutableView()[size++] = ' ';
        uint32_t index = draw(uint32_t(words.size()));
        const ByteSpan word = bytesOf(words[index]);
        std::ranges::copy(word, room.mutableView().begin() + std::ptrdiff_t(size));
        size += word.size();
        wipe({ reinterpret_cast<unsigned char*>(&index), sizeof index });
    }
    return SecretBytes::copyOf(room.view().first(size));
}

} // namespace

uint32_t drawBelow(uint32_t bound)
{
    requireSodium();
    return randombytes_uniform(bound);
}

Result<QList<QByteArray>> readPassphraseWords(const QByteArray& list)
{
    QList<QByteArray> words = list.split('\n');
    if (!words.takeLast().isEmpty() || size_t(words.size()) != passphraseListSize)
        return failure(ErrorCode::BadForm, {}, "words");
    for (const QByteArray& word : words)
        if (word.isEmpty() || size_t(word.size()) > maxPassphraseWordBytes)
            return failure(ErrorCode::BadForm, {}, "word");
    if (std::ranges::adjacent_find(words, std::ranges::greater_equal()) != words.end())
        return failure(ErrorCode::BadForm, {}, "order");
    return words;
}

Result<QList<QByteArray>> passphraseWords()
{
    QFile file(u":/gyeot/words/ko.txt"_s);
    return readPassphraseWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

Result<SecretBytes> generatePassphrase(const QList<QByteArray>& words, const DrawBelow& draw)
{
    for (int i = 0; i < mostDraws; ++i) {
        SecretBytes passphrase = drawn(words, draw);
        if (checkNewPassphrase(passphrase))
            return passphrase;
    }
    return failure(ErrorCode::CryptoFailed, {}, "the source of randomness repeats itself");
}

Result<SecretBytes> generatePassphrase()
{
    const auto words = passphraseWords();
    if (!words)
        return std::unexpected(words.error());
    return generatePassphrase(*words);
}

} // namespace gyeot
