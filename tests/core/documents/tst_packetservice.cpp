#include "core/base/file.h"
#include "core/cases/casefile.h"
#include "core/cases/caseservice.h"
#include "core/documents/packetservice.h"
#include "core/documents/packetvalues.h"
#include "core/documents/preflight.h"
#include "core/store/audit.h"
#include "core/store/database.h"
#include "tests/core/documents/democase.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PacketServiceTest : public QObject {
    Q_OBJECT

    static StageBook stageBook() { return StageBook::load().value_or(StageBook()); }
    CaseId imported(const QString& name)
    {
        const StageBook stages = stageBook();
        CaseService cases(*m_store.store, test::lawBook(), stages);
        const auto bytes =
            readFile(QStringLiteral(GYEOT_SOURCE_DIR "/resources/demo/") + name + u".json"_s, maxCaseFileBytes);
        const auto json = bytes ? parseJson(*bytes) : Result<Json>(std::unexpected(bytes.error()));
        const auto file = json ? parseCaseFile(*json) : Result<CaseFile>(std::unexpected(json.error()));
        const auto made = file ? cases.importCase(*file) : Result<CaseService::Imported>(std::unexpected(file.error()));
        return made ? made->caseId : CaseId();
    }

private Q_SLOTS:
    void gathersTheCaseWithItsSuggestions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("acts");
        QTest::newRow("V01") << u"V01"_s << 4;
        QTest::newRow("V03") << u"V03"_s << 4;
        QTest::newRow("V06") << u"V06"_s << 89;
    }
    void gathersTheCaseWithItsSuggestions()
    {
        QFETCH(QString, name);
        QFETCH(int, acts);
        const CaseId id = imported(name);
        QVERIFY(!id.isNull());
        const auto input = PacketService(*m_store.store, test::lawBook()).gather(id, QDate(2026, 11, 25));
        QVERIFY(input);
        QCOMPARE(input->record.acts.size(), acts);
        QCOMPARE(input->suggestedStatutes.size(), acts);
        QCOMPARE(input->record.client.trueName, test::demoCase(name).record.client.trueName);
        QCOMPARE(input->hiddenName(), input->record.client.trueName);
        QCOMPARE(input->date, QDate(2026, 11, 25));
        // The same case without its evidence makes the same papers, whether it went through a store or not.
        PacketInput direct = test::demoCase(name);
        direct.evidence.clear();
        direct.record.exhibits.clear();
        QVERIFY(*packetValues(*input, test::lawBook()) == *packetValues(direct, test::lawBook()));
    }

    void goesOnWithoutTheLaw()
    {
        const StageBook stages = stageBook();
        CaseService cases(*m_store.store, test::lawBook(), stages);
        const CaseId id = imported(u"V01"_s);
        auto record = cases.caseRecord(id);
        QVERIFY(record);
        const auto input = PacketService(*m_store.store, test::lawBook()).gather(id, QDate());
        QVERIFY(input);
        QVERIFY(input->suggestedStatutes.isEmpty());
    }

    void knowsNoOtherCase()
    {
        const auto input = PacketService(*m_store.store, test::lawBook())
                               .gather(CaseId(QUuid::createUuidV5(QUuid(), u"x"_s)), QDate(2026, 11, 25));
        QVERIFY(!input);
        QCOMPARE(input.error().code, ErrorCode::NotFound);
    }

    void putsTheIssueIntoTheAuditLog()
    {
        const CaseId id = imported(u"V03"_s);
        PacketService service(*m_store.store, test::lawBook());
        const AuditLog log(m_store.store->database(), m_store.store->siteId(), m_store.store->id());
        const auto before = log.head();
        QVERIFY(service.noteIssue(id));
        const auto after = log.head();
        QVERIFY(before && after);
        QCOMPARE(after->seq, before->seq + 1);
        const auto rows = log.rows(before->seq, 1);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().entry.action, u"packet.issue"_s);
        QCOMPARE(rows->first().entry.caseId, id);
    }

    void tellsPracticeFromCasework()
    {
        QCOMPARE(PacketService(*m_store.store, test::lawBook()).origin(), PacketOrigin::Casework);
        QTemporaryDir dir;
        test::FakeClock clock;
        test::CountingIdSource ids;
        const NewStore made { u"S08"_s, u"연습생"_s, true, test::fastKdf() };
        const auto store = Store::create(dir.filePath(u"연습.gyeot"_s), made,
            SecretBytes::copyOf(bytesOf(test::TestStore::passphrase)), { clock, ids });
        QVERIFY(store);
        QCOMPARE(PacketService(**store, test::lawBook()).origin(), PacketOrigin::Practice);
    }

private:
    test::TestStore m_store;
};

GYEOT_TEST(PacketServiceTest)
#include "tst_packetservice.moc"
