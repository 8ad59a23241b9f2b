#include "core/documents/templatefill.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

const QString head = u"%서식 F99\n%제목 견본\n%판 1\n"_s;

/** Text such as victims and offenders write, and such as attackers would. */
rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::oneOf(
        rc::gen::elementOf(std::vector<QString> { u"{{"_s, u"}}"_s, u"{{고소인.성명}}"_s, u"{{{x}}}"_s, u"{{#행위}}"_s,
            u"{{/행위}}"_s, u"{{=<% %>=}}"_s, u"{{> F01}}"_s, u"|"_s, u"\\|"_s, u"# "_s, u"= "_s, u"%끝"_s,
            u"%쪽나눔"_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"<b>&amp;"_s, u"\u202E"_s, u"\u2066"_s, u"\u0001"_s,
            u"\u00010\u0001"_s, u"\u0000x"_s, u"ㅋㅋ"_s, u"😂"_s, u"곁"_s, u" "_s }),
        rc::gen::map(rc::gen::inRange<int>(1, 0xD7FF), [](int code) { return QString(QChar(char16_t(code))); }));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString>& pieces) {
        QString text;
        for (const QString& one : pieces)
            text += one;
        return text;
    });
}

/** A form with every place a value can stand in. */
const QString everyPlace =
    u"= {{고소인.성명}}\n== 제목 {{고소인.성명}}\n# {{고소인.성명}} 끝\n@ 이름 | {{고소인.성명}}\n%호증 "
    u"{{고소인.성명}}\n>< {{고소인.성명}}\n"
    "%표 *왼 *왼\n|= {{고소인.성명}} | 머리 |\n{{#행위}}\n| {{연번}} | {{고소인.성명}} |\n{{/행위}}\n|+ < | "
    "{{고소인.성명}} |\n%끝\n"
    "%서명\n날짜 {{고소인.성명}}\n서명 고소인 | {{고소인.성명}} | (인)\n귀중 {{고소인.성명}} 귀중\n%끝\n"
    "가{{#고소인.성명}}나{{고소인.성명}}다{{/고소인.성명}}라"_s;

FormValue valuesWith(const QString& name)
{
    FormValue act;
    act.set(u"연번", u"1"_s);
    FormValue values;
    values.set(u"고소인.성명", name);
    values.set(u"행위", FormValue::List { act, act });
    return values;
}

} // namespace

class TemplateFillTest : public QObject {
    Q_OBJECT

    static Document filled(const QString& body, const FormValue& values)
    {
        const ParsedTemplate parsed = parseTemplate(head + body);
        for (const TemplateProblem& problem : parsed.problems)
            qWarning() << problem.line << problem.column << faultName(problem.fault);
        return fillTemplate(parsed.form, values).value_or(Document());
    }
    static Spans firstText(const Document& document) { return std::get<Paragraph>(document.blocks.at(0)).text; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) // the same values in every run, unless asked otherwise
            qputenv("RC_PARAMS", "seed=20261122");
    }

    void putsValuesIntoSpansOfTheirOwn()
    {
        const Document document = filled(u"고소인 {{고소인.성명}}은(는)"_s, valuesWith(u"김가상"_s));
        const Spans expected { Span { u"고소인 "_s }, Span { u"김가상"_s, u"고소인.성명"_s }, Span { u"은(는)"_s } };
        QVERIFY(firstText(document) == expected);
        QCOMPARE(document.info.formId, u"F99"_s);
    }

    void repeatsRowsAndNamesTheirFields()
    {
        FormValue one;
        one.set(u"연번", u"1"_s);
        FormValue two;
        two.set(u"연번", u"2"_s);
        FormValue values;
        values.set(u"행위", FormValue::List { one, two });
        const Document document =
            filled(u"%표 *왼 *왼\n{{#행위}}\n| {{연번}} | {{없는것}} |\n{{/행위}}\n%끝"_s, values);
        const Table& table = std::get<Table>(document.blocks.at(0));
        QCOMPARE(table.rows.size(), std::size_t(2));
        QCOMPARE(table.rows[1].cells[0].text, (Spans { Span { u"2"_s, u"행위[2].연번"_s } }));
        QVERIFY(table.rows[1].cells[1].text.empty());
    }

    void leavesOutOptionalColumnsThatAreEmpty()
    {
        const QString body =
            u"%표 10가 20왼? 30왼? *왼\n|= 가 | 나 | 다 | 라 |\n{{#행위}}\n| {{연번}} | {{비고}} | {{액}} | {{연번}} |\n{{/행위}}\n|+ 계 | {{합}} | < | < |\n%끝"_s;
        FormValue values = valuesWith(u"김"_s);
        values.set(u"합", u"합계"_s);
        const auto tableOf = [&] { return std::get<Table>(filled(body, values).blocks.at(0)); };
        const Table narrow = tableOf();
        QCOMPARE(narrow.columns.size(), std::size_t(2));
        QCOMPARE(narrow.rows[0].cells.size(), std::size_t(2));
        QCOMPARE(narrow.rows[0].cells[1].text.front().text, u"라"_s);
        QCOMPARE(narrow.rows.back().cells[1].columnSpan, 1);
        FormValue act;
        act.set(u"액", u"1원"_s);
        values.set(u"행위", FormValue::List { act });
        const Table wide = tableOf();
        QCOMPARE(wide.columns.size(), std::size_t(3));
        QCOMPARE(wide.columns[1].widthMm, 30.0);
        QCOMPARE(wide.rows[1].cells[1].text.front().text, u"1원"_s);
        QCOMPARE(wide.rows.back().cells[1].columnSpan, 2);
    }

    void repeatsBlocksInsideSections()
    {
        const Document document =
            filled(u"{{#행위}}\n# 연번 {{연번}}\n## {{고소인.성명}}\n{{/행위}}\n{{^행위}}\n없음\n{{/행위}}"_s,
                valuesWith(u"김가상"_s));
        QCOMPARE(document.blocks.size(), std::size_t(4));
        QCOMPARE(std::get<NumberedItem>(document.blocks[3]).depth, 2);
    }

    void takesEmptyValuesAsNone()
    {
        const QString body = u"{{#고소인.성명}}있음{{/고소인.성명}}{{^고소인.성명}}없음{{/고소인.성명}}"_s;
        QCOMPARE(firstText(filled(body, valuesWith({}))).front().text, u"없음"_s);
        QCOMPARE(firstText(filled(body, valuesWith(u"김"_s))).front().text, u"있음"_s);
        QCOMPARE(filled(u"{{^행위}}\n없음\n{{/행위}}"_s, {}).blocks.size(), std::size_t(1));
        FormValue noActs;
        noActs.set(u"행위", FormValue::List());
        QCOMPARE(filled(u"{{#행위}}\n있음\n{{/행위}}"_s, noActs).blocks.size(), std::size_t(0));
    }

    void leavesOutParagraphsThatComeOutEmpty()
    {
        const Document document =
            filled(u"{{고소인.성명}}\n# {{고소인.성명}}\n@ 이름 | {{고소인.성명}}\n%빈줄"_s, valuesWith({}));
        QCOMPARE(document.blocks.size(), std::size_t(2));
        QVERIFY(std::holds_alternative<FieldLine>(document.blocks[0])); // the label stays, to be filled in by hand
    }

    void unescapesTheBarOfTheTemplateOnly()
    {
        const Document document = filled(u"%표 *왼\n| 가\\|{{고소인.성명}} |\n%끝"_s, valuesWith(u"나\\|다"_s));
        const Spans expected { Span { u"가|"_s }, Span { u"나\\|다"_s, u"고소인.성명"_s } };
        QVERIFY(std::get<Table>(document.blocks.at(0)).rows[0].cells[0].text == expected);
    }

    void looksOutwardsForNames()
    {
        const Document document = filled(u"{{#행위}}{{고소인.성명}}-{{연번}};{{/행위}}"_s, valuesWith(u"김"_s));
        QString all;
        for (const Span& span : firstText(document))
            all += span.text;
        QCOMPARE(all, u"김-1;김-1;"_s);
    }

    void refusesWhatMustacheRefuses()
    {
        Template form;
        form.nodes.push_back({ .parts = { { .source = { u"글 {{#가}}"_s, 7, 3 } } } });
        const auto document = fillTemplate(form, {});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::TemplateSyntax);
        QCOMPARE(document.error().subject, u"7:3"_s);
    }

    /** Whatever a value holds, the blocks are those of any other value, and the value stands in them letter by letter. */
    void neverLetsAValueBecomeStructure()
    {
        const Document plain = filled(everyPlace, valuesWith(u"x"_s));
        QCOMPARE(plain.blocks.size(), std::size_t(9));
        const bool holds = rc::check("a value stays one literal span", [&] {
            const QString value = *anyText();
            RC_PRE(!value.isEmpty());
            Document document = filled(everyPlace, valuesWith(value));
            int found = 0;
            changeSpans(document, [&](Span& span) {
                RC_ASSERT(span.field.isEmpty() || span.field == u"고소인.성명"_s || span.field.startsWith(u"행위["_s));
                if (span.field == u"고소인.성명"_s) {
                    RC_ASSERT(span.text == value);
                    span.text = u"x"_s;
                    ++found;
                }
            });
            RC_ASSERT(found == 14);
            RC_ASSERT(document == plain);
        });
        QVERIFY(holds);
    }

    void findsValuesOfEveryKindByPath()
    {
        FormValue values = valuesWith(u"김"_s);
        QVERIFY(values.find(u"고소인.성명") && *values.find(u"고소인.성명") == FormValue(u"김"_s));
        QVERIFY(values.find(u"행위") && values.find(u"행위")->list());
        QVERIFY(!values.find(u"고소인.없음") && !values.find(u"고소인.성명.더") && !values.find(u"행위.연번"));
        values.set(u"고소인", u"덮어씀"_s);
        QVERIFY(!values.find(u"고소인.성명"));
        QVERIFY(FormValue().isEmpty() && FormValue(FormValue::List()).isEmpty()
            && FormValue(FormValue::Object()).isEmpty() && !values.isEmpty());
    }
};

GYEOT_TEST(TemplateFillTest)
#include "tst_templatefill.moc"
