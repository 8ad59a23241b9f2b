#include "core/evidence/evidencefile.h"
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
    static Result<QList<EvidenceEntry>> entries(const QByteArray& list)
    {
        const auto root = parseJson(R"({"format":"casefile/1","evidence":)" + list + '}');
        return root ? parseEvidenceEntries(*root) : Result<QList<EvidenceEntry>>(std::unexpected(root.error()));
    }

private Q_SLOTS:
    void readsWhatIsSaid()
    {
        const auto read = entries(R"([{"file":"V01/a.png","kind":"screenshot","gate":"no","sensitivity":"sexual","own_copy":true,
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
        row("a path out of the folder", R"([{"file":"a/../../b","gate":"no"}])", u"evidence[0].file"_s, ErrorCode::BadForm);
        row("an absolute path", R"([{"file":"/etc/hostname","gate":"no"}])", u"evidence[0].file"_s, ErrorCode::BadForm);
        row("unknown member", R"([{"file":"a","gate":"no","size":1}])", u"evidence[0].size"_s, ErrorCode::UnknownField);
        row("no such day", R"([{"file":"a","gate":"no","captured_on":"2026-02-30"}])", u"evidence[0].captured_on"_s, ErrorCode::BadDate);
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
        const auto check = [&](const QByteArray& list) { return checkEvidenceEntries(entries(list).value(), caseFile, dir.path()); };
        QVERIFY(check(R"([{"file":"a.txt","gate":"no","acts":["a1"],"consent":"c1"}])"));
        QCOMPARE(check(R"([{"file":"b.txt","gate":"no"}])").error(), (Error { ErrorCode::NotFound, u"b.txt"_s }));
        QCOMPARE(check(R"([{"file":"a.txt","gate":"no","acts":["a9"]}])").error().code, ErrorCode::BadForm);
        QCOMPARE(check(R"([{"file":"a.txt","gate":"no","consent":"c9"}])").error().code, ErrorCode::BadForm);
    }
};

GYEOT_TEST(EvidenceFileTest)
#include "tst_evidencefile.moc"
