#include "core/documents/templatecheck.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

const QString head = u"%서식 F99\n%제목 견본\n%판 1\n"_s;

FieldCatalogue catalogue()
{
    const QStringList required { u"F99"_s };
    return FieldCatalogue({ { u"고소인.성명"_s, FieldKind::Text, required, {}, {}, {} },
        { u"고소인.휴대폰"_s, FieldKind::Text, {}, {}, {}, {} }, { u"관서"_s, FieldKind::Text, required, {}, {}, {} },
        { u"행위"_s, FieldKind::List, required, {}, {}, {} }, { u"행위.일시"_s, FieldKind::Text, required, {}, {}, {} },
        { u"행위.비고"_s, FieldKind::Text, {}, {}, {}, {} }, { u"행위.증거"_s, FieldKind::List, {}, {}, {}, {} },
        { u"행위.증거.번호"_s, FieldKind::Text, required, {}, {}, {} } });
}

} // namespace

class TemplateCheckTest : public QObject {
    Q_OBJECT

    static FormValue act(const QString& when)
    {
        FormValue value;
        value.set(u"일시", when);
        return value;
    }
    static QStringList missing(const QString& body, const FormValue& values)
    {
        const ParsedTemplate parsed = parseTemplate(head + body);
        QStringList paths;
        for (const MissingField& field : missingFields(parsed.form, values, catalogue()))
            paths += field.path;
        return parsed.problems.empty() ? paths : QStringList { u"problem"_s };
    }

private Q_SLOTS:
    void acceptsWhatTheProgramShips_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : { "F01", "F03", "F05", "F06", "cover", "contents", "transcriptions", "draftmark" })
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void acceptsWhatTheProgramShips()
    {
        QFETCH(QString, id);
        const auto text = builtinTemplateText(id);
        QVERIFY(text);
        for (const TemplateProblem& problem : checkTemplate(*text, FieldCatalogue::builtin()))
            QFAIL(qPrintable(
                u"%1:%2 %3 %4"_s.arg(problem.line).arg(problem.column).arg(faultName(problem.fault), problem.name)));
        const auto form = builtinTemplate(id);
        QVERIFY(form);
        QCOMPARE(form->info.formId, id);
        QCOMPARE(form->info.signOff, QString());
    }

    void findsNames_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("known") << u"{{고소인.성명}}"_s << QString() << 0 << QString();
        QTest::newRow("field of an open list") << u"{{#행위}}{{일시}}{{/행위}}"_s << QString() << 0 << QString();
        QTest::newRow("full path inside its list") << u"{{#행위}}{{관서}}{{/행위}}"_s << QString() << 0 << QString();
        QTest::newRow("list inside a list")
            << u"{{#행위}}{{#증거}}{{번호}}{{일시}}{{/증거}}{{/행위}}"_s << QString() << 0 << QString();
        QTest::newRow("group as a section") << u"{{#고소인}}{{성명}}{{/고소인}}"_s << QString() << 0 << QString();
        QTest::newRow("inverted section of a value")
            << u"{{^고소인.휴대폰}}없음{{/고소인.휴대폰}}"_s << QString() << 0 << QString();
        QTest::newRow("one letter wrong") << u"글 {{ 고소임.성명 }}"_s << u"unknown_field"_s << 6 << u"고소인.성명"_s;
        QTest::newRow("another word") << u"{{피고소인.휴대폰번호}}"_s << u"unknown_field"_s << 3 << u"고소인.휴대폰"_s;
        QTest::newRow("nothing near") << u"{{xyzzy}}"_s << u"unknown_field"_s << 3 << QString();
        QTest::newRow("unknown section") << u"{{#행의}}{{/행의}}"_s << u"unknown_field"_s << 4 << u"행위"_s;
        QTest::newRow("near name inside a list")
            << u"{{#행위}}{{일자}}{{/행위}}"_s << u"unknown_field"_s << 10 << u"일시"_s;
        QTest::newRow("field of a list outside it") << u"{{행위.일시}}"_s << u"outside_section"_s << 3 << u"행위"_s;
        QTest::newRow("inner list not open")
            << u"{{#행위}}{{증거.번호}}{{/행위}}"_s << u"outside_section"_s << 10 << u"행위.증거"_s;
        QTest::newRow("list as a value") << u"{{행위}}"_s << u"not_a_value"_s << 3 << QString();
        QTest::newRow("group as a value") << u"{{고소인}}"_s << u"not_a_value"_s << 3 << QString();
        QTest::newRow("after its section") << u"{{#행위}}{{/행위}}{{일시}}"_s << u"unknown_field"_s << 17 << QString();
    }
    void findsNames()
    {
        QFETCH(QString, body);
        QFETCH(QString, fault);
        QFETCH(int, column);
        QFETCH(QString, suggestion);
        const TemplateProblems problems = checkTemplate(head + body, catalogue());
        QCOMPARE(problems.size(), std::size_t(fault.isEmpty() ? 0 : 1));
        if (problems.empty())
            return;
        QCOMPARE(faultName(problems[0].fault), fault);
        QCOMPARE(problems[0].line, 4);
        QCOMPARE(problems[0].column, column);
        QCOMPARE(problems[0].length, int(problems[0].name.size()));
        QCOMPARE(problems[0].suggestion, suggestion);
    }

    void findsNamesInCellsUnderBlockSections()
    {
        const TemplateProblems problems =
            checkTemplate(head + u"%표 *왼 *왼\n{{#행위}}\n| {{일시}} | {{일지}} |\n{{/행위}}\n%끝"_s, catalogue());
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].line, 6);
        QCOMPARE(problems[0].column, 14);
        QCOMPARE(problems[0].suggestion, u"일시"_s);
    }

    void reportsInTheOrderOfTheText()
    {
        const TemplateProblems problems = checkTemplate(head + u"{{가나다라마}}\n{{{b}}}\n{{#행위}}\n"_s, catalogue());
        QList<int> lines;
        for (const TemplateProblem& problem : problems)
            lines += problem.line;
        QCOMPARE(lines, (QList { 4, 5, 6 }));
    }

    void namesWhatIsMissing()
    {
        FormValue values;
        QCOMPARE(missing(u"{{고소인.성명}} {{고소인.휴대폰}} {{관서}} {{관서}}"_s, values),
            (QStringList { u"고소인.성명"_s, u"관서"_s }));
        values.set(u"고소인.성명", u"김가상"_s);
        values.set(u"관서", QString());
        QCOMPARE(missing(u"{{고소인.성명}} {{관서}}"_s, values), QStringList { u"관서"_s });
    }

    void numbersElementsOfLists()
    {
        FormValue values;
        values.set(u"행위", FormValue::List { act(u"2026. 3. 1."_s), act({}), act({}) });
        QCOMPARE(missing(u"%표 *왼\n{{#행위}}\n| {{일시}} {{비고}} |\n{{/행위}}\n%끝"_s, values),
            (QStringList { u"행위[2].일시"_s, u"행위[3].일시"_s }));
        QCOMPARE(
            missing(u"{{#행위}}{{일시}}{{/행위}}"_s, values), (QStringList { u"행위[2].일시"_s, u"행위[3].일시"_s }));
    }

    void takesARequiredListWithoutElementsAsMissing()
    {
        QCOMPARE(missing(u"{{#행위}}{{일시}}{{/행위}}"_s, {}), QStringList { u"행위"_s });
    }

    void doesNotAskForWhatIsNotShown()
    {
        QCOMPARE(missing(u"{{#고소인.휴대폰}}{{고소인.성명}}{{/고소인.휴대폰}}"_s, {}), QStringList());
        QCOMPARE(
            missing(u"{{^고소인.휴대폰}}{{고소인.성명}}{{/고소인.휴대폰}}"_s, {}), QStringList { u"고소인.성명"_s });
        QCOMPARE(
            missing(u"{{#고소인.휴대폰}}{{고소인.성명}}{{/고소인.휴대폰}} {{관서}}"_s, {}), QStringList { u"관서"_s });
        QCOMPARE(missing(u"{{고소인.휴대폰}}"_s, {}), QStringList());
    }

    void knowsItsOwnCatalogue()
    {
        const FieldCatalogue fields = FieldCatalogue::builtin();
        QVERIFY(fields.fields().size() > 60);
        QSet<QString> paths;
        for (const Field& field : fields.fields()) {
            QVERIFY2(!field.korean.isEmpty() && !field.english.isEmpty() && !paths.contains(field.path),
                qPrintable(field.path));
            paths.insert(field.path);
        }
        QCOMPARE(fields.find(u"행위")->kind, FieldKind::List);
        QCOMPARE(fields.find(u"집계.피해액")->kind, FieldKind::Money);
        QCOMPARE(fields.find(u"작성일")->requiredIn, (QStringList { u"F01"_s, u"F03"_s }));
        QCOMPARE(fields.listOf(u"범죄사실.행위.연번"), u"범죄사실.행위"_s);
        QVERIFY(fields.isGroup(u"고소인") && !fields.isGroup(u"행위") && !fields.isGroup(u"고소인.성명"));
        QVERIFY(!fields.find(u"고소인.주민번호"));
    }
};

GYEOT_TEST(TemplateCheckTest)
#include "tst_templatecheck.moc"
