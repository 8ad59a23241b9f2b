#include "ui/workspace/formwords.h"

#include "ui/widgets/draftmark.h"
#include "ui/widgets/fields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

/** What of a form can be typed in or chosen, in the order it was made: the same each time the form is made. */
QList<QWidget*> fieldsOf(QWidget* form)
{
    const auto isField = [](const QWidget* widget) {
        return isTextField(widget) || qobject_cast<const ChoiceField*>(widget);
    };
    if (isField(form))
        return { form };
    QList<QWidget*> fields;
    for (QWidget* widget : form->findChildren<QWidget*>()) {
        if (isField(widget) && draftFormOf(widget) == form)
            fields.append(widget);
    }
    return fields;
}

int caretOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->cursorPosition();
    const auto* box = qobject_cast<const QPlainTextEdit*>(field);
    return box ? box->textCursor().position() : 0;
}

QString textOf(const QWidget* field, const Composing& composing)
{
    if (const auto* choice = qobject_cast<const ChoiceField*>(field))
        return choice->value();
    const auto* line = qobject_cast<const QLineEdit*>(field);
    const auto* box = qobject_cast<const QPlainTextEdit*>(field);
    QString text = line ? line->text() : box->toPlainText();
    if (composing.field == field)
        text.insert(std::clamp<qsizetype>(caretOf(field), 0, text.size()), composing.syllable);
    return text;
}

void setText(QWidget* field, const QString& text)
{
    if (auto* choice = qobject_cast<ChoiceField*>(field)) {
        choice->setValue(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text);
        line->setModified(true); // as typed: a form that follows its record leaves it alone
    } else if (auto* box = qobject_cast<QPlainTextEdit*>(field)) {
        box->setPlainText(text);
        box->document()->setModified(true);
    }
}

const QScrollArea* pageAround(const QWidget* field)
{
    for (const QWidget* up = field->parentWidget(); up; up = up->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(up))
            return area;
    }
    return nullptr;
}

void noteCaret(FormDraft& words, const QWidget* field, int position)
{
    words.focus = field->accessibleName();
    words.focusPosition = position;
    words.caret = caretOf(field);
    words.anchor = words.caret;
    if (const auto* line = qobject_cast<const QLineEdit*>(field); line && line->hasSelectedText())
        words.anchor = line->selectionStart() == words.caret ? line->selectionEnd() : line->selectionStart();
    if (const auto* box = qobject_cast<const QPlainTextEdit*>(field)) {
        words.anchor = box->textCursor().anchor();
        words.scroll = box->verticalScrollBar()->value();
    }
    if (const QScrollArea* page = pageAround(field))
        words.pageScroll = page->verticalScrollBar()->value();
}

QWidget* found(const QList<QWidget*>& fields, const QString& name, int position)
{
    const auto byName = std::ranges::find(fields, name, &QWidget::accessibleName);
    if (byName != fields.end())
        return *byName;
    return position >= 0 && position < fields.size() ? fields[position] : nullptr;
}

} // namespace

QWidget* draftFormOf(QWidget* widget)
{
    for (QWidget* up = widget; up; up = up->isWindow() ? nullptr : up->parentWidget()) {
        if (!draftPlaceOf(up).isEmpty())
            return up;
    }
    return nullptr;
}

bool isTextField(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->echoMode() == QLineEdit::Normal && !line->isReadOnly();
    const auto* box = qobject_cast<const QPlainTextEdit*>(widget);
    return box && !box->isReadOnly();
}

FormDraft wordsOf(QWidget* form, const Composing& composing)
{
    FormDraft words;
    words.place = draftPlaceOf(form);
    const QStringList path = words.place.split(u'/');
    words.caseId = CaseId::fromString(path.value(1)).value_or(CaseId());
    if (const auto* state = dynamic_cast<const DraftState*>(form)) {
        words.state = state->draftState();
        if (words.caseId.isNull())
            words.caseId = state->draftCase();
    }
    const QWidget* focused = form->window()->focusWidget();
    const QList<QWidget*> fields = fieldsOf(form);
    const bool whole =
        draftScopeOf(form) == DraftScope::Whole && !isTextField(form); // a cell nobody has typed in is no draft
    for (int i = 0; i < fields.size(); ++i) {
        const QWidget* field = fields[i];
        const bool isComposing = composing.field == field && !composing.syllable.isEmpty();
        if (whole || isComposing || hasUnsavedText(field))
            words.fields.append({ field->accessibleName(), i, textOf(field, composing) });
        if (field == focused && isTextField(field))
            noteCaret(words, field, i);
    }
    return words;
}

bool putWords(QWidget* form, const FormDraft& words)
{
    const QList<QWidget*> fields = fieldsOf(form);
    bool differed = false;
    for (const FieldDraft& word : words.fields) {
        QWidget* field = found(fields, word.name, word.position);
        if (!field || textOf(field, {}) == word.text)
            continue;
        setText(field, word.text);
        differed = true;
    }
    if (auto* state = dynamic_cast<DraftState*>(form); state && !words.state.isEmpty())
        state->resumeDraft(words.state);
    return differed;
}

void putCaret(QWidget* form, const FormDraft& words)
{
    if (words.focus.isEmpty())
        return;
    QWidget* field = found(fieldsOf(form), words.focus, words.focusPosition);
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->deselect();
        if (words.anchor == words.caret)
            line->setCursorPosition(words.caret);
        else
            line->setSelection(words.anchor, words.caret - words.anchor);
    } else if (auto* box = qobject_cast<QPlainTextEdit*>(field)) {
        const int last = box->document()->characterCount() - 1;
        QTextCursor cursor = box->textCursor();
        cursor.setPosition(std::clamp(words.anchor, 0, last));
        cursor.setPosition(std::clamp(words.caret, 0, last), QTextCursor::KeepAnchor);
        box->setTextCursor(cursor);
        box->verticalScrollBar()->setValue(words.scroll);
    }
    if (const QScrollArea* page = pageAround(field))
        page->verticalScrollBar()->setValue(words.pageScroll);
}

} // namespace gyeot::ui
