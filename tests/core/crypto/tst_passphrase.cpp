#include "core/crypto/passphrase.h"
#include "tests/support/testmain.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

SecretBytes typed(const QString& text)
{
    return SecretBytes::copyOf(bytesOf(text.toUtf8()));
}

QString canonical(const QString& text)
{
    const auto bytes = canonicalPassphrase(typed(text));
    return bytes ? QString::fromUtf8(viewOf(bytes->view())) : QString::fromLatin1(errorName(bytes.error().code));
}

/** A two-set input method, written from its rules and not from the tables under test: what a person in the 한 state gets for keys. */
class InputMethod {
public:
    QString type(const QString& keys)
    {
        for (const QChar key : keys)
            feed(key);
        flush();
        return m_text;
    }

private:
    void feed(QChar key)
    {
        static const QString letters = u"rRseEfaqQtTdwWczxvgkoiOjpuPhynbml"_s;
        static const QString jamo = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ"_s;
        qsizetype at = letters.indexOf(key);
        if (at < 0)
            at = letters.indexOf(key.toLower());
        if (at < 0) {
            flush();
            m_text += key;
        } else if (at < 19) {
            consonant(jamo[at]);
        } else {
            vowel(jamo[at]);
        }
    }

    void consonant(QChar c)
    {
        if (!m_lead.isNull() && !m_vowel.isNull() && m_tail.isNull() && tails.contains(c)) {
            m_tail = c;
        } else if (const QChar both = joined(m_tail, c); !both.isNull()) {
            m_tail = both;
        } else {
            flush();
            m_lead = c;
        }
    }

    void vowel(QChar v)
    {
        if (!m_tail.isNull()) {
            const QString parts = pairs.key(m_tail);
            const QChar moves = parts.isEmpty() ? m_tail : parts[1];
            m_tail = parts.isEmpty() ? QChar() : parts[0];
            flush();
            m_lead = moves;
            m_vowel = v;
        } else if (m_vowel.isNull()) {
            m_vowel = v;
        } else if (const QChar both = joined(m_vowel, v); !both.isNull()) {
            m_vowel = both;
        } else {
            flush();
            m_vowel = v;
        }
    }

    void flush()
    {
        if (!m_lead.isNull() && !m_vowel.isNull()) {
            const auto tail = m_tail.isNull() ? 0 : tails.indexOf(m_tail);
            m_text += QChar(uint(0xAC00 + leads.indexOf(m_lead) * 588 + vowels.indexOf(m_vowel) * 28 + tail));
        } else if (!m_lead.isNull() || !m_vowel.isNull()) {
            m_text += m_lead.isNull() ? m_vowel : m_lead;
        }
        m_lead = m_vowel = m_tail = QChar();
    }

    static QChar joined(QChar a, QChar b) { return a.isNull() ? QChar() : pairs.value(QString(a) + b); }

    inline static const QString leads = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"_s;
    inline static const QString vowels = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"_s;
    inline static const QString tails = u"-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"_s;
    inline static const QHash<QString, QChar> pairs { { u"ㅗㅏ"_s, u'ㅘ' }, { u"ㅗㅐ"_s, u'ㅙ' }, { u"ㅗㅣ"_s, u'ㅚ' },
        { u"ㅜㅓ"_s, u'ㅝ' }, { u"ㅜㅔ"_s, u'ㅞ' }, { u"ㅜㅣ"_s, u'ㅟ' }, { u"ㅡㅣ"_s, u'ㅢ' }, { u"ㄱㅅ"_s, u'ㄳ' },
        { u"ㄴㅈ"_s, u'ㄵ' }, { u"ㄴㅎ"_s, u'ㄶ' }, { u"ㄹㄱ"_s, u'ㄺ' }, { u"ㄹㅁ"_s, u'ㄻ' }, { u"ㄹㅂ"_s, u'ㄼ' },
        { u"ㄹㅅ"_s, u'ㄽ' }, { u"ㄹㅌ"_s, u'ㄾ' }, { u"ㄹㅍ"_s, u'ㄿ' }, { u"ㄹㅎ"_s, u'ㅀ' }, { u"ㅂㅅ"_s, u'ㅄ' } };

    QString m_text;
    QChar m_lead;
    QChar m_vowel;
    QChar m_tail;
};

} // namespace

class PassphraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheKeysThatWerePressed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("Latin") << u"even dogs run"_s << u"even dogs run"_s;
        QTest::newRow("syllables") << u"안녕하세요"_s << u"dkssudgktpdy"_s;
        QTest::newRow("compound vowel and tail") << u"괜찮다, 뭐"_s << u"rhoscksgek, anj"_s;
        QTest::newRow("shifted keys") << u"꽃뺨쨌얘옜"_s << u"RhcQiaWoTdOdPT"_s;
        QTest::newRow("lone letters, as masked fields give") << u"ㅇㅏㄴㄳㅢ"_s << u"dksrtml"_s;
        QTest::newRow("conjoining letters") << QString(u"\u1100\u116A\u11AA"_s) << u"rhkrt"_s;
        QTest::newRow("first and last syllable") << u"가힣"_s << u"rkglg"_s;
        QTest::newRow("shift without meaning in Hangul") << u"My Dog ASKED"_s << u"my dog askEd"_s;
        QTest::newRow("shift with meaning") << u"QWERTOP"_s << u"QWERTOP"_s;
        QTest::newRow("spaces of other widths") << u"a\u3000b\u00a0c\u2003d"_s << u"a b c d"_s;
        QTest::newRow("trailing space is significant") << u"abc "_s << u"abc "_s;
        QTest::newRow("accents are composed") << u"e\u0301te\u0301 한"_s << u"\u00e9t\u00e9 gks"_s;
        QTest::newRow("beyond the first plane") << u"😀가"_s << u"😀rk"_s;
        QTest::newRow("fillers and old letters stay") << u"\u3164\u115f"_s << u"\u3164\u115f"_s;
    }
    void isTheKeysThatWerePressed()
    {
        QFETCH(QString, text);
        QFETCH(QString, keys);
        QCOMPARE(canonical(text), keys);
        QCOMPARE(canonical(text.normalized(QString::NormalizationForm_D)), keys);
    }

    /** Property: typing any keys in the 한 state, composed by any input method or by none, means the same as in the 영 state. */
    void isTheSameInBothStates()
    {
        QRandomGenerator random(20261122);
        const QString keyboard = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,!-"_s;
        for (int run = 0; run < 3000; ++run) {
            QString keys;
            for (int left = random.bounded(60); left > 0; --left)
                keys += keyboard[random.bounded(keyboard.size())];
            const QString latin = canonical(keys);
            const QString hangul = InputMethod().type(keys);
            QCOMPARE(canonical(hangul), latin);
            QCOMPARE(canonical(hangul.normalized(QString::NormalizationForm_D)), latin);
            QString apart; // masked fields do not compose
            for (const QChar key : keys)
                apart += InputMethod().type(key);
            QCOMPARE(canonical(apart), latin);
        }
    }

    void everySyllableHasItsOwnKeys()
    {
        QHash<QString, int> seen;
        for (char16_t c = 0xAC00; c <= 0xD7A3; ++c)
            seen[canonical(QString(QChar(c)))]++;
        QCOMPARE(seen.size(), 11172);
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("not UTF-8") << QByteArray("abc\xff") << int(ErrorCode::BadForm);
        QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80") << int(ErrorCode::BadForm);
        QTest::newRow("cut in a letter") << QByteArray("\xea\xb0") << int(ErrorCode::BadForm);
        QTest::newRow("line end") << QByteArray("abc\n") << int(ErrorCode::BadForm);
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << int(ErrorCode::BadForm);
        QTest::newRow("C1 control") << QByteArray("\xc2\x85") << int(ErrorCode::BadForm);
        QTest::newRow("too long") << QByteArray(1025, 'a') << int(ErrorCode::TooLarge);
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QCOMPARE(int(canonicalPassphrase(SecretBytes::copyOf(bytesOf(bytes))).error().code), code);
        QCOMPARE(int(checkNewPassphrase(SecretBytes::copyOf(bytesOf(bytes))).error().code), code);
    }

    void takesLongOnes()
    {
        QCOMPARE(canonical(u"갉"_s.repeated(128)), u"rkfr"_s.repeated(128));
        QCOMPARE(canonical(u"a"_s.repeated(1024)).size(), 1024);
        QCOMPARE(canonical(u"é"_s.repeated(512)).size(), 512);
        QCOMPARE(canonical(u"뷁"_s.repeated(341)).size(), 5 * 341);
    }

    void asksForStrength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("weakness");
        QTest::newRow("nothing") << u""_s << QByteArray("short");
        QTest::newRow("14 characters") << u"correct horseb"_s << QByteArray("short");
        QTest::newRow("15 characters") << u"correct horseba"_s << QByteArray();
        QTest::newRow("generated") << u"x7Kq-pZ2m.w9Tfb"_s << QByteArray();
        QTest::newRow("six short words") << u"나무 하늘 고래 연필 바다 창문"_s << QByteArray();
        QTest::newRow("six words of one syllable") << u"강 산 꽃 별 눈 길"_s << QByteArray();
        QTest::newRow("one sentence") << u"고래는 창문을 닦는다"_s << QByteArray();
        QTest::newRow("one character") << u"aaaaaaaaaaaaaaaaaaaa"_s << QByteArray("repeated");
        QTest::newRow("five characters") << u"abcdeabdceacbdeacdeb"_s << QByteArray("repeated");
        QTest::newRow("one word twice") << u"passwordpassword"_s << QByteArray("repeated");
        QTest::newRow("a word and a half does not hide it") << u"비밀번호비밀번호비밀"_s << QByteArray("repeated");
        QTest::newRow("digits in order") << u"123456789012345"_s << QByteArray("run");
        QTest::newRow("alphabet backwards") << u"zyxwvutsrqponmlk"_s << QByteArray("run");
        QTest::newRow("along the keyboard") << u"qwertyuiopasdfgh"_s << QByteArray("run");
        QTest::newRow("a word and digits in order") << u"password1234567"_s << QByteArray("run");
    }
    void asksForStrength()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, weakness);
        const auto checked = checkNewPassphrase(typed(text));
        if (weakness.isEmpty())
            QVERIFY(checked);
        else
            QCOMPARE(checked.error(), (Error { ErrorCode::WeakPassphrase, {}, weakness }));
        // The verdict must not hang on the 한/영 key either.
        QCOMPARE(checkNewPassphrase(typed(InputMethod().type(text))).has_value(), checked.has_value());
    }
};

GYEOT_TEST(PassphraseTest)
#include "tst_passphrase.moc"
