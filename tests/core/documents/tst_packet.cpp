#include "core/documents/packet.h"
#include "core/documents/packetvalues.h"
#include "tests/core/documents/democase.h"
#include "tests/core/documents/pdftools.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PacketTest : public QObject {
    Q_OBJECT

    const Typeface m_face = test::typeface();

    static FormValue valuesOf(const PacketInput& input)
    {
        return packetValues(input, test::lawBook()).value_or(FormValue());
    }
    Result<Packet> made(const PacketInput& input, PacketOptions options = {}) const
    {
        if (options.forms.isEmpty())
            options.forms = complaintForms(input);
        return makePacket(valuesOf(input), options, {}, m_face);
    }
    QByteArray pdfOf(const PacketInput& input) const
    {
        const auto packet = made(input);
        return packet ? packetPdf(*packet, input.date, m_face).value_or(QByteArray()) : QByteArray();
    }
    static QString textOf(const std::vector<Page>& pages, int page)
    {
        QString text;
        for (const PageItem& item : pages.at(std::size_t(page) - 1).items) {
            if (const auto* run = std::get_if<TextRun>(&item))
                text += run->text + u' ';
        }
        return text;
    }
    static void addCases()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "V01", "V03", "V06" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

private Q_SLOTS:
    void readsAsExpected_data() { addCases(); }
    /** The whole text of each packet as pdftotext gives it. To accept a change, run with GYEOT_REFRESH=1 and review the diff. */
    void readsAsExpected()
    {
        QFETCH(QString, name);
        const QByteArray pdf = pdfOf(test::demoCase(name));
        const QByteArray text =
            test::runTool(u"pdftotext"_s, { u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"FILE"_s, u"-"_s }, pdf);
        QFile golden(QStringLiteral(GYEOT_SOURCE_DIR "/tests/data/packets/") + name + u"/packet.txt"_s);
        if (qEnvironmentVariableIsSet("GYEOT_REFRESH")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            QCOMPARE(golden.write(text), text.size());
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QList<QByteArray> expected = golden.readAll().split('\n');
        const QList<QByteArray> actual = text.split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(QString::fromUtf8(actual[i]), QString::fromUtf8(expected[i]));
        QCOMPARE(actual.size(), expected.size());
    }

    void keepsMarginsChecksAndFonts_data() { addCases(); }
    void keepsMarginsChecksAndFonts()
    {
        QFETCH(QString, name);
        const QByteArray pdf = pdfOf(test::demoCase(name));
        QCOMPARE(test::wordsOutsideMargins(pdf).join(u'\n'), QString());
        QVERIFY(
            test::runTool(u"qpdf"_s, { u"--check"_s, u"FILE"_s }, pdf).contains("No syntax or stream encoding errors"));
        const QList<QByteArray> fonts = test::runTool(u"pdffonts"_s, { u"FILE"_s }, pdf).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray& font : fonts)
            QVERIFY2(font.simplified().contains("yes yes yes"), font.constData());
    }

    void namesThePagesWherePapersAre_data() { addCases(); }
    void namesThePagesWherePapersAre()
    {
        QFETCH(QString, name);
        const auto packet = made(test::demoCase(name));
        QVERIFY(packet);
        int next = 1;
        for (const PacketPart& part : packet->parts) {
            QCOMPARE(part.firstPage, next);
            next += part.pageCount;
        }
        QCOMPARE(next, int(packet->pages.size()) + 1);
        const QString contents = textOf(packet->pages, 2);
        for (std::size_t i = 2; i < packet->parts.size(); ++i) {
            const PacketPart& part = packet->parts[i];
            QVERIFY2(
                contents.contains(part.title + u' ' + QString::number(part.firstPage) + u' '), qPrintable(contents));
        }
        QVERIFY(textOf(packet->pages, packet->parts[2].firstPage).startsWith(u"고 소 장"_s));
        QVERIFY(textOf(packet->pages, packet->parts[3].firstPage).startsWith(u"범 죄 일 람 표"_s));
        QVERIFY(textOf(packet->pages, 1).contains(u"모두 %1쪽"_s.arg(packet->pages.size())));
        QVERIFY(textOf(packet->pages, 4).contains(u"4 / %1 "_s.arg(packet->pages.size())));
    }

    /** Contents of two pages: the numbers in them count the second one too. */
    void countsLongContents()
    {
        PacketOptions options;
        for (int i = 0; i < 60; ++i)
            options.forms += u"F06"_s;
        const auto packet = made(test::demoCase(u"V03"_s), options);
        QVERIFY(packet);
        QCOMPARE(packet->parts[1].formId, u"contents"_s);
        QVERIFY(packet->parts[1].pageCount >= 2);
        QCOMPARE(packet->parts[2].firstPage, 1 + 1 + packet->parts[1].pageCount);
        QVERIFY(textOf(packet->pages, packet->parts[61].firstPage).startsWith(u"증 거 목 록"_s));
        QVERIFY(textOf(packet->pages, 1 + packet->parts[1].pageCount)
                .contains(u"증거목록 %1 "_s.arg(packet->parts[61].firstPage)));
    }

    void listsEightyNineActsAndTheirTotal()
    {
        const auto packet = made(test::demoCase(u"V06"_s));
        QVERIFY(packet);
        const QByteArray pdf = pdfOf(test::demoCase(u"V06"_s));
        QString text = QString::fromUtf8(test::runTool(u"pdftotext"_s, { u"-raw"_s, u"FILE"_s, u"-"_s }, pdf));
        text = text.sliced(text.indexOf(u"범 죄 일 람 표"_s));
        text.truncate(text.indexOf(u"진 술 서"_s));
        static const QRegularExpression row(u"^(\\d+)\\s2026\\. "_s, QRegularExpression::MultilineOption);
        int expected = 1;
        for (const auto& match : row.globalMatch(text))
            QCOMPARE(match.captured(1).toInt(), expected++);
        QCOMPARE(expected, 90);
        QVERIFY(text.contains(u"계 2026. 7. 1. ~ 2026. 9. 30. 모두 89건"_s));
        QCOMPARE(text.count(u"연번 일시 장소·매체"_s),
            test::wordBoxes(pdf).size() - 9); // every page of the table, and no other
    }

    void addsUpLossAndRecipients()
    {
        const auto packet = made(test::demoCase(u"V03"_s));
        QVERIFY(packet);
        const QString table = textOf(packet->pages, packet->parts[3].firstPage);
        QVERIFY2(table.contains(u"모두 4건 12 1,500,000원"_s), qPrintable(table));
    }

    void carriesABookmarkForEachPaperAndHeading()
    {
        const auto packet = made(test::demoCase(u"V01"_s));
        QVERIFY(packet);
        QStringList papers;
        for (const Anchor& anchor : packet->anchors) {
            if (anchor.level == 0)
                papers += anchor.title;
        }
        QCOMPARE(papers,
            (QStringList { u"표지"_s, u"목차"_s, u"고소장"_s, u"범죄일람표"_s, u"피해자 진술서"_s, u"증거목록"_s }));
        QVERIFY(std::ranges::any_of(
            packet->anchors, [](const Anchor& one) { return one.level == 1 && one.title == u"4. 범죄사실 *"; }));
        const QByteArray json = test::runTool(
            u"qpdf"_s, { u"--json"_s, u"--json-key=outlines"_s, u"FILE"_s }, pdfOf(test::demoCase(u"V01"_s)));
        QVERIFY(json.contains("\"title\": \"범죄일람표\""));
    }

    void tellsNothingThatIdentifiesAnAlias_data() { addCases(); }
    void tellsNothingThatIdentifiesAnAlias()
    {
        QFETCH(QString, name);
        PacketInput input = test::demoCase(name);
        input.residentNumber = u"990409-2345678"_s;
        const QString text = test::rawText(pdfOf(input));
        QVERIFY(text.contains(input.record.client.alias));
        for (const QString& secret : { input.record.client.trueName, input.record.client.phone,
                 input.record.client.email, input.record.client.address, input.residentNumber, u"1999.4.9."_s })
            QVERIFY2(!text.contains(test::withoutSpaces(secret)), qPrintable(secret));
    }

    void printsTheIdentityWhereThereIsNoAlias()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.client.underAlias = false;
        input.residentNumber = u"990409-2345678"_s;
        input.submitter = u"이도움"_s;
        const QString text = test::rawText(pdfOf(input));
        for (const QString& known : { input.record.client.trueName, input.record.client.phone,
                 input.record.client.address, input.residentNumber, u"제출인이도움"_s })
            QVERIFY2(text.contains(test::withoutSpaces(known)), qPrintable(known));
        QVERIFY(!text.contains(u"(가명)"_s));
    }

    void givesTheSameBytesInEveryProcess()
    {
        const QByteArray pdf = pdfOf(test::demoCase(u"V03"_s));
        for (int run = 0; run < 2; ++run) { // each with its own hash seed
            QProcess process;
            process.start(QCoreApplication::applicationDirPath() + u"/pdfsample"_s, { u"V03"_s });
            QVERIFY(process.waitForFinished());
            QVERIFY(process.readAllStandardOutput() == pdf);
        }
    }

    void marksDraftsOnEachPaper()
    {
        const PacketInput input = test::demoCase(u"V01"_s);
        const auto packet = made(input, { .purpose = PacketPurpose::Draft });
        QVERIFY(packet);
        for (const PacketPart& part : packet->parts)
            QVERIFY(textOf(packet->pages, part.firstPage)
                    .startsWith(u"초안 · 서식 %1 1판 · 법률 검토: 없음"_s.arg(part.formId)));
        QVERIFY(test::wordsOutsideMargins(*packetPdf(*packet, input.date, m_face)).isEmpty());
        QVERIFY(!textOf(made(input)->pages, 1).contains(u"초안"_s));
    }

    void marksEveryPageOfAPracticeStore()
    {
        const auto packet = made(test::demoCase(u"V03"_s), { .origin = PacketOrigin::Practice });
        QVERIFY(packet);
        for (int page = 1; page <= int(packet->pages.size()); ++page)
            QVERIFY(textOf(packet->pages, page)
                    .endsWith(u"연습 · 실제 사건이 아닙니다 연습  %1 / %2 "_s.arg(page).arg(packet->pages.size())));
        const auto pdf = packetPdf(*packet, test::demoCase(u"V03"_s).date, m_face);
        QVERIFY(pdf);
        const auto boxes = test::wordBoxes(*pdf); // on paper too, at the head of every sheet
        QCOMPARE(boxes.size(), packet->pages.size());
        for (const auto& sheet : boxes)
            QVERIFY(std::ranges::any_of(
                sheet.words, [](const auto& word) { return word.word == u"연습"_s && word.mm.top() < 45; }));
    }

    void refusesACharacterAndNamesItsField()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.acts[1].what = u"쪽지에 ❤️ 를 보냄"_s;
        const auto packet = made(input);
        QVERIFY(!packet);
        QCOMPARE(packet.error(), (Error { ErrorCode::MissingGlyph, u"범죄사실[1].행위[2].내용: U+2764"_s, "U+2764" }));
    }

    void writesCharactersOutAndListsThemLast()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.acts[1].what = u"쪽지에 ❤️ 를 보냄"_s;
        const auto packet = made(input, { .unknownGlyphs = UnknownGlyphs::Transcribe });
        QVERIFY(packet);
        QCOMPARE(packet->parts.back().formId, u"transcriptions"_s);
        const QString last = textOf(packet->pages, int(packet->pages.size()));
        QVERIFY2(last.contains(u"[그림문자: 빨간 하트 U+2764] U+2764 U+FE0F"_s), qPrintable(last));
        QVERIFY(test::inkOf(packet->pages).contains(u"쪽지에[그림문자:빨간하트U+2764]를보냄"_s));
    }

    void refusesAMissingField()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.caseRecord.duplicateComplaint.reset();
        const auto packet = made(input);
        QVERIFY(!packet);
        QCOMPARE(packet.error(), (Error { ErrorCode::MissingField, u"관련.중복고소"_s, "F01" }));
    }

    void refusesAFormThereIsNot()
    {
        QCOMPARE(made(test::demoCase(u"V01"_s), { .forms = { u"F99"_s } }).error(),
            (Error { ErrorCode::NotFound, u"F99"_s, {} }));
    }

    void takesTheStoresOwnTemplate()
    {
        const auto text = builtinTemplateText(u"F01"_s);
        QVERIFY(text);
        const ParsedTemplate own = parseTemplate(QString(*text).replace(u"= 고 소 장"_s, u"= 고 소 장 (고친 서식)"_s));
        const PacketInput input = test::demoCase(u"V01"_s);
        const auto packet = makePacket(valuesOf(input), { .forms = { u"F01"_s } }, { { u"F01"_s, own.form } }, m_face);
        QVERIFY(packet);
        QVERIFY(textOf(packet->pages, 3).startsWith(u"고 소 장 (고친 서식)"_s));
    }

    void refusesATemplateThatMustacheRefuses()
    {
        Template broken = *builtinTemplate(u"F01"_s);
        broken.nodes.push_back({ .parts = { { .source = { u"{{#가}}"_s, 99, 1 } } } });
        const auto packet =
            makePacket(valuesOf(test::demoCase(u"V01"_s)), { .forms = { u"F01"_s } }, { { u"F01"_s, broken } }, m_face);
        QVERIFY(!packet);
        QCOMPARE(packet.error().code, ErrorCode::TemplateSyntax);
    }

    void choosesTheFormsThatTheCaseHas()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        QCOMPARE(complaintForms(input), (QStringList { u"F01"_s, u"F05"_s, u"F03"_s, u"F06"_s }));
        input.record.statement.reset();
        input.evidence.clear();
        QCOMPARE(complaintForms(input), (QStringList { u"F01"_s, u"F05"_s }));
        QVERIFY(made(input));
        QVERIFY(test::inkOf(made(input)->pages).contains(u"■진술외증거없음"_s));
    }
};

GYEOT_TEST(PacketTest)
#include "tst_packet.moc"
