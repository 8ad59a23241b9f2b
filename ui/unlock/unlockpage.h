#pragma once

#include "core/base/error.h"
#include "core/crypto/secretbytes.h"
#include "ui/unlock/storechoice.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace gyeot::ui {

class ChoiceField;
class MessageBar;
class PassphraseEdit;
class SecondaryLabel;
class TextField;

/** The first thing seen: name, passphrase, one button; under it when the store was last opened and by whom. Opens nothing itself. */
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    /** Receives the passphrase by move, once; signals could only carry copies. */
    using Unlock = std::function<void(const QString& directory, const QString& userName, SecretBytes passphrase)>;

    explicit UnlockPage(Unlock unlock, QWidget* parent = nullptr);

    /** Puts the copy of a damaged key file back and opens with it: offered only after that damage was found. */
    void setRestore(Unlock restore) { m_restore = std::move(restore); }
    /** The stores to choose from, the one to open first in front. With one, the choice is not shown. */
    void setChoices(const QList<StoreChoice>& choices);
    /** While the key is derived: no field, a word of what is going on. */
    void setBusy(bool busy);
    /** One sentence; the passphrase is empty and has the focus again. */
    void fail(const Error& error);
    /** After failed tries: says how long the next one waits, and offers it then; fields stay open for typing. */
    void waitFor(qint64 delayMs);
    void focusFirst();
    /** One quiet sentence above the fields. */
    void tellPlain(const QString& sentence);

    QString directory() const; ///< of the store that is chosen; empty: none
    QString userName() const; ///< as typed

Q_SIGNALS:
    void createWanted();
    void forgotten(); ///< the passphrase is: another way in is wanted

private:
    void showChoice();
    void showLast();
    void submit();
    void tick();
    void askForCopy();

    Unlock m_unlock;
    Unlock m_restore;
    bool m_restores = false; ///< the next passphrase puts the copy back
    QList<StoreChoice> m_choices;
    MessageBar* m_message;
    ChoiceField* m_store;
    QWidget* m_storeCaption = nullptr;
    TextField* m_name;
    PassphraseEdit* m_passphrase;
    QPushButton* m_open;
    QPushButton* m_create;
    QPushButton* m_forgotten;
    SecondaryLabel* m_last;
    QTimer m_second; ///< runs while the next try has to wait
    int m_secondsLeft = 0;
};

} // namespace gyeot::ui
