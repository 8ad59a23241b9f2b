#include "core/documents/transcription.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class TranscriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesPicturesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("red heart with selector") << u"좋아❤️요"_s << u"좋아[그림문자: 빨간 하트 U+2764]요"_s;
        QTest::newRow("face") << u"ㅋㅋ😂"_s << u"ㅋㅋ[그림문자: 기쁨의 눈물 얼굴 U+1F602]"_s;
        QTest::newRow("two of them") << u"😂😂"_s
                                     << u"[그림문자: 기쁨의 눈물 얼굴 U+1F602][그림문자: 기쁨의 눈물 얼굴 U+1F602]"_s;
        QTest::newRow("family is one") << u"👨‍👩‍👧"_s
                                       << u"[그림문자: 남자+여자+여자아이 U+1F468 U+1F469 U+1F467]"_s;
        QTest::newRow("skin colour") << u"👍🏻"_s << u"[그림문자: 엄지 위로+밝은 피부색 U+1F44D U+1F3FB]"_s;
        QTest::newRow("keycap") << u"1️⃣"_s << u"[그림문자: 네모 글쇠 U+0031 U+20E3]"_s;
        QTest::newRow("no name known") << u"🛖"_s << u"[그림문자: U+1F6D6]"_s;
        QTest::newRow("a letter no font has") << u"אב"_s << u"[그림문자: U+05D0][그림문자: U+05D1]"_s;
        QTest::newRow("Hanja of the second plane") << u"𠮷"_s << u"[그림문자: U+20BB7]"_s;
        QTest::newRow("what the fallback font has") << u"同意 ♥ ☎️"_s << u"同意 ♥ ☎️"_s;
        QTest::newRow("controls are the printable form's business") << u"가\u202E나"_s << u"가\u202E나"_s;
    }
    void writesPicturesOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        Document document;
        document.blocks.emplace_back(Paragraph { test::text(text, u"행위[1].내용"_s) });
        const Transcribed result = transcribe(document, test::typeface());
        Document expected = document;
        std::get<Paragraph>(expected.blocks.front()).text.front().text = written;
        QCOMPARE(result.document.blocks.size(), expected.blocks.size());
        QCOMPARE(std::get<Paragraph>(result.document.blocks.front()).text.front().text, written);
        QVERIFY(result.document == expected);
        QCOMPARE(result.characters.isEmpty(), text == written);
        QVERIFY(unknownGlyphs(result.document, test::typeface()).empty());
    }

    void listsEachSequenceOnceWithItsField()
    {
        Document document;
        document.blocks.emplace_back(Paragraph { test::text(u"❤️ 😂 ❤️"_s, u"행위[1].내용"_s) });
        document.blocks.emplace_back(Heading { 1, test::text(u"❤️"_s, u"피고소인[1].계정"_s) });
        const std::vector<UnknownGlyph> expected { { u"❤️"_s, u"행위[1].내용"_s }, { u"😂"_s, u"행위[1].내용"_s },
            { u"❤️"_s, u"피고소인[1].계정"_s } };
        QVERIFY(unknownGlyphs(document, test::typeface()) == expected);
        QCOMPARE(transcribe(document, test::typeface()).characters, (QStringList { u"❤️"_s, u"😂"_s }));
    }

    void namesEveryCodePoint()
    {
        QCOMPARE(codePointNames(u"❤️"_s), u"U+2764 U+FE0F"_s);
        QCOMPARE(pictureName(0x1F525), u"불꽃"_s);
        QCOMPARE(pictureName(0x0041), QString());
    }
};

GYEOT_TEST(TranscriptionTest)
#include "tst_transcription.moc"
