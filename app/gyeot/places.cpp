#include "app/gyeot/places.h"

#include "app/gyeot/storetemplates.h"
#include "core/workspace/workspace.h"
#include "ui/cases/actspage.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/deadlinesplace.h"
#include "ui/cases/overviewpage.h"
#include "ui/cases/peoplepage.h"
#include "ui/documents/packetpage.h"
#include "ui/evidence/evidencepage.h"
#include "ui/evidence/evidencewords.h"
#include "ui/law/lawpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/store/auditpage.h"
#include "ui/store/breakglassdialog.h"
#include "ui/store/carepage.h"
#include "ui/store/emergencypage.h"
#include "ui/store/filespage.h"
#include "ui/store/retentionpage.h"
#include "ui/store/storeplace.h"
#include "ui/store/userspage.h"
#include "ui/templates/templatespage.h"
#include "ui/transfer/transferplace.h"

#include <QAction>
#include <QCoreApplication>

namespace gyeot::app {

namespace {

ui::CaseServices caseServices(Workspace& workspace)
{
    return { workspace.store().clock(), workspace.library().law, workspace.library().stages, workspace.cases(),
        workspace.acts(), workspace.people(), workspace.consents(), workspace.tasks() };
}

/** The table of acts cites exhibits by the numbers the page of evidence gives them. */
ui::ActsPage* makeActsPage(ui::OpenCase& open, EvidenceService& evidence, QWidget* parent)
{
    auto* const page = new ui::ActsPage(open, parent);
    const auto nameExhibits = [page, &evidence, id = open.id()] {
        if (const auto items = evidence.items(id))
            page->setExhibitNames(ui::exhibitNames(*items));
    };
    QObject::connect(&open, &ui::OpenCase::changed, page, nameExhibits);
    QObject::connect(&evidence, &EvidenceService::caseChanged, page, nameExhibits);
    nameExhibits();
    return page;
}

/** The overview offers a supervisor the way to the notes of somebody else's case. */
ui::OverviewPage* makeOverview(ui::OpenCase& open, BreakGlassService& breakGlass, QWidget* parent)
{
    auto* const page = new ui::OverviewPage(open, parent);
    if (breakGlass.seconds().isEmpty())
        return page;
    auto* const action =
        new QAction(QCoreApplication::translate("Places", "Open counselling notes in an emergency…"), page);
    QObject::connect(action, &QAction::triggered, page, [page, &open, &breakGlass] {
        (new ui::BreakGlassDialog(breakGlass, open.id(), open.record().caseRecord.number, page))->open();
    });
    page->addAction(action);
    return page;
}

} // namespace

void addPlaces(ui::MainWindow& window, Workspace& workspace)
{
    const ui::CaseServices services = caseServices(workspace);
    const auto makePages = [&workspace](ui::OpenCase& open, QWidget* parent) {
        auto* const law = new ui::LawPage(open, parent);
        law->setOrigin(workspace.store().isPractice() ? PacketOrigin::Practice : PacketOrigin::Casework);
        return QList<ui::CasePage*> { makeOverview(open, workspace.breakGlass(), parent),
            makeActsPage(open, workspace.evidence(), parent), new ui::EvidencePage(open, workspace.evidence(), parent),
            law, new ui::PacketPage(open, workspace.packets(), workspace.library().fields, parent),
            new ui::PeoplePage(open, parent) };
    };
    window.addPlace(new ui::CasesPlace(services, makePages));
    window.addPlace(new ui::DeadlinesPlace(services));
    window.addPlace(new ui::TemplatesPage(std::make_unique<StoreTemplates>(workspace.templates()),
        workspace.library().fields, sampleCases(workspace.library().law)));
    window.addPlace(new ui::TransferPlace(workspace.transfer()));
    auto* const store = new ui::StorePlace;
    store->addPage(new ui::UsersPage(workspace.users()));
    auto* const care = new ui::CarePage(workspace.care(), workspace.store().clock());
    store->addPage(care);
    store->addPage(new ui::FilesPage(workspace.scrub()));
    if (workspace.audit().scope() != AuditScope::None)
        store->addPage(new ui::AuditPage(workspace.audit(), workspace.store().isPractice()));
    auto* const retention =
        new ui::RetentionPage(workspace.erasure(), workspace.keeping(), workspace.cases(), workspace.store().clock());
    QObject::connect(retention, &ui::RetentionPage::renewalWanted, care, [store, care] {
        store->jumpTo(QString::fromLatin1(care->key()));
        care->askToRenew();
    });
    store->addPage(retention);
    store->addPage(new ui::EmergencyPage(workspace.recovery(), workspace.breakGlass()));
    window.addPlace(store);
}

} // namespace gyeot::app
