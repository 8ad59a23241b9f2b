#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

CaseId newCase(CaseService& cases, const QString& alias)
{
    Intake intake;
    intake.alias = alias;
    return cases.createCase(intake).value();
}

/** A store with a case and the services over it; the day is 2026-11-22, a Sunday. */
struct Site : TestStore {
    Library library = Library::load().value();
    CaseService cases { *store, library.law, library.stages };
    AuditService audit { *store, library.law };
    CaseId caseId = newCase(cases, u"김가상"_s);

    AuditLog log() const { return { store->database(), store->siteId(), store->id() }; }
    QStringList actions(const AuditQuery& query = {}) const
    {
        QStringList all;
        const auto found = audit.lines(0, query, 100);
        if (!found)
            qFatal("lines: %s", found.error().detail.constData());
        for (const AuditLine& line : found->lines)
            all << line.action;
        return all;
    }
    QString write(const QString& name, const AuditQuery& query, const QString& reason, const AuditCsvForm& form)
    {
        auto csv = audit.beginCsv(dir.filePath(name), query, form, reason);
        if (!csv)
            return QString::fromUtf8(errorName(csv.error().code).data());
        while (true) {
            const auto done = csv->step();
            if (!done)
                return QString::fromUtf8(errorName(done.error().code).data());
            if (*done)
                return {};
        }
    }
    QByteArray contents(const QString& name) const
    {
        QFile file(dir.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void tamper(const char* sql)
    {
        const WriteScope records(store->database(), WriteScope::Over::Records);
        QVERIFY(store->database().execute(sql));
    }
};

AuditCsvForm plainForm()
{
    return { { { u"seq"_s, u"action"_s, u"words"_s } },
        [](const AuditLine& line) { return QStringList { QString::number(line.seq), line.action, line.words }; } };
}

} // namespace

class AuditServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhoDidWhatInWhichCase()
    {
        Site site;
        QVERIFY(site.cases.openCase(site.caseId));
        const auto lines = site.audit.lines(0, {}, 2);
        QVERIFY(lines);
        const AuditLine& line = lines->lines.first();
        QCOMPARE(line.action, u"case.open"_s);
        QCOMPARE(line.group, AuditGroup::Reading);
        QCOMPARE(line.userName, u"상담원"_s);
        QCOMPARE(line.caseNumber, u"2026-0001"_s);
        QCOMPARE(line.wallMs, site.clock.ms);
        QCOMPARE(lines->next, line.seq - 1);
        QCOMPARE(site.audit.lines(lines->next, {}, 100)->lines.size(), 2); // made and opened
    }

    void isAskedByPersonCaseKindAndDay()
    {
        Site site;
        QVERIFY(site.cases.openCase(site.caseId));
        const CaseId other = newCase(site.cases, u"박가상"_s);
        site.clock.ms += 3 * dayMs;
        QVERIFY(site.cases.openCase(other));
        QCOMPARE(site.actions({ .caseNumber = u"2026-0001"_s }), (QStringList { u"case.open"_s, u"case.create"_s }));
        QCOMPARE(site.actions({ .group = AuditGroup::Reading }), (QStringList { u"case.open"_s, u"case.open"_s }));
        QCOMPARE(site.actions({ .from = QDate(2026, 11, 25) }), (QStringList { u"case.open"_s, u"clock.jump"_s }));
        QCOMPARE(site.actions({ .from = QDate(2026, 11, 25), .until = QDate(2026, 11, 25) }).size(), 2);
        QCOMPARE(site.actions({ .until = QDate(2026, 11, 24) }).size(), 5);
        QCOMPARE(site.actions({ .user = site.store->user() }).size(), 7);
        QCOMPARE(site.actions({ .user = site.ids.make<UserId>() }), QStringList());
        QCOMPARE(site.audit.lines(0, { .caseNumber = u"2026-0999"_s }, 10).error().code, ErrorCode::NotFound);
        QCOMPARE(site.audit.lines(0, { .from = QDate(2026, 2, 2), .until = QDate(2026, 2, 1) }, 10).error().code,
            ErrorCode::BadArgument);
    }

    void aSearchIsRecordedOnceForWhatIsTypedOn()
    {
        Site site;
        for (const QString& typed : { u"김"_s, u"김가"_s, u"김가상"_s, u"김가"_s, u"김가상"_s })
            QCOMPARE(site.cases.lookUp(typed)->size(), 1);
        QCOMPARE(site.actions({ .group = AuditGroup::Reading }), (QStringList { u"case.search"_s }));
        QVERIFY(site.cases.openCase(site.caseId));
        QCOMPARE(site.actions({ .group = AuditGroup::Reading }),
            (QStringList { u"case.open"_s, u"case.search"_s, u"case.search"_s })); // the last form, and the case
        QVERIFY(site.cases.openCase(site.caseId));
        QCOMPARE(site.actions({ .group = AuditGroup::Reading }).size(), 4); // but not again
        QVERIFY(site.cases.lookUp(u"박"_s));
        site.clock.ms += 61'000;
        QVERIFY(site.cases.lookUp(u"박가"_s)); // a minute later: another search
        QCOMPARE(site.actions({ .group = AuditGroup::Reading }).size(), 6);
        QSet<QString> codes;
        const auto lines = site.audit.lines(0, { .group = AuditGroup::Reading }, 100);
        for (const AuditLine& line : lines->lines) {
            QVERIFY(!line.code.contains(u'김') && !line.code.contains(u'박'));
            if (line.action == u"case.search"_s)
                codes.insert(line.code);
        }
        QCOMPARE(codes.size(), 4);
    }

    void AUD_04_nothingIsFoundWithoutItsRow()
    {
        Site site;
        {
            const WriteScope schema(site.store->database(), WriteScope::Over::Schema);
            QVERIFY(site.store->database().execute(
                "CREATE TRIGGER full BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'no'); END"));
        }
        QVERIFY(!site.cases.openCase(site.caseId));
        QVERIFY(!site.cases.lookUp(u"김가상"_s));
        QVERIFY(!site.audit.recordView());
        QCOMPARE(site.write(u"a.csv"_s, {}, u"감사 자료 제출"_s, plainForm()), u"CONSTRAINT"_s);
        QCOMPARE(site.contents(u"a.csv"_s), QByteArray("no file"));
    }

    void theTableHoldsWhatWasAskedForAndItsOwnRow()
    {
        Site site;
        QVERIFY(site.cases.openCase(site.caseId));
        QCOMPARE(site.write(u"a.csv"_s, {}, u"감사 자료 제출"_s, plainForm()), QString());
        QCOMPARE(site.contents(u"a.csv"_s),
            QByteArray("\xef\xbb\xbf\"seq\",\"action\",\"words\"\r\n\"5\",\"audit.export\",\"감사 자료 제출\"\r\n"
                       "\"4\",\"case.open\",\"\"\r\n\"3\",\"case.create\",\"\"\r\n\"2\",\"store.open\",\"\"\r\n"
                       "\"1\",\"store.create\",\"\"\r\n"));
        QCOMPARE(QFile::permissions(site.dir.filePath(u"a.csv"_s))
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(site.write(u"a.csv"_s, {}, u"감사 자료 제출"_s, plainForm()), u"ALREADY_EXISTS"_s);
        QCOMPARE(site.actions().size(), 5); // a refusal leaves no row
    }

    void AUD_08_theTableIsInert()
    {
        Site site;
        const QString bad = u"=cmd|' /C calc'!A0 \u202e\n\x1b[31m 제출"_s;
        QCOMPARE(site.write(u"a.csv"_s, { .group = AuditGroup::HandedOut }, bad, plainForm()), QString());
        const QByteArray text = site.contents(u"a.csv"_s);
        QVERIFY2(text.contains("\"'=cmd|' /C calc'!A0 \\u202e\\u000a\\u001b[31m 제출\""), text.constData());
        QCOMPARE(text.count('\n'), 2);
    }

    void INS_06_noTableWithoutAReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("INS-06 empty") << u""_s;
        QTest::newRow("INS-06 ㅁㅁㅁ") << u"ㅁㅁㅁ"_s;
        QTest::newRow("INS-06 short") << u"제출"_s;
    }
    void INS_06_noTableWithoutAReason()
    {
        QFETCH(QString, reason);
        Site site;
        QCOMPARE(site.write(u"a.csv"_s, {}, reason, plainForm()), u"MISSING_FIELD"_s);
        QCOMPARE(site.contents(u"a.csv"_s), QByteArray("no file"));
    }

    void theCheckNamesWhatDoesNotHold()
    {
        Site site;
        QVERIFY(site.cases.openCase(site.caseId));
        const auto sound = site.audit.checkJob().run();
        QVERIFY(sound && !sound->firstBad);
        QCOMPARE(sound->rows, 4);
        QVERIFY(site.audit.recordCheck(*sound));
        site.tamper("UPDATE audit_log SET action = 'case.close' WHERE seq = 4");
        const auto bad = site.audit.checkJob().run();
        QCOMPARE(bad->firstBad, std::optional<qint64>(4));
        QCOMPARE(bad->problem, QByteArray("content"));
        QVERIFY(site.audit.recordCheck(*bad));
        const auto lines = site.audit.lines(0, { .group = AuditGroup::Review }, 10);
        QCOMPARE(lines->lines.at(0).code, u"4 content"_s);
        QCOMPARE(lines->lines.at(1).code, u"sound"_s);
        const auto stopped = site.audit.checkJob().run([](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void monthsThatAreOverAreListed()
    {
        Site site; // made on 2026-11-22
        QCOMPARE(site.audit.months()->size(), 0);
        site.clock.ms += 20 * dayMs; // December
        QCOMPARE(*site.audit.months(), (QList<ReviewMonth> { { u"2026-11"_s, {}, false } }));
        site.clock.ms += 31 * dayMs; // January
        const auto months = site.audit.months();
        QCOMPARE(months->size(), 2);
        QCOMPARE(months->at(0).month, u"2026-12"_s);
        QVERIFY(!months->at(0).isOverdue && months->at(1).isOverdue);
        QVERIFY(site.audit.complete(u"2026-11"_s, 2, u"모두 확인함"_s));
        const auto after = site.audit.months();
        QVERIFY(after->at(1).done && !after->at(1).isOverdue);
        QCOMPARE(after->at(1).done->findings, 2);
        QCOMPARE(after->at(1).done->words, u"모두 확인함"_s);
    }

    void theReviewFindsAndIsConfirmed()
    {
        Site site; // a Sunday
        PacketService packets(*site.store, site.cases, TemplateService(*site.store), site.library.law);
        QVERIFY(packets.recordIssue(site.caseId, PacketService::Way::Saved, u"ㅁㅁㅁ"_s));
        QVERIFY(packets.recordIssue(site.caseId, PacketService::Way::Printed, u"경찰서에 제출할 고소장"_s));
        auto findings = site.audit.review(u"2026-11"_s);
        QVERIFY(findings);
        QCOMPARE(findings->size(), 2); // the first paper's reason, and work on a Sunday
        QCOMPARE(findings->at(0).finding.kind, FindingKind::NoReason);
        QCOMPARE(findings->at(0).first.words, u"ㅁㅁㅁ"_s);
        QCOMPARE(findings->at(1).finding.kind, FindingKind::AfterHours);
        QVERIFY(!findings->at(0).confirmed);
        QVERIFY(site.audit.confirm(findings->at(0).finding, u"당사자에게 준 사본"_s));
        findings = site.audit.review(u"2026-11"_s);
        QVERIFY(findings->at(0).confirmed && !findings->at(1).confirmed);
        QCOMPARE(findings->at(0).confirmed->words, u"당사자에게 준 사본"_s);
        QCOMPARE(site.audit.review(u"2026-10"_s)->size(), 0);
        QCOMPARE(site.audit.review(u"soon"_s).error().code, ErrorCode::BadArgument);
    }
};

GYEOT_TEST(AuditServiceTest)
#include "tst_auditservice.moc"
