#include "core/store/storelock.h"
#include "core/store/storeplace.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class StorePlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAPrivateFolder()
    {
        QTemporaryDir dir;
        QVERIFY(checkStorePlace(dir.path()));
    }

    void refusesWhatOthersCouldReadOrRedirect()
    {
        QTemporaryDir dir;
        const QDir top(dir.path());
        QVERIFY(top.mkdir(u"open"_s));
        QVERIFY(QFile::setPermissions(top.filePath(u"open"_s),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup));
        QCOMPARE(checkStorePlace(top.filePath(u"open"_s)).error().detail, QByteArray("mode"));
        QVERIFY(QFile::link(dir.path(), top.filePath(u"link"_s)));
        QCOMPARE(checkStorePlace(top.filePath(u"link"_s)).error().detail, QByteArray("link"));
        QCOMPARE(checkStorePlace(top.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
    }

    void refusesAFolderThatIsKeptInStep_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::newRow("Dropbox") << u".dropbox"_s;
        QTest::newRow("Nextcloud") << u".nextcloudsync.log"_s;
        QTest::newRow("Syncthing") << u".stfolder"_s;
        QTest::newRow("OneDrive") << u".OneDrive"_s;
    }
    void refusesAFolderThatIsKeptInStep()
    {
        QFETCH(QString, marker);
        QTemporaryDir dir;
        const QDir top(dir.path());
        QVERIFY(top.mkpath(u"deep/shop.gyeot"_s));
        const QString store = top.filePath(u"deep/shop.gyeot"_s);
        QVERIFY(QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(checkStorePlace(store));
        QFile file(top.filePath(marker));
        QVERIFY(file.open(QFile::WriteOnly));
        const auto refused = checkStorePlace(store);
        QCOMPARE(refused.error().code, ErrorCode::StorePlace);
        QCOMPARE(refused.error().detail, QByteArray("sync"));
        QCOMPARE(refused.error().subject, u"shop.gyeot"_s);
    }

    void holdsTheLockAgainstASecondTaker()
    {
        QTemporaryDir dir;
        {
            auto first = StoreLock::take(dir.path(), 0);
            QVERIFY(first);
            const auto second = StoreLock::take(dir.path(), 0);
            QCOMPARE(second.error().code, ErrorCode::StoreInUse);
            QVERIFY(second.error().subject.contains(QString::number(QCoreApplication::applicationPid())));
            const StoreLock moved = std::move(*first);
            QCOMPARE(StoreLock::take(dir.path(), 0).error().code, ErrorCode::StoreInUse);
        }
        QVERIFY(StoreLock::take(dir.path(), 0));
    }

    void holdsTheLockAgainstAnotherProcess()
    {
        const QString flock = QStandardPaths::findExecutable(u"flock"_s);
        QVERIFY(!flock.isEmpty());
        QTemporaryDir dir;
        const auto lock = StoreLock::take(dir.path(), 0);
        QVERIFY(lock);
        QCOMPARE(QProcess::execute(flock, { u"-n"_s, dir.filePath(u"store.lock"_s), u"true"_s }), 1);
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        QTemporaryDir dir;
        QCOMPARE(StoreLock::take(dir.filePath(u"none"_s), 0).error().code, ErrorCode::WriteFailed);
    }
};

GYEOT_TEST(StorePlaceTest)
#include "tst_storeplace.moc"
