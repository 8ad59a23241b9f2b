#include "ui/store/auditpage.h"

#include "ui/audittext.h"
#include "ui/background.h"
#include "ui/errortext.h"
#include "ui/store/auditfilterbar.h"
#include "ui/store/auditreviewpanel.h"
#include "ui/store/audittablemodel.h"
#include "ui/store/reasondialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/askfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/sectionheader.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOnAPage = 200;

} // namespace

AuditPage::AuditPage(AuditService& audit, bool isPractice, QWidget* parent)
    : Page("audit", tr("Record of access"), "eye", parent),
      m_audit(audit),
      m_isPractice(isPractice),
      m_model(new AuditTableModel(this)),
      m_table(new QTableView(this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this))
{
    build();
    m_reading.setInterval(0); // one piece, then the window's own events
    m_writing.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &AuditPage::readOn);
    connect(&m_writing, &QTimer::timeout, this, &AuditPage::exportSome);
    connect(m_filter, &AuditFilterBar::changed, this, &AuditPage::startOver);
    connect(m_older, &QPushButton::clicked, this, &AuditPage::goOlder);
    connect(m_newer, &QPushButton::clicked, this, &AuditPage::goNewer);
    connect(m_check, &QPushButton::clicked, this, &AuditPage::check);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::askWhy);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        if (m_csv)
            endExport(tr("Stopped. No file was left behind."));
    });
    if (m_review) {
        connect(m_review, &AuditReviewPanel::failed, this, &Page::failed);
        connect(m_review, &AuditReviewPanel::recorded, this, &AuditPage::startOver);
        connect(m_review, &AuditReviewPanel::dayWanted, this, &AuditPage::showDay);
    }
}

void AuditPage::build()
{
    auto* const page = new ScrollPage(this);
    column(this, 0, 0)->addWidget(page);
    QVBoxLayout* const lines = page->content();
    lines->addWidget(new TitleLabel(tr("Record of access"), page));
    lines->addWidget(
        new SecondaryLabel(tr("Who did what and when. Nobody can change a row without its being noticed."), page));
    lines->addWidget(m_message);
    if (m_audit.scope() == AuditScope::All) {
        m_review = new AuditReviewPanel(m_audit, page);
        lines->addWidget(m_review);
    }
    lines->addWidget(
        new SectionHeader(m_audit.scope() == AuditScope::Own ? tr("What you did yourself") : tr("All rows"), page));
    m_filter = new AuditFilterBar(page);
    lines->addWidget(m_filter);
    makeTable();
    lines->addWidget(m_table, 1);
    lines->addWidget(m_progress);
    lines->addWidget(makeFoot());
    auto* const action = new QAction(icon("check"), tr("Check the record of access"), this);
    addAction(action);
    connect(action, &QAction::triggered, this, &AuditPage::check);
}

void AuditPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the record of access"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(7 * minimumRow);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(minimumRow, m_table->fontMetrics().height() * 3 / 2));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QWidget* AuditPage::makeFoot()
{
    auto* const foot = new QWidget(this);
    auto* const buttons = row(space::small);
    foot->setLayout(buttons);
    m_newer = wordButton(tr("Newer"), foot, "up");
    m_older = wordButton(tr("Older"), foot, "down");
    m_place = new SecondaryLabel(QString(), foot);
    m_check = wordButton(tr("Check the record"), foot, "check");
    m_export = wordButton(tr("Save as a table…"), foot, "save");
    buttons->addWidget(m_newer);
    buttons->addWidget(m_older);
    buttons->addWidget(m_place, 1);
    buttons->addWidget(m_check);
    buttons->addWidget(m_export);
    return foot;
}

void AuditPage::refresh()
{
    if (!m_isRecorded) {
        if (auto told = m_audit.recordView(); !told) { // first the row, then the rows
            Q_EMIT failed(told.error());
            return;
        }
        m_isRecorded = true;
    }
    m_filter->setPeople(m_audit.people());
    if (m_review)
        m_review->refresh();
    startOver();
}

QList<QWidget*> AuditPage::panes()
{
    QList<QWidget*> all;
    if (m_review)
        all << m_review->list();
    return all << m_filter->caseField() << m_table;
}

QWidget* AuditPage::searchField()
{
    return m_filter->caseField();
}

void AuditPage::jumpTo(const QString& anchor)
{
    bool isNumber = false;
    const qint64 seq = anchor.toLongLong(&isNumber);
    if (!isNumber)
        return;
    m_starts = { seq + 1 };
    showPage(seq + 1);
}

void AuditPage::startOver()
{
    m_starts = { 0 };
    showPage(0);
}

void AuditPage::showPage(qint64 before)
{
    m_model->clear();
    m_next = before;
    m_isFull = false;
    m_reading.start();
    readOn();
}

/** One bounded piece; where what is asked for is rare, many pieces make a page. */
void AuditPage::readOn()
{
    const auto some = m_audit.lines(m_next, m_filter->query(), rowsOnAPage - m_model->rowCount());
    if (!some) {
        m_reading.stop();
        m_message->tell(Status::Stop, errorText(some.error()));
        updateFoot();
        return;
    }
    m_model->append(some->lines);
    m_next = some->next;
    m_isFull = m_model->rowCount() >= rowsOnAPage;
    if (m_next == 0 || m_isFull) {
        m_reading.stop();
        m_table->resizeColumnsToContents();
    }
    updateFoot();
}

void AuditPage::goOlder()
{
    m_starts.append(m_next);
    showPage(m_next);
}

void AuditPage::goNewer()
{
    if (m_starts.size() > 1)
        m_starts.removeLast();
    else
        m_starts = { 0 };
    showPage(m_starts.last());
}

void AuditPage::updateFoot()
{
    const int rows = m_model->rowCount();
    m_older->setEnabled(m_isFull && m_next > 0);
    m_newer->setEnabled(m_starts.size() > 1 || m_starts.value(0) > 0);
    m_check->setEnabled(!m_progress->isRunning());
    m_export->setEnabled(!m_progress->isRunning() && rows > 0);
    if (m_reading.isActive())
        //: %1 is the number of a row
        m_place->setText(tr("Looking further back, at row %1").arg(QString::number(m_next)));
    else if (rows == 0)
        m_place->setText(tr("No row fits what is asked for."));
    else
        //: numbers of rows
        m_place->setText(tr("Rows %1 to %2")
                .arg(QString::number(m_model->lineAt(rows - 1)->seq), QString::number(m_model->lineAt(0)->seq)));
}

void AuditPage::check()
{
    if (m_progress->isRunning())
        return;
    m_message->clear();
    const Progress report = m_progress->start(tr("Checking the record of access"));
    updateFoot();
    runInBackground(
        this, [job = m_audit.checkJob(), report] { return job.run(report); },
        [this](Result<AuditCheck> found) {
            m_progress->finish();
            if (found) {
                m_message->tell(found->firstBad ? Status::Stop : Status::Ok, auditCheckText(*found));
                if (auto told = m_audit.recordCheck(*found); !told)
                    Q_EMIT failed(told.error());
            } else {
                m_message->tell(found.error().code == ErrorCode::Cancelled ? Status::Plain : Status::Stop,
                    errorText(found.error()));
            }
            startOver();
            Q_EMIT checked();
        });
}

void AuditPage::askWhy()
{
    auto* const dialog = new ReasonDialog(tr("Save the list as a table"),
        tr("The file is not sealed: whoever has it can read it. Why is it needed? The reason stands in the record."),
        this);
    connect(dialog, &ReasonDialog::given, this, [this](const QString& reason) {
        const FileQuestion question { .title = tr("Save as a table"),
            .what = FileQuestion::What::NewFile,
            .name = u"access.csv"_s,
            .filter = tr("Table (*.csv)") };
        askForFile(this, question, [this, reason](const QStringList& paths) { exportTo(paths.first(), reason); });
    });
    dialog->open();
}

void AuditPage::exportTo(const QString& path, const QString& reason)
{
    m_message->clear();
    auto begun = m_audit.beginCsv(path, m_filter->query(), auditCsvForm(m_isPractice), reason);
    if (!begun) {
        m_message->tell(Status::Stop, errorText(begun.error()));
        return;
    }
    m_csv.emplace(std::move(*begun));
    m_csvPath = path;
    m_report = m_progress->start(tr("Writing the table"));
    updateFoot();
    m_writing.start();
}

void AuditPage::exportSome()
{
    const auto done = m_csv->step();
    if (done && !*done) {
        m_report(m_csv->written(), 0);
        return;
    }
    const QString name = QFileInfo(m_csvPath).fileName();
    if (!done) {
        endExport({});
        m_message->tell(Status::Stop, errorText(done.error()));
        return;
    }
    //: %1 is a number of rows, %2 the name of a file
    endExport(tr("%1 rows were saved as %2.").arg(QString::number(m_csv->written()), name));
    Q_EMIT exported(m_csvPath);
}

void AuditPage::endExport(const QString& sentence)
{
    m_writing.stop();
    m_progress->finish();
    m_csv.reset();
    if (!sentence.isEmpty())
        m_message->tell(Status::Plain, sentence);
    startOver(); // the export has its own row
}

void AuditPage::showDay(const ReviewedFinding& found)
{
    AuditQuery query;
    query.user = found.finding.user;
    query.from = found.finding.day;
    query.until = found.finding.day;
    m_filter->setQuery(query);
    m_table->setFocus();
}

} // namespace gyeot::ui
