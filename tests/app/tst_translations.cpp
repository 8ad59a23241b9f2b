#include "tests/support/testmain.h"
#include "translations/translations.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

/** One entry of a .ts file; `forms` holds one text, or one for each number where `isPlural`. */
struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.isFinished = xml.attributes().value("type"_L1).isEmpty();
    if (!message.isPlural) {
        message.forms.append(xml.readElementText().trimmed());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText().trimmed());
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({ context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true });
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.last());
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString pathOf(const QString& file)
{
    return QStringLiteral(GYEOT_SOURCE_DIR "/translations/") + file;
}

void addFiles(const QString& pattern)
{
    QTest::addColumn<QString>("path");
    const QDir folder(pathOf({}));
    for (const QString& file : folder.entryList({ pattern }))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

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

/** A particle whose shape depends on the sound before it, right behind a value that is only known later ("%1을" is wrong for every
 *  value that ends in a vowel), or both shapes at once ("을(를)"). 의, 에, 부터, 까지 and 도 have one shape and pass, and so does a
 *  particle behind a noun that explains the value in brackets: "묶음(%1)을". */
bool leansOnAValue(const QString& korean)
{
    static const QRegularExpression pattern(
        u"%L?(?:n|[0-9]+)[”’\"']?(?:을|를|은|는|이|가|과|와|으로|로|이나|나|이라|라|이란|란|아|야)(?![가-힣])"
        u"|을\\(를\\)|를\\(을\\)|은\\(는\\)|는\\(은\\)|이\\(가\\)|가\\(이\\)|과\\(와\\)|와\\(과\\)|\\(으\\)로"_s);
    return pattern.match(korean).hasMatch();
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFinished_data() { addFiles(u"*.ts"_s); }
    /** No unfinished or obsolete entry, no empty word, and the same placeholders on both sides. */
    void isFinished()
    {
        QFETCH(QString, path);
        const QList<Message> messages = readMessages(path);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.isFinished && !message.forms.isEmpty(), qPrintable(message.source));
            for (const QString& form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
                QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(message.source));
            }
        }
    }

    void hasNoParticleThatDependsOnAValue_data() { addFiles(u"*_ko.ts"_s); }
    void hasNoParticleThatDependsOnAValue()
    {
        QFETCH(QString, path);
        for (const Message& message : readMessages(path)) {
            for (const QString& form : message.forms)
                QVERIFY2(!leansOnAValue(form), qPrintable(form));
        }
    }

    void knowsParticlesThatDependOnAValue_data()
    {
        QTest::addColumn<QString>("korean");
        QTest::addColumn<bool>("leans");
        QTest::newRow("behind a value") << u"%1을 저장했습니다."_s << true;
        QTest::newRow("behind a quoted value") << u"“%1”는 목록입니다."_s << true;
        QTest::newRow("at the end") << u"%2로"_s << true;
        QTest::newRow("both shapes") << u"묶음 %1을(를) 받았습니다."_s << true;
        QTest::newRow("direction in both shapes") << u"%1(으)로 보냅니다."_s << true;
        QTest::newRow("one shape only") << u"%1부터 %2까지"_s << false;
        QTest::newRow("behind a noun") << u"묶음(%1)을 받았습니다."_s << false;
        QTest::newRow("a noun that begins alike") << u"채울 것 %n가지"_s << false;
        QTest::newRow("a word of its own") << u"%1 이전"_s << false;
    }
    void knowsParticlesThatDependOnAValue()
    {
        QFETCH(QString, korean);
        QTEST(leansOnAValue(korean), "leans");
    }

    void hasEnglishPluralsForEveryCount_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("app") << u"app"_s;
        QTest::newRow("ui") << u"ui"_s;
    }
    /** The English file holds what counts and nothing else, in two forms without "(s)". */
    void hasEnglishPluralsForEveryCount()
    {
        QFETCH(QString, part);
        QStringList counted;
        for (const Message& message : readMessages(pathOf(part + u"_ko.ts"_s))) {
            if (message.isPlural)
                counted.append(message.context + u'/' + message.source);
        }
        QStringList english;
        for (const Message& message : readMessages(pathOf(part + u"_en.ts"_s))) {
            QVERIFY2(message.isPlural && message.forms.size() == 2, qPrintable(message.source));
            QVERIFY2(!message.forms.join(u' ').contains("(s)"_L1), qPrintable(message.source));
            english.append(message.context + u'/' + message.source);
        }
        counted.sort();
        english.sort();
        QVERIFY(!english.isEmpty());
        QCOMPARE(english, counted);
    }

    void countsInBothLanguages()
    {
        const auto years = [](int n) { return QCoreApplication::translate("StepWords", "%n year(s)", nullptr, n); };
        installTranslations(u"en"_s);
        QCOMPARE(years(1), u"1 year"_s);
        QCOMPARE(years(10), u"10 years"_s);
        installTranslations(u"ko"_s);
        QCOMPARE(years(1), u"1년"_s);
        QCOMPARE(years(10), u"10년"_s);
        installTranslations(u"en"_s);
    }

    void bringsDaysAndNumbersAlong()
    {
        installTranslations(u"ko"_s);
        QCOMPARE(QLocale().dayName(Qt::Sunday, QLocale::ShortFormat), u"일"_s);
        installTranslations(u"en"_s);
        QCOMPARE(QLocale().dayName(Qt::Sunday, QLocale::ShortFormat), u"Sun"_s);
        installTranslations(u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
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
