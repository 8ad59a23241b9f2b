#include "core/store/hybridclock.h"
#include "core/store/operation.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

const StoreId storeA(QUuid::fromString(u"0193f0c0-0000-7000-8000-00000000000a"_s));
const StoreId storeB(QUuid::fromString(u"0193f0c0-0000-7000-8000-00000000000b"_s));

Operation sample()
{
    Operation operation;
    operation.id = { storeA, 42 };
    operation.hlc = 0x0193f0c07b7a0003;
    operation.user = UserId(QUuid::fromString(u"0193f0c0-0000-7000-8000-000000000001"_s));
    operation.caseId = CaseId(QUuid::fromString(u"0193f0c0-0000-7000-8000-000000000002"_s));
    operation.kind = u"act"_s;
    operation.object = QUuid::fromString(u"0193f0c0-0000-7000-8000-000000000003"_s);
    operation.field = u"what"_s;
    operation.base = { { storeA, 7 }, { storeB, 3 } };
    operation.value = "\"한 줄\"";
    return operation;
}

/** The line as core/sync/FORMAT.md, section 5, shows it; written by hand. */
constexpr char sampleLine[] =
    R"({"base":["0193f0c0-0000-7000-8000-00000000000a:7","0193f0c0-0000-7000-8000-00000000000b:3"],)"
    R"("case":"0193f0c0-0000-7000-8000-000000000002","f":"what","hlc":"0193f0c07b7a0003","k":"act",)"
    R"("obj":"0193f0c0-0000-7000-8000-000000000003","op":"0193f0c0-0000-7000-8000-00000000000a:42","t":"set",)"
    R"("u":"0193f0c0-0000-7000-8000-000000000001","v":"한 줄"})";

Json parsed(const char* text)
{
    return *parseJson(text);
}

} // namespace

class OperationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneLineOfTheFormat()
    {
        QCOMPARE(canonicalJson(operationToJson(sample())), QByteArray(sampleLine));
        const auto back = operationFromJson(parsed(sampleLine), u"line 1"_s);
        QVERIFY(back && *back == sample());
    }

    void carriesEachShape_data()
    {
        QTest::addColumn<Operation>("operation");
        Operation operation = sample();
        operation.type = OperationType::Add;
        operation.field.clear();
        operation.value = QByteArray();
        operation.base.clear();
        QTest::newRow("add") << operation;
        operation.type = OperationType::Tomb;
        operation.value = "\"entered_twice\"";
        QTest::newRow("tomb") << operation;
        operation = sample();
        operation.value = "null";
        QTest::newRow("a value of nothing is not no value") << operation;
        operation.value = R"({"sealed":"00ff"})";
        QTest::newRow("sealed, no office then") << operation;
        operation.officeSealed = QByteArray("\2\0\xff", 3);
        QTest::newRow("sealed to the office") << operation;
        operation = sample();
        operation.caseId = CaseId();
        QTest::newRow("of no case") << operation;
        operation = sample();
        operation.value = R"({"later":[1,{"b":"AA=="}]})";
        operation.kind = u"unheard_of"_s;
        QTest::newRow("of a newer program") << operation;
    }
    void carriesEachShape()
    {
        QFETCH(Operation, operation);
        const auto back = operationFromJson(*parseJson(canonicalJson(operationToJson(operation))), u"x"_s);
        QVERIFY2(back, back ? "" : back.error().detail.constData());
        QVERIFY(*back == operation);
        Operation digest = operation;
        digest.officeSealed.clear();
        QCOMPARE(canonicalJson(operationDigestForm(operation)), canonicalJson(operationToJson(digest)));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no op") << QByteArray("op") << QByteArray() << ErrorCode::MissingField;
        QTest::newRow("op without number")
            << QByteArray("op") << QByteArray(R"("0193f0c0-0000-7000-8000-00000000000a")") << ErrorCode::BadForm;
        QTest::newRow("number zero") << QByteArray("op") << QByteArray(R"("0193f0c0-0000-7000-8000-00000000000a:0")")
                                     << ErrorCode::BadForm;
        QTest::newRow("number written otherwise")
            << QByteArray("op") << QByteArray(R"("0193f0c0-0000-7000-8000-00000000000a:+7")") << ErrorCode::BadForm;
        QTest::newRow("store in capitals")
            << QByteArray("op") << QByteArray(R"("0193F0C0-0000-7000-8000-00000000000A:7")") << ErrorCode::BadForm;
        QTest::newRow("clock of 15 digits")
            << QByteArray("hlc") << QByteArray(R"("193f0c07b7a0003")") << ErrorCode::BadForm;
        QTest::newRow("clock in capitals")
            << QByteArray("hlc") << QByteArray(R"("0193F0C07B7A0003")") << ErrorCode::BadForm;
        QTest::newRow("negative clock") << QByteArray("hlc") << QByteArray(R"("ff93f0c07b7a0003")")
                                        << ErrorCode::BadForm;
        QTest::newRow("unknown type") << QByteArray("t") << QByteArray(R"("overwrite")") << ErrorCode::BadForm;
        QTest::newRow("user is no id") << QByteArray("u") << QByteArray(R"("u07")") << ErrorCode::BadForm;
        QTest::newRow("case is no id") << QByteArray("case") << QByteArray(R"("none")") << ErrorCode::BadForm;
        QTest::newRow("overwrites itself")
            << QByteArray("base") << QByteArray(R"(["0193f0c0-0000-7000-8000-00000000000a:42"])") << ErrorCode::BadForm;
        QTest::newRow("base of numbers") << QByteArray("base") << QByteArray("[7]") << ErrorCode::BadForm;
        QTest::newRow("fraction") << QByteArray("v") << QByteArray("1.5") << ErrorCode::BadForm;
        QTest::newRow("fraction inside") << QByteArray("v") << QByteArray(R"({"a":[1.0]})") << ErrorCode::BadForm;
        QTest::newRow("box is no base64") << QByteArray("box") << QByteArray(R"("!")") << ErrorCode::BadForm;
        QTest::newRow("empty box") << QByteArray("box") << QByteArray(R"("")") << ErrorCode::BadForm;
        QTest::newRow("kind too long") << QByteArray("k") << '"' + QByteArray(65, 'k') + '"' << ErrorCode::BadForm;
        QTest::newRow("unknown member") << QByteArray("extra") << QByteArray("1") << ErrorCode::UnknownField;
    }
    void refuses()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        QFETCH(ErrorCode, code);
        Json line = parsed(sampleLine);
        if (value.isEmpty())
            line.erase(member.toStdString());
        else
            line[member.toStdString()] = *parseJson(value);
        const auto read = operationFromJson(line, u"line 3"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().subject.startsWith(u"line 3"_s));
    }

    void aLineThatIsNoObject()
    {
        QCOMPARE(operationFromJson(Json::array(), u"line 1"_s).error().code, ErrorCode::BadForm);
    }

    void theBaseIsSortedAndReadBack()
    {
        const QList<OperationId> base { { storeB, 3 }, { storeA, 10 }, { storeA, 7 } };
        const QByteArray text = baseToText(base);
        QCOMPARE(*baseFromText(text), (QList<OperationId> { { storeA, 7 }, { storeA, 10 }, { storeB, 3 } }));
        QCOMPARE(baseToText({}), QByteArray("[]"));
        for (const char* bad : { "", "{}", "[1]", "[\"x\"]" })
            QCOMPARE(baseFromText(bad).error().code, ErrorCode::StoreDamaged);
    }

    void theHybridClock()
    {
        const qint64 now = 1795309200000;
        const qint64 day = 24 * 3600 * 1000LL;
        QCOMPARE(nextHlc(0, now), now << 16);
        QCOMPARE(nextHlc(now << 16, now), (now << 16) + 1); // twice in a millisecond
        QCOMPARE(nextHlc(now << 16, now - day), (now << 16) + 1); // the wall clock went back
        QCOMPARE(nextHlc((now << 16) + 0xffff, now), (now + 1) << 16); // the counter runs over into time
        QCOMPARE(hlcMs(nextHlc(0, now)), now);
        QCOMPARE(observedHlc(5, 9, now), 9);
        QCOMPARE(observedHlc(9, 5, now), 9);
        QCOMPARE(observedHlc(9, (now + 900 * day) << 16, now), (now + day) << 16); // a site that lives in 2099
        QCOMPARE(hlcText(0x0193f0c07b7a0003), u"0193f0c07b7a0003"_s);
        QCOMPARE(hlcFromText(u"0193f0c07b7a0003"), std::optional<qint64>(0x0193f0c07b7a0003));
    }
};

GYEOT_TEST(OperationTest)
#include "tst_operation.moc"
