#include "app/gyeot/session.h"

#include "app/gyeot/places.h"
#include "core/base/log.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/practicetitles.h"
#include "ui/shell/seatwatch.h"
#include "ui/shell/statusline.h"
#include "ui/store/breakglassdialog.h"
#include "ui/store/carewords.h"
#include "ui/store/recoverynotice.h"
#include "ui/widgets/formats.h"
#include "ui/workspace/draftkeeper.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <chrono>

namespace gyeot::app {

using namespace std::chrono_literals;

Session::Session(std::unique_ptr<Store> store, const Library& library, ui::Theme& theme, ui::Settings& settings)
    : m_workspace(std::move(store), library),
      m_theme(theme),
      m_settings(settings),
      m_draftService(m_workspace.store()),
      m_drafts(std::make_unique<ui::DraftKeeper>(m_draftService)),
      m_clipboard(*QGuiApplication::clipboard()),
      m_seat(ui::makeSeatWatch())
{
    if (m_workspace.store().isPractice())
        m_practice = std::make_unique<ui::PracticeTitles>();
    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    connect(&m_rest, &QTimer::timeout, this, &Session::settle);
    m_age.setInterval(10min);
    connect(&m_age, &QTimer::timeout, this, &Session::showBackup);
    connect(&m_workspace.care(), &StoreCare::careChanged, this, &Session::showBackup);
    // the old keys leave the memory with the process, and the new ones are proved by opening
    connect(&m_workspace.care(), &StoreCare::renewed, this, &Session::lockRequested, Qt::QueuedConnection);
    m_age.start();
    watchChanges();
    if (m_workspace.store().isReadOnly())
        m_drafts->close(); // nothing can be kept
    watchDrafts();
    makeWindow();
    connect(&m_workspace.scrub(), &ScrubService::failuresChanged, this, &Session::showFacts);
    m_housekeeping.startSoon();
    connect(m_seat.get(), &ui::SeatWatch::left, this, [this] { m_window->lock(); });
    m_seat->delaySleep();
}

Session::~Session()
{
    m_drafts->close(); // while there is a window to read and a store to write to
}

void Session::watchDrafts()
{
    m_drafts->setWayBack([this] { return m_window->wayBack(); });
    connect(m_drafts.get(), &ui::DraftKeeper::kept, this, [this] { m_rest.start(); });
    connect(
        m_drafts.get(), &ui::DraftKeeper::failed, this, [this](const Error& error) { m_window->tellFailure(error); });
    connect(m_drafts.get(), &ui::DraftKeeper::givenBack, this,
        [this] { m_window->tellPlain(tr("The words you were typing have been put back.")); });
}

void Session::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_workspace.store().clock(), m_theme, m_settings);
    connect(m_window.get(), &ui::MainWindow::lockRequested, this, &Session::lockRequested);
    connect(m_window.get(), &ui::MainWindow::aboutToFinish, m_drafts.get(), &ui::DraftKeeper::hold);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Session::speak, Qt::QueuedConnection);
    m_window->statusLine().setPractice(m_workspace.store().isPractice());
    m_window->statusLine().setReadOnly(m_workspace.store().isReadOnly());
    addPlaces(*m_window, m_workspace);
    m_window->setBanner(new ui::BreakGlassBanner(m_workspace.breakGlass()));
    connect(&m_workspace.breakGlass(), &BreakGlassService::closed, m_window.get(), &ui::MainWindow::refresh);
    showFacts();
}

void Session::showWindow()
{
    m_window->show();
    m_window->raise();
    if (const QString way = m_drafts->load(); !way.isEmpty())
        m_window->openWay(way);
    if (!m_told)
        ui::tellRecoveries(m_workspace.recovery(), m_window.get());
    m_told = true;
}

void Session::speak(const QString& language)
{
    m_drafts->hold();
    m_window->finishEditing();
    m_drafts->rest();
    const auto before =
        std::move(m_window); // goes once the next one is there: without any window the program would end
    installTranslations(language);
    makeWindow();
    m_window->restoreGeometry(before->saveGeometry());
    showWindow();
}

void Session::watchChanges()
{
    const auto restart = [this] { m_rest.start(); };
    connect(&m_workspace.cases(), &CaseService::caseChanged, this, restart);
    connect(&m_workspace.acts(), &ActService::caseChanged, this, restart);
    connect(&m_workspace.people(), &PeopleService::caseChanged, this, restart);
    connect(&m_workspace.consents(), &ConsentService::caseChanged, this, restart);
    connect(&m_workspace.tasks(), &TaskService::caseChanged, this, restart);
    connect(&m_workspace.evidence(), &EvidenceService::caseChanged, this, restart);
    connect(&m_workspace.templates(), &TemplateService::templateChanged, this, restart);
}

void Session::settle()
{
    if (const auto settled = m_workspace.store().settle(); !settled)
        logFailure("settle", settled.error()); // tried again after the next change, at lock and at the end
}

void Session::showFacts()
{
    const QString name = QFileInfo(directory()).completeBaseName();
    const auto failures = m_workspace.scrub().failures();
    const bool isWhole = failures && failures->isEmpty();
    QStringList facts { m_workspace.store().isReadOnly()
            ? tr("Store %1 for reading: nothing you do is recorded").arg(name)
            : isWhole ? tr("Store %1 in order").arg(name)
                      : tr("Store %1").arg(name) };
    if (failures && !failures->isEmpty())
        facts << tr("%n evidence file(s) missing or damaged: restore from a backup or ask the central office", nullptr,
            int(failures->size()));
    if (const FailedUnlocks failed = m_workspace.users().failedBefore(); failed.count > 0)
        //: %1 is a date and time.
        facts << tr("%n failed attempt(s) to open the store since %1", nullptr, failed.count)
                     .arg(ui::dateTimeText(failed.sinceMs));
    if (m_workspace.store().clockDoubt())
        facts << tr("The computer's date or time looks wrong: check it before you print or file anything");
    if (const auto state = m_workspace.transfer().state(); state && state->isEnrolled) {
        facts << (state->receiptMs ? tr("last receipt %1").arg(ui::dateTimeText(*state->receiptMs))
                                   : tr("nothing delivered to the central office yet"));
    }
    const RecoveryStanding recovery = m_workspace.recovery().standing();
    if (recovery == RecoveryStanding::NoOfficers || recovery == RecoveryStanding::Missing)
        facts << tr("a forgotten passphrase could not be made good");
    m_window->statusLine().setFacts(facts);
    showBackup();
}

void Session::showBackup()
{
    const auto state = m_workspace.care().state();
    if (!state)
        return;
    const ui::BackupWords words = ui::backupWords(*state, m_workspace.store().clock().nowMs());
    m_window->statusLine().setBackup(words.status, words.words);
}

} // namespace gyeot::app
