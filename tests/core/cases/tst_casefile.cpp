#include "core/base/file.h"
#include "core/cases/casefile.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

class CaseFileTest : public QObject {
    Q_OBJECT

private:
    static Result<CaseFile> demo(const char* name)
    {
        const auto bytes =
            readFile(QStringLiteral(GYEOT_SOURCE_DIR "/resources/demo/") + QLatin1StringView(name), maxCaseFileBytes);
        const auto json = parseJson(*bytes);
        return json ? parseCaseFile(*json) : Result<CaseFile>(std::unexpected(json.error()));
    }
    static Json smallest()
    {
        return { { "format", "casefile/1" }, { "case", { { "channel", "phone" }, { "urgency", "normal" } } },
            { "client", { { "alias", "a" } } } };
    }

private Q_SLOTS:
    void readsTheDemonstrationCases()
    {
        const auto v01 = demo("V01.json");
        QVERIFY2(v01, v01 ? "" : v01.error().subject.toUtf8().constData());
        QCOMPARE(v01->client.alias, u"김가상"_s);
        QCOMPARE(v01->client.born, QDate(1999, 4, 9));
        QCOMPARE(v01->acts.size(), 4);
        QCOMPARE(v01->acts.first().record.when, When::on({ 2026, 3, 14 }, QTime(23, 52)));
        QCOMPARE(v01->acts.first().record.knewHarmAndOffender, QDate(2026, 5, 2));
        QCOMPARE(v01->caseRecord.plannedFilingOn, QDate(2026, 11, 25));
        QCOMPARE(v01->caseRecord.openedMs, 1795138200000); // 2026-11-20T01:30:00Z
        QCOMPARE(v01->caseRecord.civilSuit, QString(u""_s));
        QVERIFY(v01->statement && v01->statement->chronology.contains(u'\n'));

        const auto v03 = demo("V03.json");
        QVERIFY(v03);
        qint64 loss = 0;
        qint64 recipients = 0;
        for (const auto& act : v03->acts) {
            loss += act.record.amountKrw.value_or(0);
            recipients += act.record.recipients.value_or(0);
        }
        QCOMPARE(v03->acts.size(), 4);
        QCOMPARE(loss, 1500000);
        QCOMPARE(recipients, 12);

        const auto v06 = demo("V06.json");
        QVERIFY(v06);
        QCOMPARE(v06->acts.size(), 89);
        QCOMPARE(std::ranges::count_if(v06->acts, [](const auto& act) { return !act.record.url.isEmpty(); }), 2);
    }

    void needsOnlyChannelUrgencyAndAlias()
    {
        const Json root = smallest();
        const auto file = parseCaseFile(root);
        QVERIFY(file);
        QCOMPARE(file->client.alias, u"a"_s);
        QCOMPARE(file->caseRecord.openedMs, 0);
        QVERIFY(!file->caseRecord.duplicateComplaint && !file->statement);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* patch, const QString& subject, ErrorCode code) {
            QTest::newRow(name) << QByteArray(patch) << subject << int(code);
        };
        row("format", R"({"format":"casefile/2"})", u"format"_s, ErrorCode::BadForm);
        row("no case", R"({"case":null})", u"case"_s, ErrorCode::BadForm);
        row("channel", R"({"case":{"channel":"pigeon"}})", u"case.channel"_s, ErrorCode::BadForm);
        row("no urgency", R"({"case":{"urgency":null}})", u"case.urgency"_s, ErrorCode::MissingField);
        row("opened", R"({"case":{"opened_at":"2026-11-20"}})", u"case.opened_at"_s, ErrorCode::BadDate);
        row("unknown member", R"({"client":{"resident_number":"0"}})", u"client.resident_number"_s,
            ErrorCode::UnknownField);
        row("when", R"({"acts":[{"what":"x","when":"작년"}]})", u"acts[0].when"_s, ErrorCode::BadDate);
        row("no what", R"({"acts":[{"when":"2026-01-01"}]})", u"acts[0].what"_s, ErrorCode::MissingField);
        row("negative", R"({"acts":[{"what":"x","amount_krw":-1}]})", u"acts[0].amount_krw"_s, ErrorCode::BadForm);
        row("nobody", R"({"acts":[{"what":"x","suspect":"s9"}]})", u"s9"_s, ErrorCode::BadForm);
        row("twice", R"({"acts":[{"what":"x","ref":"a"},{"what":"y","ref":"a"}]})", u"a"_s, ErrorCode::BadForm);
        row("time", R"({"safe_contacts":[{"channel":"phone","allowed":true,"from_time":"9:00"}]})",
            u"safe_contacts[0].from_time"_s, ErrorCode::BadDate);
        row("no day given", R"({"consents":[{"purpose":"referral","recipient":"police","version":"1"}]})",
            u"consents[0].given_on"_s, ErrorCode::MissingField);
        row("guardian", R"({"guardians":[{"name":"g"}]})", u"guardians[0].legal_representative"_s,
            ErrorCode::MissingField);
        row("done", R"({"tasks":[{"title":"t","done_at":"soon"}]})", u"tasks[0].done_at"_s, ErrorCode::BadDate);
        row("statement", R"({"statement":{"written_on":"2026-02-30"}})", u"statement.written_on"_s, ErrorCode::BadDate);
        row("stranger", R"({"photos":[]})", u"photos"_s, ErrorCode::UnknownField);
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, patch);
        Json root = smallest();
        const auto changes = parseJson(patch);
        QVERIFY(changes);
        for (const auto& [key, value] : changes->items()) {
            if (value.is_object() && root.contains(key))
                root[key].update(value);
            else
                root[key] = value;
        }
        const auto file = parseCaseFile(root);
        QVERIFY(!file);
        QTEST(file.error().subject, "subject");
        QTEST(int(file.error().code), "code");
    }

    void leavesTheEvidenceToItsOwnFolder()
    {
        Json root = smallest();
        root["evidence"] = 7;
        QVERIFY(parseCaseFile(root));
    }
};

GYEOT_TEST(CaseFileTest)
#include "tst_casefile.moc"
