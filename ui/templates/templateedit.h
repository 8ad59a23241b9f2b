#pragma once

#include "core/documents/templateproblem.h"

#include <QPlainTextEdit>
#include <QStringList>

class QCompleter;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace gyeot::ui {

class LineNumbers;
class SyntaxColors;

/** Where the text of a template is typed: colours, line numbers, problems underlined in place, and the names of fields offered behind
 *  "{{" or on Ctrl+Space. `colors` outlives it. */
class TemplateEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    TemplateEdit(const SyntaxColors& colors, const QStringList& fields, QWidget* parent = nullptr);

    void setProblems(const TemplateProblems& problems);
    /** Puts the caret on a problem and selects it. */
    void goTo(const TemplateProblem& problem);
    /** Replaces the name of a problem by `name`, as one step of undo. */
    void replaceName(const TemplateProblem& problem, const QString& name);

    int numberWidth() const;
    void paintNumbers(QPaintEvent* event);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QTextCursor cursorOf(const TemplateProblem& problem) const;
    QString openName() const;
    void offerNames(bool asked);
    void insertName(const QString& name);
    void placeNumbers();
    void showMarks();

    const SyntaxColors& m_colors;
    KSyntaxHighlighting::SyntaxHighlighter* m_highlighter;
    LineNumbers* m_numbers;
    QCompleter* m_completer;
    TemplateProblems m_problems;
};

} // namespace gyeot::ui
