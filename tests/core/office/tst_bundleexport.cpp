#include "core/evidence/evidenceitemtable.h"
#include "core/sync/exporttable.h"
#include "core/sync/membername.h"
#include "core/sync/siteidentity.h"
#include "tests/support/exchange.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

/** A bundle in the making: broken off, taken up again, refused, and never half there. */
class BundleExportTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

    /** A site whose export has something of everything: records, audit lines and two files. */
    struct Site {
        Site()
        {
            caseId = x.addCase(u"가람"_s, true);
            x.addEvidence(caseId, u"첫째.txt"_s, QByteArray("one ").repeated(20'000));
            x.addEvidence(caseId, u"둘째.txt"_s, QByteArray("two ").repeated(20'000));
        }
        Result<BundleExport> begin() { return BundleExport::begin(*x.site.store, ExportWish::Changes, stick); }
        std::optional<Export> unfinished() const
        {
            const Store& store = *x.site.store;
            return must(ExportTable(store.database(), store.siteId(), store.id()).unfinished(), "exports");
        }
        QString blobOf(const QString& fileName) const
        {
            for (const EvidenceItem& item : must(EvidenceItemTable::ofCase(*x.site.store, caseId), "items")) {
                if (item.fileName == fileName)
                    return x.site.path + u"/blobs/"_s + item.blobName;
            }
            return {};
        }
        QStringList bundles() const { return QDir(stick).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
        /** The bundle is whole: the office takes it and has the same afterwards. */
        bool isTaken(const QString& folder)
        {
            const auto taken = x.importNow(folder);
            if (!taken)
                qWarning("%s", told(taken).constData());
            return taken && Exchange::dump(*x.office.store) == Exchange::dump(*x.site.store);
        }

        Exchange x;
        CaseId caseId;
        QString stick = x.folder(u"stick"_s);
    };

    /** Runs it until `count` steps are done or it ends; how many there were. */
    static int walk(BundleExport& run, int count)
    {
        for (int done = 0; done < count; ++done) {
            if (must(run.step(), "step"))
                return done + 1;
        }
        return count;
    }

private Q_SLOTS:
    /** Broken off after each of its steps in turn, it goes on where it was and makes nothing twice. */
    void goesOnWhereItStopped()
    {
        int steps = 0;
        {
            Site whole;
            auto run = must(whole.begin(), "begin");
            steps = walk(run, 1000);
            QVERIFY(steps > 5 && steps < 1000);
        }
        int mostReused = 0;
        for (int stop = 0; stop < steps; stop += 2) {
            Site s;
            BundleId bundle;
            {
                auto run = must(s.begin(), "begin");
                walk(run, stop);
                bundle = s.unfinished()->bundle;
            }
            s.x.site.close(); // the program ends
            s.x.site.open();
            const ExportReport made = must(exportBundle(*s.x.site.store, ExportWish::Changes, s.stick), "export");
            QCOMPARE(made.bundle, bundle);
            QCOMPARE(made.sequence, 1);
            QCOMPARE(made.counts.blobs, 2);
            mostReused = std::max(mostReused, made.reusedParts);
            QCOMPARE(s.bundles().size(), 1);
            QVERIFY2(s.isTaken(made.folder), qPrintable(QString::number(stop)));
            QVERIFY(!s.unfinished());
        }
        QVERIFY(mostReused >= 3);
    }

    void aSecondBeginTakesNothingUpThatHasChanged_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("a record was written") << QByteArray("record");
        QTest::newRow("it is the next day") << QByteArray("day");
        QTest::newRow("another stick") << QByteArray("stick");
    }
    void aSecondBeginTakesNothingUpThatHasChanged()
    {
        QFETCH(QByteArray, what);
        Site s;
        BundleId bundle;
        {
            auto run = must(s.begin(), "begin");
            walk(run, 4);
            bundle = s.unfinished()->bundle;
        }
        QCOMPARE(s.bundles().size(), 1);
        if (what == "record")
            s.x.renameCase(s.caseId, u"둘째 요약"_s);
        else if (what == "day")
            s.x.clock.ms += dayMs;
        else
            s.stick = s.x.folder(u"another stick"_s);
        const ExportReport made = must(exportBundle(*s.x.site.store, ExportWish::Changes, s.stick), "export");
        QVERIFY(made.bundle != bundle);
        QCOMPARE(made.sequence, 1); // the one given up never counted
        QCOMPARE(made.reusedParts, 0);
        QCOMPARE(s.bundles().size(), 1);
        QVERIFY(!QDir(s.x.folder(u"stick"_s)).exists() || s.stick == s.x.folder(u"stick"_s)
            || QDir(s.x.folder(u"stick"_s)).isEmpty());
        QVERIFY(s.isTaken(made.folder));
    }

    void canBeStoppedAtAnyTime()
    {
        Site s;
        int asked = 0;
        const auto stopped = exportBundle(
            *s.x.site.store, ExportWish::Changes, s.stick, [&asked](qint64, qint64) { return ++asked < 5; });
        QCOMPARE(codeOf(stopped), QByteArray("CANCELLED"));
        QVERIFY(!QFile::exists(s.unfinished()->folder + u'/' + membername::manifest)); // nobody takes it for a bundle
        QCOMPARE(codeOf(s.x.importNow(s.unfinished()->folder)), QByteArray("REJ_INCOMPLETE"));
        const ExportReport made = must(exportBundle(*s.x.site.store, ExportWish::Changes, s.stick), "export");
        QVERIFY(s.isTaken(made.folder));
    }

    void tellsHowFarItIs()
    {
        Site s;
        qint64 last = 0;
        bool rising = true;
        const auto made = exportBundle(*s.x.site.store, ExportWish::Changes, s.stick, [&](qint64 done, qint64 total) {
            rising = rising && done >= last && (total == 0 || done <= total);
            last = done;
            return true;
        });
        QCOMPARE(told(made), QByteArray("OK"));
        QVERIFY(rising);
        QVERIFY(last >= 160'000); // the bytes of the two files at least
    }

    void aMissingFileIsNamedAndNothingIsLost()
    {
        Site s;
        const QString blob = s.blobOf(u"둘째.txt"_s);
        QVERIFY(QFile::rename(blob, blob + u".away"_s));
        const auto failed = exportBundle(*s.x.site.store, ExportWish::Changes, s.stick);
        QCOMPARE(codeOf(failed), QByteArray("NOT_FOUND"));
        QCOMPARE(failed.error().subject, u"둘째.txt"_s);
        QVERIFY(s.unfinished());
        QVERIFY(QFile::rename(blob + u".away"_s, blob)); // found on the other disk
        const ExportReport made = must(exportBundle(*s.x.site.store, ExportWish::Changes, s.stick), "export");
        QVERIFY(made.reusedParts > 0);
        QVERIFY(s.isTaken(made.folder));
    }

    void aDamagedFileIsNamedAndDoesNotLeave()
    {
        Site s;
        const QString blob = s.blobOf(u"첫째.txt"_s);
        QByteArray bytes = readAll(blob);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(QFile::setPermissions(blob, QFile::ReadOwner | QFile::WriteOwner));
        writeAll(blob, bytes);
        const auto failed = exportBundle(*s.x.site.store, ExportWish::Changes, s.stick);
        QCOMPARE(codeOf(failed), QByteArray("SEAL_BROKEN"));
        QCOMPARE(failed.error().subject, u"첫째.txt"_s);
        QVERIFY(!QFile::exists(s.unfinished()->folder + u'/' + membername::manifest));
    }

    void aFileInTheTrashStaysHere()
    {
        Site s;
        const EvidenceItem item = must(EvidenceItemTable::ofCase(*s.x.site.store, s.caseId), "items").first();
        auto change = must(Change::begin(*s.x.site.store, "evidence.remove", s.caseId), "change");
        must(change.remove(EvidenceItemTable::type, item.id.uuid(), "duplicate"), "remove");
        must(change.commit(), "commit");
        QCOMPARE(s.x.exportNow().counts.blobs, 1);
    }

    void aCertificateThatEndedStopsTheExport_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("the next day") << qint64(1) << QByteArray("OK");
        QTest::newRow("old lists alone do not stop it") << qint64(200) << QByteArray("OK");
        QTest::newRow("after ten years") << qint64(3700) << QByteArray("REJ_CERT");
    }
    void aCertificateThatEndedStopsTheExport()
    {
        QFETCH(qint64, days);
        QFETCH(QByteArray, expected);
        Site s;
        s.x.clock.ms += days * dayMs;
        const auto made = exportBundle(*s.x.site.store, ExportWish::Changes, s.stick);
        QCOMPARE(codeOf(made), expected);
        if (made)
            return;
        QVERIFY(!s.unfinished());
        QCOMPARE(s.bundles(), QStringList());
    }

    void untilTheFirstOfThemEnds()
    {
        Site s;
        const SiteIdentity identity = must(openSiteIdentity(s.x.site.store->keyring()), "identity");
        const qint64 endMs = std::min({ identity.signing.notAfterMs(), identity.officeImport.notAfterMs(),
            identity.officeRecovery.notAfterMs() });
        QVERIFY(checkBeforeExport(identity, endMs - 1000)); // OpenSSL counts the last second as over
        const auto late = checkBeforeExport(identity, endMs + 1000);
        QCOMPARE(codeOf(late), QByteArray("REJ_CERT"));
        const QByteArrayList whose { "site", "import", "recovery" };
        QVERIFY2(
            std::ranges::any_of(whose, [&late](const QByteArray& name) { return late.error().detail.contains(name); }),
            late.error().detail.constData());
    }

    void aStoreWithoutAnOfficeExportsNothing()
    {
        TestStore alone;
        QCOMPARE(codeOf(exportBundle(*alone.store, ExportWish::Changes, alone.dir.filePath(u"stick"_s))),
            QByteArray("NOT_FOUND"));
        QVERIFY(!QDir(alone.dir.filePath(u"stick"_s)).exists());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Site s;
        writeAll(s.stick, "a file in the way");
        QCOMPARE(codeOf(exportBundle(*s.x.site.store, ExportWish::Changes, s.stick)), QByteArray("FAULT_IO"));
        QVERIFY(QFile::remove(s.stick));
        QVERIFY(s.isTaken(s.x.exportNow().folder));
    }

    /** A part bent while the bundle was open: this bundle can never be finished, and the next sends all anew. */
    void aPartAlteredBeforeTheEndIsNoticed()
    {
        Site s;
        {
            auto run = must(s.begin(), "begin");
            while (QDir(s.unfinished()->folder).entryList({ u"*.p7m"_s }).size() < 4)
                QVERIFY(!must(run.step(), "step"));
            const QString part = s.unfinished()->folder + u"/000002.p7m"_s;
            QByteArray bytes = readAll(part);
            bytes[100] = char(bytes[100] ^ 1);
            writeAll(part, bytes);
            Result<bool> done = false;
            while (done && !*done)
                done = run.step();
            QCOMPARE(codeOf(done), QByteArray("FILE_CHANGED"));
            QCOMPARE(done.error().subject, u"000002.p7m"_s);
        }
        const ExportReport next = s.x.exportNow();
        QCOMPARE(next.kind, BundleKind::Full);
        QCOMPARE(next.sequence, 2);
    }

    /** Enrolled this morning and no case yet: the office hears that the store is alive. */
    void aNewStoreSaysThatThereIsNothingYet()
    {
        Exchange x;
        const ExportReport made = x.exportNow();
        QCOMPARE(made.kind, BundleKind::Heartbeat);
        QCOMPARE(made.counts.ops, 0);
        const auto taken = x.importNow(made.folder);
        QCOMPARE(told(taken), QByteArray("OK"));
        QCOMPARE(told(x.acceptNow(*taken)), QByteArray("OK"));
        x.addCase(u"가람"_s, true);
        x.roundTrip();
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
    }

    void everythingIsSentOnRequest()
    {
        Site s;
        s.x.roundTrip();
        QCOMPARE(s.x.exportNow().kind, BundleKind::Heartbeat);
        const ExportReport full = s.x.exportNow(ExportWish::Everything);
        QCOMPARE(full.kind, BundleKind::Full);
        QCOMPARE(full.counts.blobs, 2);
    }

    void theFolderIsForItsOwnerAlone()
    {
        Site s;
        const QString folder = s.x.exportNow().folder;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            QCOMPARE(file.permissions() & others, QFile::Permissions());
    }
};

GYEOT_TEST(BundleExportTest)
#include "tst_bundleexport.moc"
