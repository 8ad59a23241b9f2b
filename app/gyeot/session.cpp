#include "app/gyeot/session.h"

#include "app/gyeot/places.h"
#include "core/base/log.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/store/breakglassdialog.h"
#include "ui/store/recoverynotice.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/formats.h"

#include <QFileInfo>

#include <chrono>

namespace gyeot::app {

using namespace std::chrono_literals;

Session::Session(std::unique_ptr<Store> store, const Library& library, ui::Theme& theme, ui::Settings& settings)
    : m_workspace(std::move(store), library),
      m_theme(theme),
      m_settings(settings)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    connect(&m_rest, &QTimer::timeout, this, &Session::settle);
    watchChanges();
    makeWindow();
}

Session::~Session() = default;

void Session::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_workspace.store().clock(), m_theme, m_settings);
    connect(m_window.get(), &ui::MainWindow::lockRequested, this, &Session::lockRequested);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Session::speak, Qt::QueuedConnection);
    m_window->statusLine().setPractice(m_workspace.store().isPractice());
    addPlaces(*m_window, m_workspace);
    m_window->setBanner(new ui::BreakGlassBanner(m_workspace.breakGlass()));
    connect(&m_workspace.breakGlass(), &BreakGlassService::closed, m_window.get(), &ui::MainWindow::refresh);
    showFacts();
}

void Session::showWindow()
{
    m_window->show();
    m_window->raise();
    if (!m_told)
        ui::tellRecoveries(m_workspace.recovery(), m_window.get());
    m_told = true;
}

void Session::speak(const QString& language)
{
    m_window->finishEditing();
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
    QStringList facts { tr("Store %1 in order").arg(QFileInfo(directory()).completeBaseName()) };
    if (const auto state = m_workspace.transfer().state(); state && state->isEnrolled) {
        facts << (state->receiptMs ? tr("last receipt %1").arg(ui::dateTimeText(*state->receiptMs))
                                   : tr("nothing delivered to the central office yet"));
    }
    const RecoveryStanding recovery = m_workspace.recovery().standing();
    if (recovery == RecoveryStanding::NoOfficers || recovery == RecoveryStanding::Missing)
        facts << tr("a forgotten passphrase could not be made good");
    m_window->statusLine().setFacts(facts);
}

} // namespace gyeot::app
