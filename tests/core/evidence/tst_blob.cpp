#include "tests/core/evidence/evidencestore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class BlobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheExactBytes_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("one byte more than the magic") << 9;
        QTest::newRow("one chunk") << 64 * 1024;
        QTest::newRow("many chunks") << 700 * 1024 + 1;
    }
    void givesBackTheExactBytes()
    {
        QFETCH(int, size);
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes(size)));
        const auto source = fixture.evidence.blob(item);
        QVERIFY(source);
        QCOMPARE(*readSmallBlob(*source, 1024 * 1024), pictureBytes(size));
        QCOMPARE(readSmallBlob(*source, size - 1).error().code, ErrorCode::TooLarge);
        QVERIFY(fixture.reopen());
        EvidenceService later(*fixture.store, fixture.law);
        QCOMPARE(*readSmallBlob(*later.blob(item), 1024 * 1024), pictureBytes(size));
    }

    void refusesWhatWasAltered_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("head") << 3;
        QTest::newRow("middle") << 100000;
        QTest::newRow("last byte") << -1;
    }
    void refusesWhatWasAltered()
    {
        QFETCH(int, at);
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes(200 * 1024)));
        const auto source = fixture.evidence.blob(item);
        QFile file(source->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at < 0 ? file.size() - 1 : at));
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        byte = char(byte ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        const auto read = readSmallBlob(*source, 1024 * 1024);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::SealBroken || read.error().code == ErrorCode::BadForm);
    }

    void theDigestMustBeThatOfTheIntake()
    {
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes()));
        auto source = fixture.evidence.blob(item);
        source->sha256 = QByteArray(32, 'x');
        QCOMPARE(readSmallBlob(*source, 1024).error(), (Error { ErrorCode::SealBroken, {}, "digest" }));
        source->sizeBytes = 5;
        QCOMPARE(readSmallBlob(*source, 1024).error(), (Error { ErrorCode::SealBroken, {}, "size" }));
    }

    void BLB_07_aMissingFileIsNamedAndTheCaseOpens()
    {
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes()));
        QVERIFY(fixture.evidence.missingBlobs(fixture.caseId)->isEmpty());
        const auto source = fixture.evidence.blob(item);
        QVERIFY(QFile::remove(source->path));
        QVERIFY(fixture.evidence.missingBlobs(fixture.caseId)->contains(item.id));
        QCOMPARE(readSmallBlob(*source, 1024).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.cases.openCase(fixture.caseId));
    }

    void canBeStoppedByEitherSide()
    {
        EvidenceStore fixture;
        const EvidenceItem item = *fixture.evidence.attach(fixture.request(pictureBytes(700 * 1024)));
        const auto source = fixture.evidence.blob(item);
        const auto take = [](ByteSpan) { return Result<void>(); };
        QCOMPARE(readBlob(*source, take, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
        const auto full = [](ByteSpan) -> Result<void> { return failure(ErrorCode::DiskFull); };
        QCOMPARE(readBlob(*source, full).error().code, ErrorCode::DiskFull);
        EvidenceItem unknown = item;
        unknown.id = fixture.ids.make<EvidenceId>();
        QCOMPARE(fixture.evidence.blob(unknown).error().code, ErrorCode::NotFound);
    }
};

GYEOT_TEST(BlobTest)
#include "tst_blob.moc"
