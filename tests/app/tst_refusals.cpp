#include "core/documents/sitetemplatetable.h"
#include "core/documents/template.h"
#include "core/store/change.h"
#include "core/workspace/workspace.h"
#include "tests/app/program.h"
#include "tests/support/exchange.h"
#include "tests/support/testmain.h"
#include "translations/translations.h"
#include "ui/errortext.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

/** Each thing that goes wrong in a working day: one plain sentence in either language, a stable code, and nothing lost or half written. */
class RefusalsTest : public QObject {
    Q_OBJECT

private:
    static QByteArrayList dump(TestStore& fixture)
    {
        if (!fixture.reopen())
            qFatal("store");
        const QByteArrayList lines = Exchange::dump(*fixture.store);
        fixture.store.reset();
        return lines;
    }
    /** How the sentence begins; a test that held it whole would fail whenever somebody finds a plainer word for the rest. */
    static void inBothLanguages(const char* english, const char* korean)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("English") << u"en"_s << QByteArray(english);
        QTest::newRow("Korean") << u"ko"_s << QByteArray(korean);
    }
    /** A refusal is one line, which begins as expected and ends with the code. */
    static bool isRefusal(const QByteArray& said, const QByteArray& beginning, const char* code)
    {
        const bool is =
            said.startsWith(beginning) && said.endsWith(QByteArray(" [") + code + "]\n") && said.count('\n') == 1;
        if (!is)
            qWarning("%s", said.constData());
        return is;
    }

private Q_SLOTS:
    void aWrongPassphrase_data()
    {
        inBothLanguages("The name or the passphrase is not right.", "이름이나 암호문구가 맞지 않습니다.");
    }
    void aWrongPassphrase()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, beginning);
        ClosedStore fixture;
        QCOMPARE(fixture.ctl(u"import-case"_s, { demoFile(u"V01.json"_s) }).code, 0);
        const QByteArrayList before = dump(fixture);
        const QStringList command =
            fixture.command(u"import-case"_s, { demoFile(u"V03.json"_s), u"--lang"_s, language });
        const Run run = gyeotctl(command, "correct horse battery staplez");
        QVERIFY(isRefusal(run.err, beginning, "WRONG_PASSPHRASE"));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(dump(fixture), before);
        QCOMPARE(gyeotctl(command).code, 0); // the right one still opens it
    }

    void aDamagedKeyring_data()
    {
        inBothLanguages("The store cannot be opened: its key file is damaged",
            "보관소를 열 수 없습니다. 열쇠 파일이 손상되었거나 바뀌었습니다.");
    }
    void aDamagedKeyring()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, beginning);
        ClosedStore fixture;
        QCOMPARE(fixture.ctl(u"import-case"_s, { demoFile(u"V01.json"_s) }).code, 0);
        const QByteArrayList before = dump(fixture);
        const QString path = fixture.path + u"/keyring.json"_s;
        const QByteArray whole = readAll(path);
        QByteArray bent = whole;
        bent[bent.size() / 2] = char(bent[bent.size() / 2] ^ 1);
        writeAll(path, bent);
        const Run run = gyeotctl(fixture.command(u"verify"_s, { u"--lang"_s, language }));
        QVERIFY(isRefusal(run.err, beginning, "KEYRING_DAMAGED"));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(readAll(path), bent); // nobody "repaired" it
        writeAll(path, whole);
        QCOMPARE(dump(fixture), before);
    }

    void aBundleWithOneFlippedByte_data()
    {
        inBothLanguages("000001.p7m: The copy is damaged on its way:", "000001.p7m: 옮기는 중에 손상되었습니다.");
    }
    void aBundleWithOneFlippedByte()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, beginning);
        Exchange x;
        const CaseId caseId = x.addCase(u"가람"_s, true);
        x.addEvidence(caseId, u"대화.txt"_s, "채팅");
        const QString bundle = x.exportNow().folder;
        const QByteArrayList before = Exchange::dump(*x.office.store);
        x.office.close();
        const QString part = bundle + u"/000001.p7m"_s;
        const QByteArray whole = readAll(part);
        QByteArray bent = whole;
        bent[bent.size() / 2] = char(bent[bent.size() / 2] ^ 1);
        writeAll(part, bent);
        const QString receipts = x.folder(u"receipts"_s);
        const Run run = runProgram(u"gyeot-office"_s,
            { u"import"_s, bundle, u"--receipts"_s, receipts, u"--store"_s, x.office.path, u"--user"_s, u"사람"_s,
                u"--lang"_s, language },
            TestStore::passphrase);
        QVERIFY(isRefusal(run.err, beginning, "REJ_MEDIA"));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(QDir(receipts).entryList(QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(QDir(x.office.path + u"/blobs"_s).entryList(QDir::Files | QDir::Hidden), QStringList());
        x.office.open();
        QCOMPARE(Exchange::dump(*x.office.store), before);
        writeAll(part, whole);
        QCOMPARE(told(x.importNow(bundle)), QByteArray("OK")); // the same bundle copied well
        QCOMPARE(Exchange::dump(*x.office.store), Exchange::dump(*x.site.store));
    }

    void aTemplateWithAnUnknownField_data()
    {
        inBothLanguages("The template has a mistake at this place.", "서식의 이 자리에 잘못이 있습니다.");
    }
    void aTemplateWithAnUnknownField()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, beginning);
        ClosedStore fixture;
        const Run made = fixture.ctl(u"import-case"_s, { demoFile(u"V03.json"_s) });
        const QString number = QString::fromStdString(made.json()["case"].get<std::string>());
        QString text = builtinTemplateText(u"F01"_s).value();
        const qsizetype place = text.indexOf(u"{{고소인.성명}}"_s);
        QVERIFY(place > 0);
        text.insert(place, u"{{고소인.성맹}}"_s);
        const qsizetype name = place + 2; // behind the braces, where the editor puts the cursor
        const QString where =
            u"F01:%1:%2"_s.arg(text.first(name).count(u'\n') + 1).arg(name - text.lastIndexOf(u'\n', name));

        // The program refuses to keep it …
        QVERIFY(fixture.reopen());
        TemplateService templates(*fixture.store);
        const auto kept = templates.save(u"F01"_s, text);
        QVERIFY(!kept);
        QCOMPARE(QString::fromLatin1(told(kept)) + kept.error().subject, u"TEMPLATE_SYNTAX unknown_field"_s + where);
        // … and to use it where it got in all the same, as from a version that knew the field.
        {
            auto change = must(Change::begin(*fixture.store, "template.save", {}), "change");
            const QUuid id = fixture.store->ids().make<SiteTemplateId>().uuid();
            must(change.create(SiteTemplateTable::type, id, {}), "create");
            must(change.set(SiteTemplateTable::type, id, "form_id", u"F01"_s), "form");
            must(change.set(SiteTemplateTable::type, id, "body", text), "body");
            must(change.commit(), "commit");
        }
        const QByteArrayList before = dump(fixture);
        const QString out = fixture.dir.filePath(u"packet.pdf"_s);
        const Run run = gyeotctl(fixture.command(u"packet"_s,
            { u"--case"_s, number, u"--date"_s, u"2026-11-25"_s, u"--out"_s, out, u"--lang"_s, language }));
        QVERIFY(isRefusal(run.err, where.toUtf8() + ": " + beginning, "TEMPLATE_SYNTAX"));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!QFile::exists(out));
        QCOMPARE(dump(fixture), before);
    }

    void anIntakeFileThatVanishesBeforeItIsRead_data()
    {
        inBothLanguages("화면.png: It could not be found.", "화면.png: 찾을 수 없습니다.");
    }
    /** It was chosen and there; while the passphrase is typed the stick is pulled. */
    void anIntakeFileThatVanishesBeforeItIsRead()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, beginning);
        ClosedStore fixture;
        const Run made = fixture.ctl(u"import-case"_s, { demoFile(u"V03.json"_s) });
        const QString number = QString::fromStdString(made.json()["case"].get<std::string>());
        const QByteArrayList before = dump(fixture);
        const QStringList blobs = QDir(fixture.path + u"/blobs"_s).entryList(QDir::Files | QDir::Hidden);
        const QString file = fixture.dir.filePath(u"화면.png"_s);
        writeAll(file, "\x89PNG\r\n\x1a\n made up");
        QProcess program;
        program.start(QStringLiteral(GYEOT_BINARY_DIR "/bin/gyeotctl"),
            fixture.command(u"attach"_s,
                { file, u"--case"_s, number, u"--minor"_s, u"no"_s, u"--lang"_s, language, u"--passphrase-fd"_s,
                    u"0"_s }));
        QVERIFY(program.waitForStarted());
        QVERIFY(QFile::remove(file));
        program.write(TestStore::passphrase.toByteArray() + '\n');
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QVERIFY(isRefusal(program.readAllStandardError(), beginning, "NOT_FOUND"));
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
        QCOMPARE(QDir(fixture.path + u"/blobs"_s).entryList(QDir::Files | QDir::Hidden), blobs);
        QCOMPARE(dump(fixture), before);
    }

    void anIntakeFileThatVanishesWhileItIsRead_data()
    {
        inBothLanguages("화면.png: The file vanished or changed while it was being read.",
            "화면.png: 읽는 동안 파일이 사라지거나 바뀌었습니다.");
    }
    void anIntakeFileThatVanishesWhileItIsRead()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, beginning);
        TestStore fixture;
        const QString directory = fixture.path;
        const Library library = Library::load().value();
        Workspace workspace(std::move(fixture.store), library);
        Intake intake;
        intake.alias = u"김가상"_s;
        IntakeRequest request;
        request.item.caseId = workspace.cases().createCase(intake).value();
        request.item.gateAnswer = GateAnswer::No;
        request.path = fixture.dir.filePath(u"화면.png"_s);
        writeAll(request.path, "\x89PNG\r\n\x1a\n" + QByteArray(3 * 1024 * 1024, 'x'));
        int pieces = 0;
        const auto item = workspace.evidence().attach(
            request, [&](qint64, qint64) { return ++pieces > 1 || QFile::remove(request.path); });
        QVERIFY(pieces > 1);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::FileChanged);
        installTranslations(language);
        const QByteArray said = errorText(item.error()).toUtf8();
        installTranslations(u"en"_s);
        QVERIFY2(said.startsWith(beginning), said.constData());
        QCOMPARE(workspace.evidence().items(request.item.caseId)->size(), 0);
        QCOMPARE(workspace.evidence().custody(request.item.caseId)->size(), 0);
        QCOMPARE(QDir(directory + u"/blobs"_s).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

GYEOT_TEST(RefusalsTest)
#include "tst_refusals.moc"
