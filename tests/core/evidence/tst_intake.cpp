#include "tests/core/evidence/evidencestore.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class IntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePassHashesAndSeals()
    {
        EvidenceStore fixture;
        const QByteArray bytes = pictureBytes(700 * 1024);
        const auto work = fixture.evidence.prepare(fixture.request(bytes));
        QList<qint64> seen;
        const auto sealed = sealIntake(*work, [&seen](qint64 done, qint64 total) {
            seen.append(done);
            return total == 700 * 1024;
        });
        QVERIFY(sealed);
        QCOMPARE(sealed->sizeBytes, bytes.size());
        QCOMPARE(sealed->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(sealed->type, (ContentType { ContentClass::Image, u"image/png"_s }));
        QVERIFY(std::ranges::is_sorted(seen));
        QCOMPARE(seen.last(), bytes.size());
        QCOMPARE(fixture.blobs(), QStringList({ sealed->pendingName }));
        fixture.evidence.discard(*work, *sealed);
        QVERIFY(fixture.nothingLeft());
    }

    void BLB_02_leavesNothingWhenTheFileChanges_data()
    {
        QTest::addColumn<bool>("vanish");
        QTest::newRow("vanishes") << true;
        QTest::newRow("is cut") << false;
    }
    void BLB_02_leavesNothingWhenTheFileChanges()
    {
        QFETCH(bool, vanish);
        EvidenceStore fixture;
        const IntakeRequest request = fixture.request(pictureBytes(700 * 1024));
        const auto failed = fixture.evidence.attach(request, [&](qint64, qint64) {
            return vanish ? QFile::remove(request.path) || true : QFile::resize(request.path, 5);
        });
        QCOMPARE(failed.error().code, ErrorCode::FileChanged);
        QCOMPARE(failed.error().subject, u"받은 파일.bin"_s);
        QVERIFY(fixture.nothingLeft());
    }

    void canBeStopped()
    {
        EvidenceStore fixture;
        const auto stopped = fixture.evidence.attach(
            fixture.request(pictureBytes(700 * 1024)), [](qint64 done, qint64) { return done < 300 * 1024; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(fixture.nothingLeft());
    }

    void anEmptyFileIsNoEvidence()
    {
        EvidenceStore fixture;
        QCOMPARE(fixture.evidence.attach(fixture.request({})).error().code, ErrorCode::BadArgument);
        IntakeRequest gone = fixture.request("x");
        QVERIFY(QFile::remove(gone.path));
        QCOMPARE(fixture.evidence.attach(gone).error().code, ErrorCode::NotFound);
        QVERIFY(fixture.nothingLeft());
    }

    /** A name proves nothing, and neither does a harmless beginning. */
    void theGateReadsToTheLastByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("taken");
        const QByteArray words = QByteArray("한 줄의 말\n").repeated(40000);
        QTest::newRow("words") << words << true;
        QTest::newRow("a picture named as text") << pictureBytes() << false;
        QTest::newRow("a picture after words") << words + pictureBytes() << false;
        QTest::newRow("a picture in base64 after words") << words + QByteArray(4000, 'A') << false;
        QTest::newRow("half a character at the end") << words + "\xEA\xB0" << false;
        QTest::newRow("a saved page") << QByteArray("<html><img src='data:'></html>") << false;
    }
    void theGateReadsToTheLastByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, taken);
        EvidenceStore fixture;
        IntakeRequest request = fixture.request(bytes, GateAnswer::Unknown);
        request.path = fixture.fileOf(bytes, u"대화.txt"_s);
        const auto item = fixture.evidence.attach(request);
        QCOMPARE(item.has_value(), taken);
        if (taken)
            return;
        QCOMPARE(item.error().code, ErrorCode::ChildMaterial);
        QCOMPARE(item.error().subject, u"대화.txt"_s);
        QVERIFY(fixture.nothingLeft());
    }

    void whatIsNoTextToTheEndIsNotCalledText()
    {
        EvidenceStore fixture;
        const auto item =
            fixture.evidence.attach(fixture.request(QByteArray("말\n").repeated(100000) + QByteArray(1, '\0')));
        QCOMPARE(item->mediaType, u"application/octet-stream"_s);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        EvidenceStore fixture;
        auto work = fixture.evidence.prepare(fixture.request(pictureBytes()));
        work->blobFolder = fixture.dir.filePath(u"없는 폴더"_s);
        QCOMPARE(sealIntake(*work).error().code, ErrorCode::WriteFailed);
    }
};

GYEOT_TEST(IntakeTest)
#include "tst_intake.moc"
