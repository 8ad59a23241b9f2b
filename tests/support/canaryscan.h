#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace gyeot::test {

/** Looks for words that must stand nowhere in clear, in every disguise a careless program gives them: UTF-8 composed and decomposed, UTF-16
 *  in both orders, hexadecimal, base64 and base64url at each of their three alignments. */
class CanaryScan {
public:
    /** Also the single words of a sentence. What is too short to be more than chance is passed over. */
    void addText(const QString& text);
    /** Bytes of a file that is no text, such as a piece of a picture. */
    void addBytes(const QByteArray& bytes, const QString& name);

    qsizetype patternCount() const { return qsizetype(m_patterns.size()); }
    /** What was found in the bytes. */
    QStringList findsIn(const QByteArray& bytes) const;
    /** What was found in files below the folder, hidden ones too, and in their names: "file: word". */
    QStringList findsBelow(const QString& folder) const;

private:
    struct Pattern {
        QByteArray bytes;
        QString word;
    };
    void addWord(const QString& word);
    void addDisguises(const QByteArray& bytes, const QString& word);
    void addPattern(const QByteArray& bytes, const QString& word);

    std::vector<Pattern> m_patterns;
    QHash<quint64, QList<int>> m_byBeginning;
};

} // namespace gyeot::test
