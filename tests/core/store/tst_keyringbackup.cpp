#include "core/base/file.h"
#include "core/store/audit.h"
#include "core/store/keyringbackup.h"
#include "core/store/keyringfile.h"
#include "core/store/storepeople.h"
#include "tests/core/store/keyringplace.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A closed store whose keyring has been written twice, so that there is a copy. */
struct TwiceWritten : TestStore {
    TwiceWritten()
    {
        if (!store->setSite({}))
            qFatal("no copy");
        store.reset();
    }
    QString ring() const { return path + u"/keyring.json"_s; }
    QString copy() const { return ring() + u".bak"_s; }
    QByteArray bytesOfFile(const QString& file) const { return readFile(file, maxKeyringBytes).value_or(QByteArray()); }
    Result<KeyringBackup> state(QByteArrayView words = passphrase) const
    {
        return backupState(path, userName, secret(words));
    }
    Result<std::unique_ptr<Store>> restore(QByteArrayView words = passphrase)
    {
        return restoreKeyringBackup(path, userName, secret(words), { clock, ids });
    }
    void damage(const QString& file) const { QVERIFY(writeFileAtomically(file, bytesOfFile(file).chopped(9))); }
};

int stateOf(const Result<KeyringBackup>& state)
{
    return state ? int(*state) : -1;
}

} // namespace

class KeyringBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void KEY_05_aDamagedKeyringIsPutBackWhenAPersonAsks()
    {
        TwiceWritten place;
        place.damage(place.ring());
        const QByteArray damaged = place.bytesOfFile(place.ring());
        QCOMPARE(place.open().error().code, ErrorCode::KeyringDamaged); // never of itself
        QCOMPARE(place.bytesOfFile(place.ring()), damaged);
        QCOMPARE(stateOf(place.state()), int(KeyringBackup::Fits));
        QCOMPARE(place.bytesOfFile(place.ring()), damaged); // looking changes nothing
        auto opened = place.restore();
        QVERIFY(opened);
        const auto rows = AuditLog((*opened)->database(), (*opened)->siteId(), (*opened)->id()).rows(0, 100);
        QCOMPARE(rows->last().entry.action, u"keyring.restore"_s);
        opened->reset();
        QCOMPARE(place.bytesOfFile(place.ring() + u".damaged"_s), damaged);
        QVERIFY(place.reopen());
    }

    void KEY_06_everyTruncatedKeyringIsOfferedItsCopy()
    {
        TwiceWritten place;
        const QByteArray whole = place.bytesOfFile(place.ring());
        for (qsizetype size = 0; size < whole.size(); size += whole.size() / 6) {
            QVERIFY(writeFileAtomically(place.ring(), whole.first(size)));
            QCOMPARE(place.open().error().code, ErrorCode::KeyringDamaged);
            QCOMPARE(stateOf(place.state()), int(KeyringBackup::Fits));
            QVERIFY(place.restore());
        }
    }

    void aMissingKeyringIsPutBackToo()
    {
        TwiceWritten place;
        QVERIFY(QFile::remove(place.ring()));
        QCOMPARE(place.open().error().code, ErrorCode::KeyringDamaged);
        QVERIFY(place.restore());
    }

    void aSoundKeyringIsNeverReplaced()
    {
        TwiceWritten place;
        const QByteArray before = place.bytesOfFile(place.ring());
        QCOMPARE(place.restore().error().code, ErrorCode::AlreadyExists);
        QCOMPARE(place.restore("quite another sentence").error().code, ErrorCode::AlreadyExists);
        QCOMPARE(place.bytesOfFile(place.ring()), before);
    }

    void saysWhyACopyDoesNotHelp()
    {
        TwiceWritten place;
        place.damage(place.ring());
        QCOMPARE(stateOf(place.state("quite another sentence")), int(KeyringBackup::WrongPassphrase));
        QCOMPARE(place.restore("quite another sentence").error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(failedUnlocks(place.path).count, 1); // a try like any other
        QVERIFY(QFile::rename(place.path + u"/store-1.db"_s, place.path + u"/away"_s));
        QCOMPARE(stateOf(place.state()), int(KeyringBackup::OtherGeneration));
        QCOMPARE(place.restore().error().code, ErrorCode::StoreDamaged);
        QVERIFY(QFile::rename(place.path + u"/away"_s, place.path + u"/store-1.db"_s));
        place.damage(place.copy());
        QCOMPARE(stateOf(place.state()), int(KeyringBackup::Damaged));
        QCOMPARE(place.restore().error().code, ErrorCode::KeyringDamaged);
        QVERIFY(QFile::remove(place.copy()));
        QCOMPARE(stateOf(place.state()), int(KeyringBackup::Missing));
        QCOMPARE(place.restore().error().code, ErrorCode::KeyringDamaged);
        QCOMPARE(backupState(u"/nowhere"_s, place.userName, secret("x")).error().code, ErrorCode::NotFound);
    }

    void theCopyOfAnotherStoreDoesNotFit()
    {
        TwiceWritten place;
        TwiceWritten other;
        place.damage(place.ring());
        QVERIFY(QFile::remove(place.copy()));
        QVERIFY(QFile::copy(other.copy(), place.copy()));
        QCOMPARE(stateOf(place.state()), int(KeyringBackup::OtherGeneration)); // the same name and passphrase open it
    }

    void waitsForNobodyElsesLock()
    {
        TwiceWritten place;
        QVERIFY(place.reopen());
        place.damage(place.ring());
        QCOMPARE(place.restore().error().code, ErrorCode::StoreInUse);
    }
};

GYEOT_TEST(KeyringBackupTest)
#include "tst_keyringbackup.moc"
