#include "core/documents/template.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

const QString head = u"%서식 F99\n%제목 견본\n%판 3\n"_s;

} // namespace

class TemplateTest : public QObject {
    Q_OBJECT

    static Template form(const QString& body)
    {
        const ParsedTemplate parsed = parseTemplate(head + body);
        for (const TemplateProblem& problem : parsed.problems)
            qWarning() << problem.line << problem.column << faultName(problem.fault) << problem.name;
        return parsed.problems.empty() ? parsed.form : Template();
    }

private Q_SLOTS:
    void readsTheHead()
    {
        const DocumentInfo info = form(u"%검토 김변호 변호사\n%쪽 가로\n%본문 목록\n글"_s).info;
        QCOMPARE(info.formId, u"F99"_s);
        QCOMPARE(info.title, u"견본"_s);
        QCOMPARE(info.version, 3);
        QCOMPARE(info.signOff, u"김변호 변호사"_s);
        QCOMPARE(info.orientation, Orientation::Landscape);
        QCOMPARE(info.profile, Profile::List);
        QCOMPARE(form(u"%검토 없음\n글"_s).info.signOff, QString());
    }

    void readsEachKindOfLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<NodeKind>("kind");
        QTest::addColumn<int>("level");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("title") << u"= 고 소 장"_s << NodeKind::Heading << 0 << QStringList { u"고 소 장"_s };
        QTest::newRow("heading") << u"== 1. 고소인"_s << NodeKind::Heading << 1 << QStringList { u"1. 고소인"_s };
        QTest::newRow("subheading") << u"=== 가"_s << NodeKind::Heading << 2 << QStringList { u"가"_s };
        QTest::newRow("item") << u"# 하나"_s << NodeKind::Item << 1 << QStringList { u"하나"_s };
        QTest::newRow("item of depth 3") << u"### 셋"_s << NodeKind::Item << 3 << QStringList { u"셋"_s };
        QTest::newRow("field") << u"@ 사건명 | {{이름}}"_s << NodeKind::Field << 0
                               << QStringList { u"사건명"_s, u"{{이름}}"_s };
        QTest::newRow("exhibit mark") << u"%호증 {{번호}}"_s << NodeKind::Mark << 0 << QStringList { u"{{번호}}"_s };
        QTest::newRow("page break") << u"%쪽나눔"_s << NodeKind::PageBreak << 0 << QStringList();
        QTest::newRow("paragraph") << u"  글 {{가}}"_s << NodeKind::Paragraph << 0 << QStringList { u"글 {{가}}"_s };
        QTest::newRow("escaped paragraph") << u"\\= 글"_s << NodeKind::Paragraph << 0 << QStringList { u"= 글"_s };
        QTest::newRow("equals sign without a space")
            << u"=글"_s << NodeKind::Paragraph << 0 << QStringList { u"=글"_s };
        QTest::newRow("empty line of print") << u"%빈줄"_s << NodeKind::Paragraph << 0 << QStringList { QString() };
    }
    void readsEachKindOfLine()
    {
        QFETCH(QString, line);
        QFETCH(NodeKind, kind);
        QFETCH(int, level);
        QFETCH(QStringList, parts);
        const Template result = form(line);
        QCOMPARE(result.nodes.size(), std::size_t(1));
        QCOMPARE(result.nodes[0].kind, kind);
        QCOMPARE(result.nodes[0].level, level);
        QStringList texts;
        for (const TemplatePart& part : result.nodes[0].parts)
            texts += part.source.text;
        QCOMPARE(texts, parts);
        QCOMPARE(result.nodes[0].line, 4);
    }

    void readsAlignmentAndNotes()
    {
        const Template result = form(u">< 가운데\n>> 오른쪽\n~ 작게\n><~ 둘 다\n%% 주석\n\n보통"_s);
        QCOMPARE(result.nodes.size(), std::size_t(5));
        QCOMPARE(result.nodes[0].align, Align::Center);
        QCOMPARE(result.nodes[1].align, Align::Right);
        QVERIFY(result.nodes[2].isNote && result.nodes[2].align == Align::Justify);
        QVERIFY(result.nodes[3].isNote && result.nodes[3].align == Align::Center);
        QVERIFY(!result.nodes[4].isNote);
    }

    void readsTablesWithSectionsAroundRows()
    {
        const Template result = form(
            u"%표 14가 *왼 26오? 작게\n|= 연번 | 내용 | 액 |\n{{#행위}}\n| {{연번}} | 가\\|나 | {{액}} |\n{{/행위}}\n|+ 계 | < | {{합}} |\n| !이름 | {{가}} | < |\n%끝"_s);
        const TemplateNode& table = result.nodes.at(0);
        QCOMPARE(table.kind, NodeKind::Table);
        QCOMPARE(table.size, TextSize::Small);
        const std::vector<Column> columns { { 14, Align::Center }, { 0, Align::Left }, { 26, Align::Right } };
        QVERIFY(table.columns == columns);
        QCOMPARE(table.optionalColumns, (std::vector<bool> { false, false, true }));
        QCOMPARE(table.children.size(), std::size_t(4));
        QCOMPARE(table.children[0].rowKind, RowKind::Header);
        QCOMPARE(table.children[1].kind, NodeKind::Section);
        QCOMPARE(table.children[1].section.name, u"행위"_s);
        QCOMPARE(table.children[1].children[0].parts[1].source.text, u"가\\|나"_s);
        QCOMPARE(table.children[2].rowKind, RowKind::Total);
        QCOMPARE(table.children[2].parts[0].columnSpan, 2);
        QCOMPARE(table.children[3].parts[0].kind, CellKind::Label);
        QCOMPARE(table.children[3].parts[0].source.text, u"이름"_s);
    }

    void readsSignatures()
    {
        const Template result = form(
            u"%서명\n날짜 {{작성일}}\n서명 고소인 | {{이름}} | (인)\n{{#제출인}}\n서명 제출인 | {{이름}}\n{{/제출인}}\n귀중 {{관서}} 귀중\n%끝"_s);
        const TemplateNode& block = result.nodes.at(0);
        QCOMPARE(block.kind, NodeKind::Signature);
        QCOMPARE(block.children.size(), std::size_t(4));
        QCOMPARE(block.children[1].parts.size(), std::size_t(3));
        QCOMPARE(block.children[2].children[0].kind, NodeKind::Signer);
        QCOMPARE(block.children[3].kind, NodeKind::Addressee);
    }

    void readsCarriageReturnsAsNothing() { QVERIFY(form(u"= 글\r\n== 둘\r\n"_s) == form(u"= 글\n== 둘\n"_s)); }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TemplateFault>("fault");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("name");
        QTest::newRow("section not closed")
            << u"{{#행위}}\n글"_s << TemplateFault::UnclosedSection << 4 << 1 << u"행위"_s;
        QTest::newRow("section not opened")
            << u"글\n{{/행위}}"_s << TemplateFault::UnopenedSection << 5 << 1 << u"행위"_s;
        QTest::newRow("closed by another name")
            << u"{{#가}}\n{{#나}}\n{{/가}}"_s << TemplateFault::WrongNesting << 6 << 1 << u"가"_s;
        QTest::newRow("across the end of a table")
            << u"%표 *왼\n{{#가}}\n%끝\n{{/가}}"_s << TemplateFault::WrongNesting << 6 << 1 << u"%끝"_s;
        QTest::newRow("inline section not closed")
            << u"글 {{#가}}나"_s << TemplateFault::UnclosedSection << 4 << 3 << u"가"_s;
        QTest::newRow("inline section over two cells")
            << u"%표 *왼 *왼\n| {{#가}} | {{/가}} |\n%끝"_s << TemplateFault::UnclosedSection << 5 << 3 << u"가"_s;
        QTest::newRow("inline wrong nesting")
            << u"{{#가}}{{#나}}x{{/가}}{{/나}}"_s << TemplateFault::WrongNesting << 4 << 14 << u"가"_s;
        QTest::newRow("tag not closed") << u"글 {{가"_s << TemplateFault::UnclosedTag << 4 << 3 << QString();
        QTest::newRow("triple mustache") << u"글 {{{가}}} 나"_s << TemplateFault::RefusedTag << 4 << 3 << u"{가"_s;
        QTest::newRow("unescaped") << u"{{& 가}}"_s << TemplateFault::RefusedTag << 4 << 1 << u"& 가"_s;
        QTest::newRow("partial") << u"{{> 가}}"_s << TemplateFault::RefusedTag << 4 << 1 << u"> 가"_s;
        QTest::newRow("other delimiters") << u"{{=<% %>=}}"_s << TemplateFault::RefusedTag << 4 << 1 << u"=<% %>="_s;
        QTest::newRow("no name") << u"{{ }}"_s << TemplateFault::RefusedTag << 4 << 1 << QString();
        QTest::newRow("unknown directive") << u"%글꼴 굴림"_s << TemplateFault::BadDirective << 4 << 1 << u"%글꼴"_s;
        QTest::newRow("wrong orientation") << u"%쪽 옆으로"_s << TemplateFault::BadDirective << 4 << 1 << u"%쪽"_s;
        QTest::newRow("field without value") << u"@ 사건명"_s << TemplateFault::BadDirective << 4 << 1 << u"@"_s;
        QTest::newRow("head repeated") << u"%판 4\n글"_s << TemplateFault::BadHead << 4 << 1 << u"%판"_s;
        QTest::newRow("head below a block") << u"글\n%쪽 가로"_s << TemplateFault::BadHead << 5 << 1 << u"%쪽"_s;
        QTest::newRow("column without alignment")
            << u"%표 14 *왼\n%끝"_s << TemplateFault::BadTable << 4 << 4 << u"14"_s;
        QTest::newRow("no columns") << u"%표\n%끝"_s << TemplateFault::BadTable << 4 << 1 << QString();
        QTest::newRow("too few cells") << u"%표 *왼 *왼\n| 가 |\n%끝"_s << TemplateFault::BadTable << 5 << 1 << u"1"_s;
        QTest::newRow("row outside a table") << u"| 가 |"_s << TemplateFault::Misplaced << 4 << 1 << u"|"_s;
        QTest::newRow("paragraph in a table")
            << u"%표 *왼\n글\n%끝"_s << TemplateFault::Misplaced << 5 << 1 << QString();
        QTest::newRow("heading in a signature")
            << u"%서명\n= 글\n%끝"_s << TemplateFault::Misplaced << 5 << 1 << u"="_s;
        QTest::newRow("end of nothing") << u"%끝"_s << TemplateFault::Misplaced << 4 << 1 << u"%끝"_s;
        QTest::newRow("table not ended") << u"%표 *왼"_s << TemplateFault::Misplaced << 4 << 1 << u"%끝"_s;
        QTest::newRow("table in a table")
            << u"%표 *왼\n%표 *왼\n%끝"_s << TemplateFault::Misplaced << 5 << 1 << u"%표"_s;
        QTest::newRow("control character") << u"글\u0001"_s << TemplateFault::ControlCharacter << 4 << 2 << QString();
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(TemplateFault, fault);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, name);
        const TemplateProblems problems = parseTemplate(head + text).problems;
        QVERIFY(!problems.empty());
        QCOMPARE(faultName(problems.front().fault), faultName(fault));
        QCOMPARE(problems.front().line, line);
        QCOMPARE(problems.front().column, column);
        QCOMPARE(problems.front().name, name);
    }

    void namesWhatTheHeadLacks()
    {
        QStringList names;
        for (const TemplateProblem& problem : parseTemplate(u"글"_s).problems) {
            QCOMPARE(problem.fault, TemplateFault::BadHead);
            names += problem.name;
        }
        QCOMPARE(names, (QStringList { u"%서식"_s, u"%제목"_s, u"%판"_s }));
    }

    void givesEachFaultItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(TemplateFault::ControlCharacter); ++i)
            names.insert(faultName(TemplateFault(i)));
        QCOMPARE(names.size(), int(TemplateFault::ControlCharacter) + 1);
    }

    void refusesATemplateThereIsNot()
    {
        QCOMPARE(builtinTemplate(u"F00"_s).error(), (Error { ErrorCode::NotFound, u"F00"_s, {} }));
        QCOMPARE(builtinTemplateText(u"F00"_s).error().code, ErrorCode::NotFound);
    }
};

GYEOT_TEST(TemplateTest)
#include "tst_template.moc"
