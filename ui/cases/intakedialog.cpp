#include "ui/cases/intakedialog.h"

#include "core/cases/caseservice.h"
#include "core/cases/peopleservice.h"
#include "ui/errortext.h"
#include "ui/theme/space.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/steps.h"
#include "ui/workspace/casewords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

IntakeDialog::IntakeDialog(const CaseServices& services, QWidget* parent)
    : Dialog(tr("New case"), parent),
      m_services(services),
      m_steps(new Steps(this)),
      m_progress(new SecondaryLabel({}, this)),
      m_later(addOther(tr("Later"))),
      m_next(addPrimary(tr("Next")))
{
    m_later->setObjectName(u"later"_s);
    content()->addWidget(m_progress);
    content()->addWidget(m_steps, 1);
    addSteps();
    connect(m_next, &QPushButton::clicked, this, [this] { next(true); });
    connect(m_later, &QPushButton::clicked, this, [this] { next(false); });
    connect(this, &QDialog::finished, this, [this] {
        finishDraft(this);
        if (!m_case.isNull())
            Q_EMIT caseMade(m_case);
    });
    markDraftForm(this, u"cases/intake"_s, DraftScope::Whole);
    showStep(0);
}

QString IntakeDialog::draftState() const
{
    return u"%1/%2"_s.arg(QString::number(m_steps->currentIndex()), m_case.isNull() ? QString() : m_case.toString());
}

void IntakeDialog::resumeDraft(const QString& state)
{
    const QStringList parts = state.split(u'/');
    m_case = CaseId::fromString(parts.value(1)).value_or(CaseId());
    // Only the first question may be open before there is a case.
    showStep(m_case.isNull() ? 0 : std::clamp(parts.first().toInt(), 0, m_steps->count() - 1));
}

void IntakeDialog::addSteps()
{
    QVBoxLayout* form = m_steps->addStep(tr("How did the first contact come, and how urgent is it?"),
        tr("The case gets its number now; everything else can follow."));
    m_channel = new ChoiceField(tr("First contact"), this);
    fillChoice<IntakeChannel>(m_channel);
    addField(form, tr("First contact"), m_channel);
    m_urgency = new ChoiceField(tr("Urgency"), this);
    fillChoice<Urgency>(m_urgency);
    addField(form, tr("Urgency"), m_urgency);

    form = m_steps->addStep(tr("What shall we call her or him?"),
        tr("An alias is enough. The true name is asked only where a paper needs it."));
    m_alias = new TextField(tr("Alias"), this);
    addField(form, tr("Alias"), m_alias);
    m_phone = new TextField(tr("Phone"), this);
    addField(form, tr("Phone"), m_phone);

    form = m_steps->addStep(
        tr("How may we get in touch safely?"), tr("Somebody else may see the phone or open the letters."));
    m_contactChannel = new ChoiceField(tr("Safe way"), this);
    fillChoice<ContactChannel>(m_contactChannel);
    addField(form, tr("Safe way"), m_contactChannel);
    m_contactRule = new TextField(tr("Rule"), this);
    addField(form, tr("Rule"), m_contactRule, tr("Hours, a code word, who must not hear it."));
    m_forbidden = new TextField(tr("Must not be used"), this);
    addField(form, tr("Must not be used"), m_forbidden, tr("A number, or in words: no letters to the home."));

    form = m_steps->addStep(tr("What happened?"), tr("One or two sentences. Nobody has to tell it all today."));
    constexpr int lines = 4;
    m_summary = new TextBox(tr("What happened"), lines, this);
    form->addWidget(m_summary);
}

void IntakeDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    //: %1 of %2 questions.
    m_progress->setText(tr("Question %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_later->setVisible(step > 0);
    m_next->setText(step + 1 == m_steps->count() ? tr("Open the case") : tr("Next"));
    QWidget* const firstFields[] = { m_channel, m_alias, m_contactChannel, m_summary };
    firstFields[step]->setFocus();
}

void IntakeDialog::next(bool answered)
{
    finishComposing();
    const int step = m_steps->currentIndex();
    if (answered) {
        if (const Result<void> saved = saveStep(step); !saved) {
            message().tell(Status::Warn, errorText(saved.error()));
            return;
        }
    }
    message().clear();
    if (step + 1 == m_steps->count())
        accept();
    else
        showStep(step + 1);
}

Result<void> IntakeDialog::saveStep(int step)
{
    switch (step) {
    case 0: return makeCase();
    case 1: return saveName();
    case 2: return saveContact();
    default: return saveSummary();
    }
}

Result<void> IntakeDialog::makeCase()
{
    if (!m_case.isNull())
        return {};
    Intake intake;
    intake.channel = fromWord<IntakeChannel>(m_channel->value()).value_or(IntakeChannel::Phone);
    intake.urgency = fromWord<Urgency>(m_urgency->value()).value_or(Urgency::Normal);
    const auto made = m_services.cases.createCase(intake);
    if (!made)
        return std::unexpected(made.error());
    m_case = *made;
    return {};
}

Result<void> IntakeDialog::saveName()
{
    const auto record = m_services.cases.caseRecord(m_case);
    if (!record)
        return std::unexpected(record.error());
    Client client = record->client;
    client.alias = m_alias->value();
    client.phone = m_phone->value();
    return m_services.people.updateClient(record->client, client);
}

Result<void> IntakeDialog::saveContact()
{
    const auto add = [this](SafeContact contact) -> Result<void> {
        contact.caseId = m_case;
        const auto added = m_services.people.addSafeContact(contact);
        return added ? Result<void>() : Result<void>(std::unexpected(added.error()));
    };
    SafeContact allowed;
    allowed.channel = fromWord<ContactChannel>(m_contactChannel->value()).value_or(ContactChannel::Phone);
    allowed.value = m_phone->value();
    allowed.rule = m_contactRule->value();
    if (auto done = add(allowed); !done)
        return done;
    if (m_forbidden->value().isEmpty())
        return {};
    SafeContact forbidden;
    forbidden.allowed = false;
    forbidden.rule = m_forbidden->value();
    return add(forbidden);
}

Result<void> IntakeDialog::saveSummary()
{
    const auto record = m_services.cases.caseRecord(m_case);
    if (!record)
        return std::unexpected(record.error());
    Case after = record->caseRecord;
    after.summary = m_summary->value();
    return m_services.cases.updateCase(record->caseRecord, after);
}

} // namespace gyeot::ui
