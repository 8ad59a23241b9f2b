#include "tests/core/evidence/evidencestore.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class EvidenceServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAFileInWithEverythingSaidOfIt()
    {
        EvidenceStore fixture;
        const Act act = *fixture.acts.addAct({ .caseId = fixture.caseId, .what = u"글"_s });
        IntakeRequest request = fixture.request(pictureBytes());
        request.acts = { act.id };
        request.receivedFrom = u"내담자"_s;
        EvidenceItem& said = request.item;
        said.kind = EvidenceKind::Screenshot;
        said.personShown = true;
        said.source = u"https://board-one.example/post/48213"_s;
        said.author = u"gap_sample_01"_s;
        said.capturedOn = QDate(2026, 5, 2);
        said.captureMethod = u"전체 화면"_s;
        said.capturedBy = u"내담자"_s;
        said.purpose = u"게시 사실"_s;
        said.originalPlace = u"내담자 컴퓨터"_s;
        said.note = u"비고"_s;
        const qint64 audit = fixture.auditRows();
        QSignalSpy changed(&fixture.evidence, &EvidenceService::caseChanged);
        const auto item = fixture.evidence.attach(request);
        QVERIFY2(item, item ? "" : item.error().detail.constData());
        QCOMPARE(fixture.auditRows(), audit + 1);
        QCOMPARE(changed.size(), 1);

        EvidenceItem expected = said;
        expected.id = item->id;
        expected.fileName = u"받은 파일.bin"_s;
        expected.mediaType = u"image/png"_s;
        expected.sizeBytes = 100;
        expected.sha256 = QCryptographicHash::hash(pictureBytes(), QCryptographicHash::Sha256);
        expected.blobName = item->blobName;
        expected.importedMs = fixture.clock.ms;
        expected.position = 1;
        QVERIFY(*item == expected);
        QCOMPARE(fixture.evidence.items(fixture.caseId)->size(), 1);
        QCOMPARE(fixture.blobs(), QStringList({ item->blobName }));

        const CaseRecord record = fixture.record(fixture.caseId);
        QCOMPARE(record.exhibits.size(), 1);
        QCOMPARE(record.exhibits[0].actId, act.id);
        QCOMPARE(record.exhibits[0].evidenceId, item->id);
        const CustodyEvent line = fixture.evidence.custody(fixture.caseId)->first();
        QCOMPARE(line,
            (CustodyEvent { line.id, fixture.caseId, item->id, fixture.clock.ms, CustodyAction::Imported, u"내담자"_s,
                fixture.userName, u"내담자 컴퓨터"_s, {}, {} }));
        QCOMPARE(fixture.cases.search(u"48213")->first().kind, u"evidence"_s);
    }

    void BLB_03_BLB_08_namesTellNothing()
    {
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes()));
        QVERIFY(!item.blobName.contains(QString::fromLatin1(item.sha256.toHex())));
        QFile blob(EvidenceService::blobFolder(*fixture.store) + u'/' + item.blobName);
        QVERIFY(blob.open(QIODevice::ReadOnly));
        QVERIFY(!blob.readAll().contains("PNG"));
        fixture.caseId = fixture.newCase();
        QVERIFY(fixture.evidence.attach(fixture.request(pictureBytes()))->blobName != item.blobName);
    }

    void BLB_03_theSameBytesAreOneItemOfACase()
    {
        EvidenceStore fixture;
        QVERIFY(fixture.evidence.attach(fixture.request(pictureBytes())));
        const auto twice = fixture.evidence.attach(fixture.request(pictureBytes()));
        QCOMPARE(twice.error(), (Error { ErrorCode::AlreadyExists, u"받은 파일.bin"_s }));
        QCOMPARE(fixture.blobs().size(), 1);
        QVERIFY(fixture.evidence.attach(fixture.request(pictureBytes(101))));
        QCOMPARE(fixture.evidence.items(fixture.caseId)->last().position, 2);
    }

    void theGateIsAskedBeforeTheFileIsRead()
    {
        EvidenceStore fixture;
        IntakeRequest request = fixture.request(pictureBytes());
        request.item.sensitivity = Sensitivity::Sexual;
        QCOMPARE(fixture.evidence.prepare(request).error(), (Error { ErrorCode::NotOwnCopy, u"받은 파일.bin"_s }));
        request.owner = CopyOwner::Victim;
        QCOMPARE(fixture.evidence.prepare(request).error().code, ErrorCode::ConsentMissing);
        const Consent consent = fixture.storageConsent();
        QCOMPARE(fixture.evidence.prepare(request).error().code, ErrorCode::ConsentMissing); // not named
        request.item.consentId = consent.id;
        QVERIFY(fixture.evidence.attach(request));
        request.item.gateAnswer = GateAnswer::Unknown;
        QCOMPARE(fixture.evidence.prepare(request).error().code, ErrorCode::ChildMaterial);
    }

    void aConsentThatDoesNotHoldIsNone()
    {
        EvidenceStore fixture;
        IntakeRequest request = fixture.request(pictureBytes());
        request.item.sensitivity = Sensitivity::Sexual;
        request.owner = CopyOwner::Victim;
        const Consent consent = fixture.storageConsent();
        QVERIFY(fixture.consents.withdraw(consent, fixture.today));
        request.item.consentId = consent.id;
        QCOMPARE(fixture.evidence.prepare(request).error().code, ErrorCode::ConsentMissing);
        request.item.consentId = fixture.consents
                                     .addConsent({ .caseId = fixture.caseId,
                                         .purpose = ConsentPurpose::Deletion,
                                         .version = u"F23"_s,
                                         .givenOn = fixture.today })
                                     ->id;
        QCOMPARE(fixture.evidence.prepare(request).error().code, ErrorCode::ConsentMissing);
    }

    void theGateIsAskedAgainBeforeTheRowIsWritten()
    {
        EvidenceStore fixture;
        const auto work = fixture.evidence.prepare(fixture.request(pictureBytes()));
        const auto sealed = sealIntake(*work);
        QVERIFY(fixture.acts.addAct({ .caseId = fixture.caseId, .kind = u"minor_in_image"_s }));
        QCOMPARE(fixture.evidence.commit(*work, *sealed).error().code, ErrorCode::ChildMaterial);
        QVERIFY(fixture.nothingLeft());
    }

    void aChildsCaseTakesTextAlone()
    {
        EvidenceStore fixture;
        QVERIFY(fixture.acts.addAct({ .caseId = fixture.caseId, .kind = u"minor_in_image"_s }));
        QCOMPARE(fixture.evidence.attach(fixture.request(pictureBytes())).error().code, ErrorCode::ChildMaterial);
        QVERIFY(fixture.nothingLeft());
        QVERIFY(fixture.evidence.attach(fixture.request("주소와 시각을 적은 글")));
    }

    void nothingIsWrittenForAnActOfAnotherCase()
    {
        EvidenceStore fixture;
        const Act stranger = *fixture.acts.addAct({ .caseId = fixture.newCase() });
        IntakeRequest request = fixture.request(pictureBytes());
        request.acts = { stranger.id };
        QCOMPARE(fixture.evidence.attach(request).error().code, ErrorCode::NotFound);
        request.acts.clear();
        request.item.caseId = fixture.ids.make<CaseId>();
        QCOMPARE(fixture.evidence.attach(request).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.nothingLeft());
    }

    void whatACrashLeftDoesNotBlock()
    {
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes()));
        // As if the row had never been written: a file of that name without one.
        const QString name = fixture.store->blobName(fixture.newCase(), item.sha256);
        fixture.caseId = fixture.cases.list({}).value().first().id;
        QFile orphan(
            EvidenceService::blobFolder(*fixture.store) + u'/' + fixture.store->blobName(fixture.caseId, item.sha256));
        if (orphan.open(QIODevice::NewOnly))
            orphan.close();
        QVERIFY(!name.isEmpty());
        const auto again = fixture.evidence.attach(fixture.request(pictureBytes()));
        QVERIFY(again || again.error().code == ErrorCode::AlreadyExists);
    }

    void BLB_01_orphansGoAfterADay()
    {
        EvidenceStore fixture;
        const EvidenceItem kept = *fixture.evidence.attach(fixture.request(pictureBytes()));
        const QDir folder(EvidenceService::blobFolder(*fixture.store));
        const auto leave = [&](const QString& name, qint64 ageMs) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(
                QDateTime::fromMSecsSinceEpoch(fixture.clock.ms - ageMs), QFileDevice::FileModificationTime));
        };
        constexpr qint64 hourMs = 60 * 60 * 1000;
        leave(u".tmp-0123"_s, 25 * hourMs);
        leave(u"00ff"_s, 25 * hourMs);
        leave(u".tmp-young"_s, 23 * hourMs);
        QFile blob(folder.filePath(kept.blobName));
        QVERIFY(blob.open(QIODevice::ReadWrite));
        QVERIFY(blob.setFileTime(
            QDateTime::fromMSecsSinceEpoch(fixture.clock.ms - 99 * hourMs), QFileDevice::FileModificationTime));
        blob.close();
        QCOMPARE(*fixture.evidence.sweepOrphans(), 2);
        QStringList left = fixture.blobs();
        left.sort();
        QStringList expected { u".tmp-young"_s, kept.blobName };
        expected.sort();
        QCOMPARE(left, expected);
    }

    void factsOfTheBytesAreFixed()
    {
        EvidenceStore fixture;
        const EvidenceItem before = *fixture.evidence.attach(fixture.request(pictureBytes()));
        EvidenceItem after = before;
        after.purpose = u"게시 사실"_s;
        after.fileName = u"게시글.png"_s;
        QVERIFY(fixture.evidence.updateItem(before, after));
        QVERIFY(fixture.evidence.items(fixture.caseId)->first() == after);
        QCOMPARE(fixture.evidence.updateItem(before, after).error().code, ErrorCode::Stale);
        EvidenceItem other = after;
        other.sha256 = QByteArray(32, 'x');
        QCOMPARE(fixture.evidence.updateItem(after, other).error().code, ErrorCode::BadArgument);
        other = after;
        other.gateAnswer = GateAnswer::Unknown;
        QCOMPARE(fixture.evidence.updateItem(after, other).error().code, ErrorCode::BadArgument);
    }

    void everyTouchIsALine()
    {
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes()));
        CustodyEvent event;
        event.caseId = fixture.caseId;
        event.evidenceId = item.id;
        event.action = CustodyAction::HandedOver;
        QCOMPARE(fixture.evidence.addCustodyEvent(event).error(), (Error { ErrorCode::MissingField, u"receiver"_s }));
        event.receiver = u"가온경찰서 수사관"_s;
        event.sealNumber = u"봉-17"_s;
        event.reason = u"고소장 접수"_s;
        fixture.clock.ms += 1000;
        const CustodyEvent written = *fixture.evidence.addCustodyEvent(event);
        QCOMPARE(written.happenedMs, fixture.clock.ms);
        QCOMPARE(fixture.evidence.custody(fixture.caseId)->size(), 2);
        QCOMPARE(fixture.evidence.custody(fixture.caseId)->last(), written);
    }
};

GYEOT_TEST(EvidenceServiceTest)
#include "tst_evidenceservice.moc"
