#include "ui/widgets/fields.h"

#include "ui/widgets/draftmark.h"
#include "ui/widgets/formats.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QMouseEvent>
#include <QStyle>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

/** A press into a selection of text would begin to drag it out (reference/security.md RES-11): it sets the caret as anywhere else. */
class NoDragOut final : public QObject {
public:
    explicit NoDragOut(QPlainTextEdit* box) : QObject(box), m_box(box) { box->viewport()->installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::MouseButtonPress)
            return false;
        const auto* press = static_cast<QMouseEvent*>(event);
        if (press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier
            && m_box->textCursor().hasSelection())
            m_box->setTextCursor(m_box->cursorForPosition(press->position().toPoint()));
        return false;
    }

private:
    QPlainTextEdit* m_box;
};

} // namespace

void finishComposing()
{
    if (QInputMethod* method = QGuiApplication::inputMethod())
        method->commit();
}

TextField::TextField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setDragEnabled(false); // nothing of a case leaves by a slip of the mouse
    noteSavedText(this, m_last);
    connect(this, &QLineEdit::returnPressed, this, &TextField::commit);
}

void TextField::setValue(const QString& text)
{
    m_last = text;
    noteSavedText(this, m_last);
    setText(text);
    setCursorPosition(0);
}

QString TextField::value() const
{
    return cleaned(text());
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
    noteSavedText(this, m_last);
    Q_EMIT committed(now);
}

TextBox::TextBox(const QString& name, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    new NoDragOut(this);
    noteSavedText(this, m_last);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TextBox::setValue(const QString& text)
{
    m_last = text;
    noteSavedText(this, cleaned(text));
    setPlainText(text);
}

QString TextBox::value() const
{
    return cleaned(toPlainText());
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
    noteSavedText(this, m_last);
    Q_EMIT committed(now);
}

DateField::DateField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setDragEnabled(false);
    noteSavedText(this, {});
    setPlaceholderText(u"2026. 3. 1."_s);
    connect(this, &QLineEdit::returnPressed, this, &DateField::commit);
}

void DateField::setValue(QDate day)
{
    m_last = day;
    setText(day.isValid() ? dateText(day) : QString());
    noteSavedText(this, text());
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
