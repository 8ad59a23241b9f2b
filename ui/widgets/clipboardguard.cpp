#include "ui/widgets/clipboardguard.h"

#include <QMimeData>
#include <QUuid>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView tokenFormat("application/x-gyeot-guard");
constexpr QLatin1StringView secretFormat("x-kde-passwordManagerHint"); ///< Klipper and others keep no history of it

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, std::chrono::milliseconds life, Owns owns, QObject* parent)
    : QObject(parent),
      m_clipboard(clipboard),
      m_owns(std::move(owns)),
      m_token(QUuid::createUuid().toRfc4122().toHex())
{
    if (!m_owns)
        m_owns = [this](QClipboard::Mode mode) {
            return mode == QClipboard::Clipboard ? m_clipboard.ownsClipboard() : m_clipboard.ownsSelection();
        };
    for (QTimer* timer : { &m_clipboardLife, &m_selectionLife }) {
        timer->setSingleShot(true);
        timer->setInterval(life);
    }
    connect(&m_clipboardLife, &QTimer::timeout, this, [this] { clear(QClipboard::Clipboard); });
    connect(&m_selectionLife, &QTimer::timeout, this, [this] { clear(QClipboard::Selection); });
    connect(&m_clipboard, &QClipboard::changed, this, &ClipboardGuard::take);
}

ClipboardGuard::~ClipboardGuard()
{
    m_clipboard.disconnect(this);
    clearOurs();
}

bool ClipboardGuard::isGuarded(QClipboard::Mode mode) const
{
    const QMimeData* contents = m_clipboard.mimeData(mode);
    return contents && contents->data(tokenFormat) == m_token;
}

void ClipboardGuard::take(QClipboard::Mode mode)
{
    QTimer& timer = mode == QClipboard::Selection ? m_selectionLife : m_clipboardLife;
    if (!m_owns(mode)) {
        timer.stop(); // somebody copied something else: none of our business
        return;
    }
    timer.start();
    const QMimeData* contents = m_clipboard.mimeData(mode);
    if (!contents || isGuarded(mode) || contents->formats().isEmpty())
        return;
    auto* guarded = new QMimeData; // the clipboard takes it over
    if (contents->hasText())
        guarded->setText(contents->text()); // and nothing beside the words: no formatting, no picture, no path
    guarded->setData(secretFormat, "secret");
    guarded->setData(tokenFormat, m_token);
    m_clipboard.setMimeData(guarded, mode);
}

void ClipboardGuard::clear(QClipboard::Mode mode)
{
    (mode == QClipboard::Selection ? m_selectionLife : m_clipboardLife).stop();
    if (isGuarded(mode))
        m_clipboard.clear(mode);
}

void ClipboardGuard::clearOurs()
{
    clear(QClipboard::Clipboard);
    if (m_clipboard.supportsSelection())
        clear(QClipboard::Selection);
}

} // namespace gyeot::ui
