#include "core/office/enrolledstores.h"
#include "core/store/audit.h"
#include "core/store/merge.h"
#include "core/sync/bundlelimits.h"
#include "tests/support/exchange.h"
#include "tests/support/forge.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

using AlterManifest = std::function<void(Manifest&)>;
using AlterLines = std::function<void(QByteArrayList&)>;
constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

} // namespace

Q_DECLARE_METATYPE(AlterManifest)
Q_DECLARE_METATYPE(AlterLines)

/** What the office refuses, by which code, and that it then has nothing of it. */
class OfficeImportTest : public QObject {
    Q_OBJECT

private:
    /** A site with one case and one evidence file, exported and not yet imported. */
    struct Sent {
        Sent()
        {
            caseId = x.addCase(u"가람"_s, true);
            x.addEvidence(caseId, u"파일.txt"_s, QByteArray("evidence ").repeated(100));
            folder = x.exportNow().folder;
        }
        /** Nothing of a case, no evidence file, no sequence taken. */
        bool officeIsUntouched()
        {
            const auto stores = must(EnrolledStoreTable(x.office.store->database()).all(), "stores");
            return Exchange::dump(*x.office.store).isEmpty() && QDir(x.office.path + u"/blobs"_s).isEmpty()
                && stores.first().lastSequence == 0 && QDir(x.office.path + u"/inbox/staging"_s).isEmpty();
        }
        Exchange x;
        CaseId caseId;
        QString folder;
    };

    std::unique_ptr<Sent>
        m_sent; ///< for the rows of a table: what is refused leaves the office as it was, which each row checks
    int m_row = 0;
    QString m_folder;

    /** A fresh copy of the bundle to lie with. */
    Sent& lent()
    {
        if (!m_sent)
            m_sent = std::make_unique<Sent>();
        m_folder = m_sent->x.folder(u"row-%1.cb"_s.arg(++m_row));
        copyTree(m_sent->folder, m_folder);
        return *m_sent;
    }

private Q_SLOTS:
    void cleanupTestCase() { m_sent.reset(); }

    void takesABundleOnceAndGivesTheSameReceipt() // BND-02
    {
        Sent s;
        const auto first = s.x.importNow(s.folder);
        QCOMPARE(told(first), QByteArray("OK"));
        const auto dump = Exchange::dump(*s.x.office.store);
        const auto again = s.x.importNow(s.folder);
        QCOMPARE(told(again), QByteArray("OK"));
        QCOMPARE(again->outcome, ImportOutcome::Duplicate);
        QCOMPARE(again->receiptMessage, first->receiptMessage);
        QCOMPARE(Exchange::dump(*s.x.office.store), dump);
    }

    void refusesEveryAlteredRegion_data() // BND-03, R6: a sample of each file, bit and place by a fixed rule
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("sumsRepaired");
        for (const QString& file :
            { u"manifest.p7m"_s, u"000001.p7m"_s, u"000002.p7m"_s, u"000003.p7m"_s, u"SHA256SUMS"_s }) {
            QTest::addRow("%s", qPrintable(file)) << file << false;
            if (file != u"SHA256SUMS")
                QTest::addRow("%s, sums repaired", qPrintable(file)) << file << true;
        }
    }
    void refusesEveryAlteredRegion()
    {
        QFETCH(QString, file);
        QFETCH(bool, sumsRepaired);
        Sent& s = lent();
        const QString path = m_folder + u'/' + file;
        const QByteArray good = readAll(path);
        const QByteArray sums = readAll(m_folder + u"/SHA256SUMS"_s);
        constexpr qsizetype samples = 16;
        for (qsizetype i = 0; i < samples; ++i) {
            QByteArray bad = good;
            const qsizetype at = std::min(i * bad.size() / samples + i, bad.size() - 1);
            bad[at] = char(bad[at] ^ (1 << (i % 8)));
            writeAll(path, bad);
            if (sumsRepaired)
                Forge::sum(m_folder);
            const auto taken = s.x.importNow(m_folder);
            QVERIFY2(!taken, qPrintable(QString::number(at)));
            const QByteArray code = codeOf(taken);
            QVERIFY2(code.startsWith("REJ_"), code.constData());
            if (sumsRepaired)
                QVERIFY2(code != "REJ_MEDIA", code.constData());
            writeAll(m_folder + u"/SHA256SUMS"_s, sums);
        }
        QVERIFY(s.officeIsUntouched());
    }

    void refusesAFileTheManifestDoesNotName() // BND-04
    {
        Sent& s = lent();
        writeAll(m_folder + u"/000004.p7m"_s, "extra");
        Forge::sum(m_folder);
        QCOMPARE(codeOf(s.x.importNow(m_folder)), QByteArray("REJ_PATH"));
        QVERIFY(s.officeIsUntouched());
    }

    void refusesLyingManifests_data()
    {
        QTest::addColumn<AlterManifest>("alter");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* code, AlterManifest alter) {
            QTest::newRow(name) << alter << QByteArray(code);
        };
        row("another signer", "REJ_SIGNER_MISMATCH", [](Manifest& m) { m.signer = QByteArray(32, 's'); }); // BND-19
        row("another site", "REJ_AUTHZ", [](Manifest& m) { m.siteId = u"S08"_s; });
        row("another store", "REJ_AUTHZ", [](Manifest& m) {
            m.store = StoreId(QUuid::createUuid());
            m.from = { { m.store, m.from.first() } };
            m.to = { { m.store, m.to.first() } };
        });
        row("a practice store", "REJ_AUTHZ", [](Manifest& m) { m.practice = true; });
        row("a recipient we do not know", "REJ_RECIPIENT",
            [](Manifest& m) { m.recipients[1] = QByteArray(32, '\xff'); }); // BND-22
        row("one recipient more", "REJ_RECIPIENT", [](Manifest& m) { m.recipients.append(QByteArray(32, '\xff')); });
        row("made in two days", "PARK_CLOCK", [](Manifest& m) { m.createdMs += 2 * dayMs; });
        row("too old", "PARK_CLOCK", [](Manifest& m) {
            m.createdMs -= 500 * dayMs;
            m.notAfterMs = m.createdMs + dayMs;
        });
        row("a newer schema", "PARK_NEWER_SCHEMA",
            [](Manifest& m) { m.schemaWrite = m.schemaMinRead = 900; }); // BND-26
        row("clock no clock", "REJ_MANIFEST", [](Manifest& m) { m.hlc = u"noon"_s; });
        row("checkpoint of another tree", "REJ_SIG", [](Manifest& m) { m.audit.root = QByteArray(32, 'r'); });
        row("checkpoint by somebody else", "REJ_SIG",
            [](Manifest& m) { m.audit.userKey = SignKeyPair::generate().publicKey; });
        row("a part's file", "REJ_HASH", [](Manifest& m) { m.parts[0].cipherDigest = QByteArray(32, 'c'); }); // BND-13
        row("a part's contents", "REJ_HASH", [](Manifest& m) { m.parts[0].plainDigest = QByteArray(32, 'p'); });
        row("a part's length, one more", "REJ_HASH", [](Manifest& m) { m.parts[0].plainBytes += 1; }); // BND-23
        row("a part's length, one less", "REJ_HASH", [](Manifest& m) { m.parts[0].plainBytes -= 1; });
        row("a part's file length", "REJ_HASH", [](Manifest& m) { m.parts[0].cipherBytes += 1; });
        row("a part that is not there", "REJ_INCOMPLETE", [](Manifest& m) {
            BundlePart part = m.parts.last();
            part.number = int(m.parts.size()) + 1;
            m.parts.append(part);
            m.blobs.last().parts.append(part.number);
            m.blobs.last().sizeBytes += part.plainBytes;
        });
        row("an evidence file's digest", "REJ_RECORD", [](Manifest& m) { m.blobs[0].digest = QByteArray(32, 'b'); });
        row("an evidence file of another row", "REJ_RECORD",
            [](Manifest& m) { m.blobs[0].evidence = EvidenceId(QUuid::createUuid()); });
        row("one case more", "REJ_RECORD", [](Manifest& m) { m.counts.cases += 1; });
        row("one record more, one held back less", "REJ_RECORD", [](Manifest& m) {
            m.counts.ops += 1;
            m.to.first() += 1;
        });
        row("audit rows begin later", "REJ_RECORD", [](Manifest& m) {
            m.audit.from += 1;
            m.counts.audit -= 1;
        });
        row("first sequence skipped over", "REJ_MANIFEST", [](Manifest& m) { m.sequence = 2; });
    }
    void refusesLyingManifests()
    {
        QFETCH(AlterManifest, alter);
        QFETCH(QByteArray, code);
        Sent& s = lent();
        const QDir quarantine(s.x.office.path + u"/inbox/quarantine"_s);
        const auto setAside = [&] {
            return quarantine.entryList({ QString::fromLatin1(code) + u"-*"_s }, QDir::Dirs).size();
        };
        const qsizetype before = setAside();
        Forge(s.x).alter(m_folder, alter);
        QCOMPARE(codeOf(s.x.importNow(m_folder)), code);
        QVERIFY(s.officeIsUntouched());
        QCOMPARE(setAside(), before + 1);
    }

    void refusesLyingRecords_data() // IMP-07, IMP-08, BND-25
    {
        QTest::addColumn<AlterLines>("alter");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* code, AlterLines alter) {
            QTest::newRow(name) << alter << QByteArray(code);
        };
        const auto edited = [](int line, std::function<void(Json&)> edit) {
            return [line, edit](QByteArrayList& lines) {
                Json json = *parseJson(lines[line]);
                edit(json);
                lines[line] = canonicalJson(json);
            };
        };
        row("not JSON", "REJ_RECORD", [](QByteArrayList& lines) { lines[3] = "{"; });
        row("not UTF-8", "REJ_RECORD", [](QByteArrayList& lines) { lines[3].replace("\"", "\"\xff"); });
        row("a key twice", "REJ_RECORD", [](QByteArrayList& lines) { lines[3].insert(1, "\"t\":\"set\","); });
        row("a fraction", "REJ_RECORD", edited(2, [](Json& j) { j["v"] = 1.5; }));
        row("a large number", "REJ_RECORD",
            [](QByteArrayList& lines) { lines[2].insert(1, "\"x_n\":9007199254740993,"); });
        row("an unknown member", "REJ_RECORD", edited(2, [](Json& j) { j["news"] = 1; }));
        row("two lines swapped", "REJ_RECORD", [](QByteArrayList& lines) { lines.swapItemsAt(1, 2); });
        row("a line twice", "REJ_RECORD", [](QByteArrayList& lines) { lines.insert(2, lines[1]); });
        row("a line missing", "REJ_RECORD", [](QByteArrayList& lines) { lines.removeAt(2); });
        row("beyond the frontier", "REJ_RECORD",
            edited(0, [](Json& j) { j["op"] = j["op"].get<std::string>() + "000"; }));
        row("number of another store", "REJ_AUTHZ", edited(0, [](Json& j) {
            j["op"] = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + ":1";
        }));
        row("no case", "REJ_RECORD", edited(0, [](Json& j) { j.erase("case"); }));
        row("an erasure", "REJ_RECORD", edited(0, [](Json& j) { j["t"] = "erase"; }));
        row("a field without name", "REJ_RECORD", edited(1, [](Json& j) { j.erase("f"); }));
        row("a clock ahead of the manifest", "REJ_RECORD", edited(1, [](Json& j) { j["hlc"] = "7fffffffffffffff"; }));
        row("a clock going back", "REJ_RECORD", edited(3, [](Json& j) { j["hlc"] = "0000000000000001"; }));
        row("base of the future", "REJ_RECORD", edited(1, [](Json& j) {
            const std::string op = j["op"];
            j["base"] = { op.substr(0, 37) + "9" };
        }));
        row("base of another field", "REJ_RECORD", edited(2, [](Json& j) {
            const std::string op = j["op"];
            j["base"] = { op.substr(0, 37) + "1" };
        }));
        row("base nobody knows", "REJ_RECORD", edited(1, [](Json& j) {
            j["base"] = { QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + ":1" };
        }));
        row("object of another case", "REJ_RECORD",
            edited(1, [](Json& j) { j["case"] = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }));
        row("a value the schema refuses", "REJ_RECORD", [](QByteArrayList& lines) {
            for (QByteArray& line : lines)
                line.replace("\"v\":\"referral\"", "\"v\":\"anything\"");
        });
    }
    void refusesLyingRecords()
    {
        QFETCH(AlterLines, alter);
        QFETCH(QByteArray, code);
        Sent& s = lent();
        Forge(s.x).alterRecords(m_folder, alter);
        const auto taken = s.x.importNow(m_folder);
        QVERIFY2(codeOf(taken) == code, told(taken).constData());
        QVERIFY(s.officeIsUntouched());
    }

    void storesHostileTextAsItIs() // IMP-09
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.renameCase(caseId, u"'); DROP TABLE cases; -- {{name}} <img src=x> =1+1 \u202e"_s);
        x.roundTrip();
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
    }

    void judgesTheSequence() // BND-20
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        const QString one = x.exportNow().folder;
        x.renameCase(caseId, u"둘"_s);
        const QString two = x.exportNow().folder;
        x.renameCase(caseId, u"셋"_s);
        const QString three = x.exportNow().folder;
        const auto third = x.importNow(three);
        QCOMPARE(told(third), QByteArray("OK"));
        QCOMPARE(third->outcome, ImportOutcome::Gap);
        QCOMPARE(third->receipt.missing, (QList<qint64> { 1, 2 }));
        QCOMPARE(x.importNow(three)->outcome, ImportOutcome::Duplicate);
        QCOMPARE(x.importNow(two)->receipt.missing, QList<qint64> { 1 });
        const auto first = x.importNow(one);
        QCOMPARE(told(first), QByteArray("OK"));
        QCOMPARE(first->outcome, ImportOutcome::Applied);
        QCOMPARE(first->followers.size(), 2);
        QCOMPARE(first->followers.last().sequence, 3);
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
        QVERIFY(QDir(x.office.path + u"/inbox/parked"_s).isEmpty());
        QCOMPARE(told(x.acceptNow(first->followers.last())), QByteArray("OK"));
    }

    void DB_10_seesAFork()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.roundTrip();
        x.site.close();
        copyTree(x.site.path, x.folder(u"copy.gyeot"_s));
        x.site.open();
        x.renameCase(caseId, u"한 길"_s);
        x.roundTrip();
        x.site.close();
        QDir(x.site.path).removeRecursively();
        QVERIFY(QDir().rename(x.folder(u"copy.gyeot"_s), x.site.path)); // yesterday's store, put back behind our back
        x.site.ids.count += 5000;
        x.site.open();
        x.renameCase(caseId, u"다른 길"_s);
        QCOMPARE(codeOf(x.importNow(x.exportNow().folder)), QByteArray("REJ_FORK"));
    }

    void seesAWrongPredecessorAndAReusedId()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        const ExportReport first = x.exportNow();
        QVERIFY(x.importNow(first.folder));
        x.renameCase(caseId, u"둘"_s);
        const QString folder = x.exportNow().folder;
        const Forge forge(x);
        const Manifest good = forge.open(folder);
        forge.alter(folder, [](Manifest& m) { m.previous = QByteArray(32, 'p'); });
        QCOMPARE(codeOf(x.importNow(folder)), QByteArray("REJ_FORK"));
        forge.alter(folder, [&](Manifest& m) {
            m = good;
            m.bundle = first.bundle;
        });
        QCOMPARE(codeOf(x.importNow(folder)), QByteArray("REJ_FORK"));
        forge.alter(folder, [&](Manifest& m) {
            m = good;
            m.sequence = 1;
            m.previous = QByteArray(32, '\0');
        });
        QCOMPARE(codeOf(x.importNow(folder)), QByteArray("REJ_FORK"));
        forge.alter(folder, [&](Manifest& m) { m = good; });
        QCOMPARE(told(x.importNow(folder)), QByteArray("OK"));
    }

    void asksBeforeItBelievesARestoredStore()
    {
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.roundTrip();
        x.renameCase(caseId, u"둘"_s);
        const QString folder = x.exportNow().folder;
        const Forge forge(x);
        const auto resign = [&](Manifest& m, qint64 epoch) {
            m.epoch = epoch;
            AuditCheckpoint checkpoint { .treeSize = m.audit.treeSize,
                .epoch = epoch,
                .root = m.audit.root,
                .head = m.audit.head,
                .wallMs = m.audit.wallMs,
                .user = m.audit.user,
                .signature = {},
                .mac = {} };
            m.audit.signature = sign(x.site.store->keyring().signing(), bytesOf(checkpointBytes(m.store, checkpoint)));
        };
        forge.alter(folder, [&](Manifest& m) { resign(m, 2); });
        const auto parked = x.importNow(folder);
        QCOMPARE(told(parked), QByteArray("OK"));
        QCOMPARE(parked->outcome, ImportOutcome::Epoch);
        QCOMPARE(x.importNow(folder)->outcome, ImportOutcome::Duplicate);
        const auto confirmed = x.importNow(folder, EpochRule::Confirmed);
        QCOMPARE(told(confirmed), QByteArray("OK"));
        QCOMPARE(confirmed->outcome, ImportOutcome::Applied);
        forge.alter(folder, [&](Manifest& m) {
            m.bundle = BundleId(QUuid::createUuid());
            resign(m, 1);
        });
        QCOMPARE(codeOf(x.importNow(folder)), QByteArray("REJ_REPLAY"));
    }

    void refusesStrangersAndLostStores()
    {
        Sent s;
        Place foreign(s.x.folder(u"foreign.gyeot"_s), s.x.clock, 3'000'000);
        foreign.create(u"OFFICE"_s);
        must(setUpOffice(*foreign.store, u"시험 본부"_s), "office"); // the same names, other keys
        QCOMPARE(codeOf(importBundle(*foreign.store, s.folder)), QByteArray("REJ_CERT"));
        must(EnrolledStoreTable(s.x.office.store->database()).reportLost(u"S07"_s, s.x.site.store->id(), s.x.clock.ms),
            "lost");
        QCOMPARE(codeOf(s.x.importNow(s.folder)), QByteArray("REJ_AUTHZ"));
        QVERIFY(s.officeIsUntouched());
    }

    void refusesAnotherSitesCase() // IMP-07
    {
        Sent s;
        QVERIFY(s.x.importNow(s.folder));
        auto merge = must(Merge::begin(*s.x.office.store, "test.merge", u"S08"_s, caseRecordTypes()), "merge");
        const CaseId foreign(QUuid::createUuid());
        Operation add;
        add.id = { StoreId(QUuid::createUuid()), 1 };
        add.hlc = 1;
        add.user = UserId(QUuid::createUuid());
        add.type = OperationType::Add;
        add.caseId = foreign;
        add.kind = u"case"_s;
        add.object = foreign.uuid();
        must(merge.apply(add), "apply");
        must(merge.commit(), "commit");
        s.x.renameCase(s.caseId, u"둘"_s);
        const QString folder = s.x.exportNow().folder;
        Forge(s.x).alterRecords(folder, [&](QByteArrayList& lines) {
            for (QByteArray& line : lines)
                line.replace(s.caseId.toString().toLatin1(), foreign.toString().toLatin1());
        });
        QCOMPARE(codeOf(s.x.importNow(folder)), QByteArray("REJ_AUTHZ"));
    }

    void parksWhenItsOwnListsAreOld()
    {
        Sent s;
        s.x.clock.ms += 2 * dayMs;
        QCOMPARE(told(s.x.importNow(s.folder)), QByteArray("OK"));
        s.x.clock.ms += 100 * dayMs; // the office renews its lists when it opens its keys
        s.x.renameCase(s.caseId, u"둘"_s);
        const auto taken = s.x.importNow(s.x.exportNow().folder);
        QCOMPARE(told(taken), QByteArray("OK"));
        QCOMPARE(told(s.x.acceptNow(*taken)), QByteArray("OK")); // and the site gets them with the receipt
    }

    void staysWholeWhenStopped()
    {
        Sent s;
        for (int stop = 0; stop < 6; ++stop) {
            int calls = 0;
            const auto taken = importBundle(
                *s.x.office.store, s.folder, EpochRule::Ask, [&](qint64, qint64) { return calls++ < stop; });
            QCOMPARE(codeOf(taken), QByteArray("CANCELLED"));
            QVERIFY(s.officeIsUntouched());
        }
        QCOMPARE(told(s.x.importNow(s.folder)), QByteArray("OK"));
    }

    void isNoOfficeWithoutKeys()
    {
        Sent s;
        QCOMPARE(codeOf(importBundle(*s.x.site.store, s.folder)), QByteArray("NOT_FOUND"));
    }
};

GYEOT_TEST(OfficeImportTest)
#include "tst_officeimport.moc"
