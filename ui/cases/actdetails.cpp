#include "ui/cases/actdetails.h"

#include "ui/law/clockline.h"
#include "ui/law/lawwords.h"
#include "ui/law/stepwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statusbadge.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

ActDetails::ActDetails(OpenCase& open, QWidget* parent)
    : QWidget(parent),
      m_case(open),
      m_law(new QVBoxLayout),
      m_form(makeForm())
{
    auto* whole = column(this, 0, space::medium);
    m_law->setSpacing(space::small);
    whole->addLayout(m_law);
    whole->addWidget(new SectionHeader(tr("More about this act"), this));
    whole->addWidget(m_form);
}

RecordForm<Act>* ActDetails::makeForm()
{
    auto* form = new RecordForm<Act>([this](const Act& act) { m_case.update(act); }, this);
    using Width = RecordForm<Act>::Width;
    form->text(tr("Address of the page (URL)"), &Act::url, Width::Wide);
    form->date(
        tr("Harm and offender known on"), &Act::knewHarmAndOffender, tr("The three years for damages run from here."));
    form->date(tr("Offender known on"), &Act::knewOffender, tr("A complaint period runs from here."));
    form->date(tr("Went on until"), &Act::continuesUntil, tr("Only for what goes on, such as keeping a file."));
    auto* suspect = new ChoiceField(tr("By whom"), form);
    form->place(tr("By whom"), suspect, Width::Half, {});
    connect(suspect, &ChoiceField::committed, form, [form](const QString& key) {
        Act act = form->record();
        act.suspectId = SuspectId::fromString(key).value_or(SuspectId());
        form->commit(act);
    });
    form->onShow([this, form, suspect] {
        suspect->clear();
        suspect->addItem(tr("not assigned"), QString());
        for (const Suspect& one : m_case.record().suspects)
            suspect->addItem(suspectName(one), one.id.toString());
        suspect->setValue(form->record().suspectId.isNull() ? QString() : form->record().suspectId.toString());
    });
    form->number(tr("People it reached"), &Act::recipients);
    form->number(tr("Loss in won"), &Act::amountKrw);
    form->tick(tr("The time is an estimate"), &Act::estimated);
    form->text(tr("Note"), &Act::note, Width::Wide);
    return form;
}

void ActDetails::show(qsizetype index)
{
    setVisible(index >= 0 && index < m_case.record().acts.size());
    if (!isVisibleTo(parentWidget()))
        return;
    showLaw(index);
    m_form->setRecord(m_case.record().acts[index]);
}

void ActDetails::showLaw(qsizetype index)
{
    clearLayout(m_law);
    //: %1 is the running number of an act.
    m_law->addWidget(new SectionHeader(tr("Law of act %1").arg(index + 1), this));
    const auto& opinions = m_case.opinion().law.acts;
    if (index >= qsizetype(opinions.size()) || opinions[size_t(index)].candidates.empty()) {
        m_law->addWidget(
            new Label(tr("Choose a kind in the table, and the statutes it may fall under appear here."), this));
        return;
    }
    const ActOpinion& opinion = opinions[size_t(index)];
    const Candidate& first = opinion.candidates.front();
    showCandidate(first);
    for (const LawClock& clock : opinion.clocks) {
        const bool civil = clock.kind == ClockKind::CivilShort || clock.kind == ClockKind::CivilLong;
        if (civil || clock.statute == first.statute)
            m_law->addWidget(new ClockLine(m_case.services().law, clock, m_case.today(), {}, this));
    }
    QStringList others;
    for (size_t i = 1; i < opinion.candidates.size(); ++i)
        others << statuteName(m_case.services().law, opinion.candidates[i].statute);
    if (!others.isEmpty())
        //: %1 lists offences that may apply as well.
        m_law->addWidget(new SecondaryLabel(tr("Also to be looked at: %1").arg(others.join(u", "_s)), this));
    if (!opinion.missing.isEmpty()) {
        QStringList facts;
        for (const QString& fact : opinion.missing)
            facts << factName(fact);
        m_law->addWidget(
            new SecondaryLabel(tr("Not known yet, and it would decide: %1").arg(facts.join(u", "_s)), this));
    }
}

void ActDetails::showCandidate(const Candidate& candidate)
{
    const LawBook& book = m_case.services().law;
    auto* line = row(space::medium);
    line->addWidget(new Label(statuteWithVersion(book, candidate.statute, candidate.versionFrom), this), 1);
    const Sureness sure = surenessOf(book, candidate);
    line->addWidget(new StatusBadge(sure.status, sure.word, this), 0, Qt::AlignTop);
    m_law->addLayout(line);
    QStringList why;
    for (const Step& step : candidate.why)
        why << stepSentence(book, step);
    m_law->addWidget(new SecondaryLabel(why.join(u' '), this));
}

} // namespace gyeot::ui
