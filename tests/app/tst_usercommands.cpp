#include "core/base/file.h"
#include "core/store/keyringfile.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView words = "copper kettle on the stove";
constexpr QByteArrayView otherWords = "winter bread and honey jar";

QByteArray lines(std::initializer_list<QByteArrayView> passphrases)
{
    QByteArray all;
    for (const QByteArrayView passphrase : passphrases)
        all += passphrase.toByteArray() + '\n';
    return all.chopped(1);
}

/** A closed store with `gyeotctl` at it, as any of its people. */
struct PeopleStore : ClosedStore {
    Run run(const QString& command, const QStringList& more, const QByteArray& typed, const QString& as = {}) const
    {
        const QStringList where { command, u"--json"_s, u"--store"_s, path, u"--user"_s, as.isEmpty() ? userName : as };
        return gyeotctl(where + more, typed);
    }
    Run add(const QString& name, const QString& roles, QByteArrayView chosen) const
    {
        return run(
            u"user"_s, { u"add"_s, u"--name"_s, name, u"--roles"_s, roles }, lines({ TestStore::passphrase, chosen }));
    }
    Run list(const QString& as = {}, QByteArrayView typed = TestStore::passphrase) const
    {
        return run(u"user"_s, { u"list"_s }, typed.toByteArray(), as);
    }
};

} // namespace

class UserCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsAddedListedAndOpensTheStore()
    {
        const PeopleStore store;
        const Run added = store.add(u"이나래"_s, u"counselor,exporter"_s, words);
        QCOMPARE(added.err, QByteArray());
        QCOMPARE(added.code, 0);
        QCOMPARE(added.json()["user"]["roles"], Json::array({ "counselor", "exporter" }));
        QCOMPARE(added.json()["user"]["fingerprint"].size(), 8);
        const Json list = store.list(u"이나래"_s, words).json();
        QCOMPARE(list["users"].size(), 2);
        QCOMPARE(list["users"][1]["name"], Json("이나래"));
        QCOMPARE(list["users"][1]["self"], Json(true));
        QCOMPARE(list["users"][1]["keys"], Json::array({ "SK", "XK", "CK_identity", "CK_evidence", "CK_notes" }));
        QCOMPARE(list["users"][1]["fingerprint"], added.json()["user"]["fingerprint"]);
    }

    void rolesChangeAndPeopleLeave()
    {
        const PeopleStore store;
        QCOMPARE(store.add(u"이나래"_s, u"counselor"_s, words).code, 0);
        const QByteArray own = TestStore::passphrase.toByteArray();
        const Run role =
            store.run(u"user"_s, { u"role"_s, u"--name"_s, u"이나래"_s, u"--roles"_s, u"document-officer"_s }, own);
        QCOMPARE(role.code, 0);
        QCOMPARE(role.json()["rotation_due"], Json::array({ "CK_notes" }));
        const Run gone = store.run(u"user"_s, { u"remove"_s, u"--name"_s, u"이나래"_s }, own);
        QCOMPARE(gone.code, 0);
        QCOMPARE(gone.json()["rotation_due"].size(), 4);
        QCOMPARE(store.list().json()["former"][0]["name"], Json("이나래"));
        QCOMPARE(store.list(u"이나래"_s, words).errorCode(), QByteArray("WRONG_PASSPHRASE"));
    }

    void removalSaysWhatItDoesNotDo()
    {
        const PeopleStore store;
        QCOMPARE(store.add(u"이나래"_s, u"intake"_s, words).code, 0);
        const Run gone = gyeotctl({ u"user"_s, u"remove"_s, u"--lang"_s, u"en"_s, u"--store"_s, store.path, u"--user"_s,
            store.userName, u"--name"_s, u"이나래"_s });
        QCOMPARE(gone.code, 0);
        QVERIFY2(gone.out.contains("Copies already taken stay readable"), gone.out.constData());
    }

    void aColleagueLendsAKey()
    {
        const PeopleStore store;
        QCOMPARE(store.add(u"관리자"_s, u"administrator"_s, words).code, 0);
        const QStringList add { u"add"_s, u"--name"_s, u"박새봄"_s, u"--roles"_s, u"intake"_s };
        const Run alone = store.run(u"user"_s, add, lines({ words, otherWords }), u"관리자"_s);
        QCOMPARE(alone.errorCode(), QByteArray("KEY_NOT_HELD"));
        QCOMPARE(alone.code, 1);
        const Run lent = store.run(u"user"_s, add + QStringList { u"--lender"_s, store.userName },
            lines({ words, otherWords, TestStore::passphrase }), u"관리자"_s);
        QCOMPARE(lent.err, QByteArray());
        QCOMPARE(lent.code, 0);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("no action") << QStringList() << 2 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("unknown action") << QStringList { u"burn"_s } << 2 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("no name") << QStringList { u"remove"_s } << 2 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("nobody of that name")
            << QStringList { u"remove"_s, u"--name"_s, u"누구"_s } << 1 << QByteArray("NOT_FOUND");
        QTest::newRow("oneself") << QStringList { u"remove"_s, u"--name"_s, u"상담원"_s } << 2
                                 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("unknown role") << QStringList { u"role"_s, u"--name"_s, u"상담원"_s, u"--roles"_s, u"root"_s }
                                      << 2 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("own administration") << QStringList { u"role"_s, u"--name"_s, u"상담원"_s, u"--roles"_s,
            u"intake"_s } << 2 << QByteArray("BAD_ARGUMENT");
        QTest::newRow("weak passphrase") << QStringList { u"add"_s, u"--name"_s, u"이나래"_s, u"--roles"_s,
            u"intake"_s } << 1 << QByteArray("WEAK_PASSPHRASE");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, name);
        const PeopleStore store;
        const Run run = store.run(u"user"_s, arguments, lines({ TestStore::passphrase, "short" }));
        QCOMPARE(run.errorCode(), name);
        QCOMPARE(run.code, code);
        QCOMPARE(store.list().json()["users"].size(), 1);
    }

    void whoIsNoAdministratorIsRefusedButChangesHisOwnPassphrase()
    {
        const PeopleStore store;
        QCOMPARE(store.add(u"이나래"_s, u"counselor"_s, words).code, 0);
        const Run removal =
            store.run(u"user"_s, { u"remove"_s, u"--name"_s, store.userName }, words.toByteArray(), u"이나래"_s);
        QCOMPARE(removal.errorCode(), QByteArray("ROLE_MISSING"));
        const Run changed = store.run(u"passphrase"_s, {}, lines({ words, otherWords }), u"이나래"_s);
        QCOMPARE(changed.err, QByteArray());
        QCOMPARE(changed.code, 0);
        QCOMPARE(store.list(u"이나래"_s, otherWords).code, 0);
        QCOMPARE(store.list(u"이나래"_s, words).errorCode(), QByteArray("WRONG_PASSPHRASE"));
    }

    void failedTriesAreToldAtTheNextSuccess()
    {
        const PeopleStore store;
        QVERIFY(writeFileAtomically(store.path + u"/attempts"_s,
            R"({"failed":3,"fmt":"attempts/1","last_ms":1700000000000,"since_ms":1700000000000})"));
        const Run run = gyeotctl(
            { u"user"_s, u"list"_s, u"--lang"_s, u"en"_s, u"--store"_s, store.path, u"--user"_s, store.userName });
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("3 failed attempt"), run.out.constData());
    }

    void theCopyOfADamagedKeyringIsPutBackOnDemand()
    {
        const PeopleStore store;
        QCOMPARE(store.add(u"이나래"_s, u"intake"_s, words).code, 0);
        const QString ring = store.path + u"/keyring.json"_s;
        const QByteArray own = TestStore::passphrase.toByteArray();
        QCOMPARE(store.run(u"keyring"_s, { u"--restore"_s }, own).errorCode(), QByteArray("ALREADY_EXISTS"));
        QVERIFY(writeFileAtomically(ring, readFile(ring, maxKeyringBytes)->chopped(5)));
        QCOMPARE(store.list().errorCode(), QByteArray("KEYRING_DAMAGED"));
        const Run state = store.run(u"keyring"_s, {}, own);
        QCOMPARE(state.code, 0);
        QCOMPARE(state.json()["copy"], Json("fits"));
        const Run other = store.run(u"keyring"_s, {}, "some other sentence");
        QCOMPARE(other.code, 3);
        QCOMPARE(other.json()["copy"], Json("wrong-passphrase"));
        QCOMPARE(store.run(u"keyring"_s, { u"--restore"_s }, own).json()["restored"], Json(true));
        QCOMPARE(store.list().json()["users"].size(), 1); // as it was one change before
    }
};

GYEOT_TEST(UserCommandsTest)
#include "tst_usercommands.moc"
