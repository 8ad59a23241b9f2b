#include "core/store/keyring.h"
#include "tests/app/officeday.h"
#include "tests/support/canaryscan.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList caseNames { u"V01"_s, u"V03"_s, u"V06"_s };

/** What a case file says of people and deeds; the words of its choices may well stand in clear. */
void addWords(CanaryScan& scan, const Json& value, const QByteArray& key)
{
    static const QByteArrayList telling { "url", "account", "accounts", "phone", "email", "value", "bank_account",
        "author", "source" };
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get<std::string>());
        const bool foreign = std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7F; });
        if (foreign || telling.contains(key))
            scan.addText(text);
    } else if (value.is_object()) {
        for (const auto& [name, member] : value.items())
            addWords(scan, member, QByteArray::fromStdString(name));
    } else if (value.is_array()) {
        for (const Json& member : value)
            addWords(scan, member, key);
    }
}

void addFile(CanaryScan& scan, const QString& path)
{
    const QByteArray bytes = readAll(path);
    if (path.endsWith(u".txt"_s) || path.endsWith(u".html"_s)) {
        for (const QByteArray& line : bytes.split('\n'))
            scan.addText(QString::fromUtf8(line));
    }
    for (const qsizetype place : { bytes.size() / 4, bytes.size() / 2, bytes.size() * 3 / 4 })
        scan.addBytes(bytes.sliced(place).first(24), path);
}

Json demoCase(const QString& name)
{
    return parseJson(readAll(demoFile(name + u".json"_s)), { .maxBytes = 8 * 1024 * 1024 }).value_or(Json());
}

QByteArray runStockTool(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(program, arguments);
    if (!tool.waitForStarted())
        return "not started";
    tool.write(input);
    tool.closeWriteChannel();
    tool.waitForFinished();
    return tool.readAll();
}

} // namespace

/** What the main job leaves on the disk, done by the programs with the demonstration cases. */
class DemoStoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OfficeDay> m_day;
    QStringList m_numbers;
    CanaryScan m_scan;

    QByteArray packet(qsizetype at, const QString& name)
    {
        const Run run = m_day->ctl(u"packet"_s,
            { u"--case"_s, m_numbers[at], u"--date"_s, u"2026-11-25"_s, u"--transcribe"_s, u"--out"_s,
                m_day->path(name) });
        return run.code == 0 ? readAll(m_day->path(name)) : run.err;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_day = std::make_unique<OfficeDay>();
        for (const QString& name : caseNames) {
            const Run run = m_day->ctl(u"import-case"_s, { demoFile(name + u".json"_s) });
            QCOMPARE(run.err, QByteArray());
            m_numbers.append(QString::fromStdString(run.json()["case"].get<std::string>()));
            const Json json = demoCase(name);
            addWords(m_scan, json, {});
            for (const Json& entry : json["evidence"])
                addFile(m_scan, demoFile(QString::fromStdString(entry["file"].get<std::string>())));
        }
        QVERIFY(m_scan.patternCount() > 1000);
        const Run made = m_day->ctl(u"export"_s, { u"--to"_s, m_day->path(u"stick"_s) });
        QCOMPARE(made.err, QByteArray());
        const QString bundle = QString::fromStdString(made.json()["bundle"].get<std::string>());
        const Run taken = m_day->officeCommand(
            u"import"_s, { m_day->path(u"stick/"_s + bundle), u"--receipts"_s, m_day->path(u"stick"_s) });
        QCOMPARE(taken.err, QByteArray());
        const Run receipt = m_day->ctl(u"receipt"_s,
            { m_day->path(u"stick/"_s + QString::fromStdString(taken.json()["receipt"].get<std::string>())) });
        QCOMPARE(receipt.err, QByteArray());
        QCOMPARE(receipt.json()["delivered"], Json(true));
    }

    void nothingOfACaseStandsInClear_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("store of the site") << u"site.gyeot"_s;
        QTest::newRow("store of the office") << u"office.gyeot"_s;
        QTest::newRow("bundle and receipt") << u"stick"_s;
    }
    void nothingOfACaseStandsInClear()
    {
        QFETCH(QString, folder);
        QVERIFY(QDir(m_day->path(folder)).exists());
        QCOMPARE(m_scan.findsBelow(m_day->path(folder)), QStringList());
    }

    /** The scan is worth something only if it sees a breach. */
    void theScanSeesABreach_data()
    {
        QTest::addColumn<QByteArray>("planted");
        QTest::addColumn<QString>("word");
        const QString name = u"가명원본삼"_s;
        const QByteArray utf8 = name.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
        const QString sentence = demoCase(u"V03"_s)["statement"]["impact"].is_string()
            ? QString::fromStdString(demoCase(u"V03"_s)["statement"]["impact"].get<std::string>())
            : QString();
        const auto row = [](const char* label, const QByteArray& bytes, const QString& word) {
            QTest::newRow(label) << "\x01\x02noise" + bytes + "\xFFmore" << word;
        };
        row("a name", utf8, name);
        row("a name in UTF-16", utf16, name);
        row("a name taken apart", name.normalized(QString::NormalizationForm_D).toUtf8(), name);
        row("a name in hexadecimal", utf8.toHex(), name);
        row("a name in base64", utf8.toBase64(), name);
        row("a name in base64, one further", ("{" + utf8 + "}").toBase64(), name);
        row("a name in base64, two further", ("{\"" + utf8 + "\"}").toBase64(), name);
        row("a sentence in base64url", sentence.toUtf8().toBase64(QByteArray::Base64UrlEncoding), sentence);
        row("a handle", "pay-desk-0620", u"pay-desk-0620"_s);
        row("an address", "https://board-one.example/post/48213?lang=ko",
            u"https://board-one.example/post/48213?lang=ko"_s);
        const QString picture = demoFile(u"V01/post-1.png"_s);
        const QByteArray pixels = readAll(picture);
        row("a piece of a picture", pixels.sliced(pixels.size() / 2).first(100), picture);
    }
    void theScanSeesABreach()
    {
        QFETCH(QByteArray, planted);
        QFETCH(QString, word);
        QVERIFY(!word.isEmpty());
        const QString path = m_day->site.path + u"/blobs/.planted"_s;
        writeAll(path, planted);
        const QStringList found = m_scan.findsBelow(m_day->site.path);
        QVERIFY(QFile::remove(path));
        QVERIFY2(found.contains(u"/blobs/.planted: "_s + word), qPrintable(found.join(u'\n')));
    }

    void theScanReadsNamesToo()
    {
        const QString path = m_day->site.path + u"/outbox/김가상.tmp"_s;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        writeAll(path, "x");
        const QStringList found = m_scan.findsBelow(m_day->site.path);
        QVERIFY(QFile::remove(path));
        QVERIFY2(found.contains(u"/outbox/김가상.tmp: 김가상"_s), qPrintable(found.join(u'\n')));
    }

    /** With the raw key the stock tool opens the store and finds pages and structure sound. */
    void theStockToolFindsTheStoreSound()
    {
        m_day->site.open();
        const Keyring& keyring = m_day->site.store->keyring();
        const QByteArray salt = keyring.file().databaseSalt;
        const SecretBytes key = keyring.databaseKey();
        m_day->site.close();
        const QByteArray said =
            runStockTool(u"sqlcipher"_s, { u"-batch"_s, u"-readonly"_s, m_day->site.path + u"/store-1.db"_s },
                "PRAGMA key = \"x'" + viewOf(key.view()).toByteArray().toHex() + salt.toHex()
                    + "'\";\n"
                      "PRAGMA cipher_integrity_check;\n"
                      "PRAGMA integrity_check;\n"
                      "SELECT (SELECT count(*) FROM cases), (SELECT count(*) FROM acts), (SELECT count(*) FROM "
                      "evidence_items);\n");
        QCOMPARE(said, QByteArray("ok\nok\n3|97|14\n")); // the key; no page amiss (silence); the structure; the rows
        QCOMPARE(m_day->ctl(u"verify"_s).code, 0);
    }

    void thePacketListsTheEvidence_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < caseNames.size(); ++i)
            QTest::newRow(qPrintable(caseNames[i])) << i;
    }
    void thePacketListsTheEvidence()
    {
        QFETCH(int, at);
        const QByteArray pdf = packet(at, u"packet.pdf"_s);
        QVERIFY2(pdf.startsWith("%PDF"), pdf.constData());
        const QByteArray layout = runStockTool(u"pdftotext"_s, { u"-raw"_s, m_day->path(u"packet.pdf"_s), u"-"_s });
        QString text = QString::fromUtf8(layout).remove(u'\n').remove(u' ');
        text = text.sliced(std::max<qsizetype>(text.lastIndexOf(u"증거파일은따로낸매체에담았습니다"_s), 0));
        qsizetype place = 0;
        const Json evidence = demoCase(caseNames[at])["evidence"];
        for (size_t i = 0; i < evidence.size(); ++i) {
            const QString file = QString::fromStdString(evidence[i]["file"].get<std::string>());
            const QByteArray bytes = readAll(demoFile(file));
            const QString exhibit = u"증제%1호증"_s.arg(i + 1);
            const QString size = QLocale(QLocale::Korean).toString(bytes.size()) + u"바이트"_s;
            const QString digest =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            for (const QString& expected : { exhibit, size, digest }) {
                place = text.indexOf(expected, place);
                QVERIFY2(place >= 0, qPrintable(file + u": "_s + expected));
            }
        }
    }

    /** In processes of their own, whose hash tables differ. */
    void theSameCaseGivesTheSamePacket()
    {
        const QByteArray one = packet(2, u"one.pdf"_s);
        QVERIFY2(one.startsWith("%PDF"), one.constData());
        QVERIFY(one == packet(2, u"two.pdf"_s));
    }
};

GYEOT_TEST(DemoStoreTest)
#include "tst_demostore.moc"
