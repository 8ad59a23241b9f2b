#include "core/workspace/workspace.h"
#include "tests/app/program.h"
#include "tests/support/exchange.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray picture("\x89PNG\r\n\x1a\n made up");

/** A closed store with one made-up case taken in by the program, and files to take in. */
struct CaseOnDisk : ClosedStore {
    explicit CaseOnDisk(const QByteArray& consents = "[]")
    {
        const QString file = put(u"case.json"_s,
            R"({"format":"casefile/1","case":{"channel":"phone","urgency":"normal"},"client":{"alias":"김가상"},
                "acts":[{"ref":"a1","what":"첫째"},{"ref":"a2","what":"둘째"},{"ref":"a3","what":"셋째"}],"consents":)"
                + consents + '}');
        number = QString::fromStdString(ctl(u"import-case"_s, { file }).json().value("case", ""));
    }
    QString put(const QString& name, const QByteArray& bytes) const
    {
        writeAll(dir.filePath(name), bytes);
        return dir.filePath(name);
    }
    Run attach(const QString& file, const QStringList& more = {}) const
    {
        return ctl(u"attach"_s, QStringList { file, u"--case"_s, number, u"--minor"_s, u"no"_s } + more);
    }
    QStringList blobs() const { return QDir(path + u"/blobs"_s).entryList(QDir::Files | QDir::Hidden); }
    QByteArrayList dump()
    {
        if (!reopen())
            qFatal("store");
        const QByteArrayList lines = Exchange::dump(*store);
        store.reset();
        return lines;
    }

    QString number;
};

} // namespace

/** `gyeotctl attach` and the evidence of `gyeotctl import-case`, as a script runs them. */
class EvidenceCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attachTakesAFileIn()
    {
        CaseOnDisk fixture;
        const QString file = fixture.put(u"화면.png"_s, picture);
        const Run run = fixture.attach(file,
            { u"--acts"_s, u"1,3"_s, u"--kind"_s, u"screenshot"_s, u"--source"_s, u"휴대전화"_s, u"--purpose"_s,
                u"게시 사실"_s });
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        const QByteArray digest = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
        QCOMPARE(run.json()["sha256"], Json(digest.toHex().toStdString()));
        QCOMPARE(run.json()["bytes"], Json(picture.size()));
        QCOMPARE(run.json()["media_type"], Json("image/png"));

        QVERIFY(fixture.reopen());
        const Library library = Library::load().value();
        Workspace workspace(std::move(fixture.store), library);
        const CaseId caseId = workspace.cases().byNumber(fixture.number).value();
        const EvidenceItem item = workspace.evidence().items(caseId).value().first();
        QCOMPARE(item.fileName, u"화면.png"_s);
        QCOMPARE(item.kind, EvidenceKind::Screenshot);
        QCOMPARE(item.source, u"휴대전화"_s);
        QCOMPARE(item.purpose, u"게시 사실"_s);
        const CaseRecord record = workspace.cases().caseRecord(caseId).value();
        QList<qint64> shown;
        for (const ActExhibit& link : record.exhibits)
            shown.append(record.runningNumber(link.actId));
        std::ranges::sort(shown);
        QCOMPARE(shown, QList<qint64>({ 1, 3 }));
        const BlobSource blob = workspace.evidence().blob(item).value();
        QCOMPARE(readSmallBlob(blob, 1000).value(), picture);
    }

    void saysWhatItTookInBothLanguages()
    {
        const CaseOnDisk fixture;
        const auto said = [&](const QString& name, const QString& language) {
            const QString file = fixture.put(name, picture + name.toUtf8());
            return gyeotctl(fixture.command(u"attach"_s,
                                { file, u"--case"_s, fixture.number, u"--minor"_s, u"no"_s, u"--lang"_s, language }))
                .out;
        };
        QVERIFY(said(u"a.png"_s, u"en"_s).startsWith("Taken in: a.png, "));
        QVERIFY(said(u"b.png"_s, u"ko"_s).startsWith("받아 넣었습니다: b.png, "));
    }

    void takesHerOwnCopyWithTheConsentThatHolds()
    {
        // The newest one has run out; an older one still holds.
        const CaseOnDisk fixture(
            R"([{"ref":"a","purpose":"evidence_storage","recipient":"own","version":"F33","given_on":"2020-01-01"},
            {"ref":"b","purpose":"evidence_storage","recipient":"own","version":"F33","given_on":"2020-02-01","expires_on":"2020-03-01"}])");
        const QString file = fixture.put(u"사본.png"_s, picture);
        QCOMPARE(fixture.attach(file, { u"--sexual"_s }).errorCode(), QByteArray("NOT_OWN_COPY"));
        QCOMPARE(fixture.attach(file, { u"--sexual"_s, u"--own-copy"_s }).code, 0);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("name");
        const QString file = u"FILE"_s;
        const QString number = u"NUMBER"_s;
        const auto row = [](const char* name, const QStringList& arguments, int code, const char* error) {
            QTest::newRow(name) << arguments << code << QByteArray(error);
        };
        const QStringList good { file, u"--case"_s, number, u"--minor"_s, u"no"_s };
        row("no file named", good.sliced(1), 2, "BAD_ARGUMENT");
        row("two files", good + QStringList { file }, 2, "BAD_ARGUMENT");
        row("no case", { file, u"--minor"_s, u"no"_s }, 2, "BAD_ARGUMENT");
        row("the question is not answered", { file, u"--case"_s, number }, 2, "BAD_ARGUMENT");
        row("an answer that is none", { file, u"--case"_s, number, u"--minor"_s, u"maybe"_s }, 2, "BAD_ARGUMENT");
        row("a kind there is not", good + QStringList { u"--kind"_s, u"gossip"_s }, 2, "BAD_ARGUMENT");
        row("an act beyond the last", good + QStringList { u"--acts"_s, u"2-4"_s }, 2, "BAD_ARGUMENT");
        row("acts backwards", good + QStringList { u"--acts"_s, u"3-1"_s }, 2, "BAD_ARGUMENT");
        row("acts that are no numbers", good + QStringList { u"--acts"_s, u"one"_s }, 2, "BAD_ARGUMENT");
        row("another case", { file, u"--case"_s, u"1999-0001"_s, u"--minor"_s, u"no"_s }, 1, "NOT_FOUND");
        row("a file that is not there", { u"/nowhere/a.png"_s, u"--case"_s, number, u"--minor"_s, u"no"_s }, 1,
            "NOT_FOUND");
        row("perhaps a child", { file, u"--case"_s, number, u"--minor"_s, u"unknown"_s }, 1, "CHILD_MATERIAL");
        row("a child", { file, u"--case"_s, number, u"--minor"_s, u"yes"_s }, 1, "CHILD_MATERIAL");
        row("not her own copy", good + QStringList { u"--sexual"_s }, 1, "NOT_OWN_COPY");
        row("without consent", good + QStringList { u"--sexual"_s, u"--own-copy"_s }, 1, "CONSENT_MISSING");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, name);
        CaseOnDisk fixture;
        arguments.replaceInStrings(u"FILE"_s, fixture.put(u"화면.png"_s, picture));
        arguments.replaceInStrings(u"NUMBER"_s, fixture.number);
        const QByteArrayList before = fixture.dump();
        const Run run = fixture.ctl(u"attach"_s, arguments);
        QCOMPARE(run.code, code);
        QCOMPARE(run.errorCode(), name);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(fixture.blobs(), QStringList());
        QCOMPARE(fixture.dump(), before);
    }

    void theSameFileTwiceIsRefused()
    {
        CaseOnDisk fixture;
        const QString file = fixture.put(u"화면.png"_s, picture);
        QCOMPARE(fixture.attach(file).code, 0);
        const QByteArrayList before = fixture.dump();
        QCOMPARE(fixture.attach(file).errorCode(), QByteArray("ALREADY_EXISTS"));
        QCOMPARE(fixture.blobs().size(), 1);
        QCOMPARE(fixture.dump(), before);
    }

    void aCaseComesWithItsEvidence_data()
    {
        QTest::addColumn<int>("acts");
        QTest::addColumn<int>("files");
        QTest::newRow("V01") << 4 << 5;
        QTest::newRow("V03") << 4 << 4;
        QTest::newRow("V06") << 89 << 5;
    }
    void aCaseComesWithItsEvidence()
    {
        QFETCH(int, acts);
        QFETCH(int, files);
        const CaseOnDisk fixture;
        const Run run =
            fixture.ctl(u"import-case"_s, { demoFile(QString::fromLatin1(QTest::currentDataTag()) + u".json"_s) });
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.json()["acts"], Json(acts));
        QCOMPARE(run.json()["evidence"], Json(files));
        QCOMPARE(fixture.blobs().size(), files);
        QCOMPARE(fixture.ctl(u"verify"_s).code, 0);
    }

    /** What could be known before is refused before: no case is left without its evidence. */
    void anImportIsCheckedWholeFirst_data()
    {
        QTest::addColumn<QByteArray>("evidence");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("a file that is not there")
            << QByteArray(R"({"file":"none.png","gate":"no"})") << QByteArray("NOT_FOUND");
        QTest::newRow("a file outside") << QByteArray(R"({"file":"../case.json","gate":"no"})")
                                        << QByteArray("BAD_FORM");
        QTest::newRow("no answer") << QByteArray(R"({"file":"a.png"})") << QByteArray("MISSING_FIELD");
        QTest::newRow("a misspelt member")
            << QByteArray(R"({"file":"a.png","gate":"no","sauce":"x"})") << QByteArray("UNKNOWN_FIELD");
        QTest::newRow("an act that is not there")
            << QByteArray(R"({"file":"a.png","gate":"no","acts":["a9"]})") << QByteArray("BAD_FORM");
        QTest::newRow("perhaps a child") << QByteArray(R"({"file":"a.png","gate":"unknown"})")
                                         << QByteArray("CHILD_MATERIAL");
        QTest::newRow("not her own copy")
            << QByteArray(R"({"file":"a.png","gate":"no","sensitivity":"sexual"})") << QByteArray("NOT_OWN_COPY");
    }
    void anImportIsCheckedWholeFirst()
    {
        QFETCH(QByteArray, evidence);
        QFETCH(QByteArray, name);
        CaseOnDisk fixture;
        fixture.put(u"a.png"_s, picture);
        const QString file = fixture.put(u"bad.json"_s,
            R"({"format":"casefile/1","case":{"channel":"phone","urgency":"normal"},"client":{"alias":"박견본"},"evidence":[)"
                + evidence + "]}");
        const QByteArrayList before = fixture.dump();
        const Run run = fixture.ctl(u"import-case"_s, { file });
        QCOMPARE(run.code, 1);
        QCOMPARE(run.errorCode(), name);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(fixture.dump(), before);
    }

    /** What only a reading to the end shows: the case stays, the answer says what came in, and the file can follow. */
    void whatTheLastByteShowsLeavesTheCase()
    {
        CaseOnDisk fixture;
        fixture.put(u"a.txt"_s, "첫째 글");
        fixture.put(u"b.txt"_s, QByteArray("한 줄의 말\n").repeated(4000) + picture);
        const QString file = fixture.put(u"late.json"_s,
            R"({"format":"casefile/1","case":{"channel":"phone","urgency":"normal"},"client":{"alias":"박견본"},"evidence":[
                {"file":"a.txt","gate":"unknown"},{"file":"b.txt","gate":"unknown"}]})");
        const Run run = fixture.ctl(u"import-case"_s, { file });
        QCOMPARE(run.code, 1);
        QCOMPARE(run.errorCode(), QByteArray("CHILD_MATERIAL"));
        QCOMPARE(run.json()["evidence"], Json(1));
        QCOMPARE(fixture.blobs().size(), 1);
        const Run words = gyeotctl(fixture.command(u"import-case"_s, { file, u"--lang"_s, u"en"_s }));
        QVERIFY(words.out.contains("The case is kept."));
        QCOMPARE(fixture.ctl(u"verify"_s).code, 0);
    }
};

GYEOT_TEST(EvidenceCommandsTest)
#include "tst_evidencecommands.moc"
