#include "core/base/file.h"
#include "core/base/filereader.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

QByteArray readPart(const FileReader& file, qint64 offset, qsizetype size)
{
    QByteArray part(size, '\0');
    const auto got = file.readAt(offset, { reinterpret_cast<unsigned char*>(part.data()), size_t(size) });
    return got ? part.first(*got) : QByteArray(errorName(got.error().code));
}

} // namespace

class FileReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnywhereAndLessAtTheEnd()
    {
        QTemporaryDir dir;
        QVERIFY(writeFileAtomically(dir.filePath(u"a"_s), "0123456789"));
        const auto file = FileReader::open(dir.filePath(u"a"_s));
        QVERIFY(file);
        QCOMPARE(file->sizeBytes(), 10);
        QCOMPARE(readPart(*file, 3, 4), QByteArray("3456"));
        QCOMPARE(readPart(*file, 8, 4), QByteArray("89"));
        QCOMPARE(readPart(*file, 10, 4), QByteArray());
        QCOMPARE(readPart(*file, -1, 4), QByteArray(errorName(ErrorCode::ReadFailed)));
    }

    void refusesWhatIsNoPlainFile()
    {
        QTemporaryDir dir;
        QVERIFY(writeFileAtomically(dir.filePath(u"a"_s), "x"));
        QVERIFY(QFile::link(dir.filePath(u"a"_s), dir.filePath(u"link"_s)));
        QCOMPARE(FileReader::open(dir.filePath(u"link"_s)).error().code, ErrorCode::ReadFailed);
        QCOMPARE(FileReader::open(dir.path()).error().code, ErrorCode::ReadFailed);
        QCOMPARE(FileReader::open(dir.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(FileReader::open(u"/dev/null"_s).error().code, ErrorCode::ReadFailed);
    }

    void seesChanges_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("grew") << 0;
        QTest::newRow("was replaced") << 1;
        QTest::newRow("is gone") << 2;
        QTest::newRow("was rewritten in place") << 3;
    }
    void seesChanges()
    {
        QFETCH(int, how);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a"_s);
        QVERIFY(writeFileAtomically(path, "same size"));
        QFile old(path);
        QVERIFY(old.open(QFile::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime(QDate(2026, 1, 1), QTime(9, 0)), QFile::FileModificationTime));
        const auto file = FileReader::open(path);
        QVERIFY(file->checkUnchanged());
        if (how == 0)
            QVERIFY(old.seek(9) && old.write("!") == 1 && old.flush());
        else if (how == 1)
            QVERIFY(writeFileAtomically(path, "same size"));
        else if (how == 2)
            QVERIFY(QFile::remove(path));
        else
            QVERIFY(old.write("SAME SIZE") == 9 && old.flush());
        QCOMPARE(file->checkUnchanged().error(), (Error { ErrorCode::FileChanged, u"a"_s, {} }));
    }
};

GYEOT_TEST(FileReaderTest)
#include "tst_filereader.moc"
