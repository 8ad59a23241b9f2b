#include "core/evidence/evidencefile.h"
#include "core/law/lawbook.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

class EvidenceFileTest : public QObject {
    Q_OBJECT

private:
    const LawBook m_law = LawBook::load().value();

    static Result<QList<EvidenceEntry>> entries(const QByteArray& list)
    {
        const auto root = parseJson(R"({"format":"casefile/1","evidence":)" + list + '}');
        return root ? parseEvidenceEntries(*root) : Result<QList<EvidenceEntry>>(std::unexpected(root.error()));
    }

private Q_SLOTS:
    void readsWhatIsSaid()
    {
        const auto read =
            entries(R"([{"file":"V01/a.png","kind":"screenshot","gate":"no","sensitivity":"sexual","own_copy":true,
            "consent":"c1","captured_on":"2026-05-02","acts":["a1","a2"],"person_shown":true}])");
        QVERIFY(read);
        const EvidenceEntry& entry = read->first();
        QCOMPARE(entry.request.path, u"V01/a.png"_s);
        QCOMPARE(entry.request.item.kind, EvidenceKind::Screenshot);
        QCOMPARE(entry.request.item.gateAnswer, GateAnswer::No);
        QCOMPARE(entry.request.item.sensitivity, Sensitivity::Sexual);
        QCOMPARE(entry.request.owner, CopyOwner::Victim);
        QCOMPARE(entry.request.item.capturedOn, QDate(2026, 5, 2));
        QCOMPARE(entry.consent, u"c1"_s);
        QCOMPARE(entry.acts, QStringList({ u"a1"_s, u"a2"_s }));
        QVERIFY(entry.request.item.personShown);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* list, const QString& subject, ErrorCode code) {
            QTest::newRow(name) << QByteArray(list) << subject << int(code);
        };
        row("the gate was not asked", R"([{"file":"a"}])", u"evidence[0].gate"_s, ErrorCode::MissingField);
        row("another answer", R"([{"file":"a","gate":"maybe"}])", u"evidence[0].gate"_s, ErrorCode::BadForm);
        row("no file", R"([{"gate":"no"}])", u"evidence[0].file"_s, ErrorCode::MissingField);
        row("a path out of the folder", R"([{"file":"a/../../b","gate":"no"}])", u"evidence[0].file"_s,
            ErrorCode::BadForm);
        row("an absolute path", R"([{"file":"/etc/hostname","gate":"no"}])", u"evidence[0].file"_s, ErrorCode::BadForm);
        row("unknown member", R"([{"file":"a","gate":"no","size":1}])", u"evidence[0].size"_s, ErrorCode::UnknownField);
        row("no such day", R"([{"file":"a","gate":"no","captured_on":"2026-02-30"}])", u"evidence[0].captured_on"_s,
            ErrorCode::BadDate);
        row("no list", "7", u"evidence"_s, ErrorCode::BadForm);
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, list);
        const auto read = entries(list);
        QVERIFY(!read);
        QTEST(read.error().subject, "subject");
        QTEST(int(read.error().code), "code");
    }

    void everythingIsThereBeforeAnythingIsTaken()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        CaseFile caseFile;
        caseFile.acts.append({ u"a1"_s, {}, {} });
        caseFile.consents.append({ u"c1"_s, {} });
        const auto check = [&](const QByteArray& list) {
            return checkEvidenceEntries(entries(list).value(), caseFile, dir.path(), m_law, { 2026, 11, 22 });
        };
        QVERIFY(check(R"([{"file":"a.txt","gate":"no","acts":["a1"],"consent":"c1"}])"));
        QCOMPARE(check(R"([{"file":"b.txt","gate":"no"}])").error(), (Error { ErrorCode::NotFound, u"b.txt"_s }));
        QCOMPARE(check(R"([{"file":"a.txt","gate":"no","acts":["a9"]}])").error().code, ErrorCode::BadForm);
        QCOMPARE(check(R"([{"file":"a.txt","gate":"no","consent":"c9"}])").error().code, ErrorCode::BadForm);
    }

    /** What the gate would refuse is refused while nothing is taken in yet. */
    void theGateIsAskedBeforeTheImport_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("child");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& more, bool child, const QString& expected) {
            QTest::newRow(name) << "[{\"file\":\"a.png\"," + more + "}]" << child << expected;
        };
        row("nobody under 19", "\"gate\":\"no\"", false, u"OK"_s);
        row("not known", "\"gate\":\"unknown\"", false, u"CHILD_MATERIAL"_s);
        row("a child's case", "\"gate\":\"no\"", true, u"CHILD_MATERIAL"_s);
        const QByteArray sexual = "\"gate\":\"no\",\"sensitivity\":\"sexual\"";
        row("not her own copy", sexual, false, u"NOT_OWN_COPY"_s);
        row("without consent", sexual + ",\"own_copy\":true", false, u"CONSENT_MISSING"_s);
        row("with another consent", sexual + ",\"own_copy\":true,\"consent\":\"other\"", false, u"CONSENT_MISSING"_s);
        row("with one that ran out", sexual + ",\"own_copy\":true,\"consent\":\"old\"", false, u"CONSENT_MISSING"_s);
        row("with consent", sexual + ",\"own_copy\":true,\"consent\":\"kept\"", false, u"OK"_s);
    }
    void theGateIsAskedBeforeTheImport()
    {
        QFETCH(QByteArray, entry);
        QFETCH(bool, child);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n") == 8);
        file.close();
        CaseFile caseFile;
        const auto consent = [](ConsentPurpose purpose, QDate expires) {
            return Consent {
                .purpose = purpose, .version = u"F33"_s, .givenOn = QDate(2026, 1, 1), .expiresOn = expires
            };
        };
        caseFile.consents = { { u"kept"_s, consent(ConsentPurpose::EvidenceStorage, {}) },
            { u"other"_s, consent(ConsentPurpose::Deletion, {}) },
            { u"old"_s, consent(ConsentPurpose::EvidenceStorage, { 2026, 2, 1 }) } };
        if (child)
            caseFile.acts.append({ u"a1"_s, Act { .kind = u"minor_in_image"_s }, {} });
        const auto checked =
            checkEvidenceEntries(entries(entry).value(), caseFile, dir.path(), m_law, { 2026, 11, 22 });
        QTEST(checked ? u"OK"_s : QString(errorName(checked.error().code)), "expected");
        if (!checked)
            QCOMPARE(checked.error().subject, u"a.png"_s);
    }
};

GYEOT_TEST(EvidenceFileTest)
#include "tst_evidencefile.moc"
