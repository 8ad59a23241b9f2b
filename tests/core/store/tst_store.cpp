#include "core/store/audit.h"
#include "core/store/change.h"
#include "core/store/keyring.h"
#include "core/store/store.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(bytesOf(text));
}

QStringList allFiles(const QString& path)
{
    QStringList files;
    QDirIterator walk(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContents(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

ErrorCode codeOf(const Result<std::unique_ptr<Store>>& opened)
{
    return opened ? ErrorCode::OkDuplicate : opened.error().code;
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatItWasMadeAs()
    {
        TestStore fixture;
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.store->siteId(), u"S07"_s);
        QCOMPARE(fixture.store->userName(), u"상담원"_s);
        QVERIFY(!fixture.store->isPractice() && !fixture.store->id().isNull() && !fixture.store->user().isNull());
        QVERIFY(fixture.store->schemaVersion() >= 1);
        QCOMPARE(fixture.store->epoch(), 1);
        QCOMPARE(fixture.store->directory(), fixture.path);
        QStringList entries =
            QDir(fixture.path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QString& name : { u"blobs"_s, u"backups"_s, u"inbox"_s, u"outbox"_s, u"head-1.bin"_s,
                 u"keyring.json"_s, u"store-1.db"_s, u"store.lock"_s })
            QVERIFY2(entries.removeOne(name), qPrintable(name));
        QCOMPARE(entries, (QStringList { u"store-1.db-shm"_s, u"store-1.db-wal"_s }));
        for (const QString& file : allFiles(fixture.path))
            QVERIFY2((QFile::permissions(file)
                         & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
                    == 0,
                qPrintable(file));
    }

    void creationFails_data()
    {
        QTest::addColumn<QString>("siteId");
        QTest::addColumn<QString>("userName");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = TestStore::passphrase.toByteArray();
        QTest::newRow("site in small letters") << u"s07"_s << u"a"_s << good << ErrorCode::BadArgument;
        QTest::newRow("no site") << u""_s << u"a"_s << good << ErrorCode::BadArgument;
        QTest::newRow("site too long") << QString(17, u'S') << u"a"_s << good << ErrorCode::BadArgument;
        QTest::newRow("no name") << u"S07"_s << u" "_s << good << ErrorCode::BadArgument;
        QTest::newRow("weak") << u"S07"_s << u"a"_s << QByteArray("password") << ErrorCode::WeakPassphrase;
    }
    void creationFails()
    {
        QFETCH(QString, siteId);
        QFETCH(QString, userName);
        QFETCH(QByteArray, passphrase);
        QFETCH(ErrorCode, code);
        QTemporaryDir dir;
        FakeClock clock;
        CountingIdSource ids;
        const auto made = Store::create(
            dir.filePath(u"a.gyeot"_s), { siteId, userName, false, fastKdf() }, secret(passphrase), { clock, ids });
        QCOMPARE(codeOf(made), code);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
    }

    void creationTouchesNothingThatIsThere()
    {
        QTemporaryDir dir;
        FakeClock clock;
        CountingIdSource ids;
        const auto create = [&](const QString& path) {
            return codeOf(Store::create(
                path, { u"S07"_s, u"a"_s, false, fastKdf() }, secret(TestStore::passphrase), { clock, ids }));
        };
        QCOMPARE(create(dir.path()), ErrorCode::AlreadyExists);
        replaceContents(dir.filePath(u"file"_s), "x");
        QCOMPARE(create(dir.filePath(u"file/a.gyeot"_s)), ErrorCode::WriteFailed);
        QVERIFY(QFile::link(dir.filePath(u"nowhere"_s), dir.filePath(u"link.gyeot"_s)));
        QCOMPARE(create(dir.filePath(u"link.gyeot"_s)), ErrorCode::AlreadyExists);
        replaceContents(dir.filePath(u".nextcloudsync.log"_s), "");
        QCOMPARE(create(dir.filePath(u"synced.gyeot"_s)), ErrorCode::StorePlace);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
    }

    void aWrongPassphraseAndAnUnknownNameLookAlike()
    {
        TestStore fixture;
        fixture.store.reset();
        const Surroundings around { fixture.clock, fixture.ids };
        QCOMPARE(codeOf(Store::open(fixture.path, fixture.userName, secret("correct horse battery staplez"), around)),
            ErrorCode::WrongPassphrase);
        const auto unknown = Store::open(fixture.path, u"누구"_s, secret(TestStore::passphrase), around);
        QCOMPARE(codeOf(unknown), ErrorCode::WrongPassphrase);
        QVERIFY(unknown.error().subject.isEmpty());
        QVERIFY(fixture.open());
    }

    void whatIsMissingOrDamagedIsNamed()
    {
        TestStore fixture;
        const Surroundings around { fixture.clock, fixture.ids };
        QCOMPARE(codeOf(Store::open(fixture.path + u"x"_s, fixture.userName, secret(TestStore::passphrase), around)),
            ErrorCode::NotFound);
        fixture.store.reset();
        const QByteArray keyring = contents(fixture.path + u"/keyring.json"_s);
        replaceContents(fixture.path + u"/keyring.json"_s, keyring.first(keyring.size() - 1));
        QCOMPARE(codeOf(fixture.open()), ErrorCode::KeyringDamaged);
        QVERIFY(QFile::remove(fixture.path + u"/keyring.json"_s));
        QCOMPARE(codeOf(fixture.open()), ErrorCode::KeyringDamaged);
        replaceContents(fixture.path + u"/keyring.json"_s, keyring);
        QVERIFY(fixture.reopen());
        fixture.store.reset();
        QVERIFY(QFile::rename(fixture.path + u"/store-1.db"_s, fixture.path + u"/away"_s));
        QCOMPARE(codeOf(fixture.open()), ErrorCode::StoreDamaged);
    }

    void aFlippedByteInTheDatabaseIsFound()
    {
        TestStore fixture;
        fixture.store.reset();
        QByteArray bytes = contents(fixture.path + u"/store-1.db"_s);
        bytes[50] = char(bytes[50] ^ 1); // first page
        replaceContents(fixture.path + u"/store-1.db"_s, bytes);
        QCOMPARE(codeOf(fixture.open()), ErrorCode::StoreDamaged);
    }

    void aFileOpenToOthersOrElsewhereIsRefused()
    {
        TestStore fixture;
        fixture.store.reset();
        const QString database = fixture.path + u"/store-1.db"_s;
        QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto refused = fixture.open();
        QCOMPARE(codeOf(refused), ErrorCode::StorePlace);
        QCOMPARE(refused.error().subject, u"store-1.db"_s);
        QVERIFY(QFile::rename(database, fixture.dir.filePath(u"moved.db"_s)));
        QVERIFY(QFile::link(fixture.dir.filePath(u"moved.db"_s), database));
        QCOMPARE(codeOf(fixture.open()), ErrorCode::StorePlace);
    }

    void aNewerStoreIsLeftAlone()
    {
        TestStore fixture;
        {
            const WriteScope schema(fixture.store->database(), WriteScope::Over::Schema);
            QVERIFY(fixture.store->database().execute("PRAGMA user_version = 999"));
        }
        fixture.store.reset();
        QCOMPARE(codeOf(fixture.open()), ErrorCode::StoreNewer);
    }

    void anOlderDatabaseIsRolledBack()
    {
        ThingStore fixture;
        fixture.store.reset();
        const QByteArray yesterday = contents(fixture.path + u"/store-1.db"_s);
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.store->auditRead("case.open", fixture.caseId));
        fixture.store.reset();
        replaceContents(fixture.path + u"/store-1.db"_s, yesterday);
        QCOMPARE(codeOf(fixture.open()), ErrorCode::StoreRolledBack);
    }

    void aMissingOrForeignSidecarIsNotTrusted()
    {
        TestStore fixture;
        TestStore other;
        fixture.store.reset();
        const QString head = fixture.path + u"/head-1.bin"_s;
        const QByteArray good = contents(head);
        replaceContents(head, contents(other.path + u"/head-1.bin"_s));
        QCOMPARE(codeOf(fixture.open()), ErrorCode::StoreRolledBack);
        QVERIFY(QFile::remove(head));
        QCOMPARE(codeOf(fixture.open()), ErrorCode::StoreRolledBack);
        replaceContents(head, good);
        QVERIFY(fixture.open());
    }

    void aCrashBetweenCommitAndSidecarIsCaughtUp()
    {
        TestStore fixture;
        const QString head = fixture.path + u"/head-1.bin"_s;
        const QByteArray before = contents(head);
        QVERIFY(fixture.store->auditRead("case.open", fixture.ids.make<CaseId>()));
        fixture.store.reset();
        replaceContents(head, before);
        QVERIFY(fixture.reopen());
        const auto rows = AuditLog(fixture.store->database(), u"S07"_s, fixture.store->id()).rows(0, 100);
        QCOMPARE(rows->last().entry.action, u"store.open_after_crash"_s);
        QVERIFY(fixture.reopen());
    }

    void isOpenOnce()
    {
        TestStore fixture;
        const auto second = fixture.open();
        QCOMPARE(codeOf(second), ErrorCode::StoreInUse);
        fixture.store.reset();
        QVERIFY(fixture.open());
    }

    void noValueOfARecordStandsInAnyFile()
    {
        ThingStore fixture;
        const QStringList canaries { u"PLAINCANARY"_s, u"카나리아이름"_s, u"SEALEDCANARY"_s, u"상담원"_s };
        for (int i = 0; i < 3; ++i) {
            Change change = std::move(*Change::begin(*fixture.store, "thing.add", fixture.caseId));
            const QUuid object = fixture.ids.next();
            QVERIFY(change.create(thing, object, fixture.caseId));
            QVERIFY(change.set(thing, object, "word", canaries[i]));
            QVERIFY(change.set(thing, object, "true_name", canaries[i]));
            QVERIFY(change.set(thing, object, "note", canaries[i]));
            QVERIFY(change.commit());
        }
        const auto scan = [&] {
            for (const QString& file : allFiles(fixture.path)) {
                const QByteArray bytes = contents(file);
                for (const QString& canary : canaries)
                    QVERIFY2(!bytes.contains(canary.toUtf8()) && !bytes.contains(canary.toUtf8().toBase64()),
                        qPrintable(file));
            }
        };
        QVERIFY(contents(fixture.path + u"/store-1.db-wal"_s).size() > 0);
        scan();
        fixture.store.reset();
        scan();
    }

    void keysOfACaseArePersonalToIt()
    {
        TestStore fixture;
        const CaseId one = fixture.ids.make<CaseId>();
        const CaseId two = fixture.ids.make<CaseId>();
        const auto key = fixture.store->caseKey(one, Compartment::Evidence);
        QVERIFY(key);
        QVERIFY(!fixture.store->caseKey(two, Compartment::Evidence)->equals(key->view()));
        QVERIFY(!fixture.store->caseKey(one, Compartment::Notes)->equals(key->view()));
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.store->caseKey(one, Compartment::Evidence)->equals(key->view()));
    }

    void blobNamesTellNothing()
    {
        TestStore fixture;
        TestStore other;
        const QByteArray digest(32, 'd');
        const CaseId one = fixture.ids.make<CaseId>();
        const QString name = fixture.store->blobName(one, digest);
        QCOMPARE(name.size(), 64);
        QVERIFY(!name.contains(QString::fromLatin1(digest.toHex())));
        QVERIFY(name
            != fixture.store->blobName(fixture.ids.make<CaseId>(), digest)); // no trace of the same file in two cases
        QVERIFY(name != other.store->blobName(one, digest));
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.store->blobName(one, digest), name);
    }

    void settlingEmptiesTheWriteAheadLog()
    {
        TestStore fixture;
        QVERIFY(fixture.store->auditRead("case.open", {}));
        QVERIFY(QFile(fixture.path + u"/store-1.db-wal"_s).size() > 0);
        QVERIFY(fixture.store->settle());
        QCOMPARE(QFile(fixture.path + u"/store-1.db-wal"_s).size(), 0);
    }

    void aPracticeStoreStaysOne()
    {
        QTemporaryDir dir;
        FakeClock clock;
        CountingIdSource ids;
        const QString path = dir.filePath(u"연습.gyeot"_s);
        QVERIFY(
            Store::create(path, { u"S07"_s, u"a"_s, true, fastKdf() }, secret(TestStore::passphrase), { clock, ids }));
        QVERIFY((*Store::open(path, u"a"_s, secret(TestStore::passphrase), { clock, ids }))->isPractice());
    }
};

GYEOT_TEST(StoreTest)
#include "tst_store.moc"
