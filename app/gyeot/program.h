#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace gyeot::app {

class EntryWindow;
class Session;

/** What the person who starts the window wants; tests and the pictures set the rest. */
struct StartWish {
    QString store = {}; ///< to offer first, wherever it lies; empty: the one used last
    bool afterLock = false; ///< the process before this one was locked
    QString storeFolder = {}; ///< where stores lie; empty: the machine's local data folder
    QString settingsFile = {}; ///< empty: the person's own
    std::optional<KdfParameters> kdf = {}; ///< of a new store; none: measured
};

/** The workstation between start and end: asks for a passphrase, then has one store open in one window. Locking forgets the keys, ends the event
 *  loop and leaves the name of the store, so that main() can replace the process. */
class Program final : public QObject {
    Q_OBJECT

public:
    /** Application, clock and ids outlive it. */
    Program(QApplication& application, StartWish wish, const Clock& clock, IdSource& ids);
    ~Program() override;

    /** Until the window is closed. `lockedStore` is set when the end was a lock. Returns the exit code. */
    int run(QString& lockedStore);

    /** Reads the program's data and shows the way in; what run() does before the events. False: the installation is broken. */
    bool start();
    void raise();

    EntryWindow* entry() const { return m_entry.get(); }
    Session* session() const { return m_session.get(); }

Q_SIGNALS:
    void opened(); ///< a store is open and its window shown
    void locked(const QString& store); ///< its keys are gone

private:
    void showEntry();
    void receive(std::unique_ptr<Store> store);
    void lock();

    QApplication& m_application;
    StartWish m_wish;
    const Clock& m_clock;
    IdSource& m_ids;
    ui::Settings m_settings;
    ui::Theme m_theme;
    std::optional<Library> m_library;
    std::unique_ptr<EntryWindow> m_entry;
    std::unique_ptr<Session> m_session;
    QString m_lockedStore;
};

} // namespace gyeot::app
