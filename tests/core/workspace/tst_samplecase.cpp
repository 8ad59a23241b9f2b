#include "core/base/file.h"
#include "core/cases/casefile.h"
#include "core/law/lawbook.h"
#include "core/workspace/samplecase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class SampleCaseTest : public QObject {
    Q_OBJECT

private:
    const LawBook m_law = LawBook::load().value();
    const QDate m_day { 2026, 11, 25 };

    static QByteArray file(const QString& name)
    {
        return readFile(QStringLiteral(GYEOT_SOURCE_DIR "/resources/demo/%1.json").arg(name), maxCaseFileBytes).value();
    }

private Q_SLOTS:
    void readsADemonstrationCaseWithoutAStore_data()
    {
        QTest::addColumn<int>("acts");
        QTest::addColumn<int>("exhibits");
        QTest::newRow("V01") << 4 << 5;
        QTest::newRow("V03") << 4 << 4;
        QTest::newRow("V06") << 89 << 5;
    }
    void readsADemonstrationCaseWithoutAStore()
    {
        QFETCH(int, acts);
        QFETCH(int, exhibits);
        const QByteArray bytes = file(QString::fromLatin1(QTest::currentDataTag()));
        const auto input = sampleCase(bytes, m_law, m_day);
        QVERIFY(input);
        QCOMPARE(input->record.acts.size(), acts);
        QCOMPARE(input->evidence.size(), exhibits);
        QCOMPARE(input->date, m_day);
        for (const ActExhibit& link : input->record.exhibits) {
            QVERIFY(std::ranges::contains(input->record.acts, link.actId, &Act::id));
            QVERIFY(std::ranges::contains(input->evidence, link.evidenceId, &EvidenceItem::id));
        }
        const auto again = sampleCase(bytes, m_law, m_day);
        QVERIFY(again->record == input->record);
        QVERIFY(again->evidence == input->evidence);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("no JSON") << QByteArray("none") << int(ErrorCode::BadForm);
        QTest::newRow("another format") << QByteArray(R"({"format":"casefile/2"})") << int(ErrorCode::BadForm);
        QTest::newRow("half a case") << QByteArray(R"({"format":"casefile/1"})") << int(ErrorCode::BadForm);
        QTest::newRow("a misspelt exhibit") << QByteArray(
            R"({"format":"casefile/1","case":{"channel":"phone","urgency":"normal"},"client":{"alias":"x"},"evidence":[{"fill":"a"}]})")
                                            << int(ErrorCode::MissingField);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto input = sampleCase(bytes, m_law, m_day);
        QVERIFY(!input);
        QTEST(int(input.error().code), "code");
    }
};

GYEOT_TEST(SampleCaseTest)
#include "tst_samplecase.moc"
