#include "tests/support/canaryscan.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>

namespace gyeot::test {

namespace {

constexpr qsizetype beginning =
    6; ///< bytes: in ten megabytes of noise one of 2,000 such words turns up once in 14,000 runs

quint64 beginningOf(const char* bytes)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < beginning; ++i)
        key = key << 8 | uchar(bytes[i]);
    return key;
}

} // namespace

void CanaryScan::addText(const QString& text)
{
    addWord(text.trimmed());
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        // A single word counts where it is Korean: "phone" may well stand in a file of ours.
        if (std::ranges::any_of(word, [](QChar letter) { return letter.script() == QChar::Script_Hangul; }))
            addWord(word);
        word.clear();
    }
}

void CanaryScan::addBytes(const QByteArray& bytes, const QString& name)
{
    addDisguises(bytes, name);
}

void CanaryScan::addWord(const QString& word)
{
    addDisguises(word.toUtf8(), word);
    addPattern(word.normalized(QString::NormalizationForm_D).toUtf8(), word);
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
        addPattern(encoder.encode(word), word);
    }
}

void CanaryScan::addDisguises(const QByteArray& bytes, const QString& word)
{
    addPattern(bytes, word);
    addPattern(bytes.toHex(), word);
    addPattern(bytes.toHex().toUpper(), word);
    for (int before = 0; before < 3; ++before) {
        // Only the characters that the word alone decides: not those it shares with what stands before or behind.
        const QByteArray moved = QByteArray(before, '\0') + bytes;
        const qsizetype from = before == 0 ? 0 : before + 1;
        const qsizetype until = moved.size() / 3 * 4 + (moved.size() % 3 == 0 ? 0 : moved.size() % 3);
        for (const auto options : { QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding })
            addPattern(moved.toBase64(options).sliced(from, std::max<qsizetype>(until - from, 0)), word);
    }
}

void CanaryScan::addPattern(const QByteArray& bytes, const QString& word)
{
    if (bytes.size() < beginning)
        return;
    QList<int>& same = m_byBeginning[beginningOf(bytes.constData())];
    if (std::ranges::any_of(same, [&](int known) { return m_patterns[size_t(known)].bytes == bytes; }))
        return;
    same.append(int(m_patterns.size()));
    m_patterns.push_back({ bytes, word });
}

QStringList CanaryScan::findsIn(const QByteArray& bytes) const
{
    QStringList found;
    for (qsizetype at = 0; at + beginning <= bytes.size(); ++at) {
        const auto candidates = m_byBeginning.constFind(beginningOf(bytes.constData() + at));
        if (candidates == m_byBeginning.constEnd())
            continue;
        for (const int candidate : *candidates) {
            const Pattern& pattern = m_patterns[size_t(candidate)];
            if (QByteArrayView(bytes).sliced(at).startsWith(pattern.bytes))
                found.append(pattern.word);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList CanaryScan::findsBelow(const QString& folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(file.fileName() + QStringLiteral(": cannot be read"));
            continue;
        }
        const QString below = file.fileName().sliced(folder.size());
        for (const QString& word : findsIn(below.toUtf8() + '\0' + file.readAll()))
            found.append(below + QStringLiteral(": ") + word);
    }
    return found;
}

} // namespace gyeot::test
