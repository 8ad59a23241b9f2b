#include "core/crypto/der.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

namespace {

QByteArray nested(int depth)
{
    QByteArray der;
    for (int i = 0; i < depth; ++i) {
        QByteArray length;
        if (der.size() < 0x80)
            length = QByteArray(1, char(der.size()));
        else if (der.size() < 0x100)
            length = QByteArray("\x81", 1) + char(der.size());
        else
            length = QByteArray("\x82", 1) + char(der.size() >> 8) + char(der.size());
        der = char(tag::sequence) + length + der;
    }
    return der;
}

} // namespace

class DerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsOnlyDer_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("half a header") << QByteArray("30") << false;
        QTest::newRow("empty sequence") << QByteArray("3000") << true;
        QTest::newRow("trailing byte") << QByteArray("300000") << false;
        QTest::newRow("two values") << QByteArray("05000500") << false;
        QTest::newRow("content missing") << QByteArray("040201") << false;
        QTest::newRow("indefinite length") << QByteArray("30800000") << false;
        QTest::newRow("long form for a short length") << QByteArray("0481020102") << false;
        QTest::newRow("length with a leading zero") << "04820080" + QByteArray(256, '0') << false;
        QTest::newRow("long form where it is due") << "048180" + QByteArray(256, '0') << true;
        QTest::newRow("two gigabytes claimed") << QByteArray("0484800000000102") << false;
        QTest::newRow("length of five bytes") << QByteArray("048500000000010102") << false;
        QTest::newRow("high tag number") << QByteArray("1f8100") << false;
        QTest::newRow("end of contents") << QByteArray("0000") << false;
        QTest::newRow("true") << QByteArray("0101ff") << true;
        QTest::newRow("false") << QByteArray("010100") << true;
        QTest::newRow("true in BER") << QByteArray("010101") << false;
        QTest::newRow("boolean of two bytes") << QByteArray("0102ffff") << false;
        QTest::newRow("zero") << QByteArray("020100") << true;
        QTest::newRow("128") << QByteArray("02020080") << true;
        QTest::newRow("-128") << QByteArray("020180") << true;
        QTest::newRow("padded integer") << QByteArray("02020001") << false;
        QTest::newRow("padded negative integer") << QByteArray("0202ff80") << false;
        QTest::newRow("empty integer") << QByteArray("0200") << false;
        QTest::newRow("bits") << QByteArray("030207 80") << true;
        QTest::newRow("no bits") << QByteArray("030100") << true;
        QTest::newRow("unused bits set") << QByteArray("03020781") << false;
        QTest::newRow("eight unused bits") << QByteArray("03020800") << false;
        QTest::newRow("unused bits of nothing") << QByteArray("030101") << false;
        QTest::newRow("empty bit string") << QByteArray("0300") << false;
        QTest::newRow("null") << QByteArray("0500") << true;
        QTest::newRow("null with content") << QByteArray("050100") << false;
        QTest::newRow("object identifier whole") << QByteArray("06092a864886f70d010701") << true;
        QTest::newRow("object identifier cut") << QByteArray("06022a86") << false;
        QTest::newRow("object identifier padded") << QByteArray("06032a8001") << false;
        QTest::newRow("empty object identifier") << QByteArray("0600") << false;
        QTest::newRow("constructed octet string") << QByteArray("240404020102") << false;
        QTest::newRow("primitive sequence") << QByteArray("100405000500") << false;
        QTest::newRow("primitive set") << QByteArray("1100") << false;
        QTest::newRow("UTC time") << QByteArray("170d3236313132323031303030305a") << true;
        QTest::newRow("UTC time without seconds") << QByteArray("170b323631313232303130305a") << false;
        QTest::newRow("UTC time with an offset") << QByteArray("17113236313132323031303030302b30393030") << false;
        QTest::newRow("generalized time") << QByteArray("180f32303531303130313030303030305a") << true;
        QTest::newRow("generalized time with a fraction")
            << QByteArray("181132303531303130313030303030302e355a") << false;
        QTest::newRow("sorted set") << QByteArray("3106020101020102") << true;
        QTest::newRow("unsorted set") << QByteArray("3106020102020101") << false;
        QTest::newRow("set with the same twice") << QByteArray("3106020101020101") << true;
        QTest::newRow("wrong deep inside") << QByteArray("3009a00730053003020200") << false;
        QTest::newRow("context tags") << QByteArray("3006a00405008000") << true;
    }
    void acceptsOnlyDer()
    {
        QFETCH(QByteArray, hex);
        QFETCH(bool, accepted);
        const QByteArray der = QByteArray::fromHex(hex);
        const auto checked = checkDer(der);
        QCOMPARE(checked.has_value(), accepted);
        if (!accepted)
            QCOMPARE(checked.error().code, ErrorCode::RejForm);
    }

    void stopsAtItsDepth()
    {
        QVERIFY(checkDer(nested(maxDerDepth)));
        QCOMPARE(checkDer(nested(maxDerDepth + 1)).error().code, ErrorCode::RejLimit);
        QCOMPARE(checkDer(nested(10000)).error().code, ErrorCode::RejLimit);
    }

    void readsValuesInOrder()
    {
        const QByteArray der = QByteArray::fromHex("300b0201070402abcda0020500");
        DerReader outer(der);
        QVERIFY(!outer.atEnd());
        DerReader fields = outer.enter(tag::sequence);
        QVERIFY(outer.atEnd() && !outer.failed());
        QCOMPARE(fields.nextTag(), tag::integer);
        QCOMPARE(fields.take(tag::integer).content, QByteArrayView("\x07"));
        const DerValue text = fields.takeAny();
        QCOMPARE(text.tag, tag::octetString);
        QCOMPARE(text.whole.toByteArray().toHex(), QByteArray("0402abcd"));
        QCOMPARE(fields.enter(tag::context0).nextTag(), tag::null);
        QVERIFY(fields.atEnd() && !fields.failed());
        QCOMPARE(fields.nextTag(), 0);
    }

    void staysFailed()
    {
        const QByteArray der = QByteArray::fromHex("02010105000500");
        DerReader reader(der);
        QVERIFY(reader.take(tag::octetString).whole.isEmpty());
        QVERIFY(reader.failed() && reader.atEnd());
        QVERIFY(reader.take(tag::integer).whole.isEmpty());
        QVERIFY(reader.enter(tag::sequence).failed());
        DerReader cut(QByteArrayView("\x04\x05", 2));
        QVERIFY(cut.takeAny().whole.isEmpty() && cut.failed());
    }
};

GYEOT_TEST(DerTest)
#include "tst_der.moc"
