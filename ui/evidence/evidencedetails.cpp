#include "ui/evidence/evidencedetails.h"

#include "core/evidence/evidenceservice.h"
#include "ui/evidence/evidencewords.h"
#include "ui/theme/space.h"
#include "ui/widgets/editablesection.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/timeline.h"
#include "ui/workspace/recordform.h"
#include "ui/workspace/whentext.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr int actRowsShown = 6;

} // namespace

EvidenceDetails::EvidenceDetails(OpenCase& open, EvidenceService& evidence, QWidget* parent)
    : QWidget(parent),
      m_case(open),
      m_evidence(evidence),
      m_rows(column(this, 0, space::medium))
{
}

void EvidenceDetails::show(const std::optional<EvidenceItem>& item)
{
    setVisible(item.has_value());
    if (m_editing || !item)
        return;
    m_item = *item;
    clearLayout(m_rows);
    addFacts(*item);
    addActs(*item);
    addCustody(*item);
}

void EvidenceDetails::addFacts(const EvidenceItem& item)
{
    auto* facts = new FactsList(this);
    facts->addFact(tr("File"), item.fileName);
    facts->addFact(tr("Content"), u"%1 · %2"_s.arg(item.mediaType, sizeText(item.sizeBytes)));
    facts->addFact(tr("SHA-256"), digestText(QString::fromLatin1(item.sha256.toHex())));
    facts->addFact(tr("Found at"), item.source);
    facts->addFact(tr("Made by"), item.author);
    QStringList capture { item.capturedOn.isValid() ? dateText(item.capturedOn) : QString(), item.captureMethod,
        item.capturedBy };
    capture.removeAll(QString());
    facts->addFact(tr("Captured"), capture.join(u" · "_s));
    facts->addFact(tr("Taken in"), dateTimeText(item.importedMs));
    facts->addFact(tr("Shall prove"), item.purpose);
    facts->addFact(tr("Original"), item.originalPlace);
    facts->addFact(tr("Person under 19"), nameOf(item.gateAnswer));
    facts->addFact(tr("Shows"), nameOf(item.sensitivity));
    auto* section =
        new EditableSection(tr("Facts"), facts, [this, item](QWidget* parent) { return makeForm(item, parent); }, this);
    connect(section, &EditableSection::editingChanged, this, [this](bool editing) {
        m_editing = editing;
        if (!editing)
            Q_EMIT editingEnded();
    });
    m_rows->addWidget(section);
}

QWidget* EvidenceDetails::makeForm(const EvidenceItem& item, QWidget* parent)
{
    auto* form = new RecordForm<EvidenceItem>([this](const EvidenceItem& after) { save(after); }, parent);
    using Width = RecordForm<EvidenceItem>::Width;
    form->choice(tr("Kind"), &EvidenceItem::kind);
    form->date(tr("Captured on"), &EvidenceItem::capturedOn);
    form->text(tr("Where it was found"), &EvidenceItem::source);
    form->text(tr("Who made what it shows"), &EvidenceItem::author);
    form->text(tr("How it was captured"), &EvidenceItem::captureMethod);
    form->text(tr("Captured by"), &EvidenceItem::capturedBy);
    form->text(tr("What it shall prove"), &EvidenceItem::purpose, Width::Wide);
    form->text(tr("Where the original is kept"), &EvidenceItem::originalPlace);
    form->text(tr("Note"), &EvidenceItem::note);
    form->setRecord(item);
    return form;
}

void EvidenceDetails::save(const EvidenceItem& after)
{
    if (const Result<void> done = m_evidence.updateItem(m_item, after); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_item = after;
    Q_EMIT saved();
}

void EvidenceDetails::addActs(const EvidenceItem& item)
{
    m_rows->addWidget(new SectionHeader(tr("Acts it shows"), this));
    const QList<Act>& acts = m_case.record().acts;
    if (acts.isEmpty()) {
        m_rows->addWidget(new SecondaryLabel(tr("No act is recorded yet."), this));
        return;
    }
    auto* list = new QListWidget(this);
    list->setAccessibleName(tr("Acts it shows"));
    for (qsizetype i = 0; i < acts.size(); ++i) {
        const bool linked = std::ranges::any_of(m_case.record().exhibits,
            [&](const ActExhibit& link) { return link.actId == acts[i].id && link.evidenceId == item.id; });
        auto* row = new QListWidgetItem(
            u"%1. %2  %3"_s.arg(QString::number(i + 1), whenText(acts[i].when), acts[i].what), list);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(linked ? Qt::Checked : Qt::Unchecked);
    }
    const int shown = std::min(int(acts.size()), actRowsShown);
    list->setFixedHeight(shown * std::max(minimumRow, fontMetrics().height() + space::small) + space::hair);
    connect(list, &QListWidget::itemChanged, this, [this, list, id = item.id](QListWidgetItem* row) {
        m_case.setLinked(m_case.record().acts[list->row(row)], id, row->checkState() == Qt::Checked);
    });
    m_rows->addWidget(list);
}

void EvidenceDetails::addCustody(const EvidenceItem& item)
{
    m_rows->addWidget(new SectionHeader(tr("Custody"), this));
    const auto events = m_evidence.custody(item.caseId);
    if (!events) {
        Q_EMIT failed(events.error());
        return;
    }
    QList<TimelineEntry> entries;
    for (const CustodyEvent& event : *events) {
        if (event.evidenceId != item.id)
            continue;
        QString hands;
        if (!event.giver.isEmpty() || !event.receiver.isEmpty())
            hands = u"%1 → %2"_s.arg(event.giver, event.receiver);
        QStringList words { nameOf(event.action), hands, event.place, event.reason };
        words.removeAll(QString());
        entries << TimelineEntry { dateTimeText(event.happenedMs), words.join(u" · "_s) };
    }
    auto* timeline = new Timeline(this);
    timeline->setEntries(entries);
    m_rows->addWidget(timeline);
}

} // namespace gyeot::ui
