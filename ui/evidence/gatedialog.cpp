#include "ui/evidence/gatedialog.h"

#include "ui/evidence/evidencewords.h"
#include "ui/theme/space.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/steps.h"
#include "ui/workspace/casewords.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

EvidenceKind guessKind(const QString& fileName)
{
    static constexpr std::pair<QLatin1StringView, EvidenceKind> endings[] = {
        { "png"_L1, EvidenceKind::Screenshot },
        { "jpg"_L1, EvidenceKind::Image },
        { "jpeg"_L1, EvidenceKind::Image },
        { "heic"_L1, EvidenceKind::Image },
        { "txt"_L1, EvidenceKind::Chat },
        { "csv"_L1, EvidenceKind::Chat },
        { "html"_L1, EvidenceKind::SavedPage },
        { "htm"_L1, EvidenceKind::SavedPage },
        { "mhtml"_L1, EvidenceKind::SavedPage },
        { "eml"_L1, EvidenceKind::Mail },
        { "mp4"_L1, EvidenceKind::Video },
        { "mov"_L1, EvidenceKind::Video },
        { "m4a"_L1, EvidenceKind::Audio },
        { "mp3"_L1, EvidenceKind::Audio },
        { "wav"_L1, EvidenceKind::Audio },
        { "pdf"_L1, EvidenceKind::Document },
    };
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const auto found = std::ranges::find(endings, ending, [](const auto& entry) { return QString(entry.first); });
    return found == std::end(endings) ? EvidenceKind::Other : found->second;
}

GateDialog::GateDialog(OpenCase& open, const QString& path, Take take, QWidget* parent)
    : Dialog(tr("Take in evidence"), parent),
      m_case(open),
      m_path(path),
      m_take(std::move(take)),
      m_steps(new Steps(this))
{
    auto* name = new ElidedLabel(QFileInfo(path).fileName(), this);
    name->setElideMode(Qt::ElideMiddle);
    content()->addWidget(name);
    content()->addWidget(m_steps, 1);
    addQuestion();
    addContent();
    addFacts();
    addCancel(tr("Leave this file out"));
    m_next = addPrimary(tr("Next"));
    connect(m_next, &QPushButton::clicked, this, &GateDialog::next);
    showStep(0);
}

void GateDialog::addQuestion()
{
    QVBoxLayout* layout = m_steps->addStep(tr("Is a person under 19, or possibly so, shown or meant in this file?"),
        tr("Also drawn or made by a computer. Sexual material of children is never kept here, whatever it is needed "
           "for."));
    for (const GateAnswer one : { GateAnswer::No, GateAnswer::Unknown, GateAnswer::Yes }) {
        auto* radio = new QRadioButton(nameOf(one), this);
        layout->addWidget(radio);
        m_answers << radio;
        connect(radio, &QRadioButton::toggled, this, &GateDialog::showAdvice);
    }
    m_advice = new Label({}, this);
    layout->addWidget(m_advice);
}

void GateDialog::addContent()
{
    QVBoxLayout* layout = m_steps->addStep(tr("What does it show?"), {});
    for (const Sensitivity one : { Sensitivity::Plain, Sensitivity::Sexual }) {
        auto* radio = new QRadioButton(nameOf(one), this);
        layout->addWidget(radio);
        m_sensitivity << radio;
        connect(radio, &QRadioButton::toggled, this, &GateDialog::showAdvice);
    }
    m_ownCopy = new QCheckBox(tr("It is the victim's own copy"), this);
    layout->addWidget(m_ownCopy);
    m_consentAdvice = new Label({}, this);
    layout->addWidget(m_consentAdvice);
    m_personShown = new QCheckBox(tr("A person can be recognised in it"), this);
    layout->addWidget(m_personShown);
}

void GateDialog::addFacts()
{
    QVBoxLayout* layout =
        m_steps->addStep(tr("Where does it come from?"), tr("What is not known now can be filled in later."));
    const auto text = [this, layout](const QString& label, const QString& hint = {}) {
        auto* field = new TextField(label, this);
        addField(layout, label, field, hint);
        return field;
    };
    m_kind = new ChoiceField(tr("Kind"), this);
    for (size_t i = 0; i < Words<EvidenceKind>::list.size(); ++i)
        m_kind->addItem(nameOf(EvidenceKind(i)), wordOf(EvidenceKind(i)));
    m_kind->setValue(wordOf(guessKind(m_path)));
    addField(layout, tr("Kind"), m_kind);
    m_source = text(tr("Where it was found"), tr("An address, or “her phone”."));
    m_author = text(tr("Who made what it shows"));
    m_captured = new DateField(tr("Captured on"), this);
    addField(layout, tr("Captured on"), m_captured);
    m_method = text(tr("How it was captured"));
    m_capturedBy = text(tr("Captured by"));
    m_purpose = text(tr("What it shall prove"));
}

GateAnswer GateDialog::answer() const
{
    const auto chosen = std::ranges::find_if(m_answers, [](const QRadioButton* radio) { return radio->isChecked(); });
    constexpr GateAnswer answers[] = { GateAnswer::No, GateAnswer::Unknown, GateAnswer::Yes };
    return chosen == m_answers.end() ? GateAnswer::Unknown : answers[chosen - m_answers.begin()];
}

void GateDialog::showAdvice()
{
    const bool answered = std::ranges::any_of(m_answers, &QRadioButton::isChecked);
    m_advice->setVisible(answered && answer() != GateAnswer::No);
    m_advice->setText(tr("Then only a file of plain text is taken. Pictures, videos, captured pages and unknown files "
                         "stay out: write their addresses, times "
                         "and accounts into the table of acts, and leave the securing of the file to the police."));
    const bool sexual = m_sensitivity.size() == 2 && m_sensitivity[1]->isChecked();
    if (!m_ownCopy)
        return;
    m_ownCopy->setVisible(sexual);
    m_consentAdvice->setVisible(sexual);
    const bool consent =
        m_case.record().consent(ConsentPurpose::EvidenceStorage, ConsentRecipient::Own, m_case.today());
    m_consentAdvice->setText(consent
            ? tr("Her consent to keep it is recorded and holds today.")
            : tr("Her consent to keep it is not recorded. Record it under “People and consents” first."));
}

void GateDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_next->setText(step + 1 == m_steps->count() ? tr("Seal and take in") : tr("Next"));
    showAdvice();
    QWidget* const first[] = { m_answers[0], m_sensitivity[0], m_kind };
    first[step]->setFocus();
}

void GateDialog::next()
{
    finishComposing();
    const int step = m_steps->currentIndex();
    const QList<QRadioButton*> none;
    const QList<QRadioButton*>& radios = step == 0 ? m_answers : step == 1 ? m_sensitivity : none;
    if (!radios.isEmpty() && std::ranges::none_of(radios, &QRadioButton::isChecked)) {
        message().tell(Status::Plain, tr("Please choose an answer; “I cannot tell” is one too."));
        return;
    }
    message().clear();
    if (step + 1 < m_steps->count()) {
        showStep(step + 1);
        return;
    }
    const IntakeRequest wanted = request();
    accept();
    m_take(wanted);
}

IntakeRequest GateDialog::request() const
{
    IntakeRequest wanted;
    wanted.path = m_path;
    EvidenceItem& item = wanted.item;
    item.caseId = m_case.id();
    item.gateAnswer = answer();
    item.sensitivity = m_sensitivity[1]->isChecked() ? Sensitivity::Sexual : Sensitivity::Plain;
    wanted.owner = m_ownCopy->isChecked() ? CopyOwner::Victim : CopyOwner::Other;
    if (const Consent* consent =
            m_case.record().consent(ConsentPurpose::EvidenceStorage, ConsentRecipient::Own, m_case.today());
        consent && item.sensitivity == Sensitivity::Sexual)
        item.consentId = consent->id;
    item.personShown = m_personShown->isChecked();
    item.kind = fromWord<EvidenceKind>(m_kind->value()).value_or(EvidenceKind::Other);
    item.source = m_source->value();
    item.author = m_author->value();
    item.capturedOn = parseDate(m_captured->text()).value_or(QDate());
    item.captureMethod = m_method->value();
    item.capturedBy = m_capturedBy->value();
    item.purpose = m_purpose->value();
    return wanted;
}

} // namespace gyeot::ui
