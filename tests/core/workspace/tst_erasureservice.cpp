#include "core/cases/casefile.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/keyring.h"
#include "core/store/statement.h"
#include "core/workspace/erasureservice.h"
#include "core/workspace/recordtypes.h"
#include "core/workspace/workspace.h"
#include "tests/support/canaryscan.h"
#include "tests/support/exchange.h"
#include "tests/support/pagereader.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oneDayMs = 24LL * 60 * 60 * 1000;
const QString canary = u"해오라기골목"_s;
const QString canaryName = u"참수리진"_s;

/** A store with its services over it. */
struct ErasurePlace {
    ErasurePlace() : workspace(std::move(fixture.store), library) { }

    CaseId newCase(const QString& alias, const QString& summary = {}, const QString& phone = u"010-7731-9046"_s)
    {
        Intake intake;
        intake.alias = alias;
        intake.summary = summary;
        intake.phone = phone;
        return must(workspace.cases().createCase(intake), "case");
    }
    Case caseOf(CaseId id) { return must(workspace.cases().caseRecord(id), "record").caseRecord; }
    void close(CaseId id, QDate on)
    {
        Case after = caseOf(id);
        after.closedMs = on.startOfDay(QTimeZone(9 * 3600)).toMSecsSinceEpoch() + 1000;
        must(workspace.cases().updateCase(caseOf(id), after), "close");
    }
    Result<Tombstone> erase(const QString& number)
    {
        const auto trashed = workspace.keeping().trashed(number);
        if (!trashed)
            return std::unexpected(trashed.error());
        return workspace.erasure().erase(workspace.erasure().orderFor(*trashed), {});
    }
    /** The words search knows of one case and no other case shares, as bytes; short ones could stand anywhere by chance. */
    QByteArrayList searchedOnlyIn(CaseId id)
    {
        constexpr qsizetype shortest = 5;
        QSet<QString> own;
        QSet<QString> others;
        auto query = must(Statement::prepare(workspace.store().database(),
                              u"SELECT case_id = :case_id, tokens FROM search_index_rows"),
            "tokens");
        query.bind(":case_id", id);
        while (must(query.step(), "row")) {
            QSet<QString>& words = query.integer(0) ? own : others;
            for (const QString& word : query.text(1).split(u' ', Qt::SkipEmptyParts))
                words.insert(word);
        }
        QByteArrayList found;
        for (const QString& word : own.subtract(others)) {
            if (const QByteArray bytes = word.toUtf8(); bytes.size() >= shortest)
                found.append(bytes);
        }
        return found;
    }
    EvidenceItem attach(CaseId id, const QByteArray& bytes)
    {
        IntakeRequest request;
        request.path = fixture.dir.filePath(u"kkachisol.txt"_s);
        writeAll(request.path, bytes);
        request.item.caseId = id;
        request.item.gateAnswer = GateAnswer::No;
        return must(workspace.evidence().attach(request), "attach");
    }
    RetentionOverview overview(QDate asOf) { return must(workspace.erasure().overview(asOf), "overview"); }

    TestStore fixture;
    Library library = Library::load().value();
    Workspace workspace;
};

} // namespace

class ErasureServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrashedCaseLeavesEveryListAndComesBack()
    {
        ErasurePlace place;
        const CaseId id = place.newCase(canaryName);
        const QString number = place.caseOf(id).number;
        QVERIFY(place.workspace.keeping().moveToTrash(id, ErasureBasis::Mistake));
        QCOMPARE(place.workspace.cases().list({}).value().size(), 0);
        QVERIFY(place.workspace.cases().search(canaryName).value().isEmpty());
        QCOMPARE(place.workspace.cases().openCase(id).error().code, ErrorCode::NotFound);
        const auto trash = place.workspace.keeping().trash();
        QCOMPARE(trash->size(), 1);
        QCOMPARE(trash->first().number, number);
        QCOMPARE(trash->first().reason, ErasureBasis::Mistake);
        QCOMPARE(trash->first().by, place.workspace.store().user());
        QVERIFY(place.workspace.keeping().restore(id));
        QCOMPARE(place.workspace.cases().list({}).value().size(), 1);
        QCOMPARE(place.workspace.cases().search(canaryName).value().size(), 1);
        QCOMPARE(place.workspace.keeping().restore(id).error().code, ErrorCode::NotFound);
    }

    /** ERA-07 at the services: neither trash nor erasure, until the hold is lifted. */
    void ERA_07_aHeldCaseStays()
    {
        ErasurePlace place;
        const CaseId id = place.newCase(canaryName);
        KeepingService& keeping = place.workspace.keeping();
        QCOMPARE(keeping.placeHold(id, HoldReason::Trial, u" "_s).error().code, ErrorCode::MissingField);
        const auto hold = keeping.placeHold(id, HoldReason::Trial, u"가상지방법원 2026고단1"_s);
        QVERIFY(hold);
        const auto refused = keeping.moveToTrash(id, ErasureBasis::Mistake);
        QCOMPARE(refused.error().code, ErrorCode::LegalHold);
        QCOMPARE(refused.error().subject, u"가상지방법원 2026고단1"_s);
        QCOMPARE(place.overview(QDate(2026, 11, 22)).holds.first().caseNumber, place.caseOf(id).number);
        QVERIFY(keeping.liftHold(*hold));
        QVERIFY(keeping.holdsInForce()->isEmpty());
        QVERIFY(!keeping.holds(id)->first().isInForce());
        QVERIFY(keeping.moveToTrash(id, ErasureBasis::Mistake));
        QVERIFY(keeping.placeHold(id, HoldReason::Claim, u"뒤늦은 보존"_s)); // in the trash, too
        place.fixture.clock.ms += 30 * oneDayMs;
        QCOMPARE(place.erase(keeping.trash()->first().number).error().code, ErrorCode::LegalHold);
    }

    void listsWhatIsDueFirstWithItsWorking()
    {
        ErasurePlace place;
        const CaseId old = place.newCase(u"하나"_s);
        const CaseId young = place.newCase(u"둘"_s);
        const CaseId open = place.newCase(u"셋"_s);
        place.close(old, QDate(2020, 3, 2));
        place.close(young, QDate(2026, 3, 2));
        const RetentionOverview overview = place.overview(QDate(2026, 11, 22));
        QCOMPARE(overview.closed.size(), 2);
        QCOMPARE(overview.closed.at(0).id, old);
        QVERIFY(overview.closed.at(0).opinion.isDue);
        QCOMPARE(overview.closed.at(0).opinion.decidedBy, u"ret.counselling"_s);
        QCOMPARE(overview.closed.at(0).opinion.dueFrom, QDate(2025, 3, 3));
        QVERIFY(!overview.closed.at(0).opinion.clocks.first().working.empty());
        QVERIFY(!overview.closed.at(1).opinion.isDue);
        QVERIFY(!overview.hasSecond);
        QVERIFY(!place.workspace.erasure().opinionOf(open, QDate(2026, 11, 22))->isDue);
        QVERIFY(place.workspace.erasure().setCounsellingYears(10));
        QVERIFY(!place.overview(QDate(2026, 11, 22)).closed.at(0).opinion.isDue);
        QCOMPARE(place.workspace.erasure().setCounsellingYears(0).error().code, ErrorCode::BadArgument);
        QVERIFY(place.workspace.erasure().setBody(KeepingBody::Entrusted));
        QCOMPARE(place.overview(QDate(2026, 11, 22)).body, KeepingBody::Entrusted);
    }

    void evidenceIsKeptWhileALimitationRuns()
    {
        ErasurePlace place;
        const CaseId id = place.newCase(u"하나"_s);
        Act act;
        act.caseId = id;
        act.kind = u"consensual_spread"_s;
        act.when = *When::fromText(u"2021-03-01"_s);
        QVERIFY(place.workspace.acts().addAct(act));
        place.attach(id, "글");
        place.close(id, QDate(2021, 3, 2));
        const auto opinion = place.workspace.erasure().opinionOf(id, QDate(2026, 11, 22));
        QVERIFY(opinion);
        QCOMPARE(opinion->decidedBy, u"ret.evidence"_s);
        QVERIFY(!opinion->isDue);
    }

    void noNumberIsGivenTwice()
    {
        ErasurePlace place;
        const CaseId id = place.newCase(u"하나"_s);
        const QString number = place.caseOf(id).number;
        QVERIFY(place.workspace.keeping().moveToTrash(id, ErasureBasis::Demand));
        place.fixture.clock.ms += 2 * oneDayMs;
        QVERIFY(place.erase(number));
        QVERIFY(place.caseOf(place.newCase(u"둘"_s)).number != number);
    }

    /** ERA-01: after the erasure not a word of the case is in any page of the store, free ones and the log included, nor in any file. */
    void ERA_01_noWordOfTheCaseIsLeft()
    {
        ErasurePlace place;
        const CaseId other = place.newCase(u"남는사람"_s, u"남아있는요약"_s, u"010-2846-5530"_s);
        const CaseId id = place.newCase(canaryName, canary + u" 게시판에 올라온 글"_s);
        CaseRecord record = must(place.workspace.cases().caseRecord(id), "record");
        Client after = record.client;
        after.trueName = u"고니들꽃"_s;
        QVERIFY(place.workspace.people().updateClient(record.client, after));
        for (int i = 0; i < 40; ++i) { // enough for several pages, splits and free ones
            Act act;
            act.caseId = id;
            act.what = canary + u" 에서 %1번째 글을 올렸다. 같은 내용을 되풀이하여 길게 적는다."_s.arg(i);
            act.url = u"https://haeoragi-golmok.example/%1"_s.arg(i);
            QVERIFY(place.workspace.acts().addAct(act));
        }
        const EvidenceItem item = place.attach(id, (canary + u" 대화"_s).toUtf8());
        QVERIFY(QFile::remove(place.fixture.dir.filePath(u"kkachisol.txt"_s)));
        const QString number = place.caseOf(id).number;
        const QString blob = place.fixture.path + u"/blobs/"_s + item.blobName;
        QVERIFY(QFile::exists(blob));
        const SecretBytes key = place.workspace.store().keyring().databaseKey();
        QVERIFY(place.workspace.store().settle());
        QByteArrayList words { canary.toUtf8(), canaryName.toUtf8(), "haeoragi", u"고니들꽃"_s.toUtf8(), "01077319046",
            "1077319046", "77319046", "7319046", "319046", "19046", u"해오"_s.toUtf8() };
        const QByteArrayList searched = place.searchedOnlyIn(id);
        QVERIFY(searched.contains("77319046") && searched.contains("19046"));
        const QByteArray before = decryptedStore(place.fixture.path, key);
        for (const QByteArray& word : words.first(3))
            QVERIFY2(before.contains(word), word.constData()); // the reader reads, or the test would prove nothing
        QVERIFY(!before.contains(words.at(3))); // sealed inside
        words += searched;

        QVERIFY(place.workspace.keeping().moveToTrash(id, ErasureBasis::Demand));
        place.fixture.clock.ms += 2 * oneDayMs;
        const auto line = place.erase(number);
        QVERIFY2(line, line ? "" : line.error().detail.constData());
        const QByteArray clear = decryptedStore(place.fixture.path, key);
        QVERIFY(clear.contains(u"남아있는요약"_s.toUtf8()));
        for (const QByteArray& word : words)
            QVERIFY2(!clear.contains(word), word.constData());
        QVERIFY(!QFile::exists(blob));
        CanaryScan scan;
        scan.addText(canary);
        scan.addText(canaryName);
        QCOMPARE(scan.findsBelow(place.fixture.dir.path()), QStringList());
        QVERIFY(place.workspace.cases().search(canary).value().isEmpty());
        QVERIFY(place.workspace.cases().caseRecord(other));
        const auto report = checkStore(place.workspace.store().jobAccess(), caseRecordTypes());
        QVERIFY(report);
        QVERIFY2(report->isSound(), qPrintable(report->rows.join(u'\n') + QString::fromLatin1(report->audit.problem)));
    }

    void theCertificateSaysWhoAndOnWhichGround()
    {
        ErasurePlace place;
        const CaseId id = place.newCase(canaryName);
        const QString number = place.caseOf(id).number;
        QVERIFY(place.workspace.keeping().moveToTrash(id, ErasureBasis::Demand));
        place.fixture.clock.ms += 2 * oneDayMs;
        const auto line = place.erase(number);
        QVERIFY(line);
        QCOMPARE(line->order.rule, u"ret.demand_private"_s);
        const CertificateFacts facts = place.workspace.erasure().certificate(*line);
        QCOMPARE(facts.firstName, place.fixture.userName);
        QCOMPARE(facts.secondName, QString());
        QCOMPARE(facts.article, u"제품 규칙"_s);
        QVERIFY(facts.isCleanGenerationDue);
        QVERIFY(place.workspace.erasure().recordCertificate(*line));
        const RetentionOverview overview = place.overview(QDate(2026, 11, 24));
        QCOMPARE(overview.erased.size(), 1);
        QVERIFY(overview.isCleanGenerationDue);
        QVERIFY(overview.trash.isEmpty());
    }

    /** The office hears that a case it has is erased, erases it too, and takes nothing of it in again. */
    void ERA_03_theOfficeErasesWhatTheSiteErased()
    {
        Exchange x;
        const CaseId id = x.addCase(u"가람"_s, true);
        const CaseId other = x.addCase(u"라온"_s, true);
        x.addEvidence(id, u"a.txt"_s, "an evidence file");
        const auto send = [&x] {
            const auto report = must(x.importNow(x.exportNow().folder), "import");
            must(x.acceptNow(report), "receipt");
        };
        send();
        auto change = must(Change::begin(*x.site.store, "case.trash", id), "change");
        must(change.remove(CaseTable::type, id.uuid(), "demand"), "remove");
        must(change.commit(), "commit");
        x.clock.ms += 2 * oneDayMs;
        must(Erasure(*x.site.store).erase({ id, ErasureBasis::Demand, {} }, {}), "erase");
        const ExportReport told = x.exportNow();
        QCOMPARE(told.counts.ops, 1); // the erasure alone
        QVERIFY(told.counts.erasedOps > 0); // that it lay in the trash before: a number
        QCOMPARE(told.counts.withheldOps, 0);
        must(x.acceptNow(must(x.importNow(told.folder), "import")), "receipt");
        const ErasureLedger ledger(x.office.store->database(), x.site.store->siteId(), x.site.store->id());
        QVERIFY(ledger.holds(id).value());
        QVERIFY(!ledger.holds(other).value());
        for (const char* table : { "cases", "clients", "evidence_items", "case_keys", "office_blobs" }) {
            auto query = Statement::prepare(x.office.store->database(),
                u"SELECT count(*) FROM %1 WHERE case_id = :case_id"_s.arg(QLatin1String(table)));
            query->bind(":case_id", id);
            QVERIFY(query->step().value());
            QVERIFY2(query->integer(0) == 0, table);
        }
        QVERIFY(checkStore(x.site.store->jobAccess(), caseRecordTypes())->isSound());
    }

    /** Of a case the office never had nothing leaves but how many numbers it took, in a bundle of changes and in a full one. */
    void ERA_03_aCaseNeverSentStaysUnknown()
    {
        Exchange x;
        const CaseId id = x.addCase(u"가람"_s, false);
        const CaseId sent = x.addCase(u"라온"_s, true);
        auto change = must(Change::begin(*x.site.store, "case.trash", id), "change");
        must(change.remove(CaseTable::type, id.uuid(), "demand"), "remove");
        must(change.commit(), "commit");
        x.clock.ms += 2 * oneDayMs;
        must(Erasure(*x.site.store).erase({ id, ErasureBasis::Demand, {} }, {}), "erase");
        const ExportReport first = x.exportNow();
        QVERIFY(first.counts.erasedOps > 0);
        QCOMPARE(first.counts.withheldCases, 0);
        must(x.acceptNow(must(x.importNow(first.folder), "import")), "receipt");
        auto known =
            Statement::prepare(x.office.store->database(), u"SELECT count(*) FROM operations WHERE case_id = :case_id");
        known->bind(":case_id", id);
        QVERIFY(known->step().value());
        QCOMPARE(known->integer(0), 0);
        QVERIFY(
            !ErasureLedger(x.office.store->database(), x.site.store->siteId(), x.site.store->id()).holds(id).value());
        x.renameCase(sent, u"다른 요약"_s);
        const ExportReport full = x.exportNow(ExportWish::Everything);
        QCOMPARE(full.counts.erasedOps, first.counts.erasedOps);
        QVERIFY(x.importNow(full.folder));
    }
};

GYEOT_TEST(ErasureServiceTest)
#include "tst_erasureservice.moc"
