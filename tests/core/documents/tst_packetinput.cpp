#include "core/base/file.h"
#include "core/cases/casefile.h"
#include "core/cases/caserecordtable.h"
#include "core/cases/caseservice.h"
#include "core/documents/packetinput.h"
#include "core/documents/packetvalues.h"
#include "tests/core/documents/democase.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PacketInputTest : public QObject {
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
    void makesTheSamePapersThroughAStore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("acts");
        QTest::newRow("V01") << u"V01"_s << 4;
        QTest::newRow("V03") << u"V03"_s << 4;
        QTest::newRow("V06") << u"V06"_s << 89;
    }
    void makesTheSamePapersThroughAStore()
    {
        QFETCH(QString, name);
        QFETCH(int, acts);
        const CaseId id = imported(name);
        QVERIFY(!id.isNull());
        auto record = CaseRecordTable::read(*m_store.store, id);
        QVERIFY(record);
        const PacketInput input = packetInput(std::move(*record), {}, test::lawBook(), QDate(2026, 11, 25));
        QCOMPARE(input.record.acts.size(), acts);
        QCOMPARE(input.suggestedStatutes.size(), acts);
        QCOMPARE(input.record.client.trueName, test::demoCase(name).record.client.trueName);
        QCOMPARE(input.hiddenName(), input.record.client.trueName);
        QCOMPARE(input.date, QDate(2026, 11, 25));
        // The same case without its evidence makes the same papers, whether it went through a store or not.
        PacketInput direct = test::demoCase(name);
        direct.evidence.clear();
        direct.record.exhibits.clear();
        QVERIFY(*packetValues(input, test::lawBook()) == *packetValues(direct, test::lawBook()));
    }

    void goesOnWithoutTheLaw()
    {
        const PacketInput known = test::demoCase(u"V01"_s);
        QCOMPARE(known.suggestedStatutes.size(), 4);
        const PacketInput input = packetInput(known.record, known.evidence, test::lawBook(), QDate());
        QVERIFY(input.suggestedStatutes.isEmpty());
        QVERIFY(input.record == known.record);
    }

    void hidesTheTrueNameOnlyUnderAnAlias()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        QCOMPARE(input.hiddenName(), input.record.client.trueName);
        input.record.client.underAlias = false;
        QCOMPARE(input.hiddenName(), QString());
    }

private:
    test::TestStore m_store;
};

GYEOT_TEST(PacketInputTest)
#include "tst_packetinput.moc"
