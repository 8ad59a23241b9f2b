#include "core/base/file.h"
#include "core/cases/casefile.h"
#include "core/evidence/evidencefile.h"
#include "core/evidence/evidenceservice.h"
#include "core/law/lawbook.h"
#include "tests/support/exchange.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

/** The demonstration cases with their files on their way to the office, through the services that a window uses. */
class DemoCasesTest : public QObject {
    Q_OBJECT

private:
    /** A site with the three cases taken in. */
    struct Site {
        Site()
        {
            for (const QString& name : { u"V01"_s, u"V03"_s, u"V06"_s })
                take(name);
        }
        void take(const QString& name)
        {
            const QString folder = QStringLiteral(GYEOT_BINARY_DIR "/demofiles");
            const Json root =
                must(parseJson(must(readFile(folder + u'/' + name + u".json"_s, maxCaseFileBytes), "file")), "json");
            const CaseFile file = must(parseCaseFile(root), "case");
            const auto entries = must(parseEvidenceEntries(root), "evidence");
            const auto imported = must(cases.importCase(file), "import");
            ids.insert(name, imported.caseId);
            for (const EvidenceEntry& entry : entries)
                must(evidence.attach(requestOf(entry, imported, folder)), "attach");
        }
        QStringList officeBlobs() const { return QDir(x.office.path + u"/blobs"_s).entryList(QDir::Files); }
        /** Lines of a dump that speak of one case. */
        static QByteArrayList linesOf(const Store& store, CaseId caseId)
        {
            QByteArrayList lines = Exchange::dump(store);
            lines.removeIf([&caseId](const QByteArray& line) { return !line.contains(caseId.toString().toUtf8()); });
            return lines;
        }

        Exchange x;
        LawBook law = must(LawBook::load(), "law");
        StageBook stages = must(StageBook::load(), "stages");
        CaseService cases { *x.site.store, law, stages };
        EvidenceService evidence { *x.site.store, law };
        QHash<QString, CaseId> ids;
    };

private Q_SLOTS:
    void whatTheConsentsCoverArrivesWithItsFiles()
    {
        Site site;
        const ExportReport made = site.x.exportNow();
        QCOMPARE(made.counts.cases, 2);
        QCOMPARE(made.counts.blobs, 10);
        QCOMPARE(made.counts.withheldCases, 2); // V03 whole, and of V01 what its consent does not name
        const auto taken = site.x.importNow(made.folder);
        QCOMPARE(told(taken), QByteArray("OK"));
        QCOMPARE(site.officeBlobs().size(), 10);
        const Store& here = *site.x.site.store;
        const Store& there = *site.x.office.store;
        QCOMPARE(Site::linesOf(there, site.ids[u"V06"_s]), Site::linesOf(here, site.ids[u"V06"_s]));
        QCOMPARE(Site::linesOf(there, site.ids[u"V03"_s]), QByteArrayList());
        const QByteArrayList partly = Site::linesOf(there, site.ids[u"V01"_s]);
        QVERIFY(!partly.isEmpty() && partly.size() < Site::linesOf(here, site.ids[u"V01"_s]).size());
        for (const QByteArray& line : partly)
            QVERIFY(!line.contains("safe_contact"));
        QCOMPARE(told(site.x.acceptNow(*taken)), QByteArray("OK"));
    }

    void oneMoreFileIsOneSmallBundle()
    {
        Site site;
        site.x.roundTrip();
        IntakeRequest request;
        request.path = site.x.folder(u"새 화면.png"_s);
        request.item.caseId = site.ids[u"V06"_s];
        request.item.gateAnswer = GateAnswer::No;
        writeAll(request.path, "\x89PNG\r\n\x1a\n made up");
        must(site.evidence.attach(request), "attach");
        const ExportReport made = site.x.exportNow();
        QCOMPARE(made.kind, BundleKind::Delta);
        QCOMPARE(made.counts.cases, 1);
        QCOMPARE(made.counts.blobs, 1);
        QVERIFY(made.counts.ops < 60);
        must(site.x.importNow(made.folder), "import");
        QCOMPARE(site.officeBlobs().size(), 11);
    }

    void aLateConsentBringsTheWholeCase()
    {
        Site site;
        site.x.roundTrip();
        site.x.addConsent(site.ids[u"V03"_s]);
        const ExportReport made = site.x.exportNow();
        QCOMPARE(made.counts.blobs, 4);
        must(site.x.importNow(made.folder), "import");
        const CaseId late = site.ids[u"V03"_s];
        QCOMPARE(Site::linesOf(*site.x.office.store, late), Site::linesOf(*site.x.site.store, late));
        QCOMPARE(site.officeBlobs().size(), 14);
    }
};

GYEOT_TEST(DemoCasesTest)
#include "tst_democases.moc"
