#pragma once

#include "core/crypto/passphrasewords.h"

#include <QWidget>

#include <array>

class QLabel;

namespace gyeot::ui {

/** Six words to take for a passphrase, in large letters, shown once: there is no way to copy them, and they are wiped when they are taken
 *  or put out of sight. Each word is a label of its own, so that screen readers can say them and the whole is in locked memory only. */
class SuggestedWords final : public QWidget {
    Q_OBJECT

public:
    explicit SuggestedWords(QWidget* parent = nullptr);
    ~SuggestedWords() override;

    /** Draws six words and shows them. */
    Result<void> suggest();
    /** The words with one space between them, moved out; nothing is shown afterwards. */
    SecretBytes take();
    bool isEmpty() const { return m_passphrase.isEmpty(); }

Q_SIGNALS:
    void taken(); ///< "Use these words": call take()
    void declined();
    void failed(const Error& error); ///< other words could not be drawn

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void suggestAgain();
    void showWords();
    void forget();

    SecretBytes m_passphrase;
    std::array<QLabel*, passphraseWordCount> m_words {};
};

} // namespace gyeot::ui
