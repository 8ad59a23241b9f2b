#include "ui/store/carepage.h"

#include "ui/background.h"
#include "ui/errortext.h"
#include "ui/store/carewords.h"
#include "ui/store/renewdialog.h"
#include "ui/store/rolewords.h"
#include "ui/theme/space.h"
#include "ui/widgets/askfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/sectionheader.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr int triesWhenStale = 3;

/** A task that comes back from the worker with what became of it. */
template<typename Task>
using Worked = std::pair<Result<void>, Task>;

} // namespace

CarePage::CarePage(StoreCare& care, const Clock& clock, QWidget* parent)
    : Page("care", tr("Backups and keys"), "key", parent),
      m_care(care),
      m_clock(clock)
{
    build();
    connect(&m_care, &StoreCare::careChanged, this, &CarePage::refresh);
}

void CarePage::build()
{
    auto* const page = new ScrollPage;
    column(this, 0, 0)->addWidget(page);
    QVBoxLayout* const lines = page->content();
    lines->addWidget(new TitleLabel(tr("Backups and keys")));
    m_message = new MessageBar;
    lines->addWidget(m_message);
    lines->addWidget(new SectionHeader(tr("Backup")));
    m_backup = new FactsList;
    lines->addWidget(m_backup);
    lines->addWidget(new SecondaryLabel(tr(
        "A backup is encrypted like the store and opens with the passphrase of its time. To make a store of it again, "
        "here or on another computer: gyeotctl restore --backup FOLDER --store NEW-FOLDER --user NAME. Cases that "
        "were erased since do not come back.")));
    lines->addWidget(new SectionHeader(tr("Keys")));
    m_keys = new FactsList;
    lines->addWidget(m_keys);
    m_due = new SecondaryLabel;
    lines->addWidget(m_due);
    m_progress = new ProgressPanel;
    lines->addWidget(m_progress);
    lines->addStretch(1);
    auto* const buttons = row(space::small);
    buttons->addStretch(1);
    m_renew = wordButton(tr("Renew the keys…"), this, "key");
    m_drill = wordButton(tr("Restore for trial"), this);
    m_elsewhere = wordButton(tr("Back up to another disk…"), this);
    m_now = primaryButton(tr("Back up now"), this);
    for (QPushButton* button : { m_renew, m_drill, m_elsewhere, m_now })
        buttons->addWidget(button);
    lines->addLayout(buttons);
    connect(m_renew, &QPushButton::clicked, this, &CarePage::askToRenew);
    connect(m_drill, &QPushButton::clicked, this, &CarePage::drill);
    connect(m_elsewhere, &QPushButton::clicked, this, &CarePage::askWhereTo);
    connect(m_now, &QPushButton::clicked, this, [this] { backUp(); });
}

void CarePage::refresh()
{
    const auto state = m_care.state();
    if (!state) {
        Q_EMIT failed(state.error());
        return;
    }
    showState(*state);
}

void CarePage::showState(const CareState& state)
{
    const BackupWords words = backupWords(state, m_clock.nowMs());
    m_backup->clear();
    m_backup->addFact(tr("Last proved backup"), new StatusBadge(words.status, words.words));
    if (state.backupMs) {
        m_backup->addFact(tr("Made"), dateTimeText(*state.backupMs));
        m_backup->addFact(tr("Lies"), state.backupFolder.isEmpty() ? tr("with the store") : state.backupFolder);
    }
    if (!state.isBackupOfPresentKeys)
        m_backup->addFact(tr("Its keys"), tr("the ones before the last renewal; make a new backup"));
    if (state.drillFailedMs)
        m_backup->addFact(tr("Last trial restore"),
            new StatusBadge(Status::Stop, tr("failed, %1").arg(dateTimeText(*state.drillFailedMs))));
    else
        m_backup->addFact(tr("Last trial restore"),
            state.drillMs ? dateTimeText(*state.drillMs) : tr("none yet; once a month is good"));
    m_keys->clear();
    m_keys->addFact(tr("Generation"), QString::number(state.generation));
    m_keys->addFact(tr("To be renewed"), state.due.isEmpty() ? tr("none") : keysText(state.due));
    m_due->setText(state.due.isEmpty()
            ? tr("Keys are renewed at least once a year, and when somebody leaves.")
            : tr("Somebody held these keys who has left or changed roles. Until they are renewed, a copy of the store "
                 "taken later would still open with them."));
    m_renew->setVisible(state.mayRenew);
    m_drill->setEnabled(state.backupMs && !m_progress->isRunning());
    updateActions();
}

void CarePage::updateActions()
{
    const bool isFree = !m_progress->isRunning();
    for (QPushButton* button : { m_renew, m_elsewhere, m_now })
        button->setEnabled(isFree);
    if (!isFree)
        m_drill->setEnabled(false);
}

void CarePage::begin(const QString& what)
{
    m_message->clear();
    m_report = m_progress->start(what);
    updateActions();
}

void CarePage::end()
{
    m_progress->finish();
    refresh();
    Q_EMIT finished();
}

void CarePage::refuse(const Error& error)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    m_message->tell(isStopped ? Status::Plain : Status::Stop, errorText(error));
    end();
}

void CarePage::askWhereTo()
{
    askForFile(this, { .title = tr("Where shall the backup lie?"), .what = FileQuestion::What::Folder },
        [this](const QStringList& paths) { backUp(paths.first()); });
}

void CarePage::backUp(const QString& folder)
{
    auto task = m_care.backup(folder);
    if (!task) {
        refuse(task.error());
        return;
    }
    begin(tr("Backing up"));
    runInBackground(
        this,
        [task = std::move(*task), report = m_report]() mutable {
            auto done = task.run(report);
            return Worked<BackupTask>(std::move(done), std::move(task));
        },
        [this](Worked<BackupTask> worked) {
            const auto report = worked.first ? m_care.finish(worked.second)
                                             : Result<BackupReport>(std::unexpected(worked.first.error()));
            if (!report) {
                refuse(report.error());
                return;
            }
            //: %1 is the name of a folder, %2 a size such as "12 MB".
            m_message->tell(Status::Ok,
                tr("The backup %1 is made and was opened to prove it (%2).")
                    .arg(QFileInfo(report->folder).fileName(), sizeText(report->sizeBytes)));
            end();
        });
}

void CarePage::drill()
{
    auto task = m_care.drill();
    if (!task) {
        refuse(task.error());
        return;
    }
    begin(tr("Restoring for trial"));
    runInBackground(
        this,
        [task = std::move(*task), report = m_report]() mutable {
            task.run(report);
            return std::move(task);
        },
        [this](const DrillTask& worked) {
            const auto report = m_care.finish(worked);
            if (!report) {
                refuse(report.error());
                return;
            }
            m_message->tell(Status::Ok,
                tr("The backup can be restored: %n row(s) counted, every file as it should be.", nullptr,
                    int(report->rows)));
            end();
        });
}

void CarePage::askToRenew()
{
    const auto state = m_care.state();
    if (!state) {
        refuse(state.error());
        return;
    }
    if (!state->mayRenew) { // asked from another page
        refuse(Error { ErrorCode::RoleMissing });
        return;
    }
    auto* const dialog = new RenewDialog(m_care, *state, this);
    connect(dialog, &RenewDialog::confirmed, this, [this, dialog] { renew(dialog->takeTask()); });
    dialog->open();
}

void CarePage::renew(RenewalTask task)
{
    begin(tr("Renewing the keys"));
    runInBackground(
        this,
        [task = std::move(task)]() mutable {
            auto done = task.derive();
            return Worked<RenewalTask>(std::move(done), std::move(task));
        },
        [this](Worked<RenewalTask> worked) {
            if (!worked.first)
                refuse(worked.first.error());
            else
                copyUnderNewKeys(std::move(worked.second), triesWhenStale);
        });
}

void CarePage::copyUnderNewKeys(RenewalTask task, int tries)
{
    if (auto begun = m_care.begin(task); !begun) {
        refuse(begun.error());
        return;
    }
    runInBackground(
        this,
        [task = std::move(task), report = m_report]() mutable {
            auto done = task.run(report);
            return Worked<RenewalTask>(std::move(done), std::move(task));
        },
        [this, tries](Worked<RenewalTask> worked) {
            auto done = worked.first ? m_care.finish(worked.second) : worked.first;
            if (!done && done.error().code == ErrorCode::Stale && tries > 1) {
                copyUnderNewKeys(std::move(worked.second), tries - 1);
                return;
            }
            if (!done && done.error().code == ErrorCode::Stale) {
                m_message->tell(Status::Warn,
                    tr("Something was saved each time while the keys were being renewed. The store is as it was; try "
                       "again when nobody is writing in it."));
                end();
            } else if (!done) {
                refuse(done.error());
            } else {
                m_message->tell(Status::Ok,
                    tr("The store has new keys. It locks now; open it with your passphrase, and make a new backup."));
                end();
            }
        });
}

} // namespace gyeot::ui
