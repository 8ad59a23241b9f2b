#include "ui/widgets/fields.h"

#include "ui/widgets/formats.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QStyle>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

void finishComposing()
{
    if (QInputMethod* method = QGuiApplication::inputMethod())
        method->commit();
}

bool hasUnsavedText(const QWidget* field)
{
    if (const auto* text = qobject_cast<const TextField*>(field))
        return text->isUnsaved();
    if (const auto* date = qobject_cast<const DateField*>(field))
        return date->isUnsaved();
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->isModified();
    if (const auto* box = qobject_cast<const TextBox*>(field))
        return box->isUnsaved();
    const auto* plain = qobject_cast<const QPlainTextEdit*>(field);
    return plain && plain->document()->isModified();
}

TextField::TextField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setDragEnabled(false); // nothing of a case leaves by a slip of the mouse (reference/security.md RES-11)
    connect(this, &QLineEdit::returnPressed, this, &TextField::commit);
}

void TextField::setValue(const QString& text)
{
    m_last = text;
    setText(text);
    setCursorPosition(0);
}

QString TextField::value() const
{
    return cleaned(text());
}

bool TextField::isUnsaved() const
{
    return isModified() && value() != m_last;
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    finishComposing();
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void TextField::commit()
{
    const QString now = value();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT committed(now);
}

TextBox::TextBox(const QString& name, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TextBox::setValue(const QString& text)
{
    m_last = text;
    setPlainText(text);
}

QString TextBox::value() const
{
    return cleaned(toPlainText());
}

bool TextBox::isUnsaved() const
{
    return document()->isModified() && value() != m_last;
}

void TextBox::mousePressEvent(QMouseEvent* event)
{
    // A press into the selection would begin to drag it out (reference/security.md RES-11): it sets the caret as anywhere else.
    if (event->button() == Qt::LeftButton && textCursor().hasSelection() && event->modifiers() == Qt::NoModifier)
        setTextCursor(cursorForPosition(event->position().toPoint()));
    QPlainTextEdit::mousePressEvent(event);
}

QSize TextBox::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(u'M') * 24, fontMetrics().lineSpacing() * m_lines + 16 };
}

QSize TextBox::minimumSizeHint() const
{
    return { fontMetrics().horizontalAdvance(u'M') * 10, fontMetrics().lineSpacing() * std::min(m_lines, 3) + 16 };
}

void TextBox::focusOutEvent(QFocusEvent* event)
{
    finishComposing();
    QPlainTextEdit::focusOutEvent(event);
    const QString now = value();
    if (event->reason() == Qt::PopupFocusReason || now == m_last)
        return;
    m_last = now;
    Q_EMIT committed(now);
}

DateField::DateField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setDragEnabled(false);
    setPlaceholderText(u"2026. 3. 1."_s);
    connect(this, &QLineEdit::returnPressed, this, &DateField::commit);
}

void DateField::setValue(QDate day)
{
    m_last = day;
    setText(day.isValid() ? dateText(day) : QString());
}

bool DateField::isUnsaved() const
{
    return isModified() && text() != (m_last.isValid() ? dateText(m_last) : QString());
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    finishComposing();
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void DateField::commit()
{
    const bool emptied = cleaned(text()).isEmpty();
    const std::optional<QDate> day = parseDate(text());
    Q_EMIT understood(emptied || day.has_value());
    if (!emptied && !day)
        return;
    const QDate now = day.value_or(QDate());
    const bool changed = now != m_last;
    setValue(now);
    if (changed)
        Q_EMIT committed(now);
}

ChoiceField::ChoiceField(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT committed(value()); });
}

void ChoiceField::setValue(const QString& key)
{
    setCurrentIndex(findData(key));
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace gyeot::ui
