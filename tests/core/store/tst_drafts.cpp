#include "core/crypto/seal.h"
#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/drafts.h"
#include "core/store/jobs/logicaldump.h"
#include "core/store/keyring.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/canaryscan.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

/** What is being typed is kept for the one who types it, and for nobody else. */
class DraftsTest final : public QObject {
    Q_OBJECT

private:
    static Draft draft(const QString& place, const QByteArray& contents, CaseId caseId = {})
    {
        return { place, caseId, contents, 0 };
    }

    static qint64 rows(Store& store)
    {
        auto count = Statement::prepare(store.database(), u"SELECT count(*) FROM drafts");
        return count && count->step().value_or(false) ? count->integer(0) : -1;
    }

    static QList<AuditRow> audit(Store& store)
    {
        return AuditLog(store.database(), store.siteId(), store.id()).rows(0, 1000).value();
    }

private Q_SLOTS:
    void comesBackAfterTheStoreWasClosed()
    {
        TestStore fixture;
        const auto caseId = fixture.ids.make<CaseId>();
        const Draft typed = draft(u"cases/1/overview"_s, "반쯤 쓴 글", caseId);
        QVERIFY(Drafts(*fixture.store).keep({ typed }));
        QVERIFY(fixture.reopen());
        const auto all = Drafts(*fixture.store).all();
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().place, typed.place);
        QCOMPARE(all->first().caseId, caseId);
        QCOMPARE(all->first().contents, typed.contents);
        QCOMPARE(all->first().changedMs, fixture.clock.ms);
        QCOMPARE(Drafts(*fixture.store).find(typed.place).value()->contents, typed.contents);
        QVERIFY(!Drafts(*fixture.store).find(u"elsewhere"_s).value());
    }

    void newerWordsReplaceOlderOnes()
    {
        TestStore fixture;
        Drafts drafts(*fixture.store);
        QVERIFY(drafts.keep({ draft(u"a"_s, "one"), draft(u"b"_s, "two") }));
        fixture.clock.ms += 1000;
        QVERIFY(drafts.keep({ draft(u"a"_s, "three") }));
        const auto all = drafts.all().value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].contents, "three"_ba); // the newest first
        QCOMPARE(all[1].contents, "two"_ba);
        QVERIFY(drafts.drop(u"a"_s));
        QVERIFY(drafts.drop(u"never kept"_s));
        QCOMPARE(drafts.all().value().size(), 1);
    }

    void nobodyElseReadsThem()
    {
        TestStore fixture;
        const QByteArray words = "상담 기록에 쓰던 말";
        QVERIFY(Drafts(*fixture.store).keep({ draft(u"notes"_s, words) }));
        auto row = Statement::prepare(fixture.store->database(), u"SELECT user_id, sealed FROM drafts");
        QVERIFY(row && row->step().value());
        QCOMPARE(row->text(0), fixture.store->user().toString());
        const QByteArray sealed = row->blob(1);
        const Keyring& keyring = fixture.store->keyring();
        // every key another person of this store could hold, with the very context
        const QByteArray context = "[\"draft\",\"" + fixture.store->id().toString().toLatin1() + "\",\""
            + fixture.store->user().toString().toLatin1() + "\",\"notes\"]";
        QVERIFY(unseal(keyring.draftKey(), sealed, bytesOf(context)));
        QVERIFY(!unseal(keyring.databaseKey(), sealed, bytesOf(context)));
        QVERIFY(!unseal(keyring.workingKey(), sealed, bytesOf(context)));
        for (const Compartment held : { Compartment::Identity, Compartment::Evidence, Compartment::Notes })
            QVERIFY(!unseal(**keyring.compartmentKey(held), sealed, bytesOf(context)));
        const BoxKeyPair another = BoxKeyPair::generate();
        QVERIFY(!unseal(deriveSubkey(another.privateKey, "gy-draft"), sealed, bytesOf(context)));
        CanaryScan scan;
        scan.addText(QString::fromUtf8(words));
        QCOMPARE(scan.findsIn(sealed), QStringList());
        row->reset();
        QVERIFY(fixture.store->settle());
        QCOMPARE(scan.findsBelow(fixture.path), QStringList());
    }

    void aDraftMovedToAnotherPlaceOrPersonIsNone()
    {
        TestStore fixture;
        QVERIFY(Drafts(*fixture.store).keep({ draft(u"a"_s, "words") }));
        QVERIFY(fixture.store->database().execute("UPDATE drafts SET place = 'b'"));
        QVERIFY(Drafts(*fixture.store).all().value().isEmpty());
        QVERIFY(fixture.store->database().execute("UPDATE drafts SET place = 'a', user_id = 'somebody'"));
        QVERIFY(Drafts(*fixture.store).all().value().isEmpty());
    }

    void leavesNoOperationNoAuditRowAndNoDump()
    {
        ThingStore fixture;
        const auto before = audit(*fixture.store).size();
        QVERIFY(Drafts(*fixture.store).keep({ draft(u"a"_s, "words") }));
        QVERIFY(Drafts(*fixture.store).drop(u"a"_s));
        QVERIFY(Drafts(*fixture.store).keep({ draft(u"a"_s, "words") }));
        QCOMPARE(audit(*fixture.store).size(), before);
        QVERIFY(OperationTable(fixture.store->database(), fixture.store->siteId()).frontier().value().isEmpty());
        QByteArray dump;
        const auto sink = [&dump](QByteArrayView line) -> Result<void> {
            dump += line.toByteArray();
            return {};
        };
        QVERIFY(logicalDump(fixture.store->jobAccess(), thingTypes, sink));
        QVERIFY(!dump.contains("draft"));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("too many words") << u"a"_s << maxDraftBytes + 1 << ErrorCode::TooLarge;
        QTest::newRow("no place") << QString() << qsizetype(1) << ErrorCode::BadArgument;
        QTest::newRow("a place too long") << QString(201, u'x') << qsizetype(1) << ErrorCode::BadArgument;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, place);
        QFETCH(qsizetype, size);
        QFETCH(ErrorCode, code);
        TestStore fixture;
        const auto kept =
            Drafts(*fixture.store).keep({ draft(u"good"_s, "words"), draft(place, QByteArray(size, 'x')) });
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, code);
        QCOMPARE(rows(*fixture.store), 0); // all or none
    }

    void isForgottenAfterThirtyDaysWithACount()
    {
        TestStore fixture;
        Drafts drafts(*fixture.store);
        QVERIFY(drafts.keep({ draft(u"old"_s, "a"), draft(u"older"_s, "b") }));
        fixture.clock.ms += draftLifeMs;
        QCOMPARE(drafts.ageOut().value(), 0); // not yet
        QVERIFY(drafts.keep({ draft(u"new"_s, "c") }));
        fixture.clock.ms += 1;
        QCOMPARE(drafts.ageOut().value(), 2);
        QCOMPARE(drafts.all().value().size(), 1);
        QCOMPARE(drafts.ageOut().value(), 0);
        auto log = audit(*fixture.store); // a month that passes at once has a row of its own there
        log.removeIf([](const AuditRow& row) { return row.entry.action != u"draft.aged"_s; });
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.last().entry.reason, u"2"_s);
        QVERIFY(log.last().entry.caseId.isNull());
    }

    void goesWithItsCase()
    {
        TestStore fixture;
        Drafts drafts(*fixture.store);
        const auto gone = fixture.ids.make<CaseId>();
        const auto stays = fixture.ids.make<CaseId>();
        QVERIFY(drafts.keep({ draft(u"a"_s, "a", gone), draft(u"b"_s, "b", stays), draft(u"c"_s, "c") }));
        QVERIFY(forgetDraftsOf(fixture.store->database(), fixture.store->siteId(), gone));
        const auto left = drafts.all().value();
        QCOMPARE(left.size(), 2);
        QVERIFY(std::ranges::none_of(left, [gone](const Draft& one) { return one.caseId == gone; }));
    }

    void saysThatTheStoreIsBusy()
    {
        TestStore fixture;
        QVERIFY(fixture.store->database().execute("BEGIN IMMEDIATE"));
        const auto kept = Drafts(*fixture.store).keep({ draft(u"a"_s, "a") });
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::StoreInUse);
        QVERIFY(!Drafts(*fixture.store).drop(u"a"_s));
        QVERIFY(fixture.store->database().execute("ROLLBACK"));
    }
};

GYEOT_TEST(DraftsTest)
#include "tst_drafts.moc"
