#include "core/sync/receipt.h"
#include "tests/core/sync/sample.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

using AlterJson = std::function<void(Json&)>;

Receipt sample()
{
    const Manifest bundle = sampleManifest();
    return Receipt { .number = 7,
        .previous = filled('p'),
        .siteId = bundle.siteId,
        .store = bundle.store,
        .bundle = bundle.bundle,
        .manifestDigest = filled('m'),
        .epoch = bundle.epoch,
        .sequence = bundle.sequence,
        .result = ReceiptResult::Applied,
        .missing = {},
        .applied = bundle.to,
        .officeTreeSize = 900,
        .officeRoot = filled('o'),
        .siteTreeSize = 15,
        .siteRoot = filled('r'),
        .revocations = { "one", "two" },
        .certificates = { "certificate" },
        .nextExpected = 42,
        .signedMs = FakeClock().ms,
        .signer = filled('s'),
        .recipient = filled('t') };
}

} // namespace

Q_DECLARE_METATYPE(AlterJson)

class ReceiptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        QCOMPARE(readReceipt(writeReceipt(sample())).value(), sample());
        Receipt gap = sample();
        gap.result = ReceiptResult::Gap;
        gap.missing = { 38, 40 };
        QCOMPARE(readReceipt(writeReceipt(gap)).value(), gap);
        Receipt epoch = sample();
        epoch.result = ReceiptResult::Epoch;
        epoch.number = 1;
        epoch.previous = filled('\0');
        QCOMPARE(readReceipt(writeReceipt(epoch)).value(), epoch);
    }

    void writesTheSameBytes()
    {
        QCOMPARE(writeReceipt(sample()), writeReceipt(sample()));
        QCOMPARE(canonicalJson(*parseJson(writeReceipt(sample()))), writeReceipt(sample()));
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<AlterJson>("alter");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, ErrorCode code, AlterJson alter) {
            QTest::newRow(name) << alter << code;
        };
        row("a bundle's manifest", ErrorCode::RejManifest, [](Json& j) { j["fmt"] = "casebundle/1"; });
        row("a later format", ErrorCode::ParkNewerSchema, [](Json& j) { j["fmt"] = "casereceipt/2"; });
        row("an order we cannot carry out", ErrorCode::ParkNewerSchema,
            [](Json& j) { j["orders"].push_back({ { "kind", "erase" } }); });
        row("unknown result", ErrorCode::RejManifest, [](Json& j) { j["result"] = "REJ_SIG"; });
        row("number 0", ErrorCode::RejManifest, [](Json& j) { j["number"] = 0; });
        row("first with a predecessor", ErrorCode::RejManifest, [](Json& j) { j["number"] = 1; });
        row("later without one", ErrorCode::RejManifest, [](Json& j) { j["prev"] = std::string(64, '0'); });
        row("missing without a gap", ErrorCode::RejManifest, [](Json& j) { j["missing"].push_back(4); });
        row("gap without missing", ErrorCode::RejManifest, [](Json& j) { j["result"] = "PARK_GAP"; });
        row("missing descending", ErrorCode::RejManifest, [](Json& j) {
            j["result"] = "PARK_GAP";
            j["missing"] = { 5, 4 };
        });
        row("list no base64", ErrorCode::RejManifest, [](Json& j) { j["crl"][0] = "%"; });
        row("tree without root", ErrorCode::RejManifest, [](Json& j) { j["site_audit"].erase("root"); });
        row("tree with more", ErrorCode::RejManifest, [](Json& j) { j["office_tree"]["news"] = 1; });
        row("unknown plain member", ErrorCode::RejManifest, [](Json& j) { j["news"] = 1; });
        row("member missing", ErrorCode::RejManifest, [](Json& j) { j.erase("signer"); });
    }
    void refusesOtherForms()
    {
        QFETCH(AlterJson, alter);
        QFETCH(ErrorCode, code);
        Json json = *parseJson(writeReceipt(sample()));
        alter(json);
        const auto read = readReceipt(canonicalJson(json));
        QVERIFY(!read);
        QCOMPARE(errorName(read.error().code), errorName(code));
    }

    void refusesTooMuchAndNoJson()
    {
        QCOMPARE(readReceipt(QByteArray(5 << 20, ' ')).error().code, ErrorCode::RejLimit);
        QCOMPARE(readReceipt("{").error().code, ErrorCode::RejManifest);
    }
};

GYEOT_TEST(ReceiptTest)
#include "tst_receipt.moc"
