#include "ui/evidence/evidencepage.h"

#include "core/evidence/evidenceservice.h"
#include "ui/background.h"
#include "ui/errortext.h"
#include "ui/evidence/evidencedetails.h"
#include "ui/evidence/evidencetablemodel.h"
#include "ui/evidence/gatedialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/askfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

EvidencePage::EvidencePage(OpenCase& open, EvidenceService& evidence, QWidget* parent)
    : CasePage("evidence", tr("Evidence"), "evidence", open, parent),
      m_evidence(evidence),
      m_model(new EvidenceTableModel(this)),
      m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this)),
      m_details(new EvidenceDetails(open, evidence, this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this))
{
    setAcceptDrops(true);
    auto* whole = column(this, 0, 0);
    whole->addWidget(m_message);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto* upper = new QWidget(splitter);
    auto* upperColumn = column(upper, 0, space::small);
    upperColumn->setContentsMargins(space::page, space::large, space::page, space::small);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    upperColumn->addWidget(m_table, 1);
    upperColumn->addWidget(m_progress);
    auto* foot = row(space::small);
    foot->addWidget(
        new SecondaryLabel(
            tr("Files are sealed as they are read and never shown here. Drop them anywhere on this page."), upper),
        1);
    auto* add = primaryButton(tr("Take in files…"), upper);
    foot->addWidget(add);
    upperColumn->addLayout(foot);
    splitter->addWidget(upper);
    auto* lower = new ScrollPage(splitter);
    lower->content()->setContentsMargins(space::page, 0, space::page, space::large);
    lower->content()->addWidget(m_details);
    lower->content()->addStretch(1);
    splitter->addWidget(lower);
    splitter->setSizes({ 1, 1 }); // shares, not pixels
    m_stack->addWidget(splitter);
    auto* empty = new EmptyState("evidence",
        tr("Screenshots, chats, saved pages: what is taken in here is hashed and sealed at once and gets its exhibit "
           "number."),
        tr("Take in files…"), this);
    m_stack->addWidget(empty);
    whole->addWidget(m_stack, 1);
    auto* action = new QAction(icon("plus"), tr("Take in files…"), this);
    addAction(action);
    connect(action, &QAction::triggered, this, &EvidencePage::chooseFiles);
    connect(add, &QPushButton::clicked, this, &EvidencePage::chooseFiles);
    connect(empty, &EmptyState::actionTriggered, this, &EvidencePage::chooseFiles);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidencePage::showSelected);
    connect(m_details, &EvidenceDetails::saved, this, &Page::saved);
    connect(m_details, &EvidenceDetails::failed, this, &EvidencePage::tell);
    connect(m_details, &EvidenceDetails::editingEnded, this, &EvidencePage::refresh);
}

QHash<EvidenceId, QString> EvidencePage::actNumbers() const
{
    QHash<EvidenceId, QList<int>> numbers;
    for (const ActExhibit& link : openCase().record().exhibits)
        numbers[link.evidenceId] << openCase().record().runningNumber(link.actId);
    QHash<EvidenceId, QString> texts;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        std::ranges::sort(*it);
        QStringList parts;
        for (const int number : *it)
            parts << QString::number(number);
        texts.insert(it.key(), parts.join(u", "_s));
    }
    return texts;
}

void EvidencePage::refresh()
{
    if (m_details->isEditing())
        return;
    const auto items = m_evidence.items(openCase().id());
    if (!items) {
        tell(items.error());
        return;
    }
    const EvidenceItem* selected = m_model->itemAt(m_table->currentIndex().row());
    const EvidenceId before = selected ? selected->id : EvidenceId();
    m_model->setItems(*items, actNumbers(), m_evidence.missingBlobs(openCase().id()).value_or(QSet<EvidenceId>()));
    m_stack->setCurrentIndex(items->isEmpty() && !m_progress->isRunning() ? 1 : 0);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(EvidenceTableModel::NameColumn, QHeaderView::Stretch);
    if (!items->isEmpty())
        m_table->setCurrentIndex(m_model->index(std::max(m_model->rowOf(before), 0), EvidenceTableModel::NameColumn));
    showSelected();
}

void EvidencePage::showSelected()
{
    const EvidenceItem* item = m_model->itemAt(m_table->currentIndex().row());
    m_details->show(item ? std::optional(*item) : std::nullopt);
}

QList<QWidget*> EvidencePage::panes()
{
    return { m_table, m_details };
}

void EvidencePage::jumpTo(const QString& anchor)
{
    const auto id = EvidenceId::fromString(anchor);
    if (const int row = id ? m_model->rowOf(*id) : -1; row >= 0)
        m_table->setCurrentIndex(m_model->index(row, EvidenceTableModel::NameColumn));
}

void EvidencePage::chooseFiles()
{
    askForFile(this, { .title = tr("Which files?"), .what = FileQuestion::What::Files },
        [this](const QStringList& paths) { takeIn(paths); });
}

void EvidencePage::takeIn(const QStringList& paths)
{
    const bool idle = m_waiting.isEmpty() && !m_progress->isRunning();
    m_waiting.append(paths);
    if (idle)
        askNext();
}

void EvidencePage::askNext()
{
    if (m_waiting.isEmpty())
        return;
    auto* dialog =
        new GateDialog(openCase(), m_waiting.head(), [this](const IntakeRequest& request) { seal(request); }, window());
    connect(dialog, &QDialog::rejected, this, [this] {
        m_waiting.dequeue();
        askNext();
    });
    dialog->open();
}

void EvidencePage::seal(const IntakeRequest& request)
{
    m_waiting.dequeue();
    auto work = m_evidence.prepare(request);
    if (!work) {
        tell(work.error());
        askNext();
        return;
    }
    m_stack->setCurrentIndex(0);
    const Progress progress = m_progress->start(tr("Reading, hashing and sealing…"));
    runInBackground(
        this,
        [work = std::move(*work), progress]() mutable {
            auto sealed = sealIntake(work, progress);
            return Sealing { std::move(work), std::move(sealed) };
        },
        [this](Sealing sealing) { commit(std::move(sealing)); });
}

void EvidencePage::commit(Sealing sealing)
{
    m_progress->finish();
    if (!sealing.sealed) {
        tell(sealing.sealed.error());
    } else if (const auto item = m_evidence.commit(sealing.work, *sealing.sealed); !item) {
        tell(item.error());
    } else {
        m_message->clear();
        Q_EMIT saved();
        openCase().reload();
        jumpTo(item->id.toString());
    }
    refresh();
    askNext();
}

void EvidencePage::tell(const Error& error)
{
    m_message->tell(error.code == ErrorCode::Cancelled ? Status::Plain : Status::Warn, errorText(error));
}

void EvidencePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    takeIn(paths);
}

} // namespace gyeot::ui
