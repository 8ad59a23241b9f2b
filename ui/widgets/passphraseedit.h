#pragma once

#include "core/crypto/secretbytes.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gyeot::ui {

/** The masked line of PassphraseEdit. Its characters go straight to locked memory as UTF-8; it keeps no text, no undo, no selection, asks
 *  the input method for nothing, and tells accessibility only that it is a password (reference/security.md, trap 23). Typing is at the
 *  end; Backspace takes one character, Ctrl+Backspace all; pasting is allowed (WCAG 2.2, 3.3.8). */
class PassphraseLine final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseLine(const QString& name, QWidget* parent = nullptr);

    /** The characters so far, moved out; the line is empty afterwards. */
    SecretBytes take();
    bool isEmpty() const { return m_used == 0; }
    /** Characters, not bytes. */
    int length() const;
    /** Whether both mean the same passphrase: the same keys, composed to syllables or not (core/crypto/passphrase.h). */
    bool sameAs(const PassphraseLine& other) const;
    /** In place of what was typed; UTF-8. */
    void put(const SecretBytes& passphrase);
    void clear();
    void setRevealed(bool revealed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter
    void capsLockSeen(bool on);
    void hangulSeen(bool hangul); ///< whether the last letter was Hangul

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    SecretBytes typed() const;
    void append(QStringView text);
    void removeLast();
    void tellAboutKey(const QKeyEvent& event, QChar letter);

    SecretBytes m_buffer;
    size_t m_used = 0;
    bool m_revealed = false;
};

/** A passphrase field: the masked line, an eye that shows it while held down, and badges for Caps Lock and 한/영, since masked fields do
 *  not compose Hangul and a wrong mode cannot be seen otherwise. */
class PassphraseEdit final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseEdit(const QString& name, QWidget* parent = nullptr);
    PassphraseLine& line() { return *m_line; }
    const PassphraseLine& line() const { return *m_line; }

private:
    PassphraseLine* m_line;
    QLabel* m_caps;
    QLabel* m_mode;
    QToolButton* m_eye;
};

/** Lets screen readers know the line for what it is; call once after the application is made. */
void installPassphraseAccessibility();

} // namespace gyeot::ui
