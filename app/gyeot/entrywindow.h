#pragma once

#include "app/gyeot/program.h"
#include "core/store/heldstore.h"
#include "ui/unlock/storechoice.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace gyeot::ui {
class CreateStorePage;
class RecoveryPage;
class TroublePage;
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
    ui::TroublePage& troublePage() { return *m_trouble; }
    ui::RecoveryPage& recoveryPage() { return *m_recovery; }
    void showCreating();

Q_SIGNALS:
    void languageChosen(const QString& language);
    void refused(); ///< the attempt has failed, and the page says why

private:
    using Opened = Result<std::unique_ptr<Store>>;
    void open(const QString& directory, const QString& userName, SecretBytes passphrase);
    void restore(const QString& directory, const QString& userName, SecretBytes passphrase);
    void finish(const QString& directory, Result<OpenedStore> opened);
    void receive(Opened store);
    void makeTroublePage();
    /** Shows what has to be decided; without a decision the keys go after five minutes. */
    void hold(std::unique_ptr<HeldStore> held);
    void letGo();
    /** Takes one of the ways of the store that is held, which is spent with it. */
    void decide(std::function<Opened(HeldStore&)> way);
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
    ui::TroublePage* m_trouble;
    std::unique_ptr<HeldStore> m_held;
    QTimer m_holding;
    ui::RecoveryPage* m_recovery;
    QString m_recovering; ///< directory of the store whose passphrase was forgotten
};

} // namespace gyeot::app
