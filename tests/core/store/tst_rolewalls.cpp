#include "core/store/change.h"
#include "tests/core/store/bareholder.h"
#include "tests/core/store/peoplestore.h"
#include "tests/core/store/renewal.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char words[] = "copper kettle on the stove";
constexpr char note[] = "상담 기록: 아무도 읽지 못할 문장";
constexpr char trueName[] = "김가상";
constexpr char sealedFile[] = "열쇠로 봉한 증거";

/** A store with a value in each compartment and one more user; closed. */
struct WalledStore : PeopleStore {
    explicit WalledStore(Roles roles)
    {
        if (!add(u"박문서"_s, words, roles))
            qFatal("nobody added");
        auto change = *Change::begin(*store, "thing.add", caseId);
        std::ignore = change.create(thing, object, caseId);
        std::ignore = change.set(thing, object, "word", u"누구나 읽는 말"_s);
        std::ignore = change.set(thing, object, "true_name", QString::fromUtf8(trueName));
        std::ignore = change.set(thing, object, "note", QString::fromUtf8(note));
        std::ignore = change.set(thing, object, "wrapped", QByteArray(sealedFile));
        if (!change.commit())
            qFatal("nothing written");
        store.reset();
    }
    QString database() const { return path + u"/store-1.db"_s; }
    /** What a holder of that passphrase reads of a sealed column, by all keys he can come to. */
    std::optional<QByteArray> read(const BareHolder& holder, const char* field) const
    {
        const QByteArrayList cells = holder.column(QByteArray("SELECT ") + field + " FROM things");
        return cells.isEmpty() ? std::nullopt : holder.openCell(cells.first(), "things", object, field);
    }
};

std::optional<QByteArray> text(const char* value)
{
    return QByteArray(value);
}

} // namespace

class RoleWallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** INS-02, and the demonstration the design asks for: each role with nothing but its own key material, a debugger and an SQL shell. */
    void INS_02_eachRoleReadsWhatItsKeysOpenAndNothingElse_data()
    {
        QTest::addColumn<int>("role");
        for (const RoleRights& line : roleTable())
            QTest::newRow(line.name) << int(line.role);
    }
    void INS_02_eachRoleReadsWhatItsKeysOpenAndNothingElse()
    {
        QFETCH(int, role);
        const RoleRights& rights = rightsOf(Role(role));
        const WalledStore store { Role(role) };
        BareHolder holder(store.keyringBytes(), u"박문서"_s, words);
        QVERIFY(holder.hasKeys());
        QVERIFY(holder.openDatabase(store.database(), holder.file().databaseSalt));
        holder.openEverything();
        QCOMPARE(holder.column("SELECT word FROM things"),
            QByteArrayList { u"누구나 읽는 말"_s.toUtf8() }); // working data is for whoever opens the store
        QCOMPARE(store.read(holder, "true_name"), rights.holdsIdentity ? text(trueName) : std::nullopt);
        QCOMPARE(store.read(holder, "wrapped"), rights.holdsEvidence ? text(sealedFile) : std::nullopt);
        QCOMPARE(store.read(holder, "note"), rights.holdsNotes ? text(note) : std::nullopt);
        for (const QByteArray& cell : holder.allCells()) { // in no table in clear, whoever looks
            QVERIFY(!cell.contains(note));
            QVERIFY(!cell.contains(trueName));
        }
    }

    /** The same through the program: the officer opens the store, and the note is not there for him. */
    void aDocumentOfficerCannotOpenANoteThroughTheProgramEither()
    {
        WalledStore store(Role::DocumentOfficer);
        QVERIFY(store.openAs(u"박문서"_s, words));
        const auto read = [&store](const char* field) {
            const auto sealed = std::get<QByteArray>(store.field(field));
            return store.store->unsealField(thing, store.caseId, store.object, field, sealed);
        };
        QCOMPARE(*read("true_name"), QByteArray(trueName));
        QCOMPARE(read("note").error().code, ErrorCode::NotFound);
        auto change = *Change::begin(*store.store, "thing.edit", store.caseId);
        std::ignore = change.set(thing, store.object, "note", u"übermalt"_s);
        QCOMPARE(change.commit().error().code, ErrorCode::NotFound);
    }

    /** KEY-10: who is removed has no slot to open, whatever he knows. */
    void KEY_10_aRemovedUserFindsNoKeyInThePresentKeyring()
    {
        WalledStore store(Role::Counselor);
        QVERIFY(BareHolder(store.keyringBytes(), u"박문서"_s, words).hasKeys());
        QVERIFY(store.reopen());
        StorePeople people(*store.store);
        QVERIFY(people.remove(people.people()->last().id, *store.again()));
        store.store.reset();
        QVERIFY(!BareHolder(store.keyringBytes(), u"박문서"_s, words).hasKeys());
    }

    /** KEY-11: who was removed comes back with the keyring of the day before and the store of today. His keys are exactly those his old slot
     *  gives; none of them, and nothing derived from them, opens the new generation. */
    void KEY_11_aRemovedUsersKeysOpenNothingOfTheNewGeneration()
    {
        WalledStore store(Role::Counselor);
        const QByteArray oldRing = store.keyringBytes();
        QVERIFY(store.reopen());
        StorePeople people(*store.store);
        QVERIFY(people.remove(people.people()->last().id, *store.again()));
        const QStringList due = people.rotationDue();
        QCOMPARE(due, (QStringList { u"CK_evidence"_s, u"CK_identity"_s, u"CK_notes"_s, u"SK"_s }));
        QVERIFY(renewKeys(*store.store, due, thingTypes));
        QVERIFY(store.reopen());
        QVERIFY(StorePeople(*store.store).rotationDue().isEmpty());
        QCOMPARE(
            StorePeople(*store.store).former()->first().name, u"박문서"_s); // his name went along under the new key
        const KeyringFile present = store.store->keyring().file();
        QCOMPARE(present.generation, 2);
        store.store.reset();

        BareHolder old(oldRing, u"박문서"_s, words);
        QVERIFY(old.hasKeys());
        const QString database = store.path + u'/' + present.database;
        QVERIFY(!old.openDatabase(database, present.databaseSalt));
        QVERIFY(!old.openDatabase(database, old.file().databaseSalt));
        QVERIFY(!BareHolder(store.keyringBytes(), u"박문서"_s, words).hasKeys());
        QVERIFY(
            !BareHolder(*readFile(store.path + u"/keyring.json.bak"_s, maxKeyringBytes), u"박문서"_s, words).hasKeys());
        // whoever is still there opens it by the same procedure
        BareHolder chief(store.keyringBytes(), store.userName, TestStore::passphrase);
        QVERIFY(chief.openDatabase(database, present.databaseSalt));
        chief.openEverything();
        QCOMPARE(store.read(chief, "note"), text(note));

        // and through the program, with the old keyring in place of the present one
        QVERIFY(writeFileAtomically(store.path + u"/keyring.json"_s, oldRing));
        QVERIFY(!store.openAs(u"박문서"_s, words));
        QVERIFY(QFile::rename(database, store.path + u"/store-1.db"_s));
        QVERIFY(!store.openAs(u"박문서"_s, words));
    }
};

GYEOT_TEST(RoleWallsTest)
#include "tst_rolewalls.moc"
