#include "ui/transfer/transferplace.h"

#include "core/base/file.h"
#include "ui/errortext.h"
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

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxReceiptBytes = 16 * 1024 * 1024;

} // namespace

TransferPlace::TransferPlace(TransferService& transfer, QWidget* parent)
    : Page("transfer", tr("Transfer"), "transfer", parent),
      m_transfer(transfer)
{
    build();
    m_pulse.setInterval(0); // one step, then the window's own events
    connect(&m_pulse, &QTimer::timeout, this, &TransferPlace::step);
    connect(m_progress, &ProgressPanel::cancelled, this, &TransferPlace::stop);
    connect(m_export, &QPushButton::clicked, this, &TransferPlace::askWhereTo);
    connect(m_receipt, &QPushButton::clicked, this, &TransferPlace::askReceipt);
}

void TransferPlace::build()
{
    auto* const page = new ScrollPage;
    column(this, 0, 0)->addWidget(page);
    QVBoxLayout* const lines = page->content();
    lines->addWidget(new TitleLabel(tr("Transfer to the central office")));
    m_message = new MessageBar;
    lines->addWidget(m_message);
    lines->addWidget(new SectionHeader(tr("What leaves today")));
    m_facts = new FactsList;
    lines->addWidget(m_facts);
    m_missing = new SecondaryLabel;
    lines->addWidget(m_missing);
    m_progress = new ProgressPanel;
    lines->addWidget(m_progress);
    lines->addStretch(1);
    m_receipt = wordButton(tr("Take in a receipt…"), this, "down");
    m_export = primaryButton(tr("Write a sealed bundle…"), this);
    auto* const buttons = row(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_receipt);
    buttons->addWidget(m_export);
    lines->addLayout(buttons);
}

void TransferPlace::refresh()
{
    const auto state = m_transfer.state();
    if (!state) {
        Q_EMIT failed(state.error());
        return;
    }
    showState(*state);
}

void TransferPlace::showState(const TransferState& state)
{
    m_facts->clear();
    m_facts->addFact(tr("To"), state.isEnrolled ? state.officeName : tr("no central office yet"));
    m_facts->addFact(tr("With a valid consent"), tr("%n case(s)", nullptr, int(state.coveredCases)));
    m_facts->addFact(tr("Without one"), tr("%n case(s), only as a number", nullptr, int(state.withheldCases)));
    m_facts->addFact(tr("Last bundle"), state.lastSequence ? tr("number %1").arg(*state.lastSequence) : tr("none yet"));
    m_facts->addFact(tr("Confirmed by receipt"),
        state.deliveredSequence ? tr("up to number %1").arg(*state.deliveredSequence) : tr("none yet"));
    m_facts->addFact(tr("Last receipt"), state.receiptMs ? dateTimeText(*state.receiptMs) : tr("none yet"));
    m_missing->setText(state.isEnrolled
            ? tr("Values that are sealed here stay sealed on the way; only the central office can open them.")
            : tr("The store must be enrolled first: gyeotctl enrol --request makes the request, and the office's "
                 "answer is "
                 "taken in with gyeotctl enrol --accept."));
    m_export->setEnabled(state.isEnrolled && !m_running);
    m_receipt->setEnabled(state.isEnrolled && !m_running);
}

void TransferPlace::askWhereTo()
{
    askForFile(this, { .title = tr("Where shall the bundle lie?"), .what = FileQuestion::What::Folder },
        [this](const QStringList& paths) { exportTo(paths.first()); });
}

void TransferPlace::exportTo(const QString& folder)
{
    m_message->clear();
    auto begun = m_transfer.beginExport(ExportWish::Changes, folder);
    if (!begun) {
        m_message->tell(Status::Stop, errorText(begun.error()));
        return;
    }
    m_running.emplace(std::move(*begun));
    m_export->setEnabled(false);
    m_receipt->setEnabled(false);
    m_report = m_progress->start(tr("Writing the bundle"));
    m_pulse.start();
}

void TransferPlace::step()
{
    const auto finished = m_running->step();
    if (finished && !*finished) {
        m_report(m_running->done(), m_running->total());
        return;
    }
    m_pulse.stop();
    m_progress->finish();
    const auto running = std::exchange(m_running, std::nullopt);
    if (!finished) {
        m_message->tell(Status::Stop, errorText(finished.error()));
        refresh();
        return;
    }
    const QString folder = running->report().folder;
    m_message->tell(Status::Ok,
        tr("The bundle is complete: %1. It counts as delivered once the office's receipt is taken in.")
            .arg(QFileInfo(folder).fileName()));
    refresh();
    Q_EMIT exported(folder);
}

void TransferPlace::stop()
{
    m_pulse.stop();
    m_progress->finish();
    m_running.reset();
    m_message->tell(Status::Plain, tr("Stopped. What was finished is kept and taken up again next time."));
    refresh();
}

void TransferPlace::askReceipt()
{
    askForFile(
        this, { .title = tr("The office's receipt") }, [this](const QStringList& paths) { acceptFrom(paths.first()); });
}

void TransferPlace::acceptFrom(const QString& path)
{
    const auto message = readFile(path, maxReceiptBytes);
    const auto report = message ? m_transfer.accept(*message) : Result<ReceiptReport>(std::unexpected(message.error()));
    if (!report) {
        m_message->tell(Status::Stop, errorText(report.error()));
        return;
    }
    m_message->tell(Status::Ok,
        report->isDelivered ? tr("The office has the bundle; it counts as delivered.")
                            : tr("The office has answered, but has not taken the bundle in yet."));
    refresh();
    Q_EMIT received();
}

} // namespace gyeot::ui
