#include "core/crypto/passphrase.h"
#include "ui/theme/space.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphraseedit.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>
#include <cstring>

namespace gyeot::ui {

namespace {

constexpr size_t capacity = 1024; ///< bytes; a passphrase of fifty words fits
constexpr char32_t bullet = U'•';

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

/** Says "password field" and nothing of what is in it. */
class PassphraseAccess final : public QAccessibleWidget {
public:
    explicit PassphraseAccess(QWidget* line) : QAccessibleWidget(line, QAccessible::EditableText) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? QString() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* passphraseAccess(const QString& className, QObject* object)
{
    if (className != QLatin1String("gyeot::ui::PassphraseLine"))
        return nullptr;
    return new PassphraseAccess(static_cast<QWidget*>(object)); // Qt's accessibility cache owns it
}

} // namespace

void installPassphraseAccessibility()
{
    QAccessible::installFactory(passphraseAccess);
}

PassphraseLine::PassphraseLine(const QString& name, QWidget* parent) : QWidget(parent), m_buffer(capacity)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

SecretBytes PassphraseLine::typed() const
{
    return SecretBytes::copyOf(m_buffer.view().first(m_used));
}

SecretBytes PassphraseLine::take()
{
    SecretBytes taken = typed();
    clear();
    return taken;
}

int PassphraseLine::length() const
{
    const ByteSpan used = m_buffer.view().first(m_used);
    return int(std::ranges::count_if(used, [](unsigned char byte) { return !isContinuation(byte); }));
}

bool PassphraseLine::sameAs(const PassphraseLine& other) const
{
    const auto keys = canonicalPassphrase(typed());
    const auto otherKeys = canonicalPassphrase(other.typed());
    if (!keys || !otherKeys) // no passphrase, but what was pasted can still be compared
        return m_used == other.m_used && m_buffer.equals(other.m_buffer.view());
    return keys->equals(otherKeys->view());
}

void PassphraseLine::put(const SecretBytes& passphrase)
{
    if (passphrase.size() > capacity)
        return;
    std::ranges::fill(m_buffer.mutableView(), static_cast<unsigned char>(0));
    std::ranges::copy(passphrase.view(), m_buffer.mutableView().begin());
    m_used = passphrase.size();
    update();
    Q_EMIT changed();
}

void PassphraseLine::clear()
{
    std::ranges::fill(m_buffer.mutableView(), static_cast<unsigned char>(0));
    m_used = 0;
    update();
    Q_EMIT changed();
}

void PassphraseLine::setRevealed(bool revealed)
{
    m_revealed = revealed;
    update();
}

void PassphraseLine::append(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    if (m_used + size_t(utf8.size()) <= capacity) {
        std::memcpy(m_buffer.mutableView().data() + m_used, utf8.constData(), size_t(utf8.size()));
        m_used += size_t(utf8.size());
    }
    utf8.fill('\0');
    update();
    Q_EMIT changed();
}

void PassphraseLine::removeLast()
{
    const auto bytes = m_buffer.mutableView();
    while (m_used > 0) {
        --m_used;
        const bool wholeCharacter = !isContinuation(bytes[m_used]);
        bytes[m_used] = 0;
        if (wholeCharacter)
            break;
    }
    update();
    Q_EMIT changed();
}

void PassphraseLine::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QString pasted = QGuiApplication::clipboard()->text();
        append(QStringView(pasted).trimmed());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
    } else if (event->key() == Qt::Key_Backspace) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            clear();
        else
            removeLast();
    } else if (const QString text = event->text(); !text.isEmpty() && text.front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        append(text);
        tellAboutKey(*event, text.front());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PassphraseLine::tellAboutKey(const QKeyEvent& event, QChar letter)
{
    if (!letter.isLetter())
        return;
    Q_EMIT hangulSeen(letter.script() == QChar::Script_Hangul);
    if (letter.isUpper() || letter.isLower())
        Q_EMIT capsLockSeen(letter.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier));
}

void PassphraseLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PassphraseLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_revealed = false;
    update();
}

void PassphraseLine::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
}

QSize PassphraseLine::sizeHint() const
{
    return { charactersWide(this, 32), std::max(minimumRow, fontMetrics().height() + 12) };
}

QSize PassphraseLine::minimumSizeHint() const
{
    return { charactersWide(this, 12), sizeHint().height() };
}

void PassphraseLine::paintEvent(QPaintEvent*)
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const QRect inside = rect().adjusted(space::small, 2, -space::small, -2);
    const QString shown = m_revealed
        ? QString::fromUtf8(reinterpret_cast<const char*>(m_buffer.view().data()), qsizetype(m_used))
        : QString(length(), QChar(char16_t(bullet)));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const int width = fontMetrics().horizontalAdvance(shown);
    // The end is what is being typed, so it is the end that stays in sight.
    const int left = std::min(inside.left(), inside.right() - width - 2);
    painter.setClipRect(inside);
    painter.drawText(QRect(left, inside.top(), width + 2, inside.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (hasFocus()) {
        const int caret = left + width + 1;
        painter.drawLine(caret, inside.center().y() - fontMetrics().ascent() / 2, caret,
            inside.center().y() + fontMetrics().ascent() / 2);
    }
}

} // namespace gyeot::ui
