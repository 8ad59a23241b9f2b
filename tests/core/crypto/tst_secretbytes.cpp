#include "core/crypto/secretbytes.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <type_traits>

using namespace gyeot;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray> && !std::is_convertible_v<SecretBytes, QByteArrayView>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> && std::is_nothrow_move_assignable_v<SecretBytes>);

class SecretBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAsZeros()
    {
        const SecretBytes bytes(1000);
        QCOMPARE(bytes.size(), size_t(1000));
        QCOMPARE(viewOf(bytes.view()), QByteArray(1000, '\0'));
    }

    void isNoneWithoutBytes()
    {
        SecretBytes none;
        QVERIFY(none.isEmpty());
        QVERIFY(SecretBytes(0).isEmpty());
        QVERIFY(SecretBytes::random(0).isEmpty());
        QVERIFY(SecretBytes::copyOf({}).isEmpty());
        QVERIFY(none.clone().isEmpty());
        QVERIFY(none.equals({}));
        QVERIFY(!none.equals(bytesOf("x")));
        wipe(none.mutableView());
    }

    void movesWithoutLeavingACopy()
    {
        SecretBytes first = SecretBytes::copyOf(bytesOf("the key"));
        const unsigned char* const place = first.view().data();
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the promise under test
        QCOMPARE(second.view().data(), place);
        SecretBytes third = SecretBytes::copyOf(bytesOf("an older key"));
        third = std::move(second);
        QCOMPARE(third.view().data(), place);
        QVERIFY(third.equals(bytesOf("the key")));
    }

    void clonesIntoOtherMemory()
    {
        SecretBytes key = SecretBytes::copyOf(bytesOf("the key"));
        const SecretBytes copy = key.clone();
        QVERIFY(copy.view().data() != key.view().data());
        wipe(key.mutableView());
        QVERIFY(key.equals(bytesOf(QByteArray(7, '\0'))));
        QVERIFY(copy.equals(bytesOf("the key")));
    }

    void comparesWholeAndBySize()
    {
        const SecretBytes key = SecretBytes::copyOf(bytesOf("abcdef"));
        QVERIFY(key.equals(bytesOf("abcdef")));
        QVERIFY(!key.equals(bytesOf("abcdeg")));
        QVERIFY(!key.equals(bytesOf("abcde")));
        QVERIFY(!key.equals(bytesOf("abcdefg")));
    }

    void drawsFreshBytes()
    {
        const SecretBytes a = SecretBytes::random(32);
        const SecretBytes b = SecretBytes::random(32);
        QVERIFY(!a.equals(b.view()));
        QVERIFY(!a.equals(bytesOf(QByteArray(32, '\0'))));
    }
};

GYEOT_TEST(SecretBytesTest)
#include "tst_secretbytes.moc"
