#include "core/store/statement.h"
#include "core/workspace/workspace.h"
#include "tests/core/evidence/evidencestore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A store with a demonstration case and the services a packet needs. */
struct PacketStore : EvidenceStore {
    explicit PacketStore(const QString& name = u"V03"_s) { demo = importDemo(name).caseId; }

    QByteArrayList auditActions() const
    {
        QByteArrayList actions;
        auto query = Statement::prepare(store->database(), u"SELECT action FROM audit_log ORDER BY seq");
        while (query && query->step().value_or(false))
            actions.append(query->text(0).toUtf8());
        return actions;
    }

    TemplateService templates { *store };
    PacketService packets { *store, cases, templates, law };
    CaseId demo;
    QDate day { 2026, 11, 25 };
};

QString textOf(const FormValue& values, QStringView path)
{
    const FormValue* value = values.find(path);
    return value && value->text() ? *value->text() : u"?"_s;
}

/** What the check found; the test ends where it could not be made. */
std::vector<PreflightFinding> findingsOf(const PacketWork& work)
{
    auto findings = checkPacket(work, work.forms);
    if (!findings)
        qFatal("check: %s", errorName(findings.error().code).data());
    return std::move(*findings);
}

bool finds(const PacketWork& work, PreflightKind kind)
{
    const std::vector<PreflightFinding> findings = findingsOf(work);
    return std::ranges::contains(findings, kind, &PreflightFinding::kind);
}

} // namespace

class PacketServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersEverythingAPacketNeeds()
    {
        PacketStore fixture;
        const auto work = fixture.packets.gather(fixture.demo, fixture.day);
        QVERIFY(work);
        QCOMPARE(work->date, fixture.day);
        QCOMPARE(work->forms, QStringList({ u"F01"_s, u"F05"_s, u"F03"_s })); // no evidence yet, so no list of it
        QCOMPARE(work->templates.size(), 3U);
        QCOMPARE(work->origin, PacketOrigin::Casework);
        QCOMPARE(work->trueName, u"가명원본삼"_s); // what must not stand on a page
        QCOMPARE(textOf(work->values, u"고소인.성명"), u"박견본"_s);
        const FormValue* acts = work->values.find(u"행위");
        QVERIFY(acts && acts->list());
        QCOMPARE(acts->list()->size(), 4U);
        QCOMPARE(textOf(work->values, u"증거수"), u"0"_s);
    }

    void countsTheEvidenceAndListsIt()
    {
        PacketStore fixture;
        IntakeRequest request = fixture.request(pictureBytes());
        request.item.caseId = fixture.demo;
        const EvidenceItem item = fixture.evidence.attach(request).value();
        const auto work = fixture.packets.gather(fixture.demo, fixture.day);
        QVERIFY(work->forms.contains(u"F06"_s));
        QCOMPARE(textOf(work->values, u"증거수"), u"1"_s);
        const FormValue* exhibits = work->values.find(u"증거");
        const FormValue::List listed = exhibits && exhibits->list() ? *exhibits->list() : FormValue::List();
        QCOMPARE(listed.size(), 1U);
        for (const FormValue& exhibit : listed) {
            QCOMPARE(textOf(exhibit, u"해시"), QString::fromLatin1(item.sha256.toHex()));
            QCOMPARE(textOf(exhibit, u"크기"), u"100바이트"_s);
        }
    }

    void aCaseThatIsNotThere()
    {
        PacketStore fixture;
        QCOMPARE(fixture.packets.gather(fixture.ids.make<CaseId>(), fixture.day).error().code, ErrorCode::NotFound);
    }

    /** It is asked for each print, stands on the paper and nowhere else; on the papers of an alias it does not stand at all. */
    void theResidentNumberIsKeptNowhere()
    {
        PacketStore fixture;
        const QString number = u"950211-1000000"_s;
        const auto alias = fixture.packets.gather(fixture.demo, fixture.day, number);
        QCOMPARE(textOf(alias->values, u"고소인.주민등록번호"), u"신원관리카드에 적음"_s);
        const Client before = fixture.record(fixture.demo).client;
        Client after = before;
        after.underAlias = false;
        QVERIFY(fixture.people.updateClient(before, after));
        const qint64 operations = fixture.count(u"SELECT count(*) FROM operations");
        const auto named = fixture.packets.gather(fixture.demo, fixture.day, number);
        QCOMPARE(textOf(named->values, u"고소인.주민등록번호"), number);
        QVERIFY(named->trueName.isEmpty());
        const auto next = fixture.packets.gather(fixture.demo, fixture.day);
        QVERIFY(textOf(next->values, u"고소인.주민등록번호") != number);
        QCOMPARE(fixture.count(u"SELECT count(*) FROM operations"), operations);
    }

    void theAuditLogSaysThatPapersWentOut()
    {
        PacketStore fixture;
        QVERIFY(fixture.packets.recordIssue(fixture.demo, PacketService::Way::Saved));
        QCOMPARE(fixture.auditActions().last(), QByteArray("packet.save"));
        QVERIFY(fixture.packets.recordIssue(fixture.demo, PacketService::Way::Printed));
        QCOMPARE(fixture.auditActions().last(), QByteArray("packet.print"));
    }

    void usesTheTextOfTheSite()
    {
        PacketStore fixture;
        const QString text = builtinTemplateText(u"F01"_s).value();
        const auto before = layOutPacket(*fixture.packets.gather(fixture.demo, fixture.day), { .forms = { u"F01"_s } });
        QVERIFY(fixture.templates.save(u"F01"_s, text + u"\n이 기관의 덧붙임입니다.\n"_s));
        const auto after = layOutPacket(*fixture.packets.gather(fixture.demo, fixture.day), { .forms = { u"F01"_s } });
        QVERIFY(before && after);
        QVERIFY(!(*before == *after));
        QVERIFY(fixture.templates.restore(u"F01"_s));
        QVERIFY(
            *layOutPacket(*fixture.packets.gather(fixture.demo, fixture.day), { .forms = { u"F01"_s } }) == *before);
    }

    void findsWhatIsMissing()
    {
        PacketStore fixture;
        const auto whole = fixture.packets.gather(fixture.demo, fixture.day);
        QVERIFY(!finds(*whole, PreflightKind::MissingField));
        const auto bare = fixture.packets.gather(fixture.caseId, fixture.day); // a first call and nothing more
        QVERIFY(finds(*bare, PreflightKind::MissingField));
        QCOMPARE(writePacket(*bare, { .forms = bare->forms }).error().code, ErrorCode::MissingField);
    }

    void theTrueNameOfAnAliasCaseStopsTheIssue()
    {
        PacketStore fixture;
        const CaseRecord record = fixture.record(fixture.demo);
        Case after = record.caseRecord;
        after.complaintReason += u" 가명원본삼"_s; // slipped into the text
        QVERIFY(fixture.cases.updateCase(record.caseRecord, after));
        const auto work = fixture.packets.gather(fixture.demo, fixture.day);
        QVERIFY(finds(*work, PreflightKind::TrueName));
        const std::vector<PreflightFinding> findings = findingsOf(*work);
        for (const PreflightFinding& finding : findings)
            QVERIFY(!finding.detail.contains(u"가명원본삼"_s));
    }

    void theSameWorkGivesTheSameBytes()
    {
        PacketStore fixture(u"V01"_s);
        const auto work = fixture.packets.gather(fixture.demo, fixture.day);
        const PacketOptions options { .forms = work->forms, .unknownGlyphs = UnknownGlyphs::Transcribe };
        const auto one = writePacket(*work, options);
        QVERIFY2(one, one ? "" : qPrintable(one.error().subject));
        QVERIFY(one->startsWith("%PDF"));
        QVERIFY(*one == *writePacket(*fixture.packets.gather(fixture.demo, fixture.day), options));
    }
};

GYEOT_TEST(PacketServiceTest)
#include "tst_packetservice.moc"
