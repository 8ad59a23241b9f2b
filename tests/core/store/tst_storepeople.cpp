#include "core/store/audit.h"
#include "core/store/auditverify.h"
#include "core/store/storepeople.h"
#include "tests/core/store/peoplestore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char words[] = "copper kettle on the stove";
constexpr char otherWords[] = "winter bread and honey jar";

template<typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::OkDuplicate : result.error().code;
}

AuditEntry lastEntry(const Store& store)
{
    const auto rows = AuditLog(store.database(), store.siteId(), store.id()).rows(0, 10'000);
    return rows->last().entry;
}

} // namespace

class StorePeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhoCanOpenWhat()
    {
        PeopleStore place;
        const auto id = place.add(u"이나래"_s, words, Role::Intake | Role::Exporter);
        QVERIFY(id);
        const auto people = StorePeople(*place.store).people();
        QCOMPARE(people->size(), 2);
        QVERIFY(people->at(0).isSelf);
        QCOMPARE(people->at(0).name, place.userName);
        QCOMPARE(people->at(0).keys, allKeyNames());
        const StorePerson& added = people->at(1);
        QCOMPARE(added.id, *id);
        QCOMPARE(added.name, u"이나래"_s);
        QCOMPARE(added.roles, Role::Intake | Role::Exporter);
        QCOMPARE(added.keys, keysOf(added.roles));
        QCOMPARE(added.fingerprint.size(), 8);
        QCOMPARE(added.createdMs, place.clock.nowMs());
        QVERIFY(!added.isSelf && added.fingerprint != people->at(0).fingerprint);
    }

    void eachChangeHasItsAuditRowWithoutAName()
    {
        PeopleStore place;
        StorePeople people(*place.store);
        const UserId id = *place.add(u"이나래"_s, words, Role::Counselor);
        AuditEntry row = lastEntry(*place.store);
        QCOMPARE(row.action, u"keyring.user_add"_s);
        QCOMPARE(row.object, id.uuid());
        QCOMPARE(row.objectKind, u"user"_s);
        QCOMPARE(row.reason, u"counselor"_s);
        QVERIFY(people.setRoles(id, Role::Intake, *place.again()));
        row = lastEntry(*place.store);
        QCOMPARE(row.action, u"keyring.roles"_s);
        QCOMPARE(row.reason, u"intake"_s);
        QCOMPARE(people.rotationDue(), (QStringList { u"CK_evidence"_s, u"CK_notes"_s }));
        QVERIFY(people.remove(id, *place.again()));
        row = lastEntry(*place.store);
        QCOMPARE(row.action, u"keyring.user_remove"_s);
        QCOMPARE(row.object, id.uuid());
        QCOMPARE(people.people()->size(), 1);
        QCOMPARE(people.former()->at(0), (FormerPerson { id, u"이나래"_s, place.clock.nowMs() }));
        const AuditHead head = *AuditLog(place.store->database(), place.store->siteId(), place.store->id()).head();
        QCOMPARE(place.store->keyring().file().auditHead, head.hash);
        QVERIFY(place.reopen());
    }

    void aRefusedChangeLeavesNoRowAndNoTrace()
    {
        PeopleStore place;
        StorePeople people(*place.store);
        const QByteArray before = place.keyringBytes();
        const auto rows = place.count(u"SELECT count(*) FROM audit_log");
        QCOMPARE(codeOf(people.remove(place.store->user(), *place.again())), ErrorCode::BadArgument);
        QCOMPARE(codeOf(people.setRoles(place.store->user(), Role::Intake, *place.again())), ErrorCode::BadArgument);
        QCOMPARE(codeOf(place.add(place.userName, words, Role::Intake)), ErrorCode::AlreadyExists);
        QCOMPARE(place.keyringBytes(), before);
        QCOMPARE(place.count(u"SELECT count(*) FROM audit_log"), rows);
    }

    void thePersonAtTheWindowTypesHisOwnPassphraseAgain()
    {
        PeopleStore place;
        QVERIFY(place.add(u"이나래"_s, words, Role::Administrator));
        const UserId third = *place.add(u"박새봄"_s, otherWords, Role::Intake);
        const auto another = Keyring::open(place.path, u"이나래"_s, place.secret(words));
        StorePeople people(*place.store);
        QCOMPARE(codeOf(people.remove(third, *another)), ErrorCode::WrongPassphrase);
        const auto before = place.again();
        QVERIFY(people.setRoles(third, Role::Auditor, *place.again()));
        QCOMPARE(codeOf(people.remove(third, *before)), ErrorCode::Stale); // opened again at another time
    }

    void KEY_09_aKeyringChangedOutsideIsStale()
    {
        PeopleStore place;
        auto other = place.again();
        QVERIFY(other->setSite({})); // somebody else, on another machine, through a synced folder
        StorePeople people(*place.store);
        QCOMPARE(codeOf(place.add(u"이나래"_s, words, Role::Intake)), ErrorCode::Stale);
        QVERIFY(place.reopen());
        QVERIFY(place.add(u"이나래"_s, words, Role::Intake));
    }

    void whoIsNoAdministratorChangesHisOwnPassphraseOnly()
    {
        PeopleStore place;
        QVERIFY(place.add(u"이나래"_s, words, Role::Counselor));
        QVERIFY(place.openAs(u"이나래"_s, words));
        StorePeople people(*place.store);
        const auto mine = Keyring::open(place.path, u"이나래"_s, place.secret(words));
        QCOMPARE(codeOf(people.remove(people.people()->first().id, *mine)), ErrorCode::RoleMissing);
        const auto own = mine->sealedAnew(place.secret(otherWords), fastKdf());
        QVERIFY(people.changePassphrase(*own, *mine));
        QCOMPARE(lastEntry(*place.store).action, u"keyring.passphrase"_s);
        QVERIFY(place.openAs(u"이나래"_s, otherWords));
        QVERIFY(!place.openAs(u"이나래"_s, words));
        QVERIFY(place.openAs(place.userName, TestStore::passphrase));
    }

    void whatAFormerUserSignedStillVerifies()
    {
        PeopleStore place;
        const UserId id = *place.add(u"이나래"_s, words, Role::Counselor);
        QVERIFY(place.openAs(u"이나래"_s, words));
        QVERIFY(place.store->auditRead("case.open", place.caseId));
        QVERIFY(place.store->checkpointAudit());
        QVERIFY(place.openAs(place.userName, TestStore::passphrase));
        QVERIFY(StorePeople(*place.store).remove(id, *place.again()));
        const auto verdict = verifyAudit(place.store->database(), place.store->jobAccess(), {});
        QVERIFY(verdict && !verdict->firstBad);
        QVERIFY(place.reopen());
    }

    void aKeyringFullOfPeopleSaysSo()
    {
        PeopleStore place;
        Result<UserId> last = place.store->user();
        int added = 0;
        while (added < 200 && (last = place.add(u"사람 %1"_s.arg(added), words, everyRole())))
            ++added;
        QCOMPARE(codeOf(last), ErrorCode::WriteFailed);
        QVERIFY2(added >= 20, qPrintable(QString::number(added))); // a site has fewer
        QVERIFY(place.reopen());
        QCOMPARE(StorePeople(*place.store).people()->size(), added + 1);
    }
};

GYEOT_TEST(StorePeopleTest)
#include "tst_storepeople.moc"
