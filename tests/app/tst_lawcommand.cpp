#include "core/base/file.h"
#include "core/base/json.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/** The program as a person or a script starts it. */
Run gyeotctl(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(GYEOT_BINARY_DIR "/bin/gyeotctl"), arguments);
    if (!process.waitForFinished(30000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString data(const QString& name)
{
    return QStringLiteral(GYEOT_SOURCE_DIR "/tests/data/law/") + name;
}

} // namespace

class LawCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsTheSameJsonAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : { u"v01"_s, u"v06"_s, u"uncertain"_s })
            QTest::newRow(qPrintable(name)) << name;
    }
    void printsTheSameJsonAsBefore()
    {
        QFETCH(QString, name);
        const Run run = gyeotctl({ u"law"_s, u"--facts"_s, data(name + u".json"_s), u"--json"_s });
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        const auto golden = readFile(data(name + u".opinion.json"_s), 1024 * 1024);
        QVERIFY(golden);
        QCOMPARE(run.out, *golden);
    }

    /** The members that scripts rely on, by their names. */
    void keepsTheShapeOfTheOutput()
    {
        const Run run = gyeotctl({ u"law"_s, u"--facts"_s, data(u"v02.json"_s), u"--json"_s });
        const auto json = parseJson(run.out);
        QVERIFY(json);
        QCOMPARE((*json)["as_of"], Json("2026-11-22"));
        QCOMPARE((*json)["acts"].size(), 3);
        for (const Json& act : (*json)["acts"]) {
            for (const Json& candidate : act["candidates"]) {
                for (const char* key : { "statute", "rank", "why", "version_from", "confidence" })
                    QVERIFY2(candidate.contains(key), key);
            }
            for (const Json& row : act["rows"]) {
                for (const char* key : { "kind", "statute", "version_from", "start", "nominal_last_day", "last_day",
                         "status", "working", "source", "confidence" })
                    QVERIFY2(row.contains(key), key);
                QVERIFY(!row["source"].get<std::string>().empty());
            }
        }
    }

    void speaksBothLanguages()
    {
        const Run korean = gyeotctl({ u"law"_s, u"--facts"_s, data(u"v01.json"_s), u"--lang"_s, u"ko"_s });
        QVERIFY(korean.out.contains("공소시효  SV-14-2b  2033-03-13"));
        QVERIFY(korean.out.contains("동의촬영물(자기촬영 포함) 비동의 반포등"));
        const Run english = gyeotctl({ u"law"_s, u"--facts"_s, data(u"v01.json"_s), u"--lang"_s, u"en"_s });
        QVERIFY(english.out.contains("criminal limitation  SV-14-2b  2033-03-13"));
        QVERIFY(english.out.contains("Non-consensual distribution of consensually or self-filmed material"));
        QVERIFY(gyeotctl({ u"law"_s, u"--help"_s, u"--lang"_s, u"ko"_s }).out.contains("기준일"));
        QVERIFY(gyeotctl({ u"--help"_s }).out.contains("law "));
    }

    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("subject");
        const auto row = [](const char* name, const char* facts, const char* code, const char* subject) {
            QTest::newRow(name) << QByteArray(facts) << QByteArray(code) << QByteArray(subject);
        };
        row("no JSON", "{as_of: today}", "BAD_FORM", "facts.json");
        row("a key twice", R"({"as_of":"2026-11-22","as_of":"2026-11-23","acts":[]})", "BAD_FORM", "facts.json");
        row("a list", "[]", "BAD_FORM", "");
        row("no day of reckoning", R"({"acts":[]})", "MISSING_FIELD", "as_of");
        row("no acts", R"({"as_of":"2026-11-22"})", "MISSING_FIELD", "acts");
        row("acts that are none", R"({"as_of":"2026-11-22","acts":{}})", "BAD_FORM", "acts");
        row("an act without a day", R"({"as_of":"2026-11-22","acts":[{"statute":"SV-13"}]})", "MISSING_FIELD",
            "acts[0].date");
        row("a range without its end", R"({"as_of":"2026-11-22","acts":[{"statute":"SV-13","from":"2026-01-01"}]})",
            "MISSING_FIELD", "acts[0].to");
        row("a range without its beginning", R"({"as_of":"2026-11-22","acts":[{"statute":"SV-13","to":"2026-01-01"}]})",
            "MISSING_FIELD", "acts[0].from");
        row("a day beside a range", R"({"as_of":"2026-11-22","acts":[{"date":"2026-01-01","from":"2026-01-01"}]})",
            "BAD_FORM", "acts[0].date");
        row("no such day", R"({"as_of":"2026-11-22","acts":[{"date":"2026-02-29"}]})", "BAD_DATE", "acts[0].date");
        row("a range backwards", R"({"as_of":"2026-11-22","acts":[{"from":"2026-02-02","to":"2026-02-01"}]})",
            "BAD_DATE", "acts[0].from");
        row("ended before it began",
            R"({"as_of":"2026-11-22","acts":[{"date":"2026-02-02","continues_until":"2026-02-01"}]})", "BAD_DATE",
            "acts[0].continues_until");
        row("born after the act",
            R"({"as_of":"2026-11-22","victim":{"born":"2026-02-03"},"acts":[{"date":"2026-02-02"}]})", "BAD_DATE",
            "victim.born");
        row("unknown statute", R"({"as_of":"2026-11-22","acts":[{"statute":"SV-99","date":"2026-01-01"}]})",
            "UNKNOWN_STATUTE", "acts[0].statute");
        row("unknown kind", R"({"as_of":"2026-11-22","acts":[{"kind":"rumour","date":"2026-01-01"}]})", "UNKNOWN_KIND",
            "acts[0].kind");
        row("unknown member", R"({"as_of":"2026-11-22","acts":[{"date":"2026-01-01","place":"home"}]})",
            "UNKNOWN_FIELD", "acts[0].place");
        row("a victim that is no object", R"({"as_of":"2026-11-22","victim":7,"acts":[]})", "BAD_FORM", "victim");
    }
    void refusesWhatItCannotUse()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, subject);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"facts.json"_s);
        QVERIFY(writeFileAtomically(path, facts));

        const Run script = gyeotctl({ u"law"_s, u"--facts"_s, path, u"--json"_s });
        QCOMPARE(script.code, 1);
        QVERIFY(script.out.isEmpty());
        const auto json = parseJson(script.err.trimmed());
        QVERIFY2(json, script.err.constData());
        QCOMPARE((*json)["error"]["code"].get<std::string>(), code.toStdString());
        QCOMPARE((*json)["error"]["subject"].get<std::string>(), subject.toStdString());

        const Run person = gyeotctl({ u"law"_s, u"--facts"_s, path, u"--lang"_s, u"ko"_s });
        QCOMPARE(person.code, 1);
        QVERIFY2(person.err.contains('[' + code + ']'), person.err.constData());
    }

    void namesTheFileThatIsNotThere()
    {
        const Run run = gyeotctl({ u"law"_s, u"--facts"_s, data(u"absent.json"_s), u"--json"_s });
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("NOT_FOUND"));
    }

    void asksForTheFactsFirst() { QCOMPARE(gyeotctl({ u"law"_s }).code, 2); }
};

GYEOT_TEST(LawCommandTest)
#include "tst_lawcommand.moc"
