#include "ui/store/emergencypage.h"

#include "ui/errortext.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeot::ui {

QString standingText(RecoveryStanding standing)
{
    switch (standing) {
    case RecoveryStanding::NoOffice:
        return EmergencyPage::tr(
            "A forgotten passphrase could not be made good: this store does not belong to a central office.");
    case RecoveryStanding::NoOfficers:
        return EmergencyPage::tr(
            "A forgotten passphrase could not be made good: the central office has not named three "
            "officers for it yet. Enrol again once it has.");
    case RecoveryStanding::Missing:
        return EmergencyPage::tr("A forgotten passphrase could not be made good: today's keys are not sealed for the "
                                 "officers of the central office. An administrator can do that here.");
    case RecoveryStanding::Partial:
        return EmergencyPage::tr(
            "Two officers of the central office could open this store again, but not everything in it: "
            "the keys of some compartments are not sealed for them.");
    case RecoveryStanding::Good:
        return EmergencyPage::tr("If a passphrase is forgotten, two officers of the central office can open this store "
                                 "again. Counselling notes are not part of it.");
    }
    Q_UNREACHABLE_RETURN({});
}

EmergencyPage::EmergencyPage(RecoveryService& recovery, BreakGlassService& breakGlass, QWidget* parent)
    : Page("emergency", tr("Emergencies"), "key", parent),
      m_recovery(recovery),
      m_breakGlass(breakGlass)
{
    auto* const scroll = new ScrollPage(this);
    column(this, 0, 0)->addWidget(scroll);
    m_message = new MessageBar(this);
    scroll->content()->addWidget(new TitleLabel(tr("Emergencies"), this));
    scroll->content()->addWidget(m_message);
    makeRecovery(scroll->content());
    makePairs(scroll->content());
    scroll->content()->addStretch(1);
}

void EmergencyPage::makeRecovery(QVBoxLayout* into)
{
    into->addWidget(new SectionLabel(tr("A forgotten passphrase"), this));
    m_standing = new Label({}, this);
    into->addWidget(m_standing);
    m_renew = wordButton(tr("Seal the keys for the officers anew"), this);
    into->addWidget(m_renew, 0, Qt::AlignLeft);
    connect(m_renew, &QPushButton::clicked, this, &EmergencyPage::renewEnvelope);
}

void EmergencyPage::makePairs(QVBoxLayout* into)
{
    into->addWidget(new SectionLabel(tr("Counselling notes in an emergency"), this));
    into->addWidget(
        new Label(tr("A supervisor can open the notes of a case only together with a second person, for one hour and "
                     "with a reason that stands in the review. Whoever holds the notes names these pairs."),
            this));
    m_pairs = new QWidget(this);
    column(m_pairs, 0, space::small);
    into->addWidget(m_pairs);
    m_pairsNote = new SecondaryLabel({}, this);
    into->addWidget(m_pairsNote);
    m_choice = new ChoiceField(tr("Supervisor and second person"), this);
    addField(into, tr("Supervisor and second person"), m_choice);
    m_add = wordButton(tr("Name this pair"), this);
    into->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &EmergencyPage::addPair);
}

void EmergencyPage::refresh()
{
    m_standing->setText(standingText(m_recovery.standing()));
    m_renew->setVisible(m_recovery.mayRenew());
    const auto named = m_breakGlass.pairs();
    const auto possible = m_breakGlass.possiblePairs();
    if (!named || !possible) {
        Q_EMIT failed((named ? possible : named).error());
        return;
    }
    m_named = *named;
    m_possible = *possible;
    m_possible.removeIf([this](const BreakGlassPair& pair) { return m_named.contains(pair); });
    showPairs();
}

void EmergencyPage::showPairs()
{
    clearLayout(m_pairs->layout());
    for (const BreakGlassPair& pair : m_named) {
        auto* const line = new QWidget(m_pairs);
        auto* const cells = new QHBoxLayout(line);
        cells->setContentsMargins(0, 0, 0, 0);
        //: %1 and %2 are names of users.
        cells->addWidget(new Label(tr("%1, with %2").arg(pair.supervisorName, pair.secondName), line), 1);
        if (m_breakGlass.mayName()) {
            QPushButton* const remove = linkButton(tr("Take back"), line);
            connect(remove, &QPushButton::clicked, this, [this, pair] { removePair(pair); });
            cells->addWidget(remove);
        }
        m_pairs->layout()->addWidget(line);
    }
    m_choice->clear();
    for (const BreakGlassPair& pair : m_possible)
        m_choice->addItem(tr("%1, with %2").arg(pair.supervisorName, pair.secondName));
    const bool canAdd = m_breakGlass.mayName() && !m_possible.isEmpty();
    m_choice->setEnabled(canAdd);
    m_add->setEnabled(canAdd);
    m_pairsNote->setText(!m_breakGlass.mayName() ? tr("You do not hold the notes, so you cannot name a pair.")
            : m_named.isEmpty()                  ? tr("No pair is named: nobody can open the notes of others.")
                                                 : QString());
    m_pairsNote->setVisible(!m_pairsNote->text().isEmpty());
}

void EmergencyPage::renewEnvelope()
{
    if (const auto done = m_recovery.renew(); !done) {
        m_message->tell(Status::Warn, errorText(done.error()));
        return;
    }
    m_message->tell(Status::Ok, tr("The keys of today are sealed for the officers."));
    Q_EMIT saved();
    refresh();
}

void EmergencyPage::addPair()
{
    const int index = m_choice->currentIndex();
    if (index >= 0 && index < m_possible.size())
        setPairs(m_named + QList { m_possible[index] });
}

void EmergencyPage::removePair(const BreakGlassPair& pair)
{
    QList<BreakGlassPair> left = m_named;
    left.removeAll(pair);
    setPairs(left);
}

void EmergencyPage::setPairs(const QList<BreakGlassPair>& pairs)
{
    if (const auto done = m_breakGlass.setPairs(pairs); !done)
        m_message->tell(Status::Warn, errorText(done.error()));
    else
        Q_EMIT saved();
    refresh();
}

} // namespace gyeot::ui
