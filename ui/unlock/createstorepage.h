#pragma once

#include "core/base/error.h"
#include "core/crypto/secretbytes.h"
#include "ui/unlock/storechoice.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace gyeot::ui {

class MessageBar;
class PassphraseEdit;
class SecondaryLabel;
class SuggestedWords;
class TextField;

/** Makes a new store: who, where, a passphrase twice with its rule said plainly, and whether it is for practice. Six words can be
 *  suggested in place of one's own; they have to be typed once by hand, which shows that they were written down. Makes nothing itself. */
class CreateStorePage final : public QWidget {
    Q_OBJECT

public:
    using Create = std::function<void(const NewStoreWish& wish, SecretBytes passphrase)>;

    /** `defaultFolder` is the machine's local data folder. */
    CreateStorePage(const QString& defaultFolder, Create create, QWidget* parent = nullptr);
    void setBusy(bool busy);
    void fail(const Error& error);
    /** Shows the way back to the list of stores; off where there is none yet. */
    void setBackShown(bool shown);

Q_SIGNALS:
    void backWanted();

private:
    void addPassphrase(QVBoxLayout* form);
    void choosePlace();
    void suggestWords();
    void useWords();
    void showFields();
    void checkPassphrases();
    void submit();
    QString missing() const;

    Create m_create;
    QString m_folder;
    MessageBar* m_message;
    TextField* m_name;
    TextField* m_site;
    TextField* m_storeName;
    SecondaryLabel* m_place;
    QWidget* m_fields;
    PassphraseEdit* m_first;
    PassphraseEdit* m_second;
    SuggestedWords* m_words;
    SecondaryLabel* m_hint;
    QCheckBox* m_practice;
    QPushButton* m_back;
    QPushButton* m_make;
    QWidget* m_card;
    bool m_wordsUsed = false; ///< the first field holds words that were suggested
};

} // namespace gyeot::ui
