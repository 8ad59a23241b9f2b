#include "core/store/valuejson.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class ValueJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<FieldType::Kind>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("plain");
        using Kind = FieldType::Kind;
        QTest::newRow("nothing") << Value() << Kind::Text << QByteArray("null") << QByteArray();
        QTest::newRow("text") << Value(u"가\n"_s) << Kind::Text << QByteArray("\"가\\n\"") << "가\n"_ba;
        QTest::newRow("empty text") << Value(u""_s) << Kind::Text << QByteArray("\"\"") << QByteArray();
        QTest::newRow("number") << Value(qint64(-9007199254740991)) << Kind::Integer << QByteArray("-9007199254740991")
                                << "-9007199254740991"_ba;
        QTest::newRow("bytes") << Value(QByteArray("\0\xff", 2)) << Kind::Bytes << QByteArray("{\"b\":\"AP8=\"}")
                               << QByteArray("\0\xff", 2);
        QTest::newRow("no bytes") << Value(QByteArray("")) << Kind::Bytes << QByteArray("{\"b\":\"\"}") << QByteArray();
    }
    void readsBackWhatItWrote()
    {
        QFETCH(Value, value);
        QFETCH(FieldType::Kind, kind);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, plain);
        QCOMPARE(*newValueToJson(value), json);
        QVERIFY(*valueFromJson(json, kind) == value);
        QCOMPARE(valueToPlain(value), plain);
    }

    void refusesWhatTheFieldCannotHold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<FieldType::Kind>("kind");
        using Kind = FieldType::Kind;
        QTest::newRow("text for a number") << QByteArray("\"1\"") << Kind::Integer;
        QTest::newRow("number for a text") << QByteArray("1") << Kind::Text;
        QTest::newRow("text for bytes") << QByteArray("\"AA==\"") << Kind::Bytes;
        QTest::newRow("bytes for a text") << QByteArray("{\"b\":\"AA==\"}") << Kind::Text;
        QTest::newRow("truth") << QByteArray("true") << Kind::Integer;
        QTest::newRow("fraction") << QByteArray("1.0") << Kind::Integer;
        QTest::newRow("list") << QByteArray("[]") << Kind::Text;
        QTest::newRow("bytes that are no base64") << QByteArray("{\"b\":\"?\"}") << Kind::Bytes;
        QTest::newRow("bytes with more") << QByteArray("{\"b\":\"AA==\",\"c\":1}") << Kind::Bytes;
        QTest::newRow("no JSON") << QByteArray("{") << Kind::Bytes;
        QTest::newRow("empty") << QByteArray() << Kind::Text;
    }
    void refusesWhatTheFieldCannotHold()
    {
        QFETCH(QByteArray, json);
        QFETCH(FieldType::Kind, kind);
        QCOMPARE(valueFromJson(json, kind).error().code, ErrorCode::BadForm);
    }

    void limits()
    {
        QVERIFY(newValueToJson(QString(maxFieldBytes, u'x')));
        QCOMPARE(newValueToJson(QString(maxFieldBytes / 3 + 1, u'가')).error().code, ErrorCode::TooLarge);
        QVERIFY(
            valueToJson(QByteArray(maxFieldBytes + 100, 'x'))); // an old column with its seal may be a little longer
        QCOMPARE(valueToJson(qint64(1) << 53).error().code, ErrorCode::Constraint);
        QCOMPARE(valueToJson(QString(QChar(u'\0'))).error().code, ErrorCode::Constraint);
    }
};

GYEOT_TEST(ValueJsonTest)
#include "tst_valuejson.moc"
