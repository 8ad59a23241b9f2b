#include "core/store/keyringpeople.h"
#include "tests/core/store/keyringplace.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char counselorWords[] = "seven tall ships at anchor";
constexpr char officerWords[] = "copper kettle on the stove";
constexpr char otherWords[] = "winter bread and honey jar";

const KeyringUser& userOf(const KeyringFile& file, UserId id)
{
    return *std::ranges::find(file.users, id, &KeyringUser::id);
}

QStringList held(const Keyring& keyring)
{
    QStringList names;
    for (const QString& name : allKeyNames()) {
        if (keyring.keyNamed(name))
            names << name;
    }
    return names;
}

template<typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::OkDuplicate : result.error().code;
}

} // namespace

class KeyringPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewUserHoldsTheKeysOfHisRoles_data()
    {
        QTest::addColumn<int>("role");
        for (const RoleRights& line : roleTable())
            QTest::newRow(line.name) << int(line.role);
    }
    void aNewUserHoldsTheKeysOfHisRoles()
    {
        QFETCH(int, role);
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role(role)));
        const auto opened = place.open(u"이나래"_s, counselorWords);
        QVERIFY(opened);
        QCOMPARE(held(*opened), keysOf(Role(role)));
        QCOMPARE(opened->userName(), u"이나래"_s);
        QCOMPARE(opened->adminSeed().has_value(), Role(role) == Role::Administrator);
        const Keyring chief = place.chiefRing();
        for (const QString& name : held(*opened))
            QVERIFY((*opened->keyNamed(name))->equals((*chief.keyNamed(name))->view()));
    }

    void noNameOrWordOfANewUserLiesInTheFile()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role::Counselor));
        QVERIFY(!place.bytes().contains(u"이나래"_s.toUtf8()) && !place.bytes().contains(counselorWords));
    }

    void refusesWhatCannotBeAdded()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role::Counselor));
        QCOMPARE(codeOf(place.add(2, u" 이나래 "_s, otherWords, Role::Intake)), ErrorCode::AlreadyExists);
        QCOMPARE(codeOf(place.add(1, u"박새봄"_s, otherWords, Role::Intake)), ErrorCode::AlreadyExists);
        QCOMPARE(codeOf(place.add(2, u"박새봄"_s, otherWords, {})), ErrorCode::BadArgument);
        const SlotPlan noName { place.storeId, place.idOf(3), u" "_s, QByteArray(32, 'a'), 0 };
        QCOMPARE(codeOf(makeSlot(noName, secret(otherWords), fastKdf())), ErrorCode::BadArgument);
        const SlotPlan named { place.storeId, place.idOf(3), u"박새봄"_s, QByteArray(32, 'a'), 0 };
        QCOMPARE(codeOf(makeSlot(named, secret("short"), fastKdf())), ErrorCode::WeakPassphrase);
    }

    void onlyAnAdministratorChangesOthers()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role::Counselor | Role::Supervisor));
        auto counselor = place.open(u"이나래"_s, counselorWords);
        QVERIFY(counselor);
        const NewSlot slot = place.slot(2, u"박새봄"_s, otherWords);
        QCOMPARE(codeOf(planNewUser(*counselor, slot, Role::Intake, {})), ErrorCode::RoleMissing);
        QCOMPARE(codeOf(planRemoval(*counselor, place.chief, 0)), ErrorCode::RoleMissing);
        QCOMPARE(codeOf(planRoles(*counselor, place.idOf(1), everyRole(), {})), ErrorCode::RoleMissing);
        const QByteArray before = place.bytes();
        QCOMPARE(codeOf(counselor->setSite({})), ErrorCode::RoleMissing);
        QCOMPARE(place.bytes(), before);
    }

    void aKeyTheAdministratorLacksIsLentByWhoHoldsIt()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"관리자"_s, officerWords, Role::Administrator));
        auto administrator = place.open(u"관리자"_s, officerWords);
        const NewSlot slot = place.slot(2, u"박새봄"_s, otherWords);
        const auto alone = planNewUser(*administrator, slot, Role::Counselor, {});
        QCOMPARE(codeOf(alone), ErrorCode::KeyNotHeld);
        QCOMPARE(alone.error().subject, u"CK_identity"_s);
        const Keyring lender = place.chiefRing();
        const Keyring* const lenders[] = { &lender };
        auto lent = planNewUser(*administrator, slot, Role::Counselor, lenders);
        QVERIFY(lent);
        QVERIFY(administrator->apply(std::move(*lent)));
        QCOMPARE(held(*place.open(u"박새봄"_s, otherWords)), keysOf(Role::Counselor));
        QCOMPARE(held(*administrator), keysOf(Role::Administrator)); // borrowed is not kept
    }

    void aLenderOfAnotherTimeIsStale()
    {
        const KeyringPlace place;
        const Keyring lender = place.chiefRing();
        QVERIFY(place.add(1, u"관리자"_s, officerWords, Role::Administrator));
        const auto administrator = place.open(u"관리자"_s, officerWords);
        const Keyring* const lenders[] = { &lender };
        QCOMPARE(codeOf(planNewUser(*administrator, place.slot(2, u"박새봄"_s, otherWords), Role::Counselor, lenders)),
            ErrorCode::Stale);
    }

    void KEY_10_whoIsRemovedIsRefusedAndWhatHeHeldIsDue()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role::Counselor));
        QVERIFY(place.add(2, u"박새봄"_s, otherWords, Role::Intake));
        const QByteArray signPublic = place.open(u"이나래"_s, counselorWords)->signing().publicKey;
        Keyring by = place.chiefRing();
        auto change = planRemoval(by, place.idOf(1), 777);
        QVERIFY(change);
        QVERIFY(by.apply(std::move(*change)));
        QCOMPARE(codeOf(place.open(u"이나래"_s, counselorWords)), ErrorCode::WrongPassphrase);
        const Keyring chief = place.chiefRing();
        QCOMPARE(
            chief.file().rotationDue, (QStringList { u"CK_evidence"_s, u"CK_identity"_s, u"CK_notes"_s, u"SK"_s }));
        QCOMPARE(chief.file().former.size(), 1);
        QCOMPARE(chief.file().former[0].id, place.idOf(1));
        QCOMPARE(chief.file().former[0].signPublic, signPublic);
        QCOMPARE(chief.file().former[0].removedMs, 777);
        QCOMPARE(*chief.nameOf(place.idOf(1), chief.file().former[0].nameSealed), u"이나래"_s);
        QVERIFY(place.open(u"박새봄"_s, otherWords));
        QVERIFY(place.add(3, u"이나래"_s, officerWords, Role::Intake)); // the name is free again, for another person
    }

    void nobodyRemovesHimselfSoTheLastAdministratorStays()
    {
        const KeyringPlace place;
        const Keyring by = place.chiefRing();
        QCOMPARE(codeOf(planRemoval(by, place.chief, 0)), ErrorCode::BadArgument);
        QCOMPARE(codeOf(planRoles(by, place.chief, Role::Counselor, {})), ErrorCode::BadArgument);
        QCOMPARE(codeOf(planRoles(by, place.chief, {}, {})), ErrorCode::BadArgument);
        QCOMPARE(codeOf(planRemoval(by, place.idOf(9), 0)), ErrorCode::NotFound);
        QCOMPARE(codeOf(planRoles(by, place.idOf(9), Role::Intake, {})), ErrorCode::NotFound);
    }

    void otherRolesGiveAndTakeKeys()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role::Intake));
        Keyring by = place.chiefRing();
        auto wider = planRoles(by, place.idOf(1), Role::Counselor | Role::Exporter, {});
        QVERIFY(wider && by.apply(std::move(*wider)));
        QCOMPARE(held(*place.open(u"이나래"_s, counselorWords)), keysOf(Role::Counselor | Role::Exporter));
        QVERIFY(by.file().rotationDue.isEmpty());
        auto narrower = planRoles(by, place.idOf(1), Role::DocumentOfficer, {});
        QVERIFY(narrower && by.apply(std::move(*narrower)));
        const auto officer = place.open(u"이나래"_s, counselorWords);
        QCOMPARE(held(*officer), keysOf(Role::DocumentOfficer));
        QVERIFY(!userOf(officer->file(), place.idOf(1)).wraps.contains(u"CK_notes"_s));
        QCOMPARE(officer->file().rotationDue, (QStringList { u"CK_notes"_s, u"XK"_s }));
    }

    void takingAdministrationAwayRenewsTheAdministratorsKey()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"관리자"_s, officerWords, Role::Administrator));
        QVERIFY(place.add(2, u"이나래"_s, counselorWords, Role::Counselor));
        auto second = place.open(u"관리자"_s, officerWords);
        const SecretBytes oldSeed = (*second->adminSeed())->clone();
        Keyring by = place.chiefRing();
        auto change = planRoles(by, place.idOf(1), Role::Auditor, {});
        QVERIFY(change && by.apply(std::move(*change)));
        QCOMPARE(by.file().adminKeys.size(), 2);
        QVERIFY(!(*place.chiefRing().adminSeed())->equals(oldSeed.view()));
        QVERIFY(place.open(u"이나래"_s, counselorWords)); // whose slot remembers the key before
        QVERIFY(!place.open(u"관리자"_s, officerWords)->adminSeed());
    }

    void anAdministratorMadeByAnAdministratorCanWrite()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"관리자"_s, officerWords, Role::Intake));
        Keyring by = place.chiefRing();
        auto change = planRoles(by, place.idOf(1), Role::Administrator | Role::Intake, {});
        QVERIFY(change && by.apply(std::move(*change)));
        auto second = place.open(u"관리자"_s, officerWords);
        QVERIFY(second && second->setSite({}));
        QCOMPARE(place.chiefRing().file().signedBy, place.idOf(1));
    }

    void whoIsNoAdministratorChangesHisOwnPassphrase()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role::Counselor));
        auto own = place.open(u"이나래"_s, counselorWords);
        KdfParameters kdf = fastKdf();
        kdf.salt = randomBytes(16);
        const auto sealed = own->sealedAnew(secret(otherWords), kdf);
        QVERIFY(sealed);
        auto change = planPassphrase(*own, *sealed);
        QVERIFY(change && own->apply(std::move(*change)));
        QCOMPARE(codeOf(place.open(u"이나래"_s, counselorWords)), ErrorCode::WrongPassphrase);
        const auto opened = place.open(u"이나래"_s, otherWords);
        QVERIFY(opened);
        QCOMPARE(held(*opened), keysOf(Role::Counselor));
        QCOMPARE(userOf(opened->file(), place.idOf(1)).kdf.salt, kdf.salt);
        QCOMPARE(opened->file().signedBy, place.chief); // the administrator's signature stands
        Keyring chief = place.chiefRing();
        QVERIFY(chief.setSite({})); // and whoever is one goes on from there
        QVERIFY(place.open(u"이나래"_s, otherWords));
    }

    void refusesAWeakPassphraseAndSomebodyElsesPart()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"이나래"_s, counselorWords, Role::Counselor));
        const auto own = place.open(u"이나래"_s, counselorWords);
        QCOMPARE(codeOf(own->sealedAnew(secret("password"), fastKdf())), ErrorCode::WeakPassphrase);
        const Keyring chief = place.chiefRing();
        const auto sealed = own->sealedAnew(secret(otherWords), fastKdf());
        QCOMPARE(codeOf(planPassphrase(chief, *sealed)), ErrorCode::BadArgument);
        KeyringUser unsignedPart = *sealed;
        unsignedPart.ownSignature = QByteArray(64, 'x');
        QCOMPARE(codeOf(planPassphrase(*own, unsignedPart)), ErrorCode::BadArgument);
    }

    void KEY_09_ofTwoAdministratorsAtOnceOneWinsAndTheOtherIsTold()
    {
        const KeyringPlace place;
        QVERIFY(place.add(1, u"관리자"_s, officerWords, Role::Administrator));
        Keyring first = place.chiefRing();
        auto second = place.open(u"관리자"_s, officerWords);
        auto mine = planNewUser(first, place.slot(2, u"박새봄"_s, otherWords), Role::Intake, {});
        auto theirs = planRemoval(*second, place.chief, 5);
        QVERIFY(mine && theirs);
        QVERIFY(first.apply(std::move(*mine)));
        const QByteArray winner = place.bytes();
        const KeyringFile before = second->file();
        QCOMPARE(codeOf(second->checkCurrent()), ErrorCode::Stale);
        QCOMPARE(codeOf(second->apply(std::move(*theirs))), ErrorCode::Stale);
        QCOMPARE(place.bytes(), winner); // never a merged file
        QCOMPARE(second->file(), before);
        auto again = place.open(u"관리자"_s, officerWords);
        auto redone = planRoles(*again, place.idOf(2), Role::Auditor, {});
        QVERIFY(redone && again->apply(std::move(*redone)));
    }

    /** KEY-14: whatever moment a crash leaves behind, one of both passphrases opens. */
    void KEY_14_everyMomentOfAPassphraseChangeOpensWithOneOfBoth_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("backupWritten");
        QTest::newRow("before anything") << false << false;
        QTest::newRow("copy kept, file not yet") << false << true;
        QTest::newRow("file in place") << true << true;
    }
    void KEY_14_everyMomentOfAPassphraseChangeOpensWithOneOfBoth()
    {
        QFETCH(bool, changed);
        QFETCH(bool, backupWritten);
        const KeyringPlace place;
        const QByteArray old = place.bytes();
        Keyring own = place.chiefRing();
        auto change = planPassphrase(own, *own.sealedAnew(secret(otherWords), fastKdf()));
        QVERIFY(own.apply(std::move(*change)));
        if (!changed)
            QVERIFY(writeFileAtomically(place.path(), old));
        if (!backupWritten)
            QVERIFY(QFile::remove(place.path() + u".bak"_s));
        QCOMPARE(place.open(place.chiefName, place.passphrase).has_value(), !changed);
        QCOMPARE(place.open(place.chiefName, otherWords).has_value(), changed);
    }

    /** KEY-02, by counting: the same derivations with the costs of one of the users, whoever is asked for. */
    void KEY_02_anUnknownNameCostsWhatOneOfTheUsersCosts()
    {
        const KeyringPlace place;
        KdfParameters dear = fastKdf();
        dear.passes = 3;
        auto slow = makeSlot(
            { place.storeId, place.idOf(1), u"이나래"_s, place.chiefRing().file().adminKeys.last().publicKey, 0 },
            secret(counselorWords), dear);
        Keyring by = place.chiefRing();
        auto change = planNewUser(by, *slow, Role::Counselor, {});
        QVERIFY(change && by.apply(std::move(*change)));
        const auto workFor = [&place](const QString& name) {
            QList<qint64> passes;
            const auto opened = Keyring::open(place.dir.path(), name, secret("none of their passphrases"),
                [&passes](const SecretBytes& words, const KdfParameters& kdf) {
                    passes << kdf.passes;
                    return deriveKey(words, kdf);
                });
            return codeOf(opened) == ErrorCode::WrongPassphrase ? passes : QList<qint64>();
        };
        QCOMPARE(workFor(place.chiefName), QList<qint64> { 1 });
        QCOMPARE(workFor(u"이나래"_s), QList<qint64> { 3 });
        QSet<qint64> seen;
        for (int i = 0; i < 32; ++i) {
            const QString nobody = u"nobody %1"_s.arg(i);
            const QList<qint64> work = workFor(nobody);
            QCOMPARE(work.size(), 1);
            QCOMPARE(workFor(nobody), work); // the same name always looks like the same user
            seen << work.first();
        }
        QCOMPARE(seen, (QSet<qint64> { 1, 3 })); // some like the one, some like the other
        // even with the passphrase of the user whose slot is tried
        QCOMPARE(codeOf(place.open(u"nobody 1"_s, place.passphrase)), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(place.open(u"nobody 1"_s, counselorWords)), ErrorCode::WrongPassphrase);
    }
};

GYEOT_TEST(KeyringPeopleTest)
#include "tst_keyringpeople.moc"
