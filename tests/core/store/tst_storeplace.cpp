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

    void aFolderOfSettingsAtHomeIsNoSyncFolder()
    {
        QTemporaryDir dir;
        const QDir top(dir.path());
        QVERIFY(top.mkdir(u".dropbox"_s)); // what the client keeps in every home
        QVERIFY(checkStorePlace(dir.path()));
    }

    void refusesAFolderByItsName()
    {
        QTemporaryDir dir;
        const QDir top(dir.path());
        const QString store = top.filePath(u"OneDrive - 가상상담소/a.gyeot"_s);
        QVERIFY(top.mkpath(store));
        QVERIFY(QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(checkStorePlace(store).error().detail, QByteArray("sync"));
    }

    void refusesFilesThatLeadElsewhereOrAreOpenToOthers()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"keyring.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(checkStoreFiles(dir.path()));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(checkStoreFiles(dir.path()).error().detail, QByteArray("mode"));
        QCOMPARE(checkStoreFiles(dir.path()).error().subject, u"keyring.json"_s);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::link(u"/nowhere"_s, dir.filePath(u"head-1.bin"_s)));
        QCOMPARE(checkStoreFiles(dir.path()).error().detail, QByteArray("link"));
    }

    void refusesAFolderThatIsKeptInStep_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::newRow("Dropbox") << u".dropbox"_s;
        QTest::newRow("Nextcloud") << u".nextcloudsync.log"_s;
        QTest::newRow("ownCloud's journal") << u".sync_0a1b2c3d.db"_s;
        QTest::newRow("Syncthing") << u".stfolder/"_s;
        QTest::newRow("Google Drive") << u".tmp.driveupload/"_s;
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
        QVERIFY(marker.endsWith(u'/') ? top.mkdir(marker) : file.open(QFile::WriteOnly));
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

    /** Between taking it and writing who took it, a holder may be ended: the others are refused all the same. */
    void holdsTheLockWithoutAName()
    {
        QTemporaryDir dir;
        const auto lock = StoreLock::take(dir.path(), 0);
        QVERIFY(lock);
        QVERIFY(QFile::resize(dir.filePath(u"store.lock"_s), 0));
        const auto second = StoreLock::take(dir.path(), 0);
        QCOMPARE(second.error().code, ErrorCode::StoreInUse);
        QVERIFY(second.error().subject.isEmpty());
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        QTemporaryDir dir;
        QCOMPARE(StoreLock::take(dir.filePath(u"none"_s), 0).error().code, ErrorCode::WriteFailed);
    }
};

GYEOT_TEST(StorePlaceTest)
#include "tst_storeplace.moc"
