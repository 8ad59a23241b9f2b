#include "ui/templates/syntaxcolors.h"

#include "ui/theme/palette.h"

#include <QPlainTextEdit>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

SyntaxColors::SyntaxColors() : m_repository(std::make_unique<KSyntaxHighlighting::Repository>()) { }

KSyntaxHighlighting::SyntaxHighlighter* SyntaxColors::attach(QTextDocument* document) const
{
    auto* const highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document);
    highlighter->setDefinition(m_repository->definitionForName(u"Gyeot Template"_s));
    return highlighter;
}

void SyntaxColors::applyTheme(QPlainTextEdit& editor, KSyntaxHighlighting::SyntaxHighlighter& highlighter) const
{
    using KSyntaxHighlighting::Theme;
    const bool isDark = Palette::of(editor.palette()).isDark();
    const Theme theme = m_repository->theme(isDark ? u"Gyeot Dark"_s : u"Gyeot Light"_s);
    QPalette colors = editor.palette();
    colors.setColor(QPalette::Base, QColor::fromRgba(theme.editorColor(Theme::BackgroundColor)));
    colors.setColor(QPalette::Text, QColor::fromRgba(theme.textColor(Theme::Normal)));
    colors.setColor(QPalette::Highlight, QColor::fromRgba(theme.editorColor(Theme::TextSelection)));
    colors.setColor(QPalette::HighlightedText, QColor::fromRgba(theme.textColor(Theme::Normal)));
    if (colors != editor.palette())
        editor.setPalette(colors);
    highlighter.setTheme(theme);
    highlighter.rehighlight();
}

} // namespace gyeot::ui
