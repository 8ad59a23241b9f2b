#include "core/evidence/plaintextcheck.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PlainTextCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("text");
        const auto row = [](const char* name, const QByteArray& bytes, bool text) {
            QTest::newRow(name) << bytes << text;
        };
        const QString words = u"[무] [오후 9:14] 답 좀 해 😀\r\n"_s;
        row("UTF-8", words.toUtf8(), true);
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + words.toUtf8(), true);
        row("UTF-16 little",
            QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(words.utf16()), words.size() * 2), true);
        row("UTF-16 cut in two",
            QByteArray("\xFF\xFE"
                       "a",
                3),
            false);
        row("CP949", QByteArray("\xB0\xA1\xB3\xAA \xB4\xD9"), true); // 가나 다
        row("CP949 cut in two", QByteArray("\xB0\xA1\xB3"), false);
        row("UTF-8 cut in two", QByteArray("\xEA\xB0\x80\xEB\x82"), false);
        row("overlong", QByteArray("a\xC0\x80"), false); // 0x80 ends no character of CP949 either
        row("a zero", QByteArray("abc\0def", 7), false);
        row("an escape", QByteArray("abc\x1B[31m"), false);
        row("a picture", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10), false);
        row("a long word", QByteArray(1024, 'A'), true);
        row("base64 in one line", QByteArray(1025, 'A'), false);
        row("base64 in lines", (QByteArray(76, 'Q') + "\r\n").repeated(14), false);
        row("lines of words", QByteArray("short words here\n").repeated(500), true);
        row("empty", QByteArray(), true);
    }
    void knowsText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, text);
        PlainTextCheck whole;
        whole.add(bytesOf(bytes));
        QCOMPARE(whole.isText(), text);
        PlainTextCheck bit; // the same however it is cut
        for (const char& byte : bytes)
            bit.add(bytesOf(QByteArrayView(&byte, 1)));
        QCOMPARE(bit.isText(), text);
    }

    void aCharacterCutInTwoIsNoFaultYet()
    {
        PlainTextCheck check;
        check.add(bytesOf("\xEA"));
        QVERIFY(check.isTextSoFar() && !check.isText());
        check.add(bytesOf("\xB0\x80"));
        QVERIFY(check.isText());
    }
};

GYEOT_TEST(PlainTextCheckTest)
#include "tst_plaintextcheck.moc"
