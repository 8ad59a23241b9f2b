#include "core/base/file.h"
#include "core/base/scratchfile.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class ScratchFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenAndPrivateUntilPublished()
    {
        QTemporaryDir dir;
        auto file = ScratchFile::create(dir.path());
        QVERIFY(file && file->write("one ") && file->write("two"));
        const QString hidden = QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).value(0);
        QVERIFY(hidden.startsWith(ScratchFile::prefix));
        const auto others = QFile::permissions(dir.filePath(hidden))
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(others, QFile::Permissions());
        QVERIFY(file->publish(u"whole"_s));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"whole"_s));
        QCOMPARE(*readFile(dir.filePath(u"whole"_s), 100), QByteArray("one two"));
    }

    void goesWhenItIsDroppedOrRefused()
    {
        QTemporaryDir dir;
        {
            auto file = ScratchFile::create(dir.path());
            auto moved = std::move(*file);
            QVERIFY(moved.write("lost"));
        }
        QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden));
        QVERIFY(writeFileAtomically(dir.filePath(u"taken"_s), "older"));
        auto file = ScratchFile::create(dir.path());
        QVERIFY(file->write("newer"));
        QCOMPARE(file->publish(u"taken"_s).error(), (Error { ErrorCode::AlreadyExists, u"taken"_s, "errno 17" }));
        QCOMPARE(*readFile(dir.filePath(u"taken"_s), 100), QByteArray("older"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"taken"_s));
    }

    void saysThatThereIsNoFolder()
    {
        QTemporaryDir dir;
        QCOMPARE(ScratchFile::create(dir.filePath(u"none"_s)).error().code, ErrorCode::WriteFailed);
    }
};

GYEOT_TEST(ScratchFileTest)
#include "tst_scratchfile.moc"
