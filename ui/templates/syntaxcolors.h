#pragma once

#include <KSyntaxHighlighting/Repository>
#include <memory>

class QPlainTextEdit;
class QTextDocument;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace gyeot::ui {

/** Our syntax definitions and the two themes that go with them, from the program's resources alone: nothing in a user's folders changes
 *  what an editor shows. Costs some milliseconds to make; one is enough for all editors of a window. */
class SyntaxColors {
public:
    SyntaxColors();

    /** Colours `document` as a template. The document owns the result. */
    KSyntaxHighlighting::SyntaxHighlighter* attach(QTextDocument* document) const;
    /** Gives editor and highlighter the theme that fits the palette; called again whenever the palette changes. */
    void applyTheme(QPlainTextEdit& editor, KSyntaxHighlighting::SyntaxHighlighter& highlighter) const;

    const KSyntaxHighlighting::Repository& repository() const { return *m_repository; }

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace gyeot::ui
