#include "core/store/keyring.h"
#include "core/workspace/storeusers.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char words[] = "copper kettle on the stove";
constexpr char otherWords[] = "winter bread and honey jar";

SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(bytesOf(text));
}

/** A store, its service, and each change done as a window does it: derived on another thread. */
struct Fixture : TestStore {
    Fixture() : users(std::make_unique<StoreUsers>(*store)) { }

    Result<UserId> finish(UserChange change)
    {
        Result<void> derived;
        std::thread([&] { derived = change.derive(); }).join();
        return derived ? users->commit(change) : Result<UserId>(std::unexpected(derived.error()));
    }
    Result<UserId> add(const QString& name, QByteArrayView text, Roles roles, std::optional<Lender> lender = {},
        QByteArrayView own = passphrase)
    {
        return finish(users->adding({ name, roles, secret(text) }, secret(own), std::move(lender)));
    }
    bool openAs(const QString& name, QByteArrayView text)
    {
        users.reset();
        store.reset();
        auto opened = Store::open(path, name, secret(text), { clock, ids });
        if (!opened)
            return false;
        store = std::move(*opened);
        users = std::make_unique<StoreUsers>(*store);
        return true;
    }

    std::unique_ptr<StoreUsers> users;
};

ErrorCode codeOf(const Result<UserId>& result)
{
    return result ? ErrorCode::OkDuplicate : result.error().code;
}

} // namespace

class StoreUsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsAddedAndOpensTheStore()
    {
        Fixture fixture;
        QSignalSpy changed(fixture.users.get(), &StoreUsers::usersChanged);
        const auto id = fixture.add(u"이나래"_s, words, Role::Counselor);
        QVERIFY(id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fixture.users->people()->last().id, *id);
        QVERIFY(fixture.users->mayAdminister());
        QVERIFY(fixture.openAs(u"이나래"_s, words));
        QVERIFY(!fixture.users->mayAdminister());
    }

    void everySlotHasASaltOfItsOwn()
    {
        Fixture fixture;
        QVERIFY(fixture.add(u"이나래"_s, words, Role::Counselor));
        const auto& users = fixture.store->keyring().file().users;
        QCOMPARE(users[1].kdf.passes, users[0].kdf.passes);
        QCOMPARE(users[1].kdf.memoryKiB, users[0].kdf.memoryKiB);
        QVERIFY(users[1].kdf.salt != users[0].kdf.salt);
    }

    void theActingPersonsPassphraseMustBeRight()
    {
        Fixture fixture;
        QCOMPARE(codeOf(fixture.add(u"이나래"_s, words, Role::Counselor, {}, "some other sentence")),
            ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(fixture.add(u"이나래"_s, "short", Role::Counselor)), ErrorCode::WeakPassphrase);
        QCOMPARE(codeOf(fixture.add(u" "_s, words, Role::Counselor)), ErrorCode::BadArgument);
        QCOMPARE(fixture.users->people()->size(), 1);
    }

    void aChangeThatWasNotDerivedIsNone()
    {
        Fixture fixture;
        const UserChange change = fixture.users->removing(fixture.store->user(), secret(TestStore::passphrase));
        QCOMPARE(codeOf(fixture.users->commit(change)), ErrorCode::BadArgument);
    }

    void rolesAreChangedAndPeopleRemoved()
    {
        Fixture fixture;
        const UserId id = *fixture.add(u"이나래"_s, words, Role::Counselor);
        QVERIFY(fixture.finish(fixture.users->changingRoles(id, Role::Auditor, secret(TestStore::passphrase))));
        QCOMPARE(fixture.users->people()->last().roles, Roles(Role::Auditor));
        QCOMPARE(fixture.users->rotationDue().size(), 3);
        QVERIFY(fixture.finish(fixture.users->removing(id, secret(TestStore::passphrase))));
        QCOMPARE(fixture.users->people()->size(), 1);
        QCOMPARE(fixture.users->former()->first().name, u"이나래"_s);
        QVERIFY(fixture.users->rotationDue().contains(u"SK"_s));
        QVERIFY(!fixture.openAs(u"이나래"_s, words));
    }

    void aColleagueLendsWhatTheAdministratorLacks()
    {
        Fixture fixture;
        QVERIFY(fixture.add(u"관리자"_s, words, Role::Administrator));
        const QString founder = fixture.userName;
        QVERIFY(fixture.openAs(u"관리자"_s, words));
        QCOMPARE(fixture.users->keysToBorrow(Role::Intake | Role::Auditor), QStringList { u"CK_identity"_s });
        QCOMPARE(fixture.users->keysToBorrow(Role::Intake, { u"CK_identity"_s }), QStringList());
        QCOMPARE(codeOf(fixture.add(u"이나래"_s, otherWords, Role::Intake, {}, words)), ErrorCode::KeyNotHeld);
        const auto wrong = fixture.add(
            u"이나래"_s, otherWords, Role::Intake, Lender { founder, secret("some other sentence") }, words);
        QCOMPARE(codeOf(wrong), ErrorCode::WrongPassphrase);
        QCOMPARE(wrong.error().subject, founder); // says whose it was
        QVERIFY(fixture.add(
            u"이나래"_s, otherWords, Role::Intake, Lender { founder, secret(TestStore::passphrase) }, words));
        QVERIFY(fixture.openAs(u"이나래"_s, otherWords));
    }

    void anybodyChangesHisOwnPassphrase()
    {
        Fixture fixture;
        QVERIFY(fixture.add(u"이나래"_s, words, Role::Intake));
        QVERIFY(fixture.openAs(u"이나래"_s, words));
        QCOMPARE(codeOf(fixture.finish(
                     fixture.users->changingPassphrase(secret("some other sentence"), secret(otherWords)))),
            ErrorCode::WrongPassphrase);
        QVERIFY(fixture.finish(fixture.users->changingPassphrase(secret(words), secret(otherWords))));
        QVERIFY(!fixture.openAs(u"이나래"_s, words));
        QVERIFY(fixture.openAs(u"이나래"_s, otherWords));
        QCOMPARE(fixture.users->failedBefore().count, 1);
    }
};

GYEOT_TEST(StoreUsersTest)
#include "tst_storeusers.moc"
