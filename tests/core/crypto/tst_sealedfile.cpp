#include "core/base/file.h"
#include "core/crypto/seal.h"
#include "core/crypto/sealedfile.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <map>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 65536;

SealedFilePlace somePlace()
{
    return { CaseId(QUuid(u"01900000-0000-7000-8000-0000000000c1"_s)),
        ObjectId(QUuid(u"01900000-0000-7000-8000-0000000000e1"_s)) };
}

QByteArray patternOf(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char& byte : bytes)
        byte = char(random.generate());
    return bytes;
}

Result<void> sealInto(const QString& folder, const SecretBytes& key, const QByteArray& text, qsizetype step)
{
    auto writer = SealedFileWriter::create(folder, key, somePlace());
    if (!writer)
        return std::unexpected(writer.error());
    for (qsizetype at = 0; at < text.size(); at += step) {
        const auto piece = bytesOf(QByteArrayView(text).sliced(at, qMin(step, text.size() - at)));
        if (auto done = writer->write(piece); !done)
            return done;
    }
    if (writer->plaintextBytes() != text.size())
        return failure(ErrorCode::BadForm, u"plaintextBytes"_s);
    return writer->commit(u"blob"_s);
}

/** The whole plaintext, or the first error. */
Result<QByteArray> openWhole(const QString& path, const SecretBytes& key, const SealedFilePlace& place)
{
    auto reader = SealedFileReader::open(path, key, place);
    if (!reader)
        return std::unexpected(reader.error());
    if (auto sound = reader->verify(); !sound)
        return std::unexpected(sound.error());
    QByteArray text(reader->size() + 1, '\0');
    const auto got = reader->read(0, { reinterpret_cast<unsigned char*>(text.data()), size_t(text.size()) });
    if (!got)
        return std::unexpected(got.error());
    return text.first(*got);
}

using Vector = std::map<QByteArray, QByteArray>;

Vector readVector(const QString& path)
{
    Vector vector;
    const auto text = readFile(path, 100000);
    for (const QByteArray& line : text.value_or(QByteArray()).split('\n'))
        if (const auto colon = line.indexOf(": "); colon > 0 && !line.startsWith('#'))
            vector[line.first(colon)] = line.sliced(colon + 2);
    return vector;
}

/** "0102 00*65536 03": hex with repeated bytes. */
QByteArray expanded(const QByteArray& tokens)
{
    QByteArray bytes;
    for (const QByteArray& token : tokens.split(' ')) {
        const auto star = token.indexOf('*');
        bytes += star < 0 ? QByteArray::fromHex(token)
                          : QByteArray::fromHex(token.first(star)).repeated(token.sliced(star + 1).toInt());
    }
    return bytes;
}

QStringList filesIn(const QTemporaryDir& dir)
{
    return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class SealedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** BLB-04, BLB-06: the vectors come from an implementation that shares nothing with ours. */
    void agreesWithTheVectors_data()
    {
        QTest::addColumn<QString>("path");
        const QDir dir(QStringLiteral(GYEOT_SOURCE_DIR "/tests/data/crypto"));
        for (const QFileInfo& file : dir.entryInfoList({ u"cb1-*.vector"_s }, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    void agreesWithTheVectors()
    {
        QFETCH(QString, path);
        const Vector vector = readVector(path);
        QTemporaryDir dir;
        QVERIFY(writeFileAtomically(dir.filePath(u"blob"_s), expanded(vector.at("file"))));
        const SealedFilePlace place { CaseId(QUuid(vector.at("case"))), ObjectId(QUuid(vector.at("blob"))) };
        const SecretBytes key = SecretBytes::copyOf(bytesOf(QByteArray::fromHex(vector.at("key"))));
        const auto text = openWhole(dir.filePath(u"blob"_s), key, place);
        if (vector.at("expect") == "OK") {
            QVERIFY(text);
            QCOMPARE(text->size(), vector.at("size").toLongLong());
            QCOMPARE(sha256(bytesOf(*text)).toHex(), vector.at("sha256"));
        } else {
            QVERIFY(!text);
            QCOMPARE(QByteArray(errorName(text.error().code)), vector.at("expect"));
            QCOMPARE(text.error().subject, u"blob"_s);
        }
    }

    void findsTheVectors() { QVERIFY(QDir(QStringLiteral(GYEOT_SOURCE_DIR "/tests/data/crypto")).count() > 25); }

    void opensWhatItSealed_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("step");
        for (const qint64 size : { qint64(0), qint64(1), chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 77 })
            for (const int step : { 1000, 65536, 1000000 })
                QTest::addRow("%lld bytes, %d at a time", size, step) << size << step;
    }
    void opensWhatItSealed()
    {
        QFETCH(qint64, size);
        QFETCH(int, step);
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(sealInto(dir.path(), key, patternOf(size), step));
        const qint64 chunks = qMax<qint64>(1, (size + chunk - 1) / chunk);
        QCOMPARE(QFileInfo(dir.filePath(u"blob"_s)).size(), 25 + size + 16 * chunks);
        QCOMPARE(*openWhole(dir.filePath(u"blob"_s), key, somePlace()), patternOf(size));
    }

    void readsAnywhere()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        const QByteArray text = patternOf(3 * chunk + 77);
        QVERIFY(sealInto(dir.path(), key, text, 5000));
        auto reader = SealedFileReader::open(dir.filePath(u"blob"_s), key, somePlace());
        QVERIFY(reader);
        QCOMPARE(reader->size(), text.size());
        QRandomGenerator random(11);
        for (int i = 0; i < 200; ++i) {
            const qint64 offset = random.bounded(text.size() + 1);
            QByteArray part(random.bounded(2 * chunk), '\0');
            const auto got =
                reader->read(offset, { reinterpret_cast<unsigned char*>(part.data()), size_t(part.size()) });
            QVERIFY(got);
            QCOMPARE(*got, qMin(part.size(), text.size() - offset));
            QVERIFY(part.first(*got) == QByteArrayView(text).sliced(offset, *got));
        }
        QCOMPARE(*reader->read(text.size(), {}), 0);
        QCOMPARE(reader->read(text.size() + 1, {}).error().code, ErrorCode::BadArgument);
        QCOMPARE(reader->read(-1, {}).error().code, ErrorCode::BadArgument);
    }

    void neverWritesPlaintext()
    {
        QTemporaryDir dir;
        const QByteArray text = QByteArray("canary-7f3a ").repeated(20000);
        auto writer = SealedFileWriter::create(dir.path(), SecretBytes::random(keySize), somePlace());
        QVERIFY(writer && writer->write(bytesOf(text)));
        for (const QString& name : filesIn(dir))
            QVERIFY(!readFile(dir.filePath(name), 1000000)->contains("canary"));
        QVERIFY(writer->commit(u"blob"_s));
        QVERIFY(!readFile(dir.filePath(u"blob"_s), 1000000)->contains("canary"));
    }

    void drawsANonceForEachFile()
    {
        QTemporaryDir a;
        QTemporaryDir b;
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(sealInto(a.path(), key, "same", 10));
        QVERIFY(sealInto(b.path(), key, "same", 10));
        QVERIFY(*readFile(a.filePath(u"blob"_s), 100) != *readFile(b.filePath(u"blob"_s), 100));
    }

    void leavesNothingWhenItIsDropped()
    {
        QTemporaryDir dir;
        {
            auto writer = SealedFileWriter::create(dir.path(), SecretBytes::random(keySize), somePlace());
            QVERIFY(writer && writer->write(bytesOf(patternOf(200000))));
            QCOMPARE(filesIn(dir).size(), 1);
            QVERIFY(filesIn(dir).first().startsWith(u".tmp-"));
        }
        QVERIFY(filesIn(dir).isEmpty());
    }

    void neverReplacesAFile()
    {
        QTemporaryDir dir;
        QVERIFY(writeFileAtomically(dir.filePath(u"blob"_s), "older"));
        const auto sealed = sealInto(dir.path(), SecretBytes::random(keySize), "newer", 10);
        QCOMPARE(sealed.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(*readFile(dir.filePath(u"blob"_s), 100), QByteArray("older"));
        QCOMPARE(filesIn(dir), QStringList(u"blob"_s));
    }

    void saysWhereItCannotWriteOrRead()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        QCOMPARE(
            SealedFileWriter::create(dir.filePath(u"none"_s), key, somePlace()).error().code, ErrorCode::WriteFailed);
        QCOMPARE(SealedFileReader::open(dir.filePath(u"none"_s), key, somePlace()).error().code, ErrorCode::NotFound);
        QCOMPARE(SealedFileReader::open(dir.path(), key, somePlace()).error().code, ErrorCode::ReadFailed);
    }

    /** A limit on the size of files stands in for the full disk: the system answers both with the same kind of error. */
    void saysThatTheDiskIsFull()
    {
        QTemporaryDir dir;
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small { 100000, before.rlim_max };
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto sealed = sealInto(dir.path(), SecretBytes::random(keySize), patternOf(300000), 1000);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(sealed.error().code, ErrorCode::DiskFull);
        QVERIFY(filesIn(dir).isEmpty());
    }

    void refusesEveryFlippedBit()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(sealInto(dir.path(), key, "short", 10));
        const QByteArray sound = *readFile(dir.filePath(u"blob"_s), 100);
        for (qsizetype bit = 0; bit < sound.size() * 8; ++bit) {
            QByteArray altered = sound;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            QFile file(dir.filePath(u"altered"_s)); // without the flush to disk of writeFileAtomically()
            QVERIFY(file.open(QFile::WriteOnly) && file.write(altered) == altered.size() && file.flush());
            const auto text = openWhole(dir.filePath(u"altered"_s), key, somePlace());
            QCOMPARE(text.error().code, bit < 9 * 8 ? ErrorCode::BadForm : ErrorCode::SealBroken);
        }
    }

    void handsOutNothingOfADamagedChunk()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        const QByteArray text = patternOf(2 * chunk + 10);
        QVERIFY(sealInto(dir.path(), key, text, 100000));
        QByteArray altered = *readFile(dir.filePath(u"blob"_s), 1000000);
        altered[25 + chunk + 16 + 5] ^= 1; // in the second chunk
        QVERIFY(writeFileAtomically(dir.filePath(u"blob"_s), altered));
        auto reader = SealedFileReader::open(dir.filePath(u"blob"_s), key, somePlace());
        QVERIFY(reader);
        QByteArray part(100, '\0');
        const std::span into(reinterpret_cast<unsigned char*>(part.data()), size_t(part.size()));
        QCOMPARE(reader->read(chunk + 50, into).error().code, ErrorCode::SealBroken);
        QCOMPARE(part, QByteArray(100, '\0'));
        QCOMPARE(*reader->read(50, into), 100); // the sound chunks stay readable
        QVERIFY(part == QByteArrayView(text).sliced(50, 100));
        QCOMPARE(reader->verify().error().code, ErrorCode::SealBroken);
    }

    /** BLB-04: any bit of any byte of a file of three chunks; one bit each, all bytes of the header and of each chunk's ends, every 31st byte between
     *  (all of them with GYEOT_FLIPS=1). Opening or verifying says so, and no chunk that does not verify is handed out. */
    void BLB_04_everyFlippedByteOfThreeChunks()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        const QByteArray text = patternOf(2 * chunk + 100);
        QVERIFY(sealInto(dir.path(), key, text, 100000));
        const QString path = dir.filePath(u"blob"_s);
        const qint64 size = QFile(path).size();
        const qint64 step = qEnvironmentVariableIsSet("GYEOT_FLIPS") ? 1 : 31;
        const auto flip = [&path](qint64 at, int bit) {
            QFile file(path);
            char byte = 0;
            return file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.seek(at) && file.getChar(&byte)
                && file.seek(at) && file.putChar(char(byte ^ (1 << bit)));
        };
        int unseen = 0;
        for (qint64 at = 0; at < size; at += at < 64 || size - at < 200 ? 1 : step) {
            QVERIFY(flip(at, int(at % 8)));
            auto reader = SealedFileReader::open(path, key, somePlace());
            unseen += reader && reader->verify();
            if (reader) { // opened: the last chunk holds; what it hands out is what was sealed
                QByteArray part(100, '\0');
                const std::span into(reinterpret_cast<unsigned char*>(part.data()), size_t(part.size()));
                const qint64 from =
                    at < 25 + chunk + 16 ? chunk : 0; // the sound one of the first two: header, chunk, tag
                QVERIFY(reader->read(from + 7, into) && part == text.sliced(from + 7, 100));
            }
            QVERIFY(flip(at, int(at % 8)));
        }
        QCOMPARE(unseen, 0);
        QVERIFY(SealedFileReader::open(path, key, somePlace())->verify());
    }

    void BLB_06_cutOrExtended_data()
    {
        QTest::addColumn<qint64>("size");
        constexpr qint64 sealedChunk = chunk + 16;
        QTest::newRow("BLB-06 zero length") << qint64(0);
        QTest::newRow("BLB-06 header alone") << qint64(25);
        QTest::newRow("BLB-06 cut behind the first chunk") << 25 + sealedChunk;
        QTest::newRow("BLB-06 cut behind the second chunk") << 25 + 2 * sealedChunk;
        QTest::newRow("BLB-06 cut within a tag") << 25 + sealedChunk - 3;
        QTest::newRow("BLB-06 longer by a chunk of zeros") << 25 + 4 * sealedChunk;
        QTest::newRow("BLB-06 longer by a byte") << 25 + 3 * sealedChunk + 1;
        QTest::newRow("BLB-06 1 TiB with nothing in it") << (qint64(1) << 40);
    }
    /** Refused with a code, and at once: nothing of the size that is claimed is allocated or read through. */
    void BLB_06_cutOrExtended()
    {
        QFETCH(qint64, size);
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(sealInto(dir.path(), key, patternOf(3 * chunk), 100000));
        if (!QFile::resize(dir.filePath(u"blob"_s), size))
            QSKIP("this file system has no such large files");
        const auto reader = SealedFileReader::open(dir.filePath(u"blob"_s), key, somePlace());
        QVERIFY(!reader);
        QVERIFY(reader.error().code == ErrorCode::BadForm || reader.error().code == ErrorCode::SealBroken);
    }

    /** Extended by a chunk that is genuine, but of another file under the same key, or a copy of one of its own. */
    void BLB_06_extendedByAGenuineChunk()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(sealInto(dir.path(), key, patternOf(2 * chunk), 100000));
        const QString path = dir.filePath(u"blob"_s);
        const QByteArray whole = *readFile(path, 1'000'000);
        const qsizetype sealedChunk = chunk + 16;
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Append) && file.write(whole.last(sealedChunk)) == sealedChunk);
        file.close();
        QCOMPARE(SealedFileReader::open(path, key, somePlace()).error().code, ErrorCode::SealBroken);
    }

    void verifiesWithProgressAndStops()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(sealInto(dir.path(), key, patternOf(3 * chunk), 100000));
        auto reader = SealedFileReader::open(dir.filePath(u"blob"_s), key, somePlace());
        QList<qint64> told;
        QVERIFY(reader->verify([&told](qint64 done, qint64 total) {
            told.append(done);
            return total == 3 * chunk;
        }));
        QCOMPARE(told, (QList<qint64> { 0, chunk, 2 * chunk }));
        QCOMPARE(reader->verify([](qint64 done, qint64) { return done == 0; }).error().code, ErrorCode::Cancelled);
    }

    void seesAFileCutWhileItIsOpen()
    {
        QTemporaryDir dir;
        const SecretBytes key = SecretBytes::random(keySize);
        QVERIFY(sealInto(dir.path(), key, patternOf(2 * chunk), 100000));
        auto reader = SealedFileReader::open(dir.filePath(u"blob"_s), key, somePlace());
        QVERIFY(QFile::resize(dir.filePath(u"blob"_s), 1000));
        QCOMPARE(reader->verify().error().code, ErrorCode::SealBroken);
    }
};

GYEOT_TEST(SealedFileTest)
#include "tst_sealedfile.moc"
