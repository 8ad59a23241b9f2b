#include "ui/shell/privacyscreen.h"

#include "ui/theme/palette.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTime>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr int clockMs = 1000;
constexpr qreal clockFactor = 4;

/** One opaque page over one window. */
class Cover final : public QWidget {
public:
    explicit Cover(QWidget* window) : QWidget(window)
    {
        setAutoFillBackground(true);
        setAttribute(Qt::WA_OpaquePaintEvent);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(QObject::tr("Covered"));
        setGeometry(window->rect());
        auto* tick = new QTimer(this);
        connect(tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
        tick->start(clockMs);
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Palette colors = Palette::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors.color(Role::Window));
        QFont large = font();
        large.setPointSizeF(font().pointSizeF() * clockFactor);
        large.setWeight(QFont::Light);
        painter.setFont(large);
        painter.setPen(colors.color(Role::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter, QTime::currentTime().toString(u"HH:mm"_s));
    }
};

} // namespace

PrivacyScreen::PrivacyScreen(QObject* parent) : QObject(parent) { }

PrivacyScreen::~PrivacyScreen() = default;

void PrivacyScreen::toggle()
{
    if (isUp())
        lower();
    else
        raise();
}

void PrivacyScreen::cover(QWidget* window)
{
    m_covers.push_back({ new Cover(window), window->windowTitle() });
    window->setWindowTitle(QApplication::applicationDisplayName());
    window->installEventFilter(this);
}

void PrivacyScreen::raise()
{
    finishComposing();
    m_focused = QApplication::focusWidget();
    QToolTip::hideText();
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() != Qt::ToolTip && window->windowType() != Qt::Popup)
            cover(window);
    }
    for (const Covered& covered : m_covers) {
        QWidget* page = covered.cover;
        if (!page)
            continue;
        page->repaint(); // now, not with the next round of events
    }
    // Last: leaving a field saves it, and that may take longer than anybody may go on reading.
    for (const Covered& covered : m_covers) {
        if (covered.cover && covered.cover->isActiveWindow())
            covered.cover->setFocus();
    }
    qApp->installEventFilter(this);
}

void PrivacyScreen::lower()
{
    qApp->removeEventFilter(this);
    // Before the covers go: a hidden widget hands its focus on as Tab does, which would select all and move the caret.
    if (m_focused)
        m_focused->setFocus();
    for (const Covered& covered : m_covers) {
        QWidget* page = covered.cover;
        if (!page)
            continue;
        page->window()->removeEventFilter(this);
        page->window()->setWindowTitle(covered.title);
        page->hide();
        page->deleteLater();
    }
    m_covers.clear();
}

bool PrivacyScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        for (const Covered& covered : m_covers) {
            if (QWidget* page = covered.cover; page && page->parent() == watched)
                page->resize(page->parentWidget()->size());
        }
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride
        && event->type() != QEvent::Shortcut)
        return QObject::eventFilter(watched, event);
    // Below the cover nothing may be typed; the keys that brought it take it away, and the lock key still locks.
    const auto* key = event->type() == QEvent::Shortcut ? nullptr : static_cast<QKeyEvent*>(event);
    const bool lockKey = key && key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier;
    if (!key || key->key() == Qt::Key_F12 || lockKey)
        return false;
    if (key->key() == Qt::Key_Escape && event->type() == QEvent::KeyPress)
        QTimer::singleShot(0, this, &PrivacyScreen::lower);
    event->accept();
    return event->type() == QEvent::KeyPress;
}

} // namespace gyeot::ui
