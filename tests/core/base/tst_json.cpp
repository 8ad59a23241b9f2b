#include "core/base/json.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIJsonForbids_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("duplicate key in a nested object") << QByteArray(R"([{"b":{"a":1,"a":1}}])");
        QTest::newRow("trailing bytes") << QByteArray("{} x");
        QTest::newRow("broken UTF-8") << QByteArray("\"\xC3\"");
        QTest::newRow("lone surrogate") << QByteArray(R"("\ud800")");
        QTest::newRow("escaped NUL") << QByteArray(R"("a\u0000b")");
        QTest::newRow("raw NUL") << QByteArray("\"a\0b\"", 5);
        QTest::newRow("integer over 2^53") << QByteArray("9007199254740992");
        QTest::newRow("integer under -2^53") << QByteArray("-9007199254740992");
        QTest::newRow("not a number") << QByteArray("NaN");
        QTest::newRow("17 levels") << QByteArray(17, '[') + QByteArray(17, ']');
        QTest::newRow("a million levels") << QByteArray(1000000, '[');
    }
    void refusesWhatIJsonForbids()
    {
        QFETCH(QByteArray, bytes);
        const auto value = parseJson(bytes);
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::BadForm);
    }

    void refusesMoreThanTheLimit()
    {
        QCOMPARE(parseJson("[1,2,3]", { .maxBytes = 6 }).error().code, ErrorCode::TooLarge);
    }

    void takesTheSameKeyInTwoObjects() { QVERIFY(parseJson(R"([{"a":1},{"a":2},{"b":{"a":1},"a":3}])")); }

    void takesSixteenLevelsAndBracketsInsideText()
    {
        QVERIFY(parseJson(QByteArray(16, '[') + QByteArray(16, ']')));
        QVERIFY(parseJson("\"" + QByteArray(100, '[') + "\\\"[\""));
    }

    void writesTheSameBytesWhateverTheOrder()
    {
        const auto one = parseJson(R"({"b":[1, 2],"a":"곁"})");
        const auto two = parseJson(R"({ "a" : "곁", "b":[1,2] })");
        QCOMPARE(canonicalJson(*one), QByteArray(R"({"a":"곁","b":[1,2]})"));
        QCOMPARE(canonicalJson(*one), canonicalJson(*two));
    }
};

GYEOT_TEST(JsonTest)
#include "tst_json.moc"
