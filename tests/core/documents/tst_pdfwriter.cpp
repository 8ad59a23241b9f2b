#include "core/documents/paginator.h"
#include "core/documents/pdffinish.h"
#include "core/documents/pdfwriter.h"
#include "tests/core/documents/pdftools.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PdfWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pdf = test::samplePdf();
        QVERIFY(!m_pdf.isEmpty());
    }

    void passesTheCheckOfQpdf()
    {
        const QByteArray report = test::runTool(u"qpdf"_s, { u"--check"_s, u"FILE"_s }, m_pdf);
        QVERIFY2(report.contains("No syntax or stream encoding errors found"), report.constData());
        QVERIFY2(report.contains("PDF Version: 1.4"), report.constData());
    }

    void embedsEveryFontAsSubsetWithItsText()
    {
        const QByteArray report = test::runTool(u"pdffonts"_s, { u"FILE"_s }, m_pdf);
        const QList<QByteArray> lines = report.trimmed().split('\n').mid(2);
        QCOMPARE(lines.size(), 3);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(lines[i].simplified().contains("yes yes yes"), lines[i].constData());
            QVERIFY2(lines[i].startsWith("AAAAA" + QByteArray(1, char('A' + i)) + "+"), lines[i].constData());
        }
    }

    void givesBackEveryWordOnceAndInOrder()
    {
        const QString expected = u"증제1호증의2고소장사건명견본사건범죄사실"_s;
        const QString text = test::rawText(m_pdf);
        QVERIFY2(text.startsWith(expected), qPrintable(text.left(60)));
        // Outline marks and repeated header rows are the paginator's; what the document says stands in between, whole.
        QString rest = text;
        rest.remove(u"연번일시내용피해액"_s);
        const QString words = test::wordsOf(test::sampleDocument()).remove(u"연번일시내용피해액"_s);
        qsizetype from = 0;
        visitSpans(test::sampleDocument(), [&](const Span& span) {
            const QString part = test::withoutSpaces(span.text);
            if (u"연번일시내용피해액"_s.contains(part))
                return;
            const qsizetype at = rest.indexOf(part, from);
            QVERIFY2(at >= from && at - from <= 3, qPrintable(part + u" after "_s + rest.mid(from, 40)));
            from = at + part.size();
        });
        QCOMPARE(from, rest.size());
        QVERIFY(words.size() <= rest.size());
    }

    void staysInsideTheMarginsOnEveryPage() { QCOMPARE(test::wordsOutsideMargins(m_pdf).join(u'\n'), QString()); }

    void numbersEveryPage()
    {
        const auto pages = test::wordBoxes(m_pdf);
        const QString total = QString::number(pages.size());
        for (const auto& page : pages) {
            QString last;
            for (const auto& word : page.words) {
                if (word.mm.top() > page.sizeMm.height() - 30)
                    last += word.word;
            }
            QCOMPARE(last, QString::number(page.words.front().page) + u'/' + total);
        }
    }

    void carriesBookmarksLabelsAndLanguage()
    {
        const QByteArray json = test::runTool(
            u"qpdf"_s, { u"--json"_s, u"--json-key=outlines"_s, u"--json-key=pagelabels"_s, u"FILE"_s }, m_pdf);
        const qsizetype title = json.indexOf("\"title\": \"고 소 장\"");
        const qsizetype facts = json.indexOf("\"title\": \"범죄사실\"");
        const qsizetype table = json.indexOf("\"title\": \"일람표\"");
        QVERIFY2(title > 0 && title > facts - json.size() && facts > 0 && table > 0, json.constData());
        QVERIFY(json.contains("\"destpageposfrom1\": 1"));
        QVERIFY(json.contains("/PageLabels") || json.contains("pagelabels"));
        QVERIFY(test::runTool(u"qpdf"_s, { u"--qdf"_s, u"--object-streams=disable"_s, u"FILE"_s, u"-"_s }, m_pdf)
                .contains("/Lang (ko-KR)"));
    }

    void saysNothingOfPersonProgramOrTimeOfDay()
    {
        const QByteArray open =
            test::runTool(u"qpdf"_s, { u"--qdf"_s, u"--object-streams=disable"_s, u"FILE"_s, u"-"_s }, m_pdf);
        for (const QByteArray& word : { QByteArray("/Author"), QByteArray("/Producer"), QByteArray("/Creator "),
                 QByteArray("(Qt"), QByteArray("feff00510074"), QByteArray("DocumentID"), QByteArray("uuid") })
            QVERIFY2(!open.contains(word), word.constData());
        QVERIFY(open.contains("/CreationDate (D:20261125000000+09'00')"));
        QVERIFY(open.contains("<xmp:CreateDate>2026-11-25T00:00:00+09:00</xmp:CreateDate>"));
        QVERIFY(open.contains("<pdfaid:part>1</pdfaid:part>"));
    }

    void givesTheSameBytesInEveryProcess()
    {
        for (const QByteArray& seed : { QByteArray("0"), QByteArray(), QByteArray() }) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"QT_HASH_SEED"_s);
            if (!seed.isEmpty())
                environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationDirPath() + u"/pdfsample"_s, QStringList());
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput() == m_pdf);
        }
    }

    void changesWithTheDateAlone()
    {
        const Typeface face = test::typeface();
        const auto laidOut = layOut(test::sampleDocument(), face);
        QVERIFY(laidOut);
        const auto one = writePdf(laidOut->pages, { u"고소 서류"_s, QDate(2026, 11, 25), {} }, face);
        const auto two = writePdf(laidOut->pages, { u"고소 서류"_s, QDate(2026, 11, 26), {} }, face);
        QVERIFY(one && two && *one != *two);
    }

    /** Without the mending the text layer has tabs for spaces and radicals for Hanja. */
    void readsBackCharactersThatShareAGlyph()
    {
        const Typeface face = test::typeface();
        Document document;
        document.blocks.emplace_back(test::paragraph(u"一二 人口 金 ㄱㄴㅏ ㆍ· 가-나–다—라 “곁” ‘곁’ ~ ₩1,000"_s));
        const auto laidOut = layOut(document, face);
        QVERIFY(laidOut);
        const auto pdf = writePdf(laidOut->pages, { u"글"_s, QDate(2026, 1, 1), {} }, face);
        QVERIFY(pdf);
        QCOMPARE(test::rawText(*pdf), test::wordsOf(document));
    }

    void refusesNoPages()
    {
        const auto pdf = writePdf({}, {}, test::typeface());
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::LayoutFailed);
    }

    void refusesWhatIsNoPdf()
    {
        const auto pdf = finishPdf("%PDF-1.4 and then nothing", {}, {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::BadForm);
    }

private:
    QByteArray m_pdf;
};

GYEOT_TEST(PdfWriterTest)
#include "tst_pdfwriter.moc"
