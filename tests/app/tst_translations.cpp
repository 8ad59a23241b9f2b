#include "tests/support/testmain.h"
#include "translations/translations.h"
#include "ui/errortext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[0-9]+)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

bool isKorean(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFinished_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(GYEOT_SOURCE_DIR "/translations"));
        for (const QString& file : folder.entryList({ u"*.ts"_s }))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    /** No unfinished or obsolete entry, no empty word, and the same placeholders on both sides. */
    void isFinished()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int words = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                QVERIFY2(xml.attributes().value("type"_L1).isEmpty(), qPrintable(source));
                const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QVERIFY2(!translation.isEmpty(), qPrintable(source));
                QVERIFY2(placeholders(translation) == placeholders(source), qPrintable(source));
                ++words;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words > 0);
    }

    void hasASentenceForEveryErrorInBothLanguages()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(ErrorCode::RejFork); ++code) {
            const Error error { ErrorCode(code) };
            names.insert(errorName(error.code));
            installTranslations(u"en"_s);
            const QString english = errorText(error);
            QVERIFY2(english.endsWith(u'.') && !isKorean(QString(english).remove(u"한/영"_s)), qPrintable(english));
            installTranslations(u"ko"_s);
            const QString korean = errorText(error);
            QVERIFY2(korean.endsWith(u'.') && isKorean(korean), qPrintable(english));
        }
        QCOMPARE(names.size(), int(ErrorCode::RejFork) + 1);
        QCOMPARE(errorText({ ErrorCode::NotFound, u"<b>a</b>"_s }).section(u':', 0, 0), u"<b>a</b>"_s);
        installTranslations(u"en"_s);
    }
};

GYEOT_TEST(TranslationsTest)
#include "tst_translations.moc"
