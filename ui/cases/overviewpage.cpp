#include "ui/cases/overviewpage.h"

#include "ui/cases/caseform.h"
#include "ui/cases/casetimeline.h"
#include "ui/law/lawwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/editablesection.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/timeline.h"
#include "ui/workspace/casewords.h"
#include "ui/workspace/whentext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr int iconSide = 18;

/** When it happened, in one line: first to last day of the acts. */
QString timeOf(const QList<Act>& acts)
{
    if (acts.isEmpty())
        return {};
    QDate first;
    QDate last;
    for (const Act& act : acts) {
        const QDate from = act.when.from().isValid() ? act.when.from() : act.when.to();
        if (from.isValid() && (!first.isValid() || from < first))
            first = from;
        if (act.when.to().isValid() && (!last.isValid() || act.when.to() > last))
            last = act.when.to();
    }
    const QString count = OverviewPage::tr("%n act(s)", nullptr, int(acts.size()));
    if (!first.isValid())
        return count;
    return first == last ? u"%1 · %2"_s.arg(dateText(first), count)
                         : u"%1 ~ %2 · %3"_s.arg(shortDateText(first), shortDateText(last), count);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    constexpr qsizetype shown = 4;
    if (parts.size() > shown) {
        const int more = int(parts.size() - shown);
        parts = parts.first(shown);
        parts << OverviewPage::tr("and %n more", nullptr, more);
    }
    return parts.join(u", "_s);
}

void addContact(QVBoxLayout* into, const SafeContact& contact, QWidget* parent)
{
    auto* line = row(space::small);
    line->addWidget(new Drawing(contact.allowed ? "phone" : "stop", iconSide,
                        contact.allowed ? Role::TextSecondary : Role::Stop, parent),
        0, Qt::AlignTop);
    line->addWidget(new Label(contactSentence(contact), parent), 1);
    into->addLayout(line);
}

} // namespace

OverviewPage::OverviewPage(OpenCase& open, QWidget* parent)
    : CasePage("overview", tr("Overview"), "overview", open, parent)
{
    auto* whole = column(this, 0, 0);
    auto* scrolling = new ScrollPage(this);
    m_rows = scrolling->content();
    whole->addWidget(scrolling);
}

void OverviewPage::refresh()
{
    if (m_editing)
        return; // the form shows what it saves; the rest follows when it closes
    clearLayout(m_rows);
    addGlance();
    addStanding();
    addPeople();
    addTimeline();
    m_rows->addStretch(1);
}

void OverviewPage::addGlance()
{
    const CaseRecord& record = openCase().record();
    auto* facts = new FactsList(this);
    facts->addFact(tr("What happened"), record.caseRecord.summary);
    facts->addFact(tr("When"), timeOf(record.acts));
    QStringList places;
    for (const Act& act : record.acts)
        places << act.place;
    facts->addFact(tr("Where"), joined(places));
    QStringList suspects;
    for (const Suspect& suspect : record.suspects)
        suspects << suspectName(suspect);
    facts->addFact(tr("By whom"), joined(suspects));
    QStringList wish { record.caseRecord.wish ? nameOf(*record.caseRecord.wish)
                                              : tr("Wish for punishment: not asked yet") };
    if (record.caseRecord.plannedFilingOn.isValid())
        //: %1 is a date.
        wish << tr("complaint planned for %1").arg(dateText(record.caseRecord.plannedFilingOn));
    facts->addFact(tr("What she wants"), wish.join(u" · "_s));
    m_glance =
        new EditableSection(tr("At a glance"), facts, [this](QWidget* parent) { return makeCaseForm(parent); }, this);
    connect(m_glance, &EditableSection::editingChanged, this, [this](bool editing) {
        m_editing = editing;
        if (!editing)
            refresh();
    });
    m_rows->addWidget(m_glance);
}

void OverviewPage::jumpTo(const QString&)
{
    m_glance->setEditing(true);
}

QWidget* OverviewPage::makeCaseForm(QWidget* parent)
{
    QWidget* form = caseForm(openCase(), parent);
    markDraftForm(form, casePlace(openCase().id(), key(), u"glance"_s), DraftScope::Unsaved);
    return form;
}

QString OverviewPage::anchor() const
{
    return m_editing ? u"glance"_s : QString();
}

void OverviewPage::addStanding()
{
    const CaseStage& stage = openCase().standing().stage;
    const StageBook& book = openCase().services().stages;
    m_rows->addWidget(new SectionHeader(tr("Where it stands"), this));
    auto* facts = new FactsList(this);
    const Stage* reached = book.stage(stage.number);
    //: %1 number, %2 name of a stage of the procedure.
    facts->addFact(tr("Stage"),
        reached ? tr("%1. %2").arg(QString::number(stage.number), inLanguage(reached->ko, reached->en)) : QString());
    QStringList because;
    for (const QString& id : stage.because) {
        if (const StageFact* fact = book.fact(id))
            because << inLanguage(fact->ko, fact->en);
    }
    facts->addFact(tr("Because"), because.join(u", "_s));
    QStringList missing;
    for (const QString& id : stage.missing) {
        if (const StageFact* fact = book.fact(id))
            missing << inLanguage(fact->missingKo, fact->missingEn);
    }
    if (!missing.isEmpty())
        facts->addFact(tr("Still open"), missing.join(u", "_s));
    for (const LegalHold& hold : openCase().record().holds) {
        if (hold.isInForce())
            //: %1 why the case must be kept, %2 which office and number, %3 since when.
            facts->addFact(tr("Legal hold"),
                tr("%1: %2, since %3").arg(nameOf(hold.reason), hold.note, shortDateText(hold.sinceOn)));
    }
    m_rows->addWidget(facts);
}

void OverviewPage::addPeople()
{
    const CaseRecord& record = openCase().record();
    auto* header = new SectionHeader(tr("People"), this);
    auto* edit = linkButton(tr("All people and consents"), header);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT jumpRequested(u"people"_s, {}); });
    header->addControl(edit);
    m_rows->addWidget(header);
    auto* facts = new FactsList(this);
    QStringList client { clientName(record.client) };
    if (record.client.born.isValid())
        //: %1 is a date of birth, %2 an age in full years.
        client << tr("born %1 (%2)")
                      .arg(shortDateText(record.client.born),
                          QString::number(ageOn(record.client.born, openCase().today())));
    if (record.client.gender)
        client << nameOf(*record.client.gender);
    facts->addFact(tr("Client"), client.join(u" · "_s));
    auto* contacts = new QWidget(facts);
    auto* rules = column(contacts, 0, space::hair);
    for (const SafeContact& contact : record.safeContacts)
        addContact(rules, contact, contacts);
    if (record.safeContacts.isEmpty())
        rules->addWidget(
            new Label(tr("No rule yet. Ask how she may be reached safely before anybody calls."), contacts));
    facts->addFact(tr("Safe contact"), contacts);
    for (const Guardian& guardian : record.guardians) {
        const QString role = guardian.legalRepresentative ? tr("legal representative") : QString();
        facts->addFact(tr("Guardian"), joined({ guardian.name, guardian.relation, guardian.phone, role }));
    }
    m_rows->addWidget(facts);
}

void OverviewPage::addTimeline()
{
    m_rows->addWidget(new SectionHeader(tr("What happened when"), this));
    auto* timeline = new Timeline(this);
    timeline->setEntries(caseTimeline(openCase()));
    m_rows->addWidget(timeline);
}

} // namespace gyeot::ui
