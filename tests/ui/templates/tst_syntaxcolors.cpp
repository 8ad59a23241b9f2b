#include "core/documents/fieldcatalogue.h"
#include "tests/support/testmain.h"
#include "ui/templates/syntaxcolors.h"
#include "ui/theme/palette.h"

#include <QTest>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

using namespace gyeot;
using namespace gyeot::ui;
using namespace Qt::StringLiterals;

namespace {

/** Says by name which style each piece of a line was given. */
class Names final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    QStringList of(const QString& line)
    {
        m_line = line;
        m_pieces.clear();
        highlightLine(line, KSyntaxHighlighting::State());
        return m_pieces;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override
    {
        if (length > 0 && !m_line.sliced(offset, length).trimmed().isEmpty())
            m_pieces.append(format.name() + u": "_s + m_line.sliced(offset, length));
    }

private:
    QString m_line;
    QStringList m_pieces;
};

} // namespace

class SyntaxColorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto definition = m_colors.repository().definitionForName(u"Gyeot Template"_s);
        QVERIFY(definition.isValid());
        m_names.setDefinition(definition);
        m_names.setTheme(m_colors.repository().theme(u"Gyeot Light"_s));
    }

    void tellsThePiecesApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("piece");
        QTest::newRow("known field") << u"이름은 {{고소인.성명}}입니다"_s << u"Known field: 고소인.성명"_s;
        QTest::newRow("unknown field") << u"이름은 {{고소인.성함}}입니다"_s << u"Unknown field: 고소인.성함"_s;
        QTest::newRow("half of a known name") << u"{{고소인.성}}"_s << u"Unknown field: 고소인.성"_s;
        QTest::newRow("field of a list by its own name") << u"| {{연번}} |"_s << u"Known field: 연번"_s;
        QTest::newRow("section") << u"{{#행위}}"_s << u"Section: {{#행위}}"_s;
        QTest::newRow("statute") << u"성폭력처벌법 제14조의2제2항에 따라"_s << u"Statute: 제14조의2제2항"_s;
        QTest::newRow("exhibit") << u"첨부한 증 제3호증의 2 참조"_s << u"Exhibit: 증 제3호증의 2"_s;
        QTest::newRow("directive") << u"%쪽나눔"_s << u"Directive: %쪽나눔"_s;
        QTest::newRow("no directive") << u"%쪽바꿈"_s << u"Wrong: %쪽바꿈"_s;
        QTest::newRow("triple mustache") << u"{{{고소인.성명}}}"_s << u"Wrong: {{{고소인.성명}}}"_s;
        QTest::newRow("heading") << u"== 1. 고소인"_s << u"Heading: == "_s;
        QTest::newRow("comment line") << u"%% 쓰는 사람에게"_s << u"Comment: %% 쓰는 사람에게"_s;
    }
    void tellsThePiecesApart()
    {
        QFETCH(QString, line);
        QFETCH(QString, piece);
        const QStringList pieces = m_names.of(line);
        QVERIFY2(pieces.contains(piece), qPrintable(pieces.join(u" | "_s)));
    }

    /** The editor and the check agree on every name of the catalogue. */
    void knowsEveryFieldOfTheCatalogue()
    {
        const FieldCatalogue catalogue = FieldCatalogue::builtin();
        QVERIFY(!catalogue.fields().empty());
        for (const Field& field : catalogue.fields()) {
            if (field.kind == FieldKind::List)
                continue;
            const QString piece = u"Known field: "_s + field.path;
            QVERIFY2(m_names.of(u"{{"_s + field.path + u"}}"_s).contains(piece), qPrintable(field.path));
        }
    }

    void canBeReadInBothThemes_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"Gyeot Light"_s;
        QTest::newRow("dark") << u"Gyeot Dark"_s;
    }
    void canBeReadInBothThemes()
    {
        using KSyntaxHighlighting::Theme;
        QFETCH(QString, theme);
        const Theme colors = m_colors.repository().theme(theme);
        QVERIFY(colors.isValid());
        const QColor ground = QColor::fromRgba(colors.editorColor(Theme::BackgroundColor));
        for (const Theme::TextStyle style :
            { Theme::Normal, Theme::Keyword, Theme::Variable, Theme::ControlFlow, Theme::Operator, Theme::Preprocessor,
                Theme::Constant, Theme::SpecialString, Theme::Comment, Theme::Error, Theme::Alert })
            QVERIFY2(
                contrast(QColor::fromRgba(colors.textColor(style)), ground) >= 4.5, qPrintable(QString::number(style)));
    }

private:
    SyntaxColors m_colors;
    Names m_names;
};

GYEOT_TEST(SyntaxColorsTest)
#include "tst_syntaxcolors.moc"
