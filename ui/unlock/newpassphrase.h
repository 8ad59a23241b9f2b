#pragma once

#include "core/base/error.h"
#include "core/crypto/secretbytes.h"

#include <QWidget>

namespace gyeot::ui {

class PassphraseEdit;
class SecondaryLabel;
class SuggestedWords;

/** A new passphrase, typed twice, with its rule said plainly; or six words that are suggested, and then typed once from the paper they were
 *  written on. */
class NewPassphrase final : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget* parent = nullptr);

    /** What is still missing, as a sentence; empty: take() gives a passphrase. */
    QString missing() const;
    /** Moved out; both fields are empty afterwards. */
    SecretBytes take();

Q_SIGNALS:
    void submitted(); ///< Enter in the last field
    void failed(const gyeot::Error& error); ///< words could not be drawn

private:
    void suggest();
    void useWords();
    void showFields();
    void check();

    QWidget* m_fields;
    PassphraseEdit* m_first;
    PassphraseEdit* m_second;
    SuggestedWords* m_words;
    SecondaryLabel* m_hint;
    bool m_wordsUsed = false; ///< the first field holds words that were suggested
};

} // namespace gyeot::ui
