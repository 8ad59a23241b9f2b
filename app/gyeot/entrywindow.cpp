#include "app/gyeot/entrywindow.h"

#include "app/gyeot/troubles.h"
#include "core/base/file.h"
#include "core/store/attempts.h"
#include "core/store/keyringbackup.h"
#include "core/store/recovery/recoveryapply.h"
#include "core/store/storelist.h"
#include "ui/background.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/unlock/createstorepage.h"
#include "ui/unlock/recoverypage.h"
#include "ui/unlock/troublepage.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace gyeot::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize entrySize(860, 720);
constexpr qint64 maxGrantBytes = 256 * 1024;

} // namespace

EntryWindow::EntryWindow(const StartWish& wish, const Clock& clock, IdSource& ids)
    : m_wish(wish),
      m_around { clock, ids },
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    setWindowIcon(ui::icon("gyeot", ui::Role::Accent));
    m_unlock = new ui::UnlockPage([this](const QString& directory, const QString& user,
                                      SecretBytes passphrase) { open(directory, user, std::move(passphrase)); },
        m_pages);
    m_unlock->setRestore([this](const QString& directory, const QString& user, SecretBytes passphrase) {
        restore(directory, user, std::move(passphrase));
    });
    m_create = new ui::CreateStorePage(
        m_wish.storeFolder,
        [this](const ui::NewStoreWish& made, SecretBytes passphrase) { create(made, std::move(passphrase)); }, m_pages);
    m_pages->addWidget(m_unlock);
    m_pages->addWidget(m_create);
    makeTroublePage();
    makeRecovery();
    auto* const whole = ui::column(this, 0, 0);
    whole->addWidget(m_pages, 1);
    whole->addWidget(makeLanguageLine());
    connect(m_unlock, &ui::UnlockPage::createWanted, this, &EntryWindow::showCreating);
    connect(m_create, &ui::CreateStorePage::backWanted, this, [this] {
        m_pages->setCurrentWidget(m_unlock);
        m_unlock->focusFirst();
    });
    const QList<ui::StoreChoice> known = choices();
    m_unlock->setChoices(known);
    m_create->setBackShown(!known.isEmpty());
    if (known.isEmpty())
        m_pages->setCurrentWidget(m_create);
    else
        m_unlock->waitFor(delayOf(known.first().directory));
    if (m_wish.afterLock)
        m_unlock->tellPlain(
            tr("The store is locked. Words that were not saved wait for the one who typed them. Whoever is next types "
               "their own name."));
    resize(entrySize);
}

void EntryWindow::makeRecovery()
{
    m_recovery = new ui::RecoveryPage(
        [this](const QString& user, SecretBytes passphrase) { askOfficers(user, std::move(passphrase)); },
        [](const QString& path, const QByteArray& request) { return writeFileAtomically(path, request); },
        [this](const QString& user, SecretBytes passphrase, const QString& file) {
            applyGrant(user, std::move(passphrase), file);
        },
        m_pages);
    m_pages->addWidget(m_recovery);
    connect(m_unlock, &ui::UnlockPage::forgotten, this, &EntryWindow::showRecovery);
    connect(m_recovery, &ui::RecoveryPage::backWanted, this, [this] {
        m_pages->setCurrentWidget(m_unlock);
        m_unlock->focusFirst();
    });
}

void EntryWindow::showRecovery()
{
    m_recovering = m_unlock->directory();
    if (m_recovering.isEmpty())
        return;
    m_recovery->begin(storeFolder(m_recovering).name, m_unlock->userName());
    if (const auto pending = pendingRecovery(m_recovering); pending && *pending)
        m_recovery->showAsked({ (*pending)->code, (*pending)->request, (*pending)->expiresMs });
    m_pages->setCurrentWidget(m_recovery);
}

void EntryWindow::askOfficers(const QString& userName, SecretBytes passphrase)
{
    ui::runInBackground(
        this,
        [directory = m_recovering, userName, passphrase = std::move(passphrase), around = m_around,
            wished = m_wish.kdf]() -> Result<RecoveryTicket> {
            const auto kdf = wished ? Result<KdfParameters>(*wished) : calibrateKdf();
            if (!kdf)
                return std::unexpected(kdf.error());
            return requestRecovery(directory, { userName, {} }, passphrase, *kdf, around);
        },
        [this](Result<RecoveryTicket> ticket) {
            if (!ticket) {
                m_recovery->fail(ticket.error());
                return;
            }
            m_recovery->setBusy(false);
            m_recovery->showAsked({ ticket->code, ticket->request, ticket->expiresMs });
        });
}

void EntryWindow::applyGrant(const QString& userName, SecretBytes passphrase, const QString& grantFile)
{
    ui::runInBackground(
        this,
        [directory = m_recovering, userName, passphrase = std::move(passphrase), grantFile,
            around = m_around]() mutable -> Opened {
            const auto granted = readFile(grantFile, maxGrantBytes);
            if (!granted)
                return std::unexpected(granted.error());
            return applyRecovery(directory, userName, std::move(passphrase), *granted, around);
        },
        [this](Opened store) {
            if (store) {
                m_receiver(std::move(*store));
                return;
            }
            m_recovery->fail(store.error());
            Q_EMIT refused();
        });
}

QWidget* EntryWindow::makeLanguageLine()
{
    auto* const line = new QWidget(this);
    auto* const buttons = ui::row(ui::space::small);
    buttons->setContentsMargins(ui::space::medium, 0, ui::space::medium, ui::space::small);
    buttons->addStretch(1);
    // the names of languages stand in their own language, whatever the window speaks
    for (const auto& [name, language] : { std::pair(u"한국어"_s, u"ko"_s), std::pair(u"English"_s, u"en"_s) }) {
        auto* const button = ui::linkButton(name, line);
        connect(button, &QPushButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
        buttons->addWidget(button);
    }
    line->setLayout(buttons);
    return line;
}

QList<ui::StoreChoice> EntryWindow::choices() const
{
    QList<StoreFolder> folders = storesIn(m_wish.storeFolder);
    if (!m_wish.store.isEmpty()) {
        folders.removeIf([this](const StoreFolder& folder) { return folder.directory == m_wish.store; });
        folders.prepend(storeFolder(m_wish.store));
    }
    QList<ui::StoreChoice> all;
    for (const StoreFolder& folder : folders)
        all.append({ folder.directory, folder.name, folder.practice, folder.lastUsedMs });
    return all;
}

qint64 EntryWindow::delayOf(const QString& directory) const
{
    return unlockDelayMs(failedUnlocks(directory), m_around.clock.nowMs());
}

void EntryWindow::showCreating()
{
    m_pages->setCurrentWidget(m_create);
}

void EntryWindow::makeTroublePage()
{
    m_trouble = new ui::TroublePage(m_pages);
    m_pages->addWidget(m_trouble);
    m_holding.setSingleShot(true);
    m_holding.setInterval(5min);
    connect(&m_holding, &QTimer::timeout, this, &EntryWindow::letGo);
    connect(m_trouble, &ui::TroublePage::backWanted, this, &EntryWindow::letGo);
    connect(m_trouble, &ui::TroublePage::readOnlyWanted, this,
        [this] { decide([](HeldStore& held) { return held.openReadOnly(); }); });
    connect(m_trouble, &ui::TroublePage::acceptWanted, this,
        [this](const QString& reason) { decide([reason](HeldStore& held) { return held.accept(reason); }); });
}

void EntryWindow::hold(std::unique_ptr<HeldStore> held)
{
    m_held = std::move(held);
    m_holding.start();
    m_unlock->setBusy(false);
    m_trouble->setTrouble(troubleOf(*m_held));
    m_pages->setCurrentWidget(m_trouble);
}

void EntryWindow::letGo()
{
    m_holding.stop();
    m_held.reset(); // the keys with it
    m_pages->setCurrentWidget(m_unlock);
    m_unlock->focusFirst();
}

void EntryWindow::decide(std::function<Opened(HeldStore&)> way)
{
    if (!m_held)
        return;
    m_holding.stop();
    m_trouble->setBusy(true);
    struct Decided {
        std::unique_ptr<HeldStore> held;
        Opened store;
    };
    ui::runInBackground(
        this,
        [held = std::move(m_held), way = std::move(way)]() mutable {
            Opened store = way(*held);
            return Decided { std::move(held), std::move(store) };
        },
        [this](Decided decided) {
            if (!decided.store && decided.store.error().code == ErrorCode::ReasonNeeded) {
                const Error error = decided.store.error();
                m_held = std::move(decided.held); // the way was not taken
                m_holding.start();
                m_trouble->fail(error);
                return;
            }
            if (!decided.store)
                letGo(); // the way is spent; the page before says why, and the passphrase is asked again
            receive(std::move(decided.store));
        });
}

void EntryWindow::receive(Opened store)
{
    if (store) {
        m_receiver(std::move(*store));
        return;
    }
    m_unlock->fail(store.error());
    Q_EMIT refused();
}

void EntryWindow::open(const QString& directory, const QString& userName, SecretBytes passphrase)
{
    ui::runInBackground(
        this,
        [directory, userName, passphrase = std::move(passphrase), around = m_around]() mutable {
            return openStore(directory, userName, std::move(passphrase), around);
        },
        [this, directory](Result<OpenedStore> opened) { finish(directory, std::move(opened)); });
}

void EntryWindow::restore(const QString& directory, const QString& userName, SecretBytes passphrase)
{
    ui::runInBackground(
        this,
        [directory, userName, passphrase = std::move(passphrase), around = m_around]() mutable {
            return restoreKeyringBackup(directory, userName, std::move(passphrase), around)
                .transform([](std::unique_ptr<Store>&& store) { return OpenedStore { std::move(store) }; });
        },
        [this, directory](Result<OpenedStore> opened) { finish(directory, std::move(opened)); });
}

void EntryWindow::finish(const QString& directory, Result<OpenedStore> opened)
{
    if (opened && opened->held) {
        hold(std::move(opened->held));
        return;
    }
    receive(opened ? Opened(std::move(opened->store)) : Opened(std::unexpected(opened.error())));
    if (!opened)
        m_unlock->waitFor(delayOf(directory));
}

void EntryWindow::create(const ui::NewStoreWish& wish, SecretBytes passphrase)
{
    QDir().mkpath(QFileInfo(wish.directory).absolutePath());
    ui::runInBackground(
        this,
        [wish, passphrase = std::move(passphrase), around = m_around, kdf = m_wish.kdf]() mutable {
            return Store::create(
                wish.directory, { wish.siteId, wish.userName, wish.practice, kdf }, std::move(passphrase), around);
        },
        [this](Opened store) {
            if (store) {
                m_receiver(std::move(*store));
                return;
            }
            m_create->fail(store.error());
            Q_EMIT refused();
        });
}

} // namespace gyeot::app
