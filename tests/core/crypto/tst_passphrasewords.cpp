#include "core/crypto/passphrase.h"
#include "core/crypto/passphrasewords.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const SecretBytes& secret)
{
    return QString::fromUtf8(viewOf(secret.view()));
}

/** The letters of a word, as conjoining ones: lead, vowel, and tail where there is one. */
QString lettersOf(const QString& word)
{
    return word.normalized(QString::NormalizationForm_D);
}

/** The keys a word is typed with. */
QString keysOf(const QString& word)
{
    const auto keys = canonicalPassphrase(SecretBytes::copyOf(bytesOf(word.toUtf8())));
    return keys ? textOf(*keys) : QString();
}

/** Vowels nobody can tell apart by ear. */
QString alikeVowels(QString letters)
{
    letters.replace(u'\u1166', u'\u1162').replace(u'\u1168', u'\u1164'); // ㅔ as ㅐ, ㅖ as ㅒ
    return letters.replace(u'\u116b', u'\u116c').replace(u'\u1170', u'\u116c'); // ㅙ and ㅞ as ㅚ
}

/** As it is said: a tail before ㅇ moves over, any other is one of seven sounds. (Source: Standard Pronunciation, articles 8 to 14.) */
QString saidAs(const QString& word)
{
    static const QHash<QChar, QChar> asLead { { u'\u11a8', u'\u1100' }, { u'\u11a9', u'\u1101' },
        { u'\u11ab', u'\u1102' }, { u'\u11ae', u'\u1103' }, { u'\u11af', u'\u1105' }, { u'\u11b7', u'\u1106' },
        { u'\u11b8', u'\u1107' }, { u'\u11ba', u'\u1109' }, { u'\u11bb', u'\u110a' }, { u'\u11bd', u'\u110c' },
        { u'\u11be', u'\u110e' }, { u'\u11bf', u'\u110f' }, { u'\u11c0', u'\u1110' }, { u'\u11c1', u'\u1111' } };
    static const QHash<QChar, QChar> asTail { { u'\u11a9', u'\u11a8' }, { u'\u11bf', u'\u11a8' },
        { u'\u11b0', u'\u11a8' }, { u'\u11ba', u'\u11ae' }, { u'\u11bb', u'\u11ae' }, { u'\u11bd', u'\u11ae' },
        { u'\u11be', u'\u11ae' }, { u'\u11c0', u'\u11ae' }, { u'\u11c2', u'\u11ae' }, { u'\u11c1', u'\u11b8' },
        { u'\u11b9', u'\u11b8' } };
    QString said;
    const QString letters = alikeVowels(lettersOf(word));
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool moves = i + 1 < letters.size() && letters[i + 1] == u'\u110b' && asLead.contains(letters[i]);
        said += moves ? asLead[letters[i]] : asTail.value(letters[i], letters[i]);
        i += moves;
    }
    return said;
}

/** Whether one letter put in, left out or changed makes one of the other. */
bool isOneStepApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto apart = std::ranges::mismatch(a, b);
    const auto at = apart.in1 - a.begin();
    if (at == a.size())
        return true;
    return a.sliced(a.size() == b.size() ? at + 1 : at) == b.sliced(at + 1);
}

QByteArray madeUpList(size_t count)
{
    QByteArray list;
    for (size_t i = 0; i < count; ++i)
        list += QByteArray::number(qulonglong(10000 + i)) + '\n';
    return list;
}

} // namespace

class PassphraseWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto list = passphraseWords();
        QVERIFY(list);
        m_list = *list;
        for (const QByteArray& word : m_list)
            m_words += QString::fromUtf8(word);
    }

    void listIsTheFileOfTheRepository()
    {
        QFile file(QStringLiteral(GYEOT_SOURCE_DIR "/resources/words/ko.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_list.join('\n') + '\n');
        QCOMPARE(m_list.size(), 2048);
        QCOMPARE(QSet<QString>(m_words.begin(), m_words.end()).size(), 2048);
    }

    void wordsAreTwoOrThreeSyllables()
    {
        for (const QString& word : m_words) {
            QVERIFY2(word.size() == 2 || word.size() == 3, qPrintable(word));
            QVERIFY2(
                std::ranges::all_of(word, [](QChar c) { return c >= u'\uac00' && c <= u'\ud7a3'; }), qPrintable(word));
            QCOMPARE(word.normalized(QString::NormalizationForm_C), word);
        }
    }

    void noWordBeginsAnother()
    {
        const auto isBegun = [](const QString& word, const QString& next) { return next.startsWith(word); };
        const auto found =
            std::ranges::adjacent_find(m_words, isBegun); // they ascend, so the two would be side by side
        QVERIFY2(found == m_words.end(), found == m_words.end() ? "" : qPrintable(*found));
    }

    void noSlipOfAFingerOrEarMakesAnother_data()
    {
        QTest::addColumn<QStringList>("forms");
        const auto formed = [this](QString (*form)(const QString&)) {
            QStringList forms;
            std::ranges::transform(m_words, std::back_inserter(forms), form);
            return forms;
        };
        QTest::newRow("keys") << formed(keysOf);
        QTest::newRow("letters") << formed(lettersOf);
        QTest::newRow("vowels that sound alike") << formed([](const QString& w) { return alikeVowels(lettersOf(w)); });
        QTest::newRow("said aloud") << formed(saidAs);
    }
    void noSlipOfAFingerOrEarMakesAnother()
    {
        QFETCH(QStringList, forms);
        QCOMPARE(forms.size(), m_words.size());
        for (qsizetype i = 0; i < forms.size(); ++i)
            for (qsizetype k = i + 1; k < forms.size(); ++k)
                if (isOneStepApart(forms[i], forms[k]))
                    QFAIL(qPrintable(m_words[i] + u'/' + m_words[k]));
    }

    /** The measures above must be able to fail. */
    void measuresFindWhatIsAlike()
    {
        QVERIFY(isOneStepApart(keysOf(u"가방"_s), keysOf(u"가발"_s)));
        QVERIFY(isOneStepApart(keysOf(u"고래"_s), keysOf(u"고래님"_s).first(5)));
        QVERIFY(isOneStepApart(lettersOf(u"와플"_s), lettersOf(u"어플"_s)));
        QVERIFY(!isOneStepApart(keysOf(u"와플"_s), keysOf(u"어플"_s)));
        QVERIFY(!isOneStepApart(keysOf(u"나무"_s), keysOf(u"바다"_s)));
        QCOMPARE(saidAs(u"꽃잎"_s), saidAs(u"꼬칩"_s));
        QCOMPARE(saidAs(u"왜개"_s), saidAs(u"외게"_s));
        QCOMPARE(saidAs(u"부엌"_s), saidAs(u"부억"_s));
    }

    void hurtsNobodyToType()
    {
        for (const QString& part : { u"사진"_s, u"영상"_s, u"촬영"_s, u"카메라"_s, u"비밀"_s, u"유포"_s, u"고소"_s,
                 u"학교"_s, u"몸"_s, u"옷"_s, u"벗"_s, u"친구"_s, u"성인"_s, u"병원"_s, u"경찰"_s, u"법원"_s, u"거울"_s,
                 u"화장실"_s, u"채팅"_s, u"댓글"_s, u"칼날"_s, u"눈물"_s, u"잠자리"_s, u"소라"_s, u"박사"_s, u"모텔"_s,
                 u"노예"_s, u"협박"_s })
            QVERIFY2(m_words.filter(part).isEmpty(), qPrintable(m_words.filter(part).join(u' ')));
    }

    void takesTheWordsThatWereDrawn()
    {
        for (uint32_t first = 0; first < 2048; first += 8) {
            uint32_t at = first;
            const auto made = generatePassphrase(m_list, [&at](uint32_t bound) { return at++ % bound; });
            QVERIFY(made);
            QStringList expected;
            for (uint32_t i = first; i < first + 6; ++i)
                expected += m_words[i % 2048];
            QCOMPARE(textOf(*made), expected.join(u' '));
        }
    }

    void asksForWholeTheList()
    {
        QList<uint32_t> bounds;
        QVERIFY(generatePassphrase(m_list, [&bounds](uint32_t bound) {
            bounds += bound;
            return uint32_t(bounds.size()) * 300;
        }));
        QCOMPARE(bounds, QList<uint32_t>(6, 2048));
    }

    /** Each of many is different, acceptable, made of six words of the list, and the words come equally often: chi square with 2,047
     *  degrees of freedom lies within 8 standard deviations, which chance leaves less than once in 10^14 runs. */
    void isEvenAndAlwaysGoodEnough()
    {
        constexpr int runs = 2048;
        QHash<QString, int> times;
        QSet<QString> made;
        for (int run = 0; run < runs; ++run) {
            const auto passphrase = generatePassphrase(m_list);
            QVERIFY(passphrase);
            QVERIFY(checkNewPassphrase(*passphrase));
            const auto canonical = canonicalPassphrase(*passphrase);
            QVERIFY(canonical && canonical->size() >= minPassphraseKeys);
            made += textOf(*passphrase);
            const QStringList words = textOf(*passphrase).split(u' ');
            QCOMPARE(words.size(), 6);
            for (const QString& word : words)
                ++times[word];
        }
        QCOMPARE(made.size(), runs);
        constexpr double expected = runs * 6 / 2048.0;
        const double square =
            std::accumulate(m_words.begin(), m_words.end(), 0.0, [&](double sum, const QString& word) {
                const double off = times.take(word) - expected;
                return sum + off * off / expected;
            });
        QVERIFY(times.isEmpty()); // nothing came that is not in the list
        QVERIFY2(square > 2047 - 512 && square < 2047 + 512, qPrintable(QString::number(square)));
    }

    void drawsAnewWhatWouldBeRefused()
    {
        int asked = 0;
        const auto made =
            generatePassphrase(m_list, [&asked](uint32_t) { return ++asked <= 6 ? 7u : uint32_t(asked); });
        QVERIFY(made);
        QCOMPARE(asked, 12);
        QCOMPARE(textOf(*made).split(u' '), m_words.sliced(7, 6));
    }

    void refusesASourceThatIsNone()
    {
        const auto made = generatePassphrase(m_list, [](uint32_t) { return 7u; });
        QCOMPARE(made.error().code, ErrorCode::CryptoFailed);
    }

    void differsEachTime()
    {
        const auto first = generatePassphrase();
        const auto second = generatePassphrase();
        QVERIFY(first && second);
        QVERIFY(!first->equals(second->view()));
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("rule");
        const QByteArray good = madeUpList(2048);
        QTest::newRow("good") << good << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray("words");
        QTest::newRow("one too few") << madeUpList(2047) << QByteArray("words");
        QTest::newRow("one too many") << madeUpList(2049) << QByteArray("words");
        QTest::newRow("last line not ended") << good.chopped(1) << QByteArray("words");
        QTest::newRow("empty word") << '\n' + madeUpList(2047) << QByteArray("word");
        QTest::newRow("long word") << madeUpList(2047) + "9999999999\n" << QByteArray("word");
        QTest::newRow("twice the same") << "10000\n" + madeUpList(2047) << QByteArray("order");
        QTest::newRow("not in order") << "99999\n" + madeUpList(2047) << QByteArray("order");
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, rule);
        const auto words = readPassphraseWords(list);
        if (rule.isEmpty())
            QCOMPARE(words->size(), 2048);
        else
            QCOMPARE(words.error(), (Error { ErrorCode::BadForm, {}, rule }));
    }

private:
    QList<QByteArray> m_list;
    QStringList m_words;
};

GYEOT_TEST(PassphraseWordsTest)
#include "tst_passphrasewords.moc"
