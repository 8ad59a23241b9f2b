#include "ui/documents/packetpage.h"

#include "core/base/file.h"
#include "ui/background.h"
#include "ui/documents/findingplace.h"
#include "ui/documents/paperview.h"
#include "ui/documents/printing.h"
#include "ui/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/askfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;
constexpr int formRole = Qt::UserRole;

QString formName(const QString& formId)
{
    const auto form = builtinTemplate(formId);
    return form ? form->info.title : formId;
}

} // namespace

PacketPage::PacketPage(OpenCase& open, PacketService& packets, const FieldCatalogue& fields, QWidget* parent)
    : CasePage("documents", tr("Documents"), "document", open, parent),
      m_packets(packets),
      m_fields(fields)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    build();
    connect(&m_pause, &QTimer::timeout, this, &PacketPage::startLayout);
    connect(m_list, &QListWidget::itemChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, &PacketPage::goToPaper);
    connect(m_findingList, &QListWidget::itemActivated, this, &PacketPage::jumpToFinding);
    connect(m_findingList, &QListWidget::itemClicked, this, &PacketPage::jumpToFinding);
    connect(m_transcribe, &QCheckBox::toggled, this, &PacketPage::startLayout);
    connect(m_save, &QPushButton::clicked, this, &PacketPage::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &PacketPage::print);
    connect(m_paper, &PaperView::currentPageChanged, this, &PacketPage::updateActions);
}

void PacketPage::build()
{
    m_message = new MessageBar;
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makePaper());
    splitter->addWidget(makeFindings());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 2);
    m_save = wordButton(tr("Save as PDF…"), this, "save");
    m_print = primaryButton(tr("Print and issue…"), this);
    m_reason = new TextField(tr("Reason"), this);
    m_reason->setPlaceholderText(tr("What the papers are for: “to hand in at the police station”"));
    auto* const buttons = row(space::small);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    auto* const whole = column(this, space::page, space::medium);
    whole->addWidget(m_message);
    whole->addWidget(splitter, 1);
    whole->addLayout(buttons);
    updateActions(); // nothing to save or print before the first layout
}

QWidget* PacketPage::makeList()
{
    auto* const side = new QWidget;
    auto* const lines = column(side, 0, space::small);
    lines->addWidget(new SectionLabel(tr("Packet")));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Papers of the packet"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumWidth(150);
    lines->addWidget(m_list, 1);
    lines->addWidget(new SecondaryLabel(tr("Cover and contents are added. Drag a paper to change the order.")));
    return side;
}

QWidget* PacketPage::makePaper()
{
    auto* const side = new QWidget;
    auto* const lines = column(side, 0, space::small);
    lines->setContentsMargins(space::medium, 0, space::medium, 0);
    m_paper = new PaperView;
    m_place = new SecondaryLabel;
    auto* const smaller = iconButton("zoom-out", tr("Smaller"), side);
    auto* const larger = iconButton("zoom-in", tr("Larger"), side);
    connect(smaller, &QToolButton::clicked, m_paper, [this] { m_paper->setZoom(m_paper->zoomPercent() - 25); });
    connect(larger, &QToolButton::clicked, m_paper, [this] { m_paper->setZoom(m_paper->zoomPercent() + 25); });
    auto* const bar = row(space::small);
    bar->addWidget(m_place);
    bar->addStretch(1);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    lines->addLayout(bar);
    lines->addWidget(m_paper, 1);
    return side;
}

QWidget* PacketPage::makeFindings()
{
    auto* const side = new QWidget;
    auto* const lines = column(side, 0, space::small);
    lines->setContentsMargins(space::medium, 0, 0, 0);
    m_findingTitle = new SectionLabel;
    m_findingList = new QListWidget;
    m_findingList->setAccessibleName(tr("What the papers still lack"));
    m_findingList->setWordWrap(true);
    m_transcribe = new QCheckBox(tr("Write out pictures in text"));
    m_transcribe->setToolTip(
        tr("Characters without a shape in the document fonts are written as words and listed on the last page."));
    lines->addWidget(m_findingTitle);
    lines->addWidget(m_findingList, 1);
    lines->addStretch(0);
    lines->addWidget(m_transcribe);
    return side;
}

QList<QWidget*> PacketPage::panes()
{
    return { m_list, m_paper, m_findingList };
}

QStringList PacketPage::chosenForms() const
{
    QStringList forms;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            forms.append(m_list->item(i)->data(formRole).toString());
    return forms;
}

PacketOptions PacketPage::options() const
{
    PacketOptions options;
    options.forms = chosenForms();
    options.unknownGlyphs = m_transcribe->isChecked() ? UnknownGlyphs::Transcribe : UnknownGlyphs::Refuse;
    return options;
}

void PacketPage::refresh()
{
    auto work = m_packets.gather(openCase().id(), openCase().today());
    if (!work) {
        m_work.reset();
        m_message->tell(Status::Stop, errorText(work.error()));
        updateActions();
        return;
    }
    m_work = std::move(*work);
    showForms();
    startLayout();
}

void PacketPage::showForms()
{
    QStringList listed;
    for (int i = 0; i < m_list->count(); ++i)
        listed.append(m_list->item(i)->data(formRole).toString());
    const QStringList& wanted = m_work->forms;
    if (std::ranges::is_permutation(listed, wanted))
        return; // the person's own order and ticks stay
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& formId : wanted) {
        auto* const item = new QListWidgetItem(formName(formId), m_list);
        item->setData(formRole, formId);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void PacketPage::startLayout()
{
    m_pause.stop();
    m_isWhole = false;
    updateActions();
    if (!m_work)
        return;
    showFindings();
    if (chosenForms().isEmpty()) {
        m_message->tell(Status::Plain, tr("No paper is ticked. Tick what the packet shall hold."));
        return;
    }
    if (std::ranges::any_of(m_findings, [this](const PreflightFinding& found) { return stops(found); })) {
        m_message->tell(Status::Warn, tr("The packet can be printed once what is listed at the right is mended."));
        return;
    }
    const int round = ++m_round;
    runInBackground(
        this, [work = *m_work, wishes = options()] { return layOutPacket(work, wishes); },
        [this, round](Result<Packet> packet) {
            if (round == m_round)
                showPacket(std::move(packet));
        });
}

void PacketPage::showPacket(Result<Packet> packet)
{
    if (!packet) {
        m_message->tell(Status::Warn, errorText(packet.error()));
        updateActions();
        return;
    }
    m_message->clear();
    m_packet = std::move(*packet);
    m_isWhole = true;
    m_paper->setPages(m_packet.pages);
    updateActions();
    Q_EMIT laidOut(int(m_packet.pages.size()));
}

bool PacketPage::stops(const PreflightFinding& finding) const
{
    return finding.stops() && !(finding.kind == PreflightKind::UnknownGlyph && m_transcribe->isChecked());
}

QString PacketPage::findingText(const PreflightFinding& finding) const
{
    // "행위[3].내용" is the field "행위.내용" of the catalogue
    static const QRegularExpression index(u"\\[[0-9]+\\]"_s);
    const Field* const field = m_fields.find(QString(finding.path).remove(index));
    const bool isKorean = QLocale().language() == QLocale::Korean;
    QString name = field ? (isKorean ? field->korean : field->english) : finding.path;
    const int row = rowNumber(finding.path);
    if (row > 0)
        //: %1 a field of a list ("What was done"), %2 the number of its row.
        name = tr("%1 (no. %2)").arg(name, QString::number(row));
    switch (finding.kind) {
    case PreflightKind::MissingField: return tr("%1 is missing.").arg(name);
    case PreflightKind::UnknownGlyph:
        return tr("%1 has a character that cannot be printed: %2").arg(name, finding.detail);
    case PreflightKind::TrueName: return tr("%1 holds the true name, and these papers go under an alias.").arg(name);
    case PreflightKind::BadForm: return tr("The template cannot be used: %1").arg(finding.detail);
    case PreflightKind::ActWithoutExhibit: return tr("No exhibit shows act %1.").arg(row);
    case PreflightKind::ExhibitWithoutAct: return tr("No act cites exhibit %1.").arg(row);
    }
    Q_UNREACHABLE_RETURN({});
}

void PacketPage::showFindings()
{
    m_findings.clear();
    if (auto findings = checkPacket(*m_work, chosenForms()))
        m_findings = std::move(*findings);
    m_findingList->clear();
    int stopping = 0;
    for (const PreflightFinding& finding : m_findings) {
        const bool isHard = stops(finding);
        stopping += isHard;
        m_findingList->addItem(
            new QListWidgetItem(icon(isHard ? "stop" : "info", isHard ? Role::Stop : Role::TextSecondary),
                tr("%1: %2").arg(formName(finding.formId), findingText(finding))));
    }
    m_findingList->setVisible(!m_findings.empty());
    m_findingTitle->setText(stopping == 0 ? tr("Nothing is missing") : tr("%n thing(s) to mend", nullptr, stopping));
}

void PacketPage::goToPaper(int row)
{
    if (row < 0)
        return;
    const QString formId = m_list->item(row)->data(formRole).toString();
    const auto part = std::ranges::find(m_packet.parts, formId, &PacketPart::formId);
    if (part != m_packet.parts.end())
        m_paper->goToPage(part->firstPage - 1);
}

void PacketPage::jumpToFinding(QListWidgetItem* item)
{
    const int at = m_findingList->row(item);
    if (at < 0 || at >= int(m_findings.size()))
        return;
    const FindingPlace place = findingPlace(m_findings.at(size_t(at)).path, openCase().record());
    Q_EMIT jumpRequested(place.page, place.anchor);
}

void PacketPage::updateActions()
{
    m_save->setEnabled(m_isWhole);
    m_print->setEnabled(m_isWhole);
    m_place->setText(m_packet.pages.empty()
            ? QString()
            : tr("Page %1 of %2")
                  .arg(QString::number(m_paper->currentPage() + 1), QString::number(m_packet.pages.size())));
}

void PacketPage::askWhereToSave()
{
    askForFile(this,
        { .title = tr("Save the packet"),
            .what = FileQuestion::What::NewFile,
            .name = u"packet.pdf"_s,
            .filter = tr("PDF (*.pdf)") },
        [this](const QStringList& paths) { saveTo(paths.first()); });
}

void PacketPage::saveTo(const QString& path)
{
    m_save->setEnabled(false);
    runInBackground(
        this, [work = *m_work, wishes = options()] { return writePacket(work, wishes); },
        [this, path](Result<QByteArray> pdf) {
            m_save->setEnabled(true);
            Result<void> done;
            if (!pdf)
                done = std::unexpected(pdf.error());
            if (done)
                done = m_packets.recordIssue(openCase().id(), PacketService::Way::Saved, m_reason->value());
            if (done)
                done = writeFileAtomically(path, *pdf);
            if (done)
                m_message->tell(
                    Status::Ok, tr("Saved. The file is not encrypted: keep it where only you can open it."));
            else
                m_message->tell(Status::Stop, errorText(done.error()));
        });
}

void PacketPage::print()
{
    askAndPrint(
        m_packet.pages, this,
        [this] { return m_packets.recordIssue(openCase().id(), PacketService::Way::Printed, m_reason->value()); },
        [this](const Result<Printed>& printed) { tellPrinted(*m_message, printed); });
}

} // namespace gyeot::ui
