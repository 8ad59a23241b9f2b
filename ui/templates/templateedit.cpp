#include "ui/templates/templateedit.h"

#include "ui/templates/syntaxcolors.h"
#include "ui/theme/palette.h"
#include "ui/theme/space.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextEdit>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

/** The strip of line numbers at the left of a TemplateEdit. */
class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(TemplateEdit* editor) : QWidget(editor), m_editor(editor) { }
    QSize sizeHint() const override { return { m_editor->numberWidth(), 0 }; }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintNumbers(event); }

private:
    TemplateEdit* m_editor;
};

TemplateEdit::TemplateEdit(const SyntaxColors& colors, const QStringList& fields, QWidget* parent)
    : QPlainTextEdit(parent),
      m_colors(colors),
      m_highlighter(colors.attach(document())),
      m_numbers(new LineNumbers(this)),
      m_completer(new QCompleter(new QStringListModel(fields, this), this))
{
    setAccessibleName(tr("Text of the template"));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true); // a template needs no tab; the keyboard must get out of the field
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    setFont(mono);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TemplateEdit::insertName);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateEdit::placeNumbers);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TemplateEdit::showMarks);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    m_colors.applyTheme(*this, *m_highlighter);
    placeNumbers();
}

void TemplateEdit::setProblems(const TemplateProblems& problems)
{
    m_problems = problems;
    showMarks();
    m_numbers->update();
}

QTextCursor TemplateEdit::cursorOf(const TemplateProblem& problem) const
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, problem.line - 1));
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const int length = cursor.block().length() - 1;
    const int start = std::clamp(problem.column - 1, 0, length);
    const int end = std::clamp(start + problem.length, start, length);
    cursor.setPosition(cursor.block().position() + start);
    cursor.setPosition(cursor.block().position() + end, QTextCursor::KeepAnchor);
    return cursor;
}

void TemplateEdit::goTo(const TemplateProblem& problem)
{
    setTextCursor(cursorOf(problem));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void TemplateEdit::replaceName(const TemplateProblem& problem, const QString& name)
{
    QTextCursor cursor = cursorOf(problem);
    const qsizetype inside = cursor.selectedText().indexOf(problem.name);
    if (problem.name.isEmpty() || inside < 0)
        return; // the text has moved on since the problem was found
    const int start = cursor.selectionStart() + int(inside);
    cursor.setPosition(start);
    cursor.setPosition(start + int(problem.name.size()), QTextCursor::KeepAnchor);
    cursor.insertText(name);
}

void TemplateEdit::showMarks()
{
    const Palette colors = Palette::of(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(blended(colors.color(Role::Selection), palette().color(QPalette::Base), 0.35));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    marks.append(line);
    for (const TemplateProblem& problem : m_problems) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOf(problem);
        if (!mark.cursor.hasSelection())
            mark.cursor.select(QTextCursor::LineUnderCursor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colors.color(Role::Stop));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QString TemplateEdit::openName() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype opened = before.lastIndexOf("{{"_L1);
    if (opened < 0 || before.indexOf("}}"_L1, opened) >= 0)
        return {};
    const QString name = before.sliced(opened + 2);
    // "{{" alone asks for every name; the null text means that no tag is open
    return name.isEmpty() ? u""_s : name.startsWith(u'#') || name.startsWith(u'^') ? name.sliced(1) : name;
}

void TemplateEdit::offerNames(bool asked)
{
    const QString name = openName();
    if (name.isNull()
        || (!asked && name.isEmpty()
            && !textCursor().block().text().left(textCursor().positionInBlock()).endsWith("{{"_L1))) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(name);
    if (m_completer->completionCount() == 0 || m_completer->currentCompletion() == name) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
        + m_completer->popup()->verticalScrollBar()->sizeHint().width() + space::large);
    m_completer->complete(place);
}

void TemplateEdit::insertName(const QString& name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(m_completer->completionPrefix().size()));
    const bool closed =
        cursor.block().text().mid(cursor.selectionEnd() - cursor.block().position()).startsWith("}}"_L1);
    cursor.insertText(closed ? name : name + u"}}"_s);
    setTextCursor(cursor);
}

void TemplateEdit::keyPressEvent(QKeyEvent* event)
{
    const bool choosing = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        if (choosing) {
            event->ignore(); // the popup takes it
            return;
        }
        break;
    default: break;
    }
    const bool asked = event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space;
    if (!asked)
        QPlainTextEdit::keyPressEvent(event);
    if (asked || choosing || event->text() == u"{"_s)
        offerNames(asked);
}

int TemplateEdit::numberWidth() const
{
    const int digits = int(QString::number(std::max(99, blockCount())).size());
    return fontMetrics().horizontalAdvance(u'9') * digits + 2 * space::small;
}

void TemplateEdit::placeNumbers()
{
    setViewportMargins(numberWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numberWidth(), area.height());
}

void TemplateEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void TemplateEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_colors.applyTheme(*this, *m_highlighter);
        showMarks();
    }
}

void TemplateEdit::paintNumbers(QPaintEvent* event)
{
    const Palette colors = Palette::of(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colors.color(Role::Raised));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        const int number = block.blockNumber() + 1;
        const bool isWrong = std::ranges::contains(m_problems, number, &TemplateProblem::line);
        painter.setPen(colors.color(isWrong ? Role::Stop : Role::TextSecondary));
        painter.drawText(QRectF(0, top, m_numbers->width() - space::small, height), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(number));
        top += height;
    }
}

} // namespace gyeot::ui
