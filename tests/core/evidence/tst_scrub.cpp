#include "core/evidence/scrubservice.h"
#include "core/store/heldstore.h"
#include "tests/core/evidence/evidencestore.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

struct Fixture : EvidenceStore {
    ScrubService scrub { *store, evidence };

    QList<EvidenceItem> attach(int files)
    {
        QList<EvidenceItem> items;
        for (int i = 0; i < files; ++i)
            items << evidence.attach(request(pictureBytes(200 + i))).value();
        return items;
    }
    QString pathOf(const EvidenceItem& item) const
    {
        return EvidenceService::blobFolder(*store) + u'/' + item.blobName;
    }
    /** One turn of gather, work and commit; how many files it read. */
    qsizetype turn(ScrubService::Share share = ScrubService::Share::Week)
    {
        const auto work = scrub.gather(share);
        if (!work)
            return -1;
        const QList<BlobCheck> checks = scrubBlobs(*work);
        return scrub.commit(*work, checks) ? checks.size() : -1;
    }
};

} // namespace

class ScrubTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** reference/security.md 3.9.7: whatever day it is, no file is older than 30 days unread. */
    void everyFileIsReadWithinThirtyDays()
    {
        Fixture fixture;
        fixture.attach(10);
        const qint64 begin = fixture.clock.ms;
        qsizetype read = 0;
        for (int day = 0; day < 70; ++day) {
            fixture.clock.ms = begin + day * dayMs;
            for (qsizetype now = fixture.turn(); now > 0; now = fixture.turn())
                read += now;
            if (day < 28)
                continue;
            const qint64 limit = fixture.clock.ms - 30 * dayMs;
            QCOMPARE(fixture.count(u"SELECT count(*) FROM blob_checks WHERE checked_ms > %1"_s.arg(limit)), 10);
        }
        QVERIFY2(read <= 33, qPrintable(QString::number(read))); // a quarter a week, not everything each day
        QVERIFY(fixture.scrub.failures()->isEmpty());
    }

    void whatDoesNotVerifyIsListedByCase()
    {
        Fixture fixture;
        const QList<EvidenceItem> items = fixture.attach(4);
        QVERIFY(QFile::remove(fixture.pathOf(items[0])));
        QFile broken(fixture.pathOf(items[1]));
        QVERIFY(broken.open(QIODevice::ReadWrite) && broken.seek(60) && broken.write("!!!!") == 4);
        broken.close();
        QVERIFY(QFile::resize(fixture.pathOf(items[2]), 10));
        QSignalSpy changed(&fixture.scrub, &ScrubService::failuresChanged);
        QCOMPARE(fixture.turn(ScrubService::Share::All), 4);
        QCOMPARE(changed.size(), 1);
        const auto failures = fixture.scrub.failures();
        QCOMPARE(failures->size(), 3);
        QCOMPARE(failures->at(0).id, items[0].id);
        QCOMPARE(failures->at(0).state, BlobState::Missing);
        QCOMPARE(failures->at(1).state, BlobState::Broken);
        QCOMPARE(failures->at(2).state, BlobState::Broken);
        QCOMPARE(failures->at(0).caseNumber, fixture.cases.list({})->first().number);
        QCOMPARE(failures->at(0).fileName, items[0].fileName);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM audit_log WHERE action = 'evidence.unsound'"), 3);
        QCOMPARE(fixture.turn(ScrubService::Share::All), 0); // nothing twice in a round
    }

    void whatFailedIsReadFirstAndMayBeSoundAgain()
    {
        Fixture fixture;
        const QList<EvidenceItem> items = fixture.attach(8);
        const QString path = fixture.pathOf(items[7]);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        while (fixture.turn(ScrubService::Share::All) > 0) { }
        QCOMPARE(fixture.scrub.failures()->size(), 1);
        QVERIFY(QFile::rename(path + u".away"_s, path)); // as a backup would bring it back
        fixture.clock.ms += 8 * dayMs;
        QCOMPARE(fixture.turn(), 2); // a quarter
        QVERIFY(fixture.scrub.failures()->isEmpty());
    }

    void aWorkerThatIsStoppedKeepsWhatItRead()
    {
        Fixture fixture;
        fixture.attach(6);
        const auto work = fixture.scrub.gather(ScrubService::Share::All);
        QCOMPARE(work->blobs.size(), 6u);
        int asked = 0;
        const QList<BlobCheck> checks =
            scrubBlobs(*work, [&asked](qint64, qint64 total) { return total > 0 && ++asked < 5; });
        QVERIFY(checks.size() >= 1 && checks.size() < 6);
        QVERIFY(fixture.scrub.commit(*work, checks));
        QCOMPARE(fixture.turn(ScrubService::Share::All), 6 - checks.size());
    }

    void aClockPutBackBeginsAnew()
    {
        Fixture fixture;
        fixture.attach(4);
        QCOMPARE(fixture.turn(), 1);
        QCOMPARE(fixture.turn(), 0);
        fixture.clock.ms -= dayMs;
        QVERIFY(fixture.turn() >= 0);
        fixture.clock.ms += 20 * dayMs;
        QCOMPARE(fixture.turn(), 1);
    }

    void inAnEmptyStoreThereIsNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.scrub.gather()->blobs.empty());
        QVERIFY(fixture.scrub.failures()->isEmpty());
    }

    void orphansAreSoughtInTwoParts()
    {
        Fixture fixture;
        const QList<EvidenceItem> items = fixture.attach(1);
        QFile orphan(EvidenceService::blobFolder(*fixture.store) + u"/.tmp-left"_s);
        QVERIFY(orphan.open(QIODevice::WriteOnly));
        orphan.close();
        const QString folder = EvidenceService::blobFolder(*fixture.store);
        const qint64 later = QDateTime::currentMSecsSinceEpoch() + 2 * dayMs;
        QCOMPARE(EvidenceService::oldFiles(folder, later).size(), 2);
        QVERIFY(EvidenceService::oldFiles(folder, later - 9 * dayMs).isEmpty());
        QCOMPARE(*fixture.evidence.removeOrphans(EvidenceService::oldFiles(folder, later)), 1);
        QVERIFY(QFile::exists(fixture.pathOf(items.first())));
    }
};

GYEOT_TEST(ScrubTest)
#include "tst_scrub.moc"
