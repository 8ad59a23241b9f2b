#include "core/sync/bundlelimits.h"
#include "core/sync/manifest.h"
#include "tests/core/sync/sample.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readable = 9;

Json sampleJson()
{
    return *parseJson(writeManifest(sampleManifest()));
}

ErrorCode refusal(const QByteArray& bytes)
{
    const auto read = readManifest(bytes, readable);
    return read ? ErrorCode::OkDuplicate : read.error().code;
}

using Alter = std::function<void(Manifest&)>;
using AlterJson = std::function<void(Json&)>;

} // namespace

Q_DECLARE_METATYPE(Alter)
Q_DECLARE_METATYPE(AlterJson)

class ManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        const auto read = readManifest(writeManifest(sampleManifest()), readable);
        QVERIFY2(read, read ? "" : qPrintable(read.error().subject));
        QCOMPARE(*read, sampleManifest());
    }

    void readsBackAHeartbeat()
    {
        Manifest m = sampleManifest();
        m.kind = BundleKind::Heartbeat;
        m.parts.clear();
        m.blobs.clear();
        m.counts = {};
        m.audit.from = m.audit.treeSize;
        m.from = m.to;
        m.ack.reset();
        m.sequence = 1;
        m.previous = filled('\0');
        const auto read = readManifest(writeManifest(m), readable);
        QVERIFY2(read, read ? "" : qPrintable(read.error().subject));
        QCOMPARE(*read, m);
    }

    void writesCanonicalBytes()
    {
        const QByteArray bytes = writeManifest(sampleManifest());
        QCOMPARE(bytes, writeManifest(sampleManifest()));
        QCOMPARE(canonicalJson(*parseJson(bytes)), bytes);
        QVERIFY(bytes.startsWith(R"({"ack":{"number":12,)"));
        QVERIFY(!bytes.contains(' ') || bytes.count(' ') == 1); // "OpenSSL 3.5.1" alone
    }

    void holdsItsOwnRules_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<QString>("member");
        const auto row = [](const char* name, const char* member, Alter alter) {
            QTest::newRow(name) << alter << QString::fromLatin1(member);
        };
        row("not_after before created", "not_after", [](Manifest& m) { m.notAfterMs = m.createdMs; });
        row("first with a predecessor", "prev", [](Manifest& m) { m.sequence = 1; });
        row("later without predecessor", "prev", [](Manifest& m) { m.previous = filled('\0'); });
        row("one recipient", "recipients", [](Manifest& m) { m.recipients.removeLast(); });
        row("five recipients", "recipients",
            [](Manifest& m) { m.recipients += { filled('c'), filled('d'), filled('e') }; });
        row("recipient twice", "recipients", [](Manifest& m) { m.recipients[1] = m.recipients[0]; });
        row("recipients descending", "recipients", [](Manifest& m) { std::swap(m.recipients[0], m.recipients[1]); });
        row("frontier of another store", "frontier",
            [](Manifest& m) { m.from = { { StoreId(QUuid::createUuid()), 100 } }; });
        row("frontier of two stores", "frontier", [](Manifest& m) { m.to.insert(StoreId(QUuid::createUuid()), 5); });
        row("frontier backwards", "frontier", [](Manifest& m) { m.to.first() = 99; });
        row("full from the middle", "frontier.from", [](Manifest& m) { m.kind = BundleKind::Full; });
        row("an operation missing", "counts", [](Manifest& m) { m.counts.ops -= 1; });
        row("a withheld operation too many", "counts", [](Manifest& m) { m.counts.withheldOps += 1; });
        row("an erased operation too many", "counts", [](Manifest& m) { m.counts.erasedOps += 1; });
        row("erased operations unsaid", "counts", [](Manifest& m) { m.counts.erasedOps = 0; });
        row("more erased than the range, and late to match", "counts", [](Manifest& m) {
            m.counts.erasedOps = 12;
            m.counts.ops = 8;
            m.counts.lateOps = 8;
            m.counts.withheldOps = 0;
        });
        row("part number skipped", "parts[1]", [](Manifest& m) { m.parts[1].number = 3; });
        row("blob before audit", "parts[2]", [](Manifest& m) {
            m.parts[1].kind = PartKind::Blob;
            m.parts[2].kind = PartKind::Audit;
        });
        row("audit part without rows", "counts", [](Manifest& m) {
            m.counts.audit = 0;
            m.audit.from = m.audit.treeSize;
        });
        row("audit rows miscounted", "counts.audit", [](Manifest& m) { m.counts.audit = 4; });
        row("heartbeat with records", "kind", [](Manifest& m) { m.kind = BundleKind::Heartbeat; });
        row("blob miscounted", "counts.blob", [](Manifest& m) { m.counts.blobs = 2; });
        row("blob names an ops part", "blobs[0]", [](Manifest& m) { m.blobs[0].parts = { 1, 4 }; });
        row("blob parts swapped", "blobs[0]", [](Manifest& m) { m.blobs[0].parts = { 4, 3 }; });
        row("blob size lies", "blobs[0]", [](Manifest& m) { m.blobs[0].sizeBytes += 1; });
        row("orphan blob part", "blobs", [](Manifest& m) {
            m.blobs[0].parts.removeLast();
            m.blobs[0].sizeBytes = 700;
        });
        row("site id in lower case", "site", [](Manifest& m) { m.siteId = u"s07"_s; });
        row("empty app", "app", [](Manifest& m) { m.app.clear(); });
    }
    void holdsItsOwnRules()
    {
        QFETCH(Alter, alter);
        QFETCH(QString, member);
        Manifest m = sampleManifest();
        alter(m);
        const auto read = readManifest(writeManifest(m), readable);
        QVERIFY(!read);
        QCOMPARE(errorName(read.error().code), errorName(ErrorCode::RejManifest));
        QCOMPARE(read.error().subject, member);
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<AlterJson>("alter");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, ErrorCode code, AlterJson alter) {
            QTest::newRow(name) << alter << code;
        };
        row("another format", ErrorCode::RejManifest, [](Json& j) { j["fmt"] = "casereceipt/1"; });
        row("a later format", ErrorCode::ParkNewerSchema, [](Json& j) {
            j["fmt"] = "casebundle/2";
            j["news"] = true;
        });
        row("a schema we cannot read", ErrorCode::ParkNewerSchema, [](Json& j) {
            j["schema"]["write"] = 12;
            j["schema"]["min_read"] = 10;
            j["news"] = 1;
        });
        row("min_read above write", ErrorCode::RejManifest, [](Json& j) { j["schema"]["write"] = 5; });
        row("unknown plain member", ErrorCode::RejManifest, [](Json& j) { j["news"] = 1; });
        row("unknown member in a part", ErrorCode::RejManifest, [](Json& j) { j["parts"][0]["news"] = 1; });
        row("member missing", ErrorCode::RejManifest, [](Json& j) { j.erase("epoch"); });
        row("audit missing", ErrorCode::RejManifest, [](Json& j) { j.erase("audit"); });
        row("unknown kind", ErrorCode::RejManifest, [](Json& j) { j["kind"] = "partial"; });
        row("number as text", ErrorCode::RejManifest, [](Json& j) { j["seq"] = "41"; });
        row("number as fraction", ErrorCode::RejManifest, [](Json& j) { j["seq"] = 41.5; });
        row("epoch 0", ErrorCode::RejManifest, [](Json& j) { j["epoch"] = 0; });
        row("digest in upper case", ErrorCode::RejManifest, [](Json& j) { j["prev"] = std::string(64, 'A'); });
        row("digest short", ErrorCode::RejManifest, [](Json& j) { j["prev"] = std::string(62, 'a'); });
        row("time without zone", ErrorCode::RejManifest, [](Json& j) { j["created"] = "2026-11-22T01:00:00"; });
        row("id in upper case", ErrorCode::RejManifest,
            [](Json& j) { j["bundle_id"] = "0193F0C0-7B7A-7000-8000-000000000001"; });
        row("frontier no object", ErrorCode::RejManifest, [](Json& j) { j["frontier"]["to"] = 5; });
        row("part of 17 MiB", ErrorCode::RejLimit, [](Json& j) { j["parts"][0]["pt_len"] = 17 << 20; });
        row("part file of 17 MiB", ErrorCode::RejLimit, [](Json& j) { j["parts"][0]["ct_len"] = 17 << 20; });
        row("negative length", ErrorCode::RejManifest, [](Json& j) { j["parts"][0]["pt_len"] = -1; });
        row("five million and one records", ErrorCode::RejLimit, [](Json& j) { j["counts"]["op"] = 5'000'001; });
        row("70,000 parts", ErrorCode::RejLimit, [](Json& j) { j["parts"] = Json::array_t(70000, 0); });
        row("200,001 blobs", ErrorCode::RejLimit, [](Json& j) { j["blobs"] = Json::array_t(200001, 0); });
    }
    void refusesOtherForms()
    {
        QFETCH(AlterJson, alter);
        QFETCH(ErrorCode, code);
        Json json = sampleJson();
        alter(json);
        QCOMPARE(errorName(refusal(canonicalJson(json))), errorName(code));
    }

    void keepsUnknownMembersForLaterPrograms()
    {
        Json json = sampleJson();
        json["x_note"] = "later";
        QVERIFY(readManifest(canonicalJson(json), readable));
    }

    void refusesBytesThatAreNoJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = writeManifest(sampleManifest());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("duplicate key") << QByteArray(R"({"seq":1,)" + good.mid(1));
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + good);
        QTest::newRow("cut") << good.first(good.size() / 2);
        QTest::newRow("trailing") << QByteArray(good + "{}");
    }
    void refusesBytesThatAreNoJson()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(errorName(refusal(bytes)), errorName(ErrorCode::RejManifest));
    }

    void refusesFiveMebibytes()
    {
        QCOMPARE(errorName(refusal(writeManifest(sampleManifest()) + QByteArray(5 << 20, ' '))),
            errorName(ErrorCode::RejLimit));
    }

    void neverReadsAnAlteredByteAsTheSame()
    {
        // every byte, one bit each: refused, or it reads as something else – and then the signature refuses it
        const QByteArray good = writeManifest(sampleManifest());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ (1 << (i % 8)));
            const auto read = readManifest(bad, readable);
            QVERIFY2(!read || *read != sampleManifest(), qPrintable(QString::number(i)));
        }
    }
};

GYEOT_TEST(ManifestTest)
#include "tst_manifest.moc"
