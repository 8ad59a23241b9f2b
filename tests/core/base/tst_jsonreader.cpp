#include "core/base/jsonreader.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

class JsonReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachKind()
    {
        const Json value = *parseJson(R"({"t":"말","n":7,"b":true,"d":"2026-02-28","l":["a","b"],"x_later":1})");
        JsonReader in(value, {});
        QCOMPARE(in.text("t"), u"말"_s);
        QCOMPARE(in.integer("n"), 7);
        QCOMPARE(in.boolean("b"), true);
        QCOMPARE(in.date("d"), QDate(2026, 2, 28));
        QCOMPARE(in.texts("l"), QStringList({ u"a"_s, u"b"_s }));
        QVERIFY(!in.optionalText("absent"));
        QVERIFY(in.finish());
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray(R"({"d":"2026-01-01"})") << u"act.t"_s << int(ErrorCode::MissingField);
        QTest::newRow("null is missing") << QByteArray(R"({"t":null,"d":"2026-01-01"})") << u"act.t"_s
                                         << int(ErrorCode::MissingField);
        QTest::newRow("wrong kind") << QByteArray(R"({"t":1,"d":"2026-01-01"})") << u"act.t"_s
                                    << int(ErrorCode::BadForm);
        QTest::newRow("no such day") << QByteArray(R"({"t":"a","d":"2026-02-30"})") << u"act.d"_s
                                     << int(ErrorCode::BadDate);
        QTest::newRow("unknown") << QByteArray(R"({"t":"a","d":"2026-01-01","z":1})") << u"act.z"_s
                                 << int(ErrorCode::UnknownField);
        QTest::newRow("no object") << QByteArray("[]") << u"act"_s << int(ErrorCode::BadForm);
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        const Json value = *parseJson(bytes);
        JsonReader in(value, u"act"_s);
        in.text("t");
        in.date("d");
        const auto done = in.finish();
        QVERIFY(!done);
        QTEST(done.error().subject, "subject");
        QTEST(int(done.error().code), "code");
    }
};

GYEOT_TEST(JsonReaderTest)
#include "tst_jsonreader.moc"
