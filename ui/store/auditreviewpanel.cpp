#include "ui/store/auditreviewpanel.h"

#include "ui/audittext.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 5; // the rows of the log below want their room

} // namespace

AuditReviewPanel::AuditReviewPanel(AuditService& audit, QWidget* parent) : QWidget(parent), m_audit(audit)
{
    build();
    connect(m_month, &ChoiceField::committed, this, &AuditReviewPanel::showMonth);
    connect(m_list, &QListWidget::currentRowChanged, this, &AuditReviewPanel::updateButtons);
    connect(m_list, &QListWidget::itemActivated, m_rows, &QPushButton::click);
    connect(m_seen, &QPushButton::clicked, this, &AuditReviewPanel::confirm);
    connect(m_done, &QPushButton::clicked, this, &AuditReviewPanel::complete);
    connect(m_rows, &QPushButton::clicked, this, [this] {
        if (const ReviewedFinding* found = chosen())
            Q_EMIT dayWanted(*found);
    });
}

void AuditReviewPanel::build()
{
    auto* const lines = column(this, 0, space::small);
    auto* const header = new SectionHeader(tr("Monthly review"), this);
    m_month = new ChoiceField(tr("Month"), header);
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header->addControl(m_month);
    lines->addWidget(header);
    m_overdue = new Label(QString(), this);
    lines->addWidget(m_overdue);
    m_standing = new Label(QString(), this);
    lines->addWidget(m_standing);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("What stands out in this month"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    lines->addWidget(m_list);
    m_note = new TextField(tr("Note"), this);
    m_note->setPlaceholderText(tr("What you found out"));
    m_seen = wordButton(tr("Seen"), this, "check");
    m_rows = wordButton(tr("Show that day"), this, "search");
    m_done = wordButton(tr("Month gone through"), this, "seal");
    auto* const buttons = row(space::small);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_seen);
    buttons->addWidget(m_rows);
    buttons->addWidget(m_done);
    lines->addLayout(buttons);
}

QWidget* AuditReviewPanel::list() const
{
    return m_list;
}

void AuditReviewPanel::refresh()
{
    auto months = m_audit.months();
    if (!months) {
        Q_EMIT failed(months.error());
        return;
    }
    m_months = std::move(*months);
    const QString before = m_month->value();
    m_month->clear();
    int overdue = 0;
    for (const ReviewMonth& month : std::as_const(m_months)) {
        //: a month that somebody has gone through, e.g. "2026-10 (gone through)"
        m_month->addItem(month.done ? tr("%1 (gone through)").arg(month.month) : month.month, month.month);
        overdue += int(month.isOverdue);
    }
    m_month->setValue(before.isEmpty() && !m_months.isEmpty() ? m_months.first().month : before);
    m_overdue->setVisible(overdue > 0);
    m_overdue->setText(tr("Months that were not gone through in time: %1").arg(QString::number(overdue)));
    showMonth();
}

void AuditReviewPanel::showMonth()
{
    const auto month = std::ranges::find(m_months, m_month->value(), &ReviewMonth::month);
    const bool isThere = month != m_months.end();
    for (QWidget* part : std::initializer_list<QWidget*> { m_month, m_list, m_note, m_seen, m_rows, m_done })
        part->setVisible(isThere);
    if (!isThere) {
        m_standing->setText(
            tr("No month is over yet since this store was made. From the first of next month on, what stood "
               "out is listed here."));
        return;
    }
    if (month->done) {
        //: %1 is a date with time, %2 a number
        m_standing->setText(tr("Gone through on %1; %2 findings then.")
                .arg(dateTimeText(month->done->wallMs), QString::number(month->done->findings)));
    } else {
        m_standing->setText(tr("Not gone through yet."));
    }
    auto findings = m_audit.review(month->month);
    if (!findings) {
        Q_EMIT failed(findings.error());
        return;
    }
    m_findings = std::move(*findings);
    showFindings();
}

void AuditReviewPanel::showFindings()
{
    const int before = m_list->currentRow();
    m_list->clear();
    for (const ReviewedFinding& found : std::as_const(m_findings)) {
        QString text = findingText(found);
        if (found.confirmed)
            //: behind a finding; %1 is a note or empty
            text += tr(" — seen. %1").arg(found.confirmed->words);
        auto* const item = new QListWidgetItem(icon(found.confirmed ? "ok" : "warn"), text, m_list);
        item->setData(Qt::AccessibleTextRole, text);
    }
    if (m_findings.isEmpty()) {
        auto* const item = new QListWidgetItem(tr("Nothing stands out in this month."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(std::clamp(before, 0, int(m_findings.size()) - 1));
    }
    const int shown = std::clamp(m_list->count(), 1, mostRowsShown);
    m_list->setFixedHeight(shown * std::max(minimumRow, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    updateButtons();
}

const ReviewedFinding* AuditReviewPanel::chosen() const
{
    const int at = m_list->currentRow();
    return at >= 0 && at < m_findings.size() ? &m_findings[at] : nullptr;
}

void AuditReviewPanel::updateButtons()
{
    const ReviewedFinding* const found = chosen();
    m_seen->setEnabled(found && !found->confirmed);
    m_rows->setEnabled(found);
}

void AuditReviewPanel::confirm()
{
    const ReviewedFinding* const found = chosen();
    if (!found)
        return;
    if (auto told = m_audit.confirm(found->finding, m_note->value()); !told) {
        Q_EMIT failed(told.error());
        return;
    }
    m_note->setValue({});
    showMonth();
    Q_EMIT recorded();
}

void AuditReviewPanel::complete()
{
    if (auto told = m_audit.complete(m_month->value(), m_findings.size(), m_note->value()); !told) {
        Q_EMIT failed(told.error());
        return;
    }
    m_note->setValue({});
    refresh();
    Q_EMIT recorded();
}

} // namespace gyeot::ui
