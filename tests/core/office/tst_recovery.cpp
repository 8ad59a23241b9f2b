#include "core/store/auditverify.h"
#include "core/store/database.h"
#include "core/store/jobs/backupstore.h"
#include "core/store/recovery/grantedslots.h"
#include "core/store/recovery/recoveryconsent.h"
#include "core/store/statement.h"
#include "core/store/storebackups.h"
#include "core/store/storerestore.h"
#include "tests/core/store/renewal.h"
#include "tests/support/recoveryday.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = recoveryDayMs;

qint64 auditRows(const Store& store, const QString& action, const QString& reason = u"%"_s)
{
    auto query = Statement::prepare(store.database(),
        u"SELECT count(*) FROM audit_log WHERE action = :action AND coalesce(reason_code, '') LIKE :reason");
    query->bind(":action", action);
    query->bind(":reason", reason);
    return query->step().value_or(false) ? query->integer(0) : -1;
}

QByteArray codeAndDetail(const Result<std::unique_ptr<Store>>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code).data()) + ' ' + result.error().detail;
}

} // namespace

/** Recovery by two of three officers (core/store/RECOVERY.md). */
class RecoveryTest : public QObject {
    Q_OBJECT

private:
    using Try = std::function<Result<std::unique_ptr<Store>>(RecoveryDay&)>;

    /** Signed by this officer, whatever it says. */
    static QByteArray signedBy(const RecoveryDay& d, const QString& letter, const QByteArray& content)
    {
        const OfficerKeys officer = d.officer(letter);
        return must(signCms(bytesOf(content), officer.signer(), {}, d.clock.ms), "sign");
    }

    static Result<std::unique_ptr<Store>> byOneAlone(RecoveryDay& d, const QString& signer)
    {
        const RecoveryTicket ticket = d.ask();
        const auto opened = readOpenedRecovery(must(d.open(ticket, u"A"_s, u"B"_s), "open"));
        // what the first could make up himself: he cannot open the inner layer, so the keys are his own
        const auto request = readRecoveryRequest(ticket.request);
        const SecretBytes madeUp = SecretBytes::random(keySize);
        RecoveryGrant grant { request->store, 1, sha256(bytesOf(ticket.request)), sha256(bytesOf(opened->approval)),
            d.clock.ms, {} };
        grant.wraps[u"SK"_s][1] = *sealTo(request->boxPublic, madeUp.view());
        return d.apply(
            writeGrantedRecovery({ ticket.request, opened->approval, signedBy(d, signer, writeRecoveryGrant(grant)) }));
    }

private Q_SLOTS:
    void KEY_13_onlyTwoOfficersOpenAStoreOnce_data()
    {
        QTest::addColumn<Try>("attempt");
        QTest::addColumn<QByteArray>("told");
        for (const QString& pair : { u"AB"_s, u"AC"_s, u"BC"_s })
            QTest::addRow("officers %s", qPrintable(pair))
                << Try([pair](RecoveryDay& d) { return d.apply(d.granted(d.ask(), pair)); }) << QByteArray("OK");
        QTest::newRow("seven days old") << Try([](RecoveryDay& d) {
            const QByteArray granted = d.granted(d.ask());
            d.clock.ms += 7 * day;
            return d.apply(granted);
        }) << QByteArray("OK");
        QTest::newRow("eight days old") << Try([](RecoveryDay& d) {
            const QByteArray granted = d.granted(d.ask());
            d.clock.ms += 8 * day;
            return d.apply(granted);
        }) << QByteArray("RECOVERY_EXPIRED grant");
        QTest::newRow("one officer, twice") << Try([](RecoveryDay& d) { return byOneAlone(d, u"A"_s); })
                                            << QByteArray("RECOVERY_REFUSED the same officer");
        QTest::newRow("two officers who do not have the envelope")
            << Try([](RecoveryDay& d) { return byOneAlone(d, u"B"_s); }) << QByteArray("RECOVERY_REFUSED store key");
        QTest::newRow("for another store") << Try([](RecoveryDay& d) {
            const QByteArray granted = RecoveryDay().granted(d.ask());
            RecoveryDay other;
            std::ignore = other.ask();
            return other.apply(granted);
        }) << QByteArray("RECOVERY_REFUSED request");
        QTest::newRow("for an earlier request") << Try([](RecoveryDay& d) {
            const QByteArray granted = d.granted(d.ask());
            std::ignore = d.ask();
            return d.apply(granted);
        }) << QByteArray("RECOVERY_REFUSED request");
        QTest::newRow("used twice") << Try([](RecoveryDay& d) {
            const QByteArray granted = d.granted(d.ask());
            const QByteArray pending = readAll(d.site.path + u"/recovery-request.json"_s);
            must(d.apply(granted), "first")->settle();
            writeAll(d.site.path + u"/recovery-request.json"_s, pending); // a copy he kept
            QFile::setPermissions(d.site.path + u"/recovery-request.json"_s, QFile::ReadOwner | QFile::WriteOwner);
            return d.apply(granted);
        }) << QByteArray("RECOVERY_USED ");
        QTest::newRow("used, and the request gone") << Try([](RecoveryDay& d) {
            const QByteArray granted = d.granted(d.ask());
            must(d.apply(granted), "first")->settle();
            return d.apply(granted);
        }) << QByteArray("NOT_FOUND errno 2");
        QTest::newRow("a bent signature") << Try([](RecoveryDay& d) {
            auto granted = *readGrantedRecovery(d.granted(d.ask()));
            granted.grant[granted.grant.size() - 5] = char(granted.grant[granted.grant.size() - 5] ^ 1);
            return d.apply(writeGrantedRecovery(granted));
        }) << QByteArray("RECOVERY_REFUSED signature");
        QTest::newRow("an approval of somebody else's request") << Try([](RecoveryDay& d) {
            auto first = *readGrantedRecovery(d.granted(d.ask(d.colleague())));
            auto second = *readGrantedRecovery(d.granted(d.ask()));
            return d.apply(writeGrantedRecovery({ second.request, first.approval, second.grant }));
        }) << QByteArray("RECOVERY_REFUSED request");
        QTest::newRow("a request that ran out") << Try([](RecoveryDay& d) {
            const RecoveryTicket ticket = d.ask();
            d.clock.ms += requestLifeMs + 1;
            const auto opened = d.open(ticket, u"A"_s, u"B"_s);
            return opened ? failure(ErrorCode::BadForm)
                          : Result<std::unique_ptr<Store>>(std::unexpected(opened.error()));
        }) << QByteArray("RECOVERY_EXPIRED request");
        QTest::newRow("with another passphrase than the request's")
            << Try([](RecoveryDay& d) { return d.apply(d.granted(d.ask()), d.user(), "some other words of no use"); })
            << QByteArray("WRONG_PASSPHRASE ");
    }
    void KEY_13_onlyTwoOfficersOpenAStoreOnce()
    {
        QFETCH(Try, attempt);
        QFETCH(QByteArray, told);
        RecoveryDay d;
        const QByteArray keyring = readAll(d.site.path + u"/keyring.json"_s);
        const auto opened = attempt(d);
        QCOMPARE(codeAndDetail(opened), told);
        if (!opened && !told.startsWith("RECOVERY_USED") && !told.startsWith("NOT_FOUND")) {
            QCOMPARE(readAll(d.site.path + u"/keyring.json"_s), keyring);
            QVERIFY(!QFile::exists(d.site.path + u"/keyring-granted.json"_s));
            QVERIFY(d.openSite(d.user(), viewOf(Place::secret().view()))); // nothing was changed
        }
    }

    void KEY_13_everyUserIsTold()
    {
        RecoveryDay d;
        const QString officers = QString::fromLatin1(
            d.officer(u"A"_s).signing.fingerprint().toHex() + ' ' + d.officer(u"B"_s).signing.fingerprint().toHex());
        auto store = d.apply(d.granted(d.ask()));
        QVERIFY(store);
        QCOMPARE(auditRows(**store, u"recovery.used"_s, officers), 1);
        QCOMPARE(StoreRecovery(**store).notices()->size(), 1);
        store->reset();
        for (const auto& [name, words] :
            { std::pair(d.colleague(), d.colleagueWords), std::pair(d.user(), d.newWords) }) {
            const auto opened = d.openSite(name, words);
            QVERIFY(opened);
            StoreRecovery recovery(**opened);
            const auto notices = recovery.notices();
            QVERIFY(notices && notices->size() == 1);
            QCOMPARE(notices->first().officers.join(u' '), officers);
            QVERIFY(recovery.acknowledge(notices->first()));
            QVERIFY(recovery.notices()->isEmpty());
        }
        const auto again = d.openSite(d.colleague(), d.colleagueWords);
        QVERIFY(StoreRecovery(**again).notices()->isEmpty());
        QCOMPARE(auditRows(**again, u"recovery.seen"_s), 2);
        QCOMPARE(auditRows(**again, u"recovery.used"_s), 1);
        const auto verdict = verifyAudit((*again)->database(), (*again)->jobAccess(), {});
        QVERIFY(verdict && !verdict->firstBad); // also what the slot before signed
    }

    void KEY_13_nobodySeesAKey()
    {
        RecoveryDay d;
        d.site.open();
        QByteArrayList keys;
        const RecoveryKeys held = StoreRecovery::keysOf(d.site.store->keyring());
        QCOMPARE(held.names(), (QStringList { u"SK"_s, u"XK"_s, u"CK_identity"_s, u"CK_evidence"_s, u"AK"_s }));
        for (const RecoveryKey& key : held.keys)
            keys << viewOf(key.key.view()).toByteArray();
        d.site.close();
        const RecoveryTicket ticket = d.ask();
        const QByteArray opened = *d.open(ticket, u"A"_s, u"B"_s);
        const QByteArray granted = *d.grant(ticket, u"B"_s, opened);
        QVERIFY(d.apply(granted));
        QByteArrayList everywhere { ticket.request, opened, granted, d.envelope() };
        for (const QString& name : QDir(d.site.path).entryList(QDir::Files))
            everywhere << readAll(d.site.path + u'/' + name);
        for (const QByteArray& bytes : everywhere) {
            for (const QByteArray& key : keys)
                QVERIFY(
                    !bytes.contains(key) && !bytes.contains(key.toHex()) && !bytes.contains(key.toBase64().chopped(2)));
        }
    }

    void theOfficersCompareTheCode()
    {
        RecoveryDay d;
        const RecoveryTicket ticket = d.ask();
        QString slip = ticket.code;
        slip[0] = slip[0] == u'1' ? u'2' : u'1';
        const auto ask = [&](const QString& code, const QString& name = {}) {
            return openRecovery(
                *d.office.store, d.officer(u"A"_s), { ticket.request, code, name }, d.envelope(), u"B"_s);
        };
        QCOMPARE(told(ask(slip)), QByteArray("BAD_ARGUMENT code"));
        QCOMPARE(told(ask(recoveryCode("another request"))), QByteArray("RECOVERY_REFUSED code"));
        QCOMPARE(told(ask(ticket.code, u"다른 사람"_s)), QByteArray("RECOVERY_REFUSED name"));
        const auto opened = ask(ticket.code, d.user());
        QCOMPARE(told(opened), QByteArray("OK"));
        QCOMPARE(told(grantRecovery(*d.office.store, d.officer(u"B"_s), { {}, slip, {} }, *opened)),
            QByteArray("BAD_ARGUMENT code"));
        QCOMPARE(auditRows(*d.office.store, u"recovery.open"_s), 1);
    }

    void theFirstOpensForTheSecondOnly()
    {
        RecoveryDay d;
        const RecoveryTicket ticket = d.ask();
        const QByteArray opened = *d.open(ticket, u"A"_s, u"B"_s);
        QCOMPARE(told(d.grant(ticket, u"A"_s, opened)), QByteArray("RECOVERY_REFUSED the same officer"));
        QCOMPARE(told(d.grant(ticket, u"C"_s, opened)), QByteArray("REJ_RECIPIENT not among the recipients"));
        QCOMPARE(told(d.open(ticket, u"B"_s, u"A"_s)), QByteArray("BAD_ARGUMENT order"));
        QCOMPARE(told(d.open(ticket, u"A"_s, u"D"_s)), QByteArray("BAD_ARGUMENT officer"));
    }

    /** What only administrators sign is not touched; the slot stands beside it until one of them opens the store. */
    void aCounselorsSlotStandsBesideTheKeyring()
    {
        RecoveryDay d;
        const QString beside = d.site.path + u"/keyring-granted.json"_s;
        const QByteArray keyring = readAll(d.site.path + u"/keyring.json"_s);
        auto store = d.apply(d.granted(d.ask(d.colleague()), u"BC"_s), d.colleague());
        QCOMPARE(codeAndDetail(store), QByteArray("OK"));
        QCOMPARE(readAll(d.site.path + u"/keyring.json"_s), keyring);
        QCOMPARE((*store)->keyring().user().roles, Roles(Role::Counselor));
        QVERIFY((*store)->keyring().compartmentKey(Compartment::Identity));
        QVERIFY(!(*store)->keyring().compartmentKey(Compartment::Notes)); // never by an office
        QVERIFY(!(*store)->keyring().adminSeed());
        store->reset();
        QVERIFY(!d.openSite(d.colleague(), d.colleagueWords)); // the forgotten one opens nothing any more
        QVERIFY(d.openSite(d.colleague(), d.newWords)); // and this one every day
        QVERIFY(QFile::exists(beside));
        const QByteArray kept = readAll(beside);
        QVERIFY(d.openSite(d.user(), viewOf(Place::secret().view()))); // the administrator
        QVERIFY(!QFile::exists(beside));
        QVERIFY(readAll(d.site.path + u"/keyring.json"_s) != keyring);
        auto after = d.openSite(d.colleague(), d.newWords);
        QVERIFY(after);
        QVERIFY((*after)->keyring().grantedSlots().isEmpty());
        QCOMPARE(auditRows(**after, u"recovery.used"_s), 1);
        QCOMPARE(auditRows(**after, u"recovery.taken_in"_s), 1);
        after->reset();
        writeAll(beside, kept); // put back, it counts for nothing
        QFile::setPermissions(beside, QFile::ReadOwner | QFile::WriteOwner);
        const auto again = d.openSite(d.colleague(), d.newWords);
        QVERIFY(again);
        QVERIFY((*again)->keyring().grantedSlots().isEmpty());
    }

    /** A backup holds what lies beside the keyring too, so that whoever was helped opens what is restored. */
    void aBackupTakesSlotsAndEnvelopeAlong()
    {
        RecoveryDay d;
        auto store = must(d.apply(d.granted(d.ask(d.colleague())), d.colleague()), "apply");
        const auto backup = must(backupStore(store->jobAccess(), must(StoreBackups(*store).plan(), "plan")), "backup");
        store.reset();
        const RestoreWish wish { backup.path, d.site.path + u"/../되살림.gyeot"_s, d.colleague() };
        const auto restored = must(restoreStore(wish, d.secret(d.newWords), { d.clock, d.site.ids }), "restore");
        for (const QString& name : { u"/keyring-granted.json"_s, u"/recovery-1.json"_s }) {
            QVERIFY(std::ranges::contains(backup.manifest.files, name.mid(1), &BackupFile::path));
            QCOMPARE(readAll(restored.directory + name), readAll(d.site.path + name));
        }
        QVERIFY(QFile::remove(backup.path + u"/recovery-1.json"_s));
        QCOMPARE(checkBackupFiles(backup.path)->wrong, QStringList { u"recovery-1.json"_s });
    }

    void passphrasesChangeWhileSlotsStand()
    {
        RecoveryDay d;
        const auto change = [&d](const QString& name, QByteArrayView from, QByteArrayView to) {
            auto store = must(d.openSite(name, from), "open");
            const auto again = must(Keyring::open(d.site.path, name, d.secret(from)), "again");
            const auto own = must(again.sealedAnew(d.secret(to), fastKdf()), "seal");
            return StorePeople(*store).changePassphrase(own, again);
        };
        QVERIFY(d.apply(d.granted(d.ask(d.colleague())), d.colleague()));
        constexpr QByteArrayView third = "a bridge of seven arches";
        QCOMPARE(told(change(d.colleague(), d.newWords, third)), QByteArray("OK"));
        QVERIFY(!d.openSite(d.colleague(), d.newWords));
        QVERIFY(d.openSite(d.colleague(), third));
        QVERIFY(d.openSite(d.user(), viewOf(Place::secret().view())));
        QVERIFY(d.openSite(d.colleague(), third));
    }

    void somebodyNewComesIn()
    {
        RecoveryDay d;
        const RecoveryTicket ticket = d.ask(u"새사람"_s, { u"counselor"_s, u"supervisor"_s });
        QCOMPARE(ticket.roles, (QStringList { u"counselor"_s, u"supervisor"_s }));
        auto store = d.apply(d.granted(ticket), u"새사람"_s);
        QCOMPARE(codeAndDetail(store), QByteArray("OK"));
        QCOMPARE((*store)->userName(), u"새사람"_s);
        QCOMPARE((*store)->keyring().user().roles, Role::Counselor | Role::Supervisor);
        store->reset();
        auto admin = d.openSite(d.user(), viewOf(Place::secret().view()));
        QVERIFY(admin);
        QCOMPARE((*admin)->keyring().file().users.size(), 3);
        admin->reset();
        QVERIFY(d.openSite(u"새사람"_s, d.newWords));
        const auto noRoles = requestRecovery(
            d.site.path, { u"또 새사람"_s, {} }, d.secret(d.newWords), fastKdf(), { d.clock, d.site.ids });
        QCOMPARE(told(noRoles), QByteArray("BAD_ARGUMENT "));
    }

    /** Somebody with the store key, a debugger and a real consent makes himself a slot: without two officers he does not. */
    void aForgedSlotOpensTheStoreForNobody_data()
    {
        QTest::addColumn<std::function<void(GrantedSlot&)>>("forge");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("another key") << std::function([](GrantedSlot& one) {
            one.slot.boxPublic = BoxKeyPair::generate().publicKey;
        }) << QByteArray("granted slot");
        QTest::newRow("more roles") << std::function([](GrantedSlot& one) { one.slot.roles |= Role::Administrator; })
                                    << QByteArray("granted slot");
        QTest::newRow("another key in a wrap") << std::function([](GrantedSlot& one) {
            one.slot.wraps[u"SK"_s][1] = *sealTo(one.slot.boxPublic, SecretBytes::random(keySize).view());
        }) << QByteArray("granted keys");
        QTest::newRow("another passphrase")
            << std::function([](GrantedSlot& one) { one.slot.kdf.salt = randomBytes(one.slot.kdf.salt.size()); })
            << QByteArray("granted own part");
        QTest::newRow("a seed nobody gave") << std::function([](GrantedSlot& one) {
            one.slot.adminSealed = *sealTo(one.slot.boxPublic, SecretBytes::random(keySize).view());
        }) << QByteArray("granted keys");
        QTest::newRow("no consent") << std::function([](GrantedSlot& one) { one.granted = "{}"; })
                                    << QByteArray("granted form");
    }
    void aForgedSlotOpensTheStoreForNobody()
    {
        QFETCH(std::function<void(GrantedSlot&)>, forge);
        QFETCH(QByteArray, detail);
        RecoveryDay d;
        const QString beside = d.site.path + u"/keyring-granted.json"_s;
        QVERIFY(d.apply(d.granted(d.ask(d.colleague())), d.colleague()));
        auto keyring = must(Keyring::open(d.site.path, d.colleague(), d.secret(d.newWords)), "keyring");
        const SecretBytes key = deriveSubkey(**keyring.keyNamed(u"SK"_s), "gy-grant");
        GrantedSlot forged = keyring.grantedSlots().first();
        forge(forged);
        writeAll(beside, writeGrantedSlots(keyring.file(), { forged }, key));
        const auto opened = d.openSite(d.user(), viewOf(Place::secret().view()));
        QCOMPARE(codeAndDetail(opened), "KEYRING_DAMAGED " + detail);
        writeAll(beside, writeGrantedSlots(keyring.file(), keyring.grantedSlots(), SecretBytes::random(keySize)));
        QCOMPARE(codeAndDetail(d.openSite(d.user(), viewOf(Place::secret().view()))),
            QByteArray("KEYRING_DAMAGED granted mac"));
        writeAll(beside, "garbage");
        QCOMPARE(codeAndDetail(d.openSite(d.user(), viewOf(Place::secret().view()))),
            QByteArray("KEYRING_DAMAGED granted size"));
    }

    /** OPS-08: an officer leaves. He is none at the office at once, the store makes a new envelope as it pins the new one. */
    void OPS_08_anOfficerWhoLeftOpensNothing()
    {
        RecoveryDay d;
        const OfficerKeys before = d.officer(u"A"_s);
        const QByteArray oldEnvelope = d.envelope();
        d.replaceOfficer(u"A"_s);
        const RecoveryTicket early = d.ask();
        QCOMPARE(told(openRecovery(*d.office.store, before, { early.request, early.code, {} }, oldEnvelope, u"B"_s)),
            QByteArray("RECOVERY_REFUSED officer"));
        d.site.open();
        RecoveryDay::enrol(*d.site.store, *d.office.store);
        QCOMPARE(StoreRecovery(*d.site.store).state(), RecoveryState::Good);
        d.site.close();
        QVERIFY(d.envelope() != oldEnvelope);
        const auto set = *readRecoverySet(d.envelope());
        QCOMPARE(told(openOuterLayer(set.pairs.value(u"AB"_s), before.opener())),
            QByteArray("REJ_RECIPIENT not among the recipients"));
        QVERIFY(d.apply(d.granted(d.ask())));
        // what his old share opens is the store key of this generation still: the next rotation ends that
        const auto old = *readRecoverySet(oldEnvelope);
        const auto inner = openOuterLayer(old.pairs.value(u"AB"_s), before.opener());
        QVERIFY(openInnerLayer(*inner, d.officer(u"B"_s).opener()));
    }

    void OPS_08_afterARotationTheSharesBeforeAreUseless()
    {
        RecoveryDay d;
        const QByteArray oldEnvelope = d.envelope();
        const QByteArray oldGrant = d.granted(d.ask());
        const QByteArray oldPending = readAll(d.site.path + u"/recovery-request.json"_s);
        d.site.open();
        const auto renewed = renewKeys(*d.site.store, allKeyNames(), caseRecordTypes());
        QCOMPARE(told(renewed), QByteArray("OK"));
        d.site.close();
        QVERIFY(d.envelope(1).isEmpty()); // gone with its generation
        QCOMPARE(readAll(d.site.path + u"/recovery-request.json"_s), oldPending);
        QCOMPARE(codeAndDetail(d.apply(oldGrant)), QByteArray("RECOVERY_REFUSED generation"));
        const RecoveryTicket ticket = d.ask();
        const auto ask = [&](const QByteArray& envelope) {
            return openRecovery(
                *d.office.store, d.officer(u"A"_s), { ticket.request, ticket.code, {} }, envelope, u"B"_s);
        };
        QCOMPARE(told(ask(oldEnvelope)), QByteArray("RECOVERY_REFUSED generation"));
        // what a copy of the old envelope holds opens nothing of the store as it is now
        const auto old = openInnerLayer(
            *openOuterLayer(readRecoverySet(oldEnvelope)->pairs.value(u"AB"_s), d.officer(u"A"_s).opener()),
            d.officer(u"B"_s).opener());
        d.site.open();
        QCOMPARE(StoreRecovery(*d.site.store).state(), RecoveryState::Good);
        for (const RecoveryKey& key : StoreRecovery::keysOf(d.site.store->keyring()).keys) {
            if (key.name != u"AK"_s)
                QVERIFY(!old->find(key.name)->key.equals(key.key.view()));
        }
        d.site.close();
        const auto opened = ask(d.envelope(2));
        QCOMPARE(told(opened), QByteArray("OK"));
        const auto store = d.apply(*d.grant(ticket, u"B"_s, *opened));
        QCOMPARE(codeAndDetail(store), QByteArray("OK"));
    }

    void anEnvelopeNeverHoldsNotes()
    {
        RecoveryDay d;
        d.site.open();
        RecoveryKeys keys = StoreRecovery::keysOf(d.site.store->keyring());
        QVERIFY(!keys.find(u"CK_notes"_s));
        const auto set = *readRecoverySet(d.envelope());
        QCOMPARE(set.store, d.site.store->id());
        const OfficerKeys a = d.officer(u"A"_s);
        const OfficerKeys c = d.officer(u"C"_s);
        const auto opened = openInnerLayer(*openOuterLayer(set.pairs.value(u"AC"_s), a.opener()), c.opener());
        QVERIFY(opened);
        QCOMPARE(opened->names(), keys.names());
        for (const RecoveryKey& key : keys.keys)
            QVERIFY(opened->find(key.name)->key.equals(key.key.view()));
        QList<Certificate> officers { a.recovery, d.officer(u"B"_s).recovery, c.recovery };
        keys.keys.push_back({ u"CK_notes"_s, 1, SecretBytes::random(keySize) });
        QCOMPARE(
            told(sealRecovery(keys, officers, d.clock.ms)), QByteArray("BAD_ARGUMENT keys of a recovery envelope"));
        keys.keys.pop_back();
        officers.removeLast();
        QCOMPARE(
            told(sealRecovery(keys, officers, d.clock.ms)), QByteArray("BAD_ARGUMENT three recovery certificates"));
    }

    void tellsWhetherAForgottenPassphraseCouldBeMadeGood()
    {
        Exchange without; // an office that has named no officers
        QCOMPARE(StoreRecovery(*without.site.store).state(), RecoveryState::NoOfficers);
        QCOMPARE(told(StoreRecovery(*without.site.store).renew()), QByteArray("NOT_FOUND recovery officers"));
        QCOMPARE(told(requestRecovery(without.site.path, { u"사람"_s, {} }, Place::secret(), fastKdf(),
                     { without.clock, without.site.ids })),
            QByteArray("NOT_FOUND recovery"));
        RecoveryDay d;
        QCOMPARE(StoreRecovery(*d.office.store).state(), RecoveryState::NoOffice);
        d.site.open();
        QCOMPARE(StoreRecovery(*d.site.store).state(), RecoveryState::Good);
        QFile::remove(d.site.path + u"/recovery-1.json"_s);
        QCOMPARE(StoreRecovery(*d.site.store).state(), RecoveryState::Stale);
        QVERIFY(StoreRecovery(*d.site.store).renew());
        QCOMPARE(StoreRecovery(*d.site.store).state(), RecoveryState::Good);
    }

    void anOfficersFileOpensWithHisPassphraseOnly()
    {
        RecoveryDay d;
        const QByteArray file = readAll(d.path(u"officer-A.json"_s));
        QCOMPARE(told(openOfficer(file, d.secret("not the words of the officer"))), QByteArray("WRONG_PASSPHRASE "));
        QByteArray bent = file;
        bent.replace("\"letter\":\"A\"", "\"letter\":\"Z\"");
        QCOMPARE(openOfficer(bent, d.secret(d.officerWords)).error().code, ErrorCode::BadForm);
        QCOMPARE(told(enrolOfficer(*d.office.store, { u"D"_s, u"이름"_s }, d.secret(d.officerWords), fastKdf())),
            QByteArray("BAD_ARGUMENT officer"));
        QCOMPARE(
            told(enrolOfficer(*d.office.store, { u"A"_s, u"이름"_s }, d.secret("short"), fastKdf())).split(' ').first(),
            QByteArray("WEAK_PASSPHRASE"));
    }
};

GYEOT_TEST(RecoveryTest)
#include "tst_recovery.moc"
