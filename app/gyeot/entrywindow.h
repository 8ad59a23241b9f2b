#pragma once

#include "app/gyeot/program.h"
#include "ui/unlock/storechoice.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace gyeot::ui {
class CreateStorePage;
class RecoveryPage;
class UnlockPage;
} // namespace gyeot::ui

namespace gyeot::app {

/** The window before a store is open: the way in, or the making of a first store. Keys are derived on a worker; the window stays alive. */
class EntryWindow final : public QWidget {
    Q_OBJECT

public:
    using Receiver = std::function<void(std::unique_ptr<Store>)>;

    /** Clock and ids outlive the window and every store it opens. */
    EntryWindow(const StartWish& wish, const Clock& clock, IdSource& ids);

    /** Who takes an opened store. */
    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }
    ui::UnlockPage& unlockPage() { return *m_unlock; }
    ui::CreateStorePage& createPage() { return *m_create; }
    ui::RecoveryPage& recoveryPage() { return *m_recovery; }
    void showCreating();

Q_SIGNALS:
    void languageChosen(const QString& language);
    void refused(); ///< the attempt has failed, and the page says why

private:
    using Opened = Result<std::unique_ptr<Store>>;
    void open(const QString& directory, const QString& userName, SecretBytes passphrase);
    void restore(const QString& directory, const QString& userName, SecretBytes passphrase);
    void finish(const QString& directory, Opened store);
    void create(const ui::NewStoreWish& wish, SecretBytes passphrase);
    QList<ui::StoreChoice> choices() const;
    qint64 delayOf(const QString& directory) const; ///< until the next try, in milliseconds
    QWidget* makeLanguageLine();
    void makeRecovery();
    void showRecovery();
    void askOfficers(const QString& userName, SecretBytes passphrase);
    void applyGrant(const QString& userName, SecretBytes passphrase, const QString& grantFile);

    StartWish m_wish;
    Surroundings m_around;
    Receiver m_receiver;
    QStackedWidget* m_pages;
    ui::UnlockPage* m_unlock;
    ui::CreateStorePage* m_create;
    ui::RecoveryPage* m_recovery;
    QString m_recovering; ///< directory of the store whose passphrase was forgotten
};

} // namespace gyeot::app
