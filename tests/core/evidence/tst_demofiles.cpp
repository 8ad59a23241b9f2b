#include "core/evidence/evidencefile.h"
#include "tests/core/evidence/evidencestore.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

/** The demonstration cases with their files, as the build lays them out. */
class DemoFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileComesIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("mediaTypes");
        const QString png = u"image/png"_s;
        const QString text = u"text/plain"_s;
        const QString page = u"text/html"_s;
        QTest::newRow("V01") << u"V01"_s << QStringList { png, text, page, png, png };
        QTest::newRow("V03") << u"V03"_s << QStringList { text, png, png, png };
        QTest::newRow("V06") << u"V06"_s << QStringList { text, png, png, png, page };
    }
    void everyFileComesIn()
    {
        QFETCH(QString, name);
        EvidenceStore fixture;
        const QString folder = QStringLiteral(GYEOT_BINARY_DIR "/demofiles");
        const auto root = parseJson(readFile(folder + u'/' + name + u".json"_s, maxCaseFileBytes).value());
        const CaseFile file = parseCaseFile(*root).value();
        const auto entries = parseEvidenceEntries(*root).value();
        const auto checked = checkEvidenceEntries(entries, file, folder, fixture.law, fixture.today);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().subject));
        const auto imported = fixture.cases.importCase(file).value();
        for (const EvidenceEntry& entry : entries) {
            const auto item = fixture.evidence.attach(requestOf(entry, imported, folder));
            QVERIFY2(item, item ? "" : qPrintable(item.error().subject));
        }
        QStringList mediaTypes;
        const QList<EvidenceItem> items = fixture.evidence.items(imported.caseId).value();
        for (const EvidenceItem& item : items)
            mediaTypes.append(item.mediaType);
        QTEST(mediaTypes, "mediaTypes");

        const CaseRecord record = fixture.record(imported.caseId);
        QSet<ActId> shown;
        for (const ActExhibit& link : record.exhibits)
            shown.insert(link.actId);
        QCOMPARE(shown.size(), record.acts.size());
        const CaseStanding standing = *fixture.cases.standing(imported.caseId, fixture.today);
        QCOMPARE(standing.stage.number, 9);
        QCOMPARE(standing.stage.missing, QStringList());
    }
};

GYEOT_TEST(DemoFilesTest)
#include "tst_demofiles.moc"
