#include "core/crypto/knownwords.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/passphrasewords.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class KnownWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void KEY_04_whatAGuesserTriesFirstIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("password and digits") << u"password!2026!!"_s << true;
        QTest::newRow("the same in capitals") << u"PASSWORD!2026!!"_s << true;
        QTest::newRow("the Korean word") << u"비밀번호 2026!!"_s << true;
        QTest::newRow("the same typed in 영") << u"qlalfqjsgh 2026!!"_s << true;
        QTest::newRow("one's own name twice") << u"한가람 한가람 2026"_s << true;
        QTest::newRow("the site's name") << u"seoul-gangnam-2026"_s << true;
        QTest::newRow("site and habit") << u"Seoul-Gangnam welcome 1"_s << true;
        QTest::newRow("several habits") << u"iloveyou letmein admin"_s << true;
        QTest::newRow("a habit within a sentence") << u"my dragon eats old letters"_s << false;
        QTest::newRow("one's name within a sentence") << u"한가람 위로 고래가 난다"_s << false;
        QTest::newRow("generated") << u"x7Kq-pZ2m.w9Tfb"_s << false;
        QTest::newRow("six words") << u"나무 하늘 고래 연필 바다 창문"_s << false;
    }
    void KEY_04_whatAGuesserTriesFirstIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRefused);
        const SecretBytes typed = SecretBytes::copyOf(bytesOf(text.toUtf8()));
        const auto checked = checkKnownWords(typed, { u"한가람"_s, u"SEOUL-GANGNAM"_s, u"S7"_s });
        QCOMPARE(checked.has_value(), !isRefused);
        if (isRefused)
            QCOMPARE(checked.error(), (Error { ErrorCode::WeakPassphrase, {}, "known" }));
    }

    void whatIsSuggestedIsNeverRefused()
    {
        for (int i = 0; i < 200; ++i)
            QVERIFY(checkKnownWords(*generatePassphrase(), { u"한가람"_s, u"S07"_s }));
    }

    void refusesWhatIsNoText()
    {
        QCOMPARE(checkKnownWords(SecretBytes::copyOf(bytesOf("abc\xff")), {}).error().code, ErrorCode::BadForm);
    }
};

GYEOT_TEST(KnownWordsTest)
#include "tst_knownwords.moc"
