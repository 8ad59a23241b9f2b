#include "app/gyeot/program.h"

#include "app/gyeot/entrywindow.h"
#include "app/gyeot/session.h"
#include "core/base/privatetemp.h"
#include "translations/translations.h"
#include "ui/errortext.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/askfile.h"
#include "ui/widgets/passphraseedit.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

QString localStoreFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gyeot"_s;
}

} // namespace

Program::Program(QApplication& application, StartWish wish, const Clock& clock, IdSource& ids)
    : m_application(application),
      m_wish(std::move(wish)),
      m_clock(clock),
      m_ids(ids),
      m_settings(m_wish.settingsFile),
      m_theme(application)
{
    if (m_wish.storeFolder.isEmpty())
        m_wish.storeFolder = localStoreFolder();
    ui::keepNoQtSettings();
    installTranslations(m_settings.language());
    ui::installPassphraseAccessibility();
    QApplication::setApplicationDisplayName(tr("Gyeot"));
    QApplication::setDesktopFileName(u"gyeot"_s);
    m_theme.setChoice(m_settings.theme());
    m_theme.setScalePercent(m_settings.scalePercent());
    QApplication::setQuitOnLastWindowClosed(true);
}

Program::~Program() = default;

bool Program::start()
{
    auto library = Library::load();
    if (!library) {
        std::fputs((errorText(library.error()) + u'\n').toUtf8().constData(), stderr);
        return false;
    }
    m_library.emplace(std::move(*library));
    showEntry();
    return true;
}

int Program::run(QString& lockedStore)
{
    if (!start())
        return 1;
    const int code = QApplication::exec();
    m_session.reset();
    sweepPrivateTemp();
    lockedStore = m_lockedStore;
    return code;
}

void Program::raise()
{
    QWidget* const window = m_session ? static_cast<QWidget*>(m_session->window()) : m_entry.get();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

void Program::showEntry()
{
    const auto before = std::move(m_entry); // goes once the next one is there: without any window the program would end
    m_entry = std::make_unique<EntryWindow>(m_wish, m_clock, m_ids);
    connect(
        m_entry.get(), &EntryWindow::languageChosen, this,
        [this](const QString& language) {
            m_settings.setLanguage(language);
            installTranslations(language);
            showEntry();
        },
        Qt::QueuedConnection);
    m_entry->setReceiver([this](std::unique_ptr<Store> store) { receive(std::move(store)); });
    m_entry->show();
}

void Program::receive(std::unique_ptr<Store> store)
{
    m_session = std::make_unique<Session>(std::move(store), *m_library, m_theme, m_settings);
    // queued: the window that asks must be out of its own call before it goes
    connect(m_session.get(), &Session::lockRequested, this, &Program::lock, Qt::QueuedConnection);
    m_session->showWindow();
    m_entry->hide();
    Q_EMIT opened();
}

void Program::lock()
{
    if (!m_session)
        return;
    const QString store = m_session->directory();
    m_session.reset(); // closes the store: keys first of all
    sweepPrivateTemp();
    m_lockedStore = store;
    Q_EMIT locked(store);
    QApplication::quit();
}

} // namespace gyeot::app
