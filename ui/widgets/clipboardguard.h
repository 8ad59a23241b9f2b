#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace gyeot::ui {

/** Whatever this program puts on the clipboard, by any field or page, stays there for half a minute: marked as secret, so that clipboard
 *  histories leave it alone, then taken away if it is still ours; at lock and at the end at once. The selection of X11, which a mouse fills by
 *  marking text, goes the same way (reference/security.md 3.10, RES-03, RES-04). Looks on from outside: pages copy as they always do. */
class ClipboardGuard final : public QObject {
    Q_OBJECT

public:
    using Owns = std::function<bool(QClipboard::Mode)>; ///< whether what lies there was put there by this program

    /** The application's clipboard outlives it. `owns` is asked of the platform unless a test knows better. */
    explicit ClipboardGuard(QClipboard& clipboard, std::chrono::milliseconds life = std::chrono::seconds(30),
        Owns owns = {}, QObject* parent = nullptr);
    /** Clears what is ours. */
    ~ClipboardGuard() override;

    void clearOurs();

private:
    void take(QClipboard::Mode mode);
    void clear(QClipboard::Mode mode);
    bool isGuarded(QClipboard::Mode mode) const;

    QClipboard& m_clipboard;
    Owns m_owns;
    QByteArray m_token; ///< tells our own contents from another program's
    QTimer m_clipboardLife;
    QTimer m_selectionLife;
};

} // namespace gyeot::ui
