#include "ui/store/filespage.h"

#include "core/evidence/scrubservice.h"
#include "ui/background.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statusbadge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

QString stateText(BlobState state)
{
    switch (state) {
    case BlobState::Sound: return FilesPage::tr("in order");
    case BlobState::Missing: return FilesPage::tr("missing");
    case BlobState::Broken: return FilesPage::tr("damaged");
    case BlobState::Unreadable: return FilesPage::tr("cannot be read from the disk");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

FilesPage::FilesPage(ScrubService& scrub, QWidget* parent)
    : Page("files", tr("Evidence files"), "evidence", parent),
      m_scrub(scrub),
      m_facts(new FactsList),
      m_failures(new QVBoxLayout),
      m_progress(new ProgressPanel)
{
    auto* const page = new ScrollPage;
    column(this, 0, 0)->addWidget(page);
    QVBoxLayout* const lines = page->content();
    lines->addWidget(new TitleLabel(tr("Evidence files")));
    lines->addWidget(new SecondaryLabel(
        tr("A quarter of the sealed files is read from end to end each week while the store is open, so that "
           "damage is found while a backup still has the file.")));
    lines->addWidget(m_facts);
    m_failures->setSpacing(space::small);
    lines->addLayout(m_failures);
    lines->addWidget(m_progress);
    lines->addStretch(1);
    auto* const buttons = row(space::small);
    buttons->addStretch(1);
    m_check = primaryButton(tr("Check all files now"), this);
    buttons->addWidget(m_check);
    lines->addLayout(buttons);
    connect(m_check, &QPushButton::clicked, this, &FilesPage::checkAll);
    connect(&m_scrub, &ScrubService::failuresChanged, this, &FilesPage::refresh);
}

void FilesPage::refresh()
{
    const auto standing = m_scrub.standing();
    if (!standing) {
        Q_EMIT failed(standing.error());
        return;
    }
    m_facts->clear();
    m_facts->addFact(tr("Files"), QString::number(standing->files));
    m_facts->addFact(tr("Read within 30 days"), QString::number(standing->fresh));
    m_facts->addFact(tr("Missing or damaged"),
        standing->failures.isEmpty() ? new StatusBadge(Status::Ok, tr("none"))
                                     : new StatusBadge(Status::Stop, QString::number(standing->failures.size())));
    clearLayout(m_failures);
    if (!standing->failures.isEmpty()) {
        m_failures->addWidget(new SectionHeader(tr("To restore")));
        m_failures->addWidget(new Label(
            tr("Bring these back from a backup made before the day they were found, or ask the central office for "
               "them if they were delivered. Their records are kept as they are.")));
    }
    for (const BlobFailure& failure : standing->failures)
        showFailure(failure);
}

void FilesPage::showFailure(const BlobFailure& failure)
{
    //: %1 case number, %2 file name, %3 "missing" or "damaged", %4 a date.
    m_failures->addWidget(new Label(tr("%1  %2: %3, found %4")
            .arg(failure.caseNumber, failure.fileName, stateText(failure.state), dateTimeText(failure.checkedMs))));
}

void FilesPage::checkAll()
{
    if (m_progress->isRunning())
        return;
    if (const auto started = m_scrub.startRound(); !started) {
        Q_EMIT failed(started.error());
        return;
    }
    m_check->setEnabled(false);
    m_report = m_progress->start(tr("Reading the evidence files"));
    next();
}

void FilesPage::next()
{
    auto work = m_scrub.gather(ScrubService::Share::All);
    if (!work || work->blobs.empty()) {
        if (!work)
            Q_EMIT failed(work.error());
        end();
        return;
    }
    struct Checked {
        ScrubWork work;
        QList<BlobCheck> checks;
    };
    runInBackground(
        this,
        [work = std::move(*work), report = m_report]() mutable {
            QList<BlobCheck> checks = scrubBlobs(work, report);
            return Checked { std::move(work), std::move(checks) };
        },
        [this](Checked checked) {
            const auto kept = m_scrub.commit(checked.work, checked.checks);
            const bool isStopped = checked.checks.size() < qsizetype(checked.work.blobs.size());
            if (!kept)
                Q_EMIT failed(kept.error());
            if (!kept || isStopped)
                end();
            else
                next();
        });
}

void FilesPage::end()
{
    m_progress->finish();
    m_report = {};
    m_check->setEnabled(true);
    refresh();
    Q_EMIT finished();
}

} // namespace gyeot::ui
