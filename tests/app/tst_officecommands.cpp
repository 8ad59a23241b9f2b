#include "tests/app/officeday.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

/** `gyeot-office` and the site's side of the exchange, as scripts run them. */
class OfficeCommandsTest : public QObject {
    Q_OBJECT

private:
    /** A case of made-up people without any consent, so that nothing of it leaves. */
    static QString caseFile(const OfficeDay& day)
    {
        const QString file = day.path(u"case.json"_s);
        writeAll(file,
            R"({"format":"casefile/1","case":{"channel":"phone","urgency":"normal"},"client":{"alias":"김가상"},"acts":[{"what":"글"}]})");
        return file;
    }
    static QString text(const Json& value)
    {
        return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
    }

private Q_SLOTS:
    void aBundleGoesThereAndAReceiptComesBack()
    {
        OfficeDay day;
        QCOMPARE(day.ctl(u"import-case"_s, { caseFile(day) }).code, 0);
        const QString bundle = day.exported();
        const Run taken = day.officeCommand(u"import"_s, { bundle, u"--receipts"_s, day.path(u"receipts"_s) });
        QCOMPARE(taken.err, QByteArray());
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.json()["outcome"], Json("OK"));
        QCOMPARE(taken.json()["site"], Json("S07"));
        QCOMPARE(taken.json()["sequence"], Json(1));
        QCOMPARE(taken.json()["withheld_cases"], Json(1));
        QCOMPARE(taken.json()["receipt_number"], Json(1));
        const QString receipt = day.path(u"receipts/"_s) + text(taken.json()["receipt"]);
        const Run accepted = day.ctl(u"receipt"_s, { receipt });
        QCOMPARE(accepted.code, 0);
        QCOMPARE(accepted.json()["delivered"], Json(true));

        // The same bundle once more: the same receipt, nothing changed; the site has it already.
        const QByteArrayList before = day.dump(day.office);
        const Run again = day.officeCommand(u"import"_s, { bundle, u"--receipts"_s, day.path(u"again"_s) });
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()["outcome"], Json("OK_DUPLICATE"));
        QCOMPARE(readAll(day.path(u"again/"_s) + text(again.json()["receipt"])), readAll(receipt));
        QCOMPARE(day.dump(day.office), before);
        const Run replayed = day.ctl(u"receipt"_s, { receipt });
        QCOMPARE(replayed.code, 1);
        QCOMPARE(replayed.errorCode(), QByteArray("REJ_REPLAY"));
    }

    void aBundleThatComesTooEarlyWaits()
    {
        OfficeDay day;
        const QString first = day.exported();
        QCOMPARE(day.ctl(u"import-case"_s, { caseFile(day) }).code, 0);
        const QString second = day.exported();
        const QStringList receipts { u"--receipts"_s, day.path(u"receipts"_s) };
        const Run early = day.officeCommand(u"import"_s, QStringList { second } + receipts);
        QCOMPARE(early.code, 3);
        QCOMPARE(early.json()["outcome"], Json("PARK_GAP"));
        QCOMPARE(early.json()["missing"], Json::array({ 1 }));
        QCOMPARE(day.officeCommand(u"show"_s).json()["stores"][0]["waiting"], Json::array({ 2 }));
        const Run then = day.officeCommand(u"import"_s, QStringList { first } + receipts);
        QCOMPARE(then.err, QByteArray());
        QCOMPARE(then.code, 0);
        QCOMPARE(then.json()["followers"].size(), 1);
        QCOMPARE(then.json()["followers"][0]["sequence"], Json(2));
        const Json store = day.officeCommand(u"show"_s).json()["stores"][0];
        QCOMPARE(store["last_sequence"], Json(2));
        QCOMPARE(store["waiting"], Json::array());
        QCOMPARE(store["state"], Json("active"));
    }

    void theLastReceiptIsWrittenOnceMore()
    {
        OfficeDay day;
        const QString out = day.path(u"once-more.p7m"_s);
        QCOMPARE(day.officeCommand(u"receipt"_s, { u"--site"_s, u"S07"_s, u"--out"_s, out }).errorCode(),
            QByteArray("NOT_FOUND"));
        QVERIFY(!QFile::exists(out));
        const Run taken = day.officeCommand(u"import"_s, { day.exported(), u"--receipts"_s, day.path(u"receipts"_s) });
        const Run written = day.officeCommand(u"receipt"_s, { u"--site"_s, u"S07"_s, u"--out"_s, out });
        QCOMPARE(taken.err, QByteArray());
        QCOMPARE(written.err, QByteArray());
        QCOMPARE(written.code, 0);
        QCOMPARE(written.json()["receipt_number"], Json(1));
        QCOMPARE(readAll(out), readAll(day.path(u"receipts/"_s) + text(taken.json()["receipt"])));
        QCOMPARE(day.officeCommand(u"receipt"_s, { u"--site"_s, u"S99"_s, u"--out"_s, out }).errorCode(),
            QByteArray("NOT_FOUND"));
    }

    /** From nothing: an office and a store are made, compared on paper and enrolled, all by the programs. */
    void anOfficeIsMadeAndAStoreJoinsIt()
    {
        OfficeDay day; // lends its folder and its site's store
        const QStringList office { u"--store"_s, day.path(u"new-office.gyeot"_s), u"--user"_s, u"사무소"_s };
        const auto run = [&](const QString& program, const QStringList& arguments) {
            return runProgram(program, arguments + QStringList(u"--json"_s), TestStore::passphrase);
        };
        const Run made = run(u"gyeot-office"_s, QStringList { u"init"_s, u"--name"_s, u"새 본부"_s } + office);
        QCOMPARE(made.err, QByteArray());
        const QString officePrint = text(made.json()["office_fingerprint"]);
        QCOMPARE(officePrint.size(), 64);
        QCOMPARE(made.json()["practice"], Json(false));
        QCOMPARE(run(u"gyeot-office"_s, QStringList(u"show"_s) + office).json()["stores"], Json::array());

        const ClosedStore site(u"S08"_s);
        const QString request = day.path(u"request.json"_s);
        const QString answer = day.path(u"answer.json"_s);
        const Run asked = site.ctl(u"enrol"_s, { u"--request"_s, request });
        QCOMPARE(asked.code, 0);
        const QString print = text(asked.json()["fingerprint"]);

        QStringList enrol = QStringList { u"enrol"_s, request, u"--out"_s, answer } + office;
        QCOMPARE(run(u"gyeot-office"_s, enrol + QStringList { u"--fingerprint"_s, QString(64, u'0') }).errorCode(),
            QByteArray("REJ_CERT"));
        QVERIFY(!QFile::exists(answer));
        QCOMPARE(run(u"gyeot-office"_s, enrol + QStringList { u"--fingerprint"_s, u"read aloud"_s }).code, 2);
        const Run joined = run(u"gyeot-office"_s, enrol + QStringList { u"--fingerprint"_s, print });
        QCOMPARE(joined.err, QByteArray());
        QCOMPARE(joined.json()["site"], Json("S08"));
        QCOMPARE(text(joined.json()["office_fingerprint"]), officePrint);

        QCOMPARE(site.ctl(u"enrol"_s, { u"--accept"_s, answer, u"--fingerprint"_s, print }).errorCode(),
            QByteArray("REJ_CERT"));
        QCOMPARE(site.ctl(u"export"_s, { u"--to"_s, day.path(u"x"_s) }).errorCode(), QByteArray("NOT_FOUND"));
        const Run accepted = site.ctl(u"enrol"_s, { u"--accept"_s, answer, u"--fingerprint"_s, officePrint });
        QCOMPARE(accepted.err, QByteArray());
        QCOMPARE(accepted.json()["office"], Json("새 본부"));
        QCOMPARE(site.ctl(u"export"_s, { u"--to"_s, day.path(u"x"_s) }).code, 0);
    }

    void nothingIsLeftOfAnOfficeThatCouldNotBeMade()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"office.gyeot"_s);
        const QStringList init { u"init"_s, u"--json"_s, u"--store"_s, path, u"--user"_s, u"사무소"_s };
        const Run tooLong = runProgram(
            u"gyeot-office"_s, init + QStringList { u"--name"_s, QString(500, u'가') }, TestStore::passphrase);
        QCOMPARE(tooLong.errorCode(), QByteArray("BAD_ARGUMENT"));
        QVERIFY(!QFileInfo::exists(path));
        const Run weak = runProgram(u"gyeot-office"_s, init + QStringList { u"--name"_s, u"본부"_s }, "short");
        QCOMPARE(weak.errorCode(), QByteArray("WEAK_PASSPHRASE"));
        QVERIFY(!QFileInfo::exists(path));
    }

    void speaksBothLanguages()
    {
        OfficeDay day;
        const QString bundle = day.exported();
        const QStringList receipts { u"--receipts"_s, day.path(u"receipts"_s) };
        const Run korean = day.officeWords(u"import"_s, u"ko"_s, QStringList { bundle } + receipts);
        QCOMPARE(korean.err, QByteArray());
        QVERIFY2(korean.out.startsWith("기관 S07") || korean.out.contains("S07"), korean.out.constData());
        const Run english = day.officeWords(u"import"_s, u"en"_s, QStringList { bundle } + receipts);
        QVERIFY2(english.out.contains("was taken in before"), english.out.constData());
        QVERIFY(day.officeWords(u"show"_s, u"en"_s).out.startsWith("S07: last bundle 1"));
        for (const QString& command : { u"init"_s, u"enrol"_s, u"import"_s, u"receipt"_s, u"show"_s }) {
            const QByteArray help = day.officeWords(command, u"ko"_s, { u"--help"_s }).out;
            const QString words = QString::fromUtf8(help);
            QVERIFY2(std::ranges::any_of(words, [](QChar c) { return c.script() == QChar::Script_Hangul; }),
                help.constData());
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* name, const QStringList& arguments, int code, const char* error) {
            QTest::newRow(name) << arguments << code << QByteArray(error);
        };
        row("no bundle", { u"import"_s }, 2, "BAD_ARGUMENT");
        row("a bundle that is not there", { u"import"_s, u"/nowhere/x.cb"_s }, 1, "NOT_FOUND");
        row("no request", { u"enrol"_s, u"--out"_s, u"OUT"_s }, 2, "BAD_ARGUMENT");
        row("a request that is not there", { u"enrol"_s, u"/nowhere/request.json"_s, u"--out"_s, u"OUT"_s }, 1,
            "NOT_FOUND");
        row("no place for the answer", { u"enrol"_s, u"/nowhere/request.json"_s }, 2, "BAD_ARGUMENT");
        row("no site", { u"receipt"_s, u"--out"_s, u"OUT"_s }, 2, "BAD_ARGUMENT");
        row("an office is there", { u"init"_s, u"--name"_s, u"둘째"_s }, 1, "ALREADY_EXISTS");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, name);
        OfficeDay day;
        const QString out = day.path(u"out"_s);
        arguments.replaceInStrings(u"OUT"_s, out);
        const Run run = day.officeCommand(arguments.first(), arguments.sliced(1));
        QCOMPARE(run.code, code);
        QCOMPARE(run.errorCode(), name);
        QVERIFY(!QFile::exists(out));
    }

    void aSitesStoreIsNoOffice()
    {
        OfficeDay day;
        const QString bundle = day.exported();
        const Run run = runProgram(u"gyeot-office"_s,
            { u"import"_s, u"--json"_s, bundle, u"--store"_s, day.site.path, u"--user"_s, u"사람"_s },
            TestStore::passphrase);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.errorCode(), QByteArray("NOT_FOUND"));
    }
};

GYEOT_TEST(OfficeCommandsTest)
#include "tst_officecommands.moc"
