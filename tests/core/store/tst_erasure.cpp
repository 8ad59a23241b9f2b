#include "core/store/audit.h"
#include "core/store/casedestruction.h"
#include "core/store/erasure.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/keyring.h"
#include "core/store/operationtable.h"
#include "core/store/storerestore.h"
#include "tests/core/store/erasablestore.h"
#include "tests/core/store/renewal.h"
#include "tests/support/secondperson.h"
#include "tests/support/testmain.h"

#include <QDate>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView secondPassphrase = "violet harbour copper lamp";
const QString secondName = u"팀장"_s;

QByteArray codeOf(const Result<Tombstone>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code).data());
}

Result<Approval> approved(const ErasableStore& fixture, const ErasureOrder& order, const QString& name = secondName,
    QByteArrayView words = secondPassphrase)
{
    const ApprovalWish wish { fixture.path, fixture.store->user(), order, name };
    return approveErasure(wish, SecretBytes::copyOf(bytesOf(words)));
}

} // namespace

class ErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEverythingButTheNumbers()
    {
        ErasableStore fixture;
        const CaseId other = fixture.add(u"2026-0001"_s);
        const CaseId gone = fixture.add(u"2026-0002"_s);
        const QString blob = fixture.addBlob(gone, u"aa11"_s);
        QVERIFY(fixture.remains(gone).isWhole());
        const qint64 operations = fixture.count(u"SELECT count(*) FROM operations");
        const auto line = fixture.erase(gone);
        QVERIFY2(line, line ? "" : line.error().detail.constData());
        QCOMPARE(line->n, 1);
        QCOMPARE(line->caseNumber, u"2026-0002"_s);
        QCOMPARE(line->counts.value(u"things"_s), 1);
        QCOMPARE(line->counts.value(u"files"_s), 1);
        QCOMPARE(line->counts.value(u"keys"_s), 3);
        QVERIFY(fixture.remains(gone).isGone());
        QVERIFY(fixture.remains(other).isWhole());
        QVERIFY(!QFile::exists(blob));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM operations"), operations + 2); // the trash, and the erasure
        QCOMPARE(fixture.count(u"SELECT count(*) FROM erasure_blobs"), 0);
        QCOMPARE(fixture.auditActions().last(), u"case.erased"_s);
        const auto report = checkStore(fixture.access(), erasableTypes);
        QVERIFY(report);
        QVERIFY2(report->isSound(), qPrintable(report->rows.join(u'\n') + QString::fromLatin1(report->audit.problem)));
        QCOMPARE(report->audit.erased, 2); // its making and its way to the trash
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.remains(gone).isGone());
    }

    void theAuditRowStaysReadableAndNamesNoCase()
    {
        ErasableStore fixture;
        const CaseId gone = fixture.add(u"2026-0001"_s);
        QVERIFY(fixture.erase(gone));
        const AuditLog log(fixture.store->database(), fixture.store->siteId(), fixture.store->id());
        const auto rows = log.rows(log.head()->seq - 1, 1);
        const AuditEntry& entry = rows->first().entry;
        QVERIFY(entry.caseId.isNull());
        QCOMPARE(entry.object, gone.uuid());
        QCOMPARE(entry.objectKind, u"case"_s);
        QCOMPARE(entry.reason, u"demand"_s);
        // The tombstone is what the row commits to: altering it is seen.
        fixture.tamper("UPDATE operations SET value = '{}' WHERE type = 'erase'");
        QCOMPARE(verifyAudit(fixture.store->database(), fixture.access())->problem, "operations");
    }

    void dumpsAndHistoriesReadErasedOperations()
    {
        ErasableStore fixture;
        QVERIFY(fixture.erase(fixture.add(u"2026-0001"_s)));
        QByteArray dump;
        QVERIFY(logicalDump(fixture.access(), erasableTypes, [&dump](QByteArrayView line) {
            dump += line;
            return Result<void>();
        }));
        QVERIFY(dump.contains("\"t\":\"erase\""));
        for (const QString& word : { u"요약"_s, u"낱말"_s, u"이름"_s, u"기록"_s })
            QVERIFY2(!dump.contains(word.toUtf8()), qPrintable(word));
    }

    void nothingOfAnErasedCaseIsWrittenAgain()
    {
        ErasableStore fixture;
        const CaseId gone = fixture.add(u"2026-0001"_s);
        QVERIFY(fixture.erase(gone));
        auto change = Change::begin(*fixture.store, "thing.add", gone);
        std::ignore = change->create(thing, fixture.ids.next(), gone);
        QCOMPARE(change->commit().error().code, ErrorCode::CaseErased);
        QVERIFY(fixture.remains(gone).isGone());
        QCOMPARE(fixture.store->caseKey(gone, Compartment::Notes).error().code, ErrorCode::CaseErased);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no such case") << 0 << QByteArray("NOT_FOUND");
        QTest::newRow("not in the trash") << 1 << QByteArray("NOT_IN_TRASH");
        QTest::newRow("too early in a store of one person") << 2 << QByteArray("TOO_EARLY");
        QTest::newRow("ERA-07 legal hold") << 3 << QByteArray("LEGAL_HOLD");
        QTest::newRow("erased already") << 4 << QByteArray("CASE_ERASED");
        QTest::newRow("a hold that was lifted") << 5 << QByteArray("OK");
    }
    void refusals()
    {
        QFETCH(int, how);
        QFETCH(QByteArray, code);
        ErasableStore fixture;
        CaseId id = fixture.add(u"2026-0001"_s);
        if (how != 1)
            QVERIFY(moveToTrash(*fixture.store, id));
        fixture.clock.ms += how == 2 ? oneDayMs - 1000 : 2 * oneDayMs;
        if (how == 0)
            id = fixture.ids.make<CaseId>();
        if (how == 3 || how == 5) {
            fixture.tamper(
                qPrintable(u"INSERT INTO legal_holds (site_id, id, case_id, note, since_on, lifted_on) VALUES "
                           u"('S07', 'h', '%1', '가상경찰서 2026-1', '2026-11-01', %2)"_s.arg(
                               id.toString(), how == 5 ? u"'2026-11-20'"_s : u"NULL"_s)));
        }
        Erasure erasure(*fixture.store);
        const ErasureOrder order { id, ErasureBasis::Demand, {} };
        if (how == 4)
            QVERIFY(erasure.erase(order, {}));
        const auto done = erasure.erase(order, {});
        QCOMPARE(codeOf(done), code);
        if (how == 3) {
            QCOMPARE(done.error().subject, u"가상경찰서 2026-1"_s);
            QCOMPARE(erasure.outlook(order)->obstacle->code, ErrorCode::LegalHold);
        }
        if (how >= 1 && how <= 3)
            QVERIFY(fixture.remains(id).isWhole());
    }

    /** ERA-05: so many a day and no more; the next day goes on. */
    void ERA_05_endsAtTheLimitOfTheDay()
    {
        ErasableStore fixture;
        QList<CaseId> cases;
        for (int i = 1; i <= 5; ++i) {
            cases << fixture.add(u"2026-%1"_s.arg(i));
            QVERIFY(moveToTrash(*fixture.store, cases.last()));
        }
        fixture.clock.ms += 2 * oneDayMs;
        Erasure erasure(*fixture.store);
        int erased = 0;
        for (const CaseId id : std::as_const(cases))
            erased += int(erasure.erase({ id, ErasureBasis::Demand, {} }, {}).has_value());
        QCOMPARE(erased, 3);
        QCOMPARE(codeOf(erasure.erase({ cases.last(), ErasureBasis::Demand, {} }, {})), QByteArray("ERASURE_LIMIT"));
        fixture.clock.ms += oneDayMs;
        QVERIFY(erasure.erase({ cases.last(), ErasureBasis::Demand, {} }, {}));
    }

    void theWaitIsShorterWhereTheClientAsks()
    {
        ErasableStore fixture;
        const CaseId id = fixture.add(u"2026-0001"_s);
        QVERIFY(moveToTrash(*fixture.store, id, "retention_ended"));
        fixture.clock.ms += 6 * oneDayMs;
        Erasure erasure(*fixture.store);
        QCOMPARE(codeOf(erasure.erase({ id, ErasureBasis::RetentionEnded, {} }, {})), QByteArray("TOO_EARLY"));
        const auto outlook = erasure.outlook({ id, ErasureBasis::RetentionEnded, {} });
        QVERIFY(outlook->earliestMs && *outlook->earliestMs > fixture.clock.ms);
        fixture.clock.ms += oneDayMs + 1000;
        QVERIFY(erasure.erase({ id, ErasureBasis::RetentionEnded, {} }, {}));
    }

    void twoPeopleAgreeAtOnce()
    {
        ErasableStore fixture;
        makeTwo(fixture);
        const CaseId id = fixture.add(u"2026-0001"_s);
        QVERIFY(moveToTrash(*fixture.store, id));
        const ErasureOrder order { id, ErasureBasis::Demand, u"ret.demand"_s };
        QVERIFY(Erasure(*fixture.store).outlook(order)->needsSecond);
        const auto second = approved(fixture, order);
        QVERIFY(second);
        const auto line = Erasure(*fixture.store).erase(order, *second);
        QVERIFY2(line, line ? "" : line.error().detail.constData());
        QCOMPARE(line->second, second->user);
        QCOMPARE(line->order, order);
        const auto& users = fixture.store->keyring().file().users;
        const QByteArray bytes = erasureOrderBytes(fixture.store->id(), order);
        QVERIFY(verifySignature(users.at(0).signPublic, bytesOf(bytes), line->firstSignature));
        QVERIFY(verifySignature(users.at(1).signPublic, bytesOf(bytes), line->secondSignature));
        QVERIFY(fixture.remains(id).isGone());
    }

    void anApprovalIsOfOnePersonForOneOrder_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("nobody agreed") << 0;
        QTest::newRow("agreed to another basis") << 1;
        QTest::newRow("agreed to another case") << 2;
        QTest::newRow("somebody else's name under it") << 3;
        QTest::newRow("oneself") << 4;
    }
    void anApprovalIsOfOnePersonForOneOrder()
    {
        QFETCH(int, how);
        ErasableStore fixture;
        makeTwo(fixture);
        const CaseId id = fixture.add(u"2026-0001"_s);
        const CaseId other = fixture.add(u"2026-0002"_s);
        QVERIFY(moveToTrash(*fixture.store, id));
        fixture.clock.ms += 30 * oneDayMs;
        const ErasureOrder order { id, ErasureBasis::Demand, {} };
        std::optional<Approval> second = *approved(fixture, order);
        if (how == 0)
            second.reset();
        if (how == 1)
            second = *approved(fixture, { id, ErasureBasis::Mistake, {} });
        if (how == 2)
            second = *approved(fixture, { other, ErasureBasis::Demand, {} });
        if (how == 3)
            second->user = fixture.ids.make<UserId>();
        if (how == 4)
            second->user = fixture.store->user();
        QCOMPARE(codeOf(Erasure(*fixture.store).erase(order, second)), QByteArray("APPROVAL_MISSING"));
        QVERIFY(fixture.remains(id).isWhole());
    }

    void agreeingNeedsTheRightPassphraseAndRole()
    {
        ErasableStore fixture;
        makeTwo(fixture);
        addPerson(fixture, u"접수"_s, "amber window quiet stone", Role::Intake);
        const ErasureOrder order { fixture.add(u"2026-0001"_s), ErasureBasis::Demand, {} };
        QCOMPARE(
            approved(fixture, order, secondName, "not the passphrase at all").error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(
            approved(fixture, order, u"접수"_s, "amber window quiet stone").error().code, ErrorCode::ApprovalMissing);
        QCOMPARE(
            approved(fixture, order, fixture.userName, TestStore::passphrase).error().code, ErrorCode::ApprovalMissing);
    }

    void whatACrashLeftIsFinishedAtTheNextOpening()
    {
        ErasableStore fixture;
        const CaseId gone = fixture.add(u"2026-0001"_s);
        QVERIFY(fixture.erase(gone));
        // As if the process had ended between the commit and what follows it.
        const QString blob = fixture.addBlob(gone, u"bb22"_s);
        fixture.tamper("DELETE FROM evidence_items");
        fixture.tamper("INSERT INTO erasure_blobs (site_id, name) VALUES ('S07', 'bb22'), ('S07', 'never-there')");
        QVERIFY(QFile::remove(fixture.path + u"/erased-1.bin"_s));
        QVERIFY(fixture.reopen());
        QVERIFY(!QFile::exists(blob));
        QVERIFY(QFile::exists(fixture.path + u"/erased-1.bin"_s));
        QCOMPARE(fixture.count(u"SELECT count(*) FROM erasure_blobs"), 0);
    }

    /** ERA-02: an older database, and even its head.bin, put back by hand do not bring the case back. */
    void ERA_02_anOlderDatabaseDoesNotBringItBack()
    {
        ErasableStore fixture;
        const CaseId kept = fixture.add(u"2026-0001"_s);
        const CaseId gone = fixture.add(u"2026-0002"_s);
        fixture.store.reset();
        const QStringList files { u"store-1.db"_s, u"head-1.bin"_s };
        for (const QString& name : files)
            QVERIFY(QFile::copy(fixture.path + u'/' + name, fixture.dir.filePath(name)));
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.erase(gone));
        fixture.store.reset();
        for (const QString& name : files) {
            QVERIFY(QFile::remove(fixture.path + u'/' + name));
            QVERIFY(QFile::copy(fixture.dir.filePath(name), fixture.path + u'/' + name));
        }
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.remains(gone).isGone());
        QVERIFY(fixture.remains(kept).isWhole());
        QCOMPARE(fixture.auditActions().last(), u"case.erased_again"_s);
        const auto lines = Erasure(*fixture.store).ledger();
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().caseNumber, u"2026-0002"_s);
        QVERIFY(checkStore(fixture.access(), erasableTypes)->isSound());
    }

    /** ERA-02 as a person does it: an older backup is restored, and the store it replaces says what was erased since. */
    void ERA_02_anOlderBackupDoesNotBringItBack()
    {
        ErasableStore fixture;
        const CaseId kept = fixture.add(u"2026-0001"_s);
        const CaseId gone = fixture.add(u"2026-0002"_s);
        fixture.addBlob(gone, u"aa11"_s);
        const auto backup = fixture.backUp();
        QVERIFY(backup);
        QVERIFY(fixture.erase(gone));
        const auto ledger = Erasure(*fixture.store).ledger();
        RestoreWish wish { backup->path, fixture.dir.filePath(u"되살림.gyeot"_s), fixture.userName };
        wish.eraseAgain = [&ledger](Store& restored) { return Erasure(restored).apply(*ledger); };
        checkRestored(fixture, wish, kept, gone);
        QVERIFY(QFile::exists(backup->path + u"/blobs/aa11"_s)); // a backup is kept for its days as it is
    }

    /** A case erased while a backup is made: its pages still have it, the ledger beside them says that it is gone. */
    void ERA_02_aBackupKnowsWhatWasErasedMeanwhile()
    {
        ErasableStore fixture;
        const CaseId kept = fixture.add(u"2026-0001"_s);
        const CaseId gone = fixture.add(u"2026-0002"_s);
        const auto backup = fixture.backUp([&fixture, gone](const char* step) {
            if (QByteArrayView(step) == "pages" && !fixture.erase(gone))
                qFatal("erase");
        });
        QVERIFY(backup);
        QVERIFY(QFile::exists(backup->path + u"/erased-1.bin"_s));
        checkRestored(fixture, { backup->path, fixture.dir.filePath(u"되살림.gyeot"_s), fixture.userName }, kept, gone);
    }

    void aLedgerFromElsewhereIsApplied()
    {
        ErasableStore fixture;
        const CaseId id = fixture.add(u"2026-0001"_s);
        Tombstone line;
        line.order = { id, ErasureBasis::OfficeOrder, {} };
        line.caseNumber = u"2026-0001"_s;
        line.erasedMs = fixture.clock.ms;
        QCOMPARE(Erasure(*fixture.store).apply({ line }).value(), 1);
        QVERIFY(fixture.remains(id).isGone());
        QCOMPARE(Erasure(*fixture.store).apply({ line }).value(), 0);
    }

    void aDamagedFileBesideIsToldAndWrittenAnew()
    {
        ErasableStore fixture;
        const CaseId gone = fixture.add(u"2026-0001"_s);
        QVERIFY(fixture.erase(gone));
        fixture.store.reset();
        QFile file(fixture.path + u"/erased-1.bin"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40) && file.write("x") == 1);
        file.close();
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.auditActions().contains(u"erasure.file_damaged"_s));
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.auditActions().count(u"erasure.file_damaged"_s), 1);
    }

    void aKeyGoneWithoutATombstoneIsNoErasure()
    {
        ErasableStore fixture;
        const CaseId id = fixture.add(u"2026-0001"_s);
        fixture.tamper(qPrintable(u"DELETE FROM case_keys WHERE case_id = '%1'"_s.arg(id.toString())));
        QCOMPARE(verifyAudit(fixture.store->database(), fixture.access())->problem, "key");
    }

    void aRowThatCameBackIsSeen()
    {
        ErasableStore fixture;
        const CaseId id = fixture.add(u"2026-0001"_s);
        QVERIFY(fixture.erase(id));
        fixture.tamper(
            qPrintable(u"INSERT INTO cases (site_id, id, case_id) VALUES ('S07', '%1', '%1')"_s.arg(id.toString())));
        const auto report = checkStore(fixture.access(), erasableTypes);
        QVERIFY(!report->isSound());
        QVERIFY(report->rows.join(u' ').contains(id.toString()));
    }

    void aLineTakenOutOfTheLedgerIsSeen()
    {
        ErasableStore fixture;
        QVERIFY(fixture.erase(fixture.add(u"2026-0001"_s)));
        QVERIFY(fixture.erase(fixture.add(u"2026-0002"_s)));
        fixture.tamper("DELETE FROM erasure_ledger WHERE n = 1");
        QCOMPARE(Erasure(*fixture.store).ledger().error().code, ErrorCode::StoreDamaged);
        QVERIFY(!checkStore(fixture.access(), erasableTypes)->isSound());
    }

    void saysWhenACleanGenerationIsDue()
    {
        ErasableStore fixture;
        QVERIFY(!Erasure(*fixture.store).isCleanGenerationDue().value());
        QVERIFY(fixture.erase(fixture.add(u"2026-0001"_s)));
        QVERIFY(Erasure(*fixture.store).isCleanGenerationDue().value());
    }

    /** The keys that were destroyed lay under the store key of their generation: a new one leaves older copies without a key. */
    void aCleanGenerationTakesTheLedgerAlong()
    {
        ErasableStore fixture;
        const CaseId kept = fixture.add(u"2026-0001"_s);
        const CaseId gone = fixture.add(u"2026-0002"_s);
        QVERIFY(fixture.erase(gone));
        const QList<Tombstone> before = Erasure(*fixture.store).ledger().value();
        QVERIFY(renewKeys(*fixture.store, {}, erasableTypes));
        QVERIFY(fixture.reopen());
        QVERIFY(!Erasure(*fixture.store).isCleanGenerationDue().value());
        QCOMPARE(Erasure(*fixture.store).ledger().value(), before);
        QVERIFY(QFile::exists(fixture.path + u"/erased-2.bin"_s));
        QVERIFY(!QFile::exists(fixture.path + u"/erased-1.bin"_s));
        QVERIFY(!QFile::exists(fixture.path + u"/store-1.db"_s));
        QVERIFY(fixture.remains(gone).isGone());
        QVERIFY(fixture.remains(kept).isWhole());
        QVERIFY(checkStore(fixture.access(), erasableTypes)->isSound());
    }

    /** AUD-09: what the audit rows of an erased case commit to cannot be found again, even by whoever guesses the very words. */
    void AUD_09_noGuessFitsACommitment()
    {
        ErasableStore fixture;
        const CaseId id = fixture.add(u"2026-0001"_s);
        const QByteArray truth = "\"demand\"";
        QVERIFY(moveToTrash(*fixture.store, id));
        const AuditLog log(fixture.store->database(), fixture.store->siteId(), fixture.store->id());
        const AuditEntry entry = log.rows(log.head()->seq - 1, 1)->first().entry;
        OperationTable operations(fixture.store->database(), fixture.store->siteId());
        Operation operation = *operations.find({ fixture.store->id(), *entry.firstN }).value();
        const auto fits = [&](const SecretBytes& salt, const QByteArray& guess) {
            operation.value = guess;
            return hmacSha256(salt, bytesOf(canonicalJson(operationDigestForm(operation)) + '\n'))
                == entry.detailCommit;
        };
        {
            const StoreAccess access = fixture.access();
            const CaseKeys keys(fixture.store->database(), access.siteId, access.storeId, access.keys);
            QVERIFY(fits(keys.findAuditSalt(id).value(), truth));
        }
        fixture.clock.ms += 2 * oneDayMs;
        QVERIFY(Erasure(*fixture.store).erase({ id, ErasureBasis::Demand, {} }, {}));
        // Every key that is left in the store, tried as the salt, with the true words and a dictionary.
        const StoreAccess access = fixture.access();
        const CaseKeys keys(fixture.store->database(), access.siteId, access.storeId, access.keys);
        QVERIFY(!keys.findAuditSalt(id));
        const SecretBytes salts[] = { keys.findAuditSalt(CaseId()).value(), access.keys.working.clone(),
            access.auditKey.clone(), SecretBytes(32) };
        for (const SecretBytes& salt : salts) {
            QVERIFY(!fits(salt, truth));
            for (int guess = 0; guess < 2000; ++guess)
                QVERIFY(!fits(salt, '"' + QByteArray::number(guess) + '"'));
        }
    }

private:
    static void checkRestored(ErasableStore& fixture, const RestoreWish& wish, CaseId kept, CaseId gone)
    {
        const auto restored =
            restoreStore(wish, SecretBytes::copyOf(bytesOf(TestStore::passphrase)), { fixture.clock, fixture.ids });
        QVERIFY2(restored, restored ? "" : restored.error().detail.constData());
        QCOMPARE(restored->erasedAgain, 1);
        QVERIFY(!QFile::exists(restored->directory + u"/blobs/aa11"_s));
        fixture.path = restored->directory;
        QVERIFY(fixture.reopen());
        QVERIFY(fixture.remains(gone).isGone());
        QVERIFY(fixture.remains(kept).isWhole());
        QVERIFY(fixture.auditActions().contains(u"case.erased_again"_s));
        QCOMPARE(Erasure(*fixture.store).ledger()->first().caseNumber, u"2026-0002"_s);
        QVERIFY(*Erasure(*fixture.store).isCleanGenerationDue()); // the backup's keys are this generation's
        QVERIFY(checkStore(fixture.access(), erasableTypes)->isSound());
    }
    static void makeTwo(ErasableStore& fixture) { addPerson(fixture, secondName, secondPassphrase, Role::Supervisor); }
};

GYEOT_TEST(ErasureTest)
#include "tst_erasure.moc"
