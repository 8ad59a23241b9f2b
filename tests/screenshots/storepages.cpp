#include "tests/screenshots/storepages.h"

#include "app/gyeot/entrywindow.h"
#include "app/gyeot/session.h"
#include "tests/screenshots/lifeofstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/store/auditpage.h"
#include "ui/store/breakglassdialog.h"
#include "ui/store/erasedialog.h"
#include "ui/store/filespage.h"
#include "ui/store/reasondialog.h"
#include "ui/store/recoverynotice.h"
#include "ui/store/renewdialog.h"
#include "ui/store/retentiondialogs.h"
#include "ui/store/userdialog.h"
#include "ui/unlock/recoverypage.h"
#include "ui/unlock/troublepage.h"
#include "ui/unlock/unlockpage.h"

#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gyeot::test {

namespace {

constexpr int patience = 20'000;
constexpr qint64 secondMs = 1000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 delayMs = 2500; // over before anybody waits for it

ui::StoreTrouble trouble(ui::StoreTrouble::Kind kind, const Clock& clock)
{
    return { .kind = kind,
        .storeName = u"사건"_s,
        .missing = 101,
        .lastGoodMs = clock.nowMs() - hourMs,
        .lastKnownMs = clock.nowMs(),
        .isAcceptable = true,
        .mayAccept = kind != ui::StoreTrouble::Kind::WitnessMissing,
        .isLoss = true,
        .backupFolder = u"/home/user/.local/share/gyeot/사건.gyeot/backups"_s };
}

void check(ui::MainWindow& window)
{
    auto* const page = window.findChild<ui::FilesPage*>();
    QSignalSpy finished(page, &ui::FilesPage::finished);
    page->checkAll();
    if (finished.isEmpty() && !finished.wait(patience))
        qFatal("the check of the files does not end");
}

} // namespace

StorePages::StorePages(Keep keep, QSize screen, FakeClock& clock)
    : m_keep(std::move(keep)),
      m_screen(screen),
      m_clock(clock)
{
}

void StorePages::entry(app::Program& program)
{
    program.entry()->unlockPage().waitFor(delayMs);
    m_keep(*program.entry(), u"02-unlock-delay"_s);
    ui::TroublePage page;
    page.resize(m_screen);
    using Kind = ui::StoreTrouble::Kind;
    for (const auto& [kind, name] :
        { std::pair(Kind::LostCommits, u"02-trouble-loss"_s), std::pair(Kind::WitnessMissing, u"02-trouble-not-mine"_s),
            std::pair(Kind::ForeignPlace, u"02-trouble-place"_s) }) {
        page.setTrouble(trouble(kind, m_clock));
        m_keep(page, name);
    }
    ui::RecoveryPage recovery({}, {}, {});
    recovery.resize(m_screen);
    recovery.begin(u"사건"_s, u"김상담"_s);
    m_keep(recovery, u"02-recovery-request"_s);
    recovery.showAsked({ u"1234 5678 9012 3456"_s, {}, m_clock.nowMs() + 7 * 24 * hourMs });
    m_keep(recovery, u"02-recovery-asked"_s);
}

void StorePages::empty(ui::MainWindow& window)
{
    pages(window, u"06-empty-store"_s);
}

void StorePages::full(ui::MainWindow& window, Workspace& workspace)
{
    pages(window, u"50-store"_s);
    files(window, workspace);
    audit(window);
    people(window, workspace);
    keys(window, workspace);
    keeping(window, workspace);
    emergencies(window, workspace);
    words(window);
}

void StorePages::pages(ui::MainWindow& window, const QString& number)
{
    for (const QString& key : { u"users"_s, u"care"_s, u"files"_s, u"audit"_s, u"retention"_s, u"emergency"_s }) {
        window.openPlace(u"store"_s, key);
        m_keep(window, number + u'-' + key);
        for (auto* area : window.findChildren<QScrollArea*>()) {
            QScrollBar& bar = *area->verticalScrollBar();
            if (!area->isVisible() || area->width() < m_screen.width() / 2 || bar.maximum() <= bar.minimum())
                continue;
            bar.setValue(bar.maximum());
            m_keep(window, number + u'-' + key + u"-end"_s);
            bar.setValue(bar.minimum());
        }
    }
}

void StorePages::files(ui::MainWindow& window, Workspace& workspace)
{
    const QDir folder(EvidenceService::blobFolder(workspace.store()));
    const QString file = folder.filePath(folder.entryList(QDir::Files).value(0));
    QFile::rename(file, file + u".away"_s);
    window.openPlace(u"store"_s, u"files"_s);
    m_clock.ms += secondMs;
    check(window);
    m_keep(window, u"51-store-files-lost"_s);
    QFile::rename(file + u".away"_s, file);
    m_clock.ms += secondMs;
    check(window);
}

void StorePages::audit(ui::MainWindow& window)
{
    QTemporaryDir folder;
    FakeClock clock;
    CountingIdSource ids;
    auto made = must(Store::create(folder.filePath(u"한 달.gyeot"_s), { u"S01"_s, u"김상담"_s, true, fastKdf() },
                         SecretBytes::copyOf(bytesOf(DemoPlace::passphrase)), { clock, ids }),
        "store of a month");
    const Library library = must(Library::load(), "library");
    Workspace workspace(std::move(made), library);
    workAMonth(workspace, clock);
    ui::AuditPage page(workspace.audit(), true);
    page.resize(m_screen);
    page.show();
    page.refresh();
    m_keep(page, u"52-audit-month"_s);
    dialog(new ui::ReasonDialog(ui::AuditPage::tr("Save the list as a table"),
               ui::AuditPage::tr("The file is not sealed: whoever has it can read it. Why is it needed? The reason "
                                 "stands in the record."),
               &window),
        u"52-audit-reason"_s);
}

void StorePages::people(ui::MainWindow& window, Workspace& workspace)
{
    StoreUsers& users = workspace.users();
    const StorePerson last = must(users.people(), "people").last();
    dialog(new ui::AddUserDialog(users, &window), u"53-user-add"_s);
    dialog(new ui::RolesDialog(users, last, &window), u"53-user-roles"_s);
    dialog(new ui::RemoveUserDialog(users, last, &window), u"53-user-remove"_s);
    dialog(new ui::OwnPassphraseDialog(users, &window), u"53-user-passphrase"_s);
}

void StorePages::keys(ui::MainWindow& window, Workspace& workspace)
{
    CareState state = must(workspace.care().state(), "care");
    dialog(new ui::RenewDialog(workspace.care(), state, &window), u"54-renew"_s);
    state.held = { state.due.value(0) };
    dialog(new ui::RenewDialog(workspace.care(), state, &window), u"54-renew-lender"_s);
}

void StorePages::keeping(ui::MainWindow& window, Workspace& workspace)
{
    const auto overview = must(workspace.erasure().overview(workspace.today()), "retention");
    dialog(new ui::TrashDialog({}, ErasureBasis::RetentionEnded, {}, &window), u"55-trash"_s);
    dialog(new ui::HoldDialog({}, &window), u"55-hold"_s);
    TrashRow row = overview.trash.first();
    dialog(new ui::EraseDialog(row, {}, &window), u"55-erase"_s);
    row.outlook.needsSecond = false;
    dialog(new ui::EraseDialog(row, {}, &window), u"55-erase-alone"_s);
}

void StorePages::emergencies(ui::MainWindow& window, Workspace& workspace)
{
    BreakGlassService& service = workspace.breakGlass();
    const auto cases = must(workspace.cases().list({}), "cases");
    const CaseId id = cases.first().id;
    dialog(new ui::BreakGlassDialog(service, id, cases.first().number, &window), u"56-break-glass"_s);
    auto request = service.request({ id, u"담당 상담원이 입원하여 내일 재판 준비에 필요합니다"_s, secondName(),
        SecretBytes::copyOf(bytesOf(secondPassphrase)) });
    must(request.derive(), "second person");
    must(service.commit(request), "break-glass");
    window.openPlace(u"cases"_s);
    m_keep(window, u"56-break-glass-banner"_s);
    must(service.close(), "break-glass");
    dialog(new ui::RecoveryNoticeDialog(workspace.recovery(),
               { { .nonce = "n",
                   .user = {},
                   .userName = u"이가상"_s,
                   .officers = { u"3f9a c210 77de 0b41"_s, u"88e1 5d02 a6c3 f9b7"_s },
                   .usedMs = workspace.store().clock().nowMs() } },
               &window),
        u"56-recovery-notice"_s);
}

void StorePages::words(ui::MainWindow& window)
{
    window.openPlace(u"cases"_s);
    window.tellPlain(app::Session::tr("The words you were typing have been put back."));
    window.statusLine().setReadOnly(true);
    window.statusLine().setPractice(true);
    m_keep(window, u"57-words-put-back"_s);
    window.statusLine().setReadOnly(false);
    window.statusLine().setPractice(false);
    window.tellPlain({});
}

void StorePages::dialog(QDialog* opened, const QString& name)
{
    opened->open();
    m_keep(*opened, name);
    opened->reject(); // deletes itself
}

} // namespace gyeot::test
