#include "core/base/file.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class FileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesWholeAndLeavesNoSibling()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"열쇠.json"_s);
        QVERIFY(writeFileAtomically(path, "one"));
        QVERIFY(writeFileAtomically(path, "two"));
        QCOMPARE(*readFile(path, 3), QByteArray("two"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"열쇠.json"_s));
        QCOMPARE(
            QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void failsWithoutTouchingTheOld()
    {
        QTemporaryDir dir;
        const auto written = writeFileAtomically(dir.filePath(u"none/x"_s), "a");
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    }

    void overwritesAPartAndNoMore()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"head"_s);
        QVERIFY(writeFileAtomically(path, "0123456789"));
        QVERIFY(overwriteInPlace(path, 3, "abc"));
        QCOMPARE(*readFile(path, 20), QByteArray("012abc6789"));
        QCOMPARE(overwriteInPlace(path, 8, "abc").error().code, ErrorCode::WriteFailed); // would grow
        QCOMPARE(overwriteInPlace(dir.path(), 0, "a").error().code, ErrorCode::WriteFailed);
        QCOMPARE(overwriteInPlace(dir.filePath(u"none"_s), 0, "a").error().code, ErrorCode::NotFound);
        QCOMPARE(*readFile(path, 20), QByteArray("012abc6789"));
    }

    void refusesWhatIsNoPlainFile()
    {
        QTemporaryDir dir;
        QVERIFY(writeFileAtomically(dir.filePath(u"a"_s), "secret"));
        QVERIFY(QFile::link(dir.filePath(u"a"_s), dir.filePath(u"link"_s)));
        QCOMPARE(readFile(dir.filePath(u"link"_s), 10).error().code, ErrorCode::ReadFailed);
        QCOMPARE(readFile(dir.path(), 10).error().code, ErrorCode::ReadFailed);
        QCOMPARE(readFile(dir.filePath(u"b"_s), 10).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(dir.filePath(u"a"_s), 5).error().code, ErrorCode::TooLarge);
    }
};

GYEOT_TEST(FileTest)
#include "tst_file.moc"
