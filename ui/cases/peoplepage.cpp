#include "ui/cases/peoplepage.h"

#include "ui/cases/caseform.h"
#include "ui/cases/casetimeline.h"
#include "ui/cases/consentlist.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/editablesection.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sectionheader.h"
#include "ui/workspace/casewords.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

PeoplePage::PeoplePage(OpenCase& open, QWidget* parent)
    : CasePage("people", tr("People and consents"), "people", open, parent)
{
    auto* whole = column(this, 0, 0);
    auto* scrolling = new ScrollPage(this);
    m_rows = scrolling->content();
    whole->addWidget(scrolling);
}

void PeoplePage::refresh()
{
    if (m_editing.isEmpty())
        build();
}

void PeoplePage::build()
{
    clearLayout(m_rows);
    addClient();
    addContacts();
    addGuardians();
    addSuspects();
    addStatement();
    addConsents();
    m_rows->addStretch(1);
}

EditableSection* PeoplePage::addSection(const QString& key, const QString& title, QWidget* view,
    const std::function<QWidget*(QWidget*)>& form, const std::function<void()>& remove)
{
    const auto makeForm = [this, key, form, remove](QWidget* parent) {
        auto* holder = new QWidget(parent);
        auto* layout = column(holder, 0, space::medium);
        layout->addWidget(form(holder));
        markDraftForm(holder, casePlace(openCase().id(), Page::key(), key), DraftScope::Unsaved);
        if (remove) {
            auto* button = wordButton(tr("Remove"), holder, "trash");
            connect(button, &QPushButton::clicked, this, [this, remove] {
                m_editing.clear();
                remove();
            });
            layout->addWidget(button, 0, Qt::AlignLeft);
        }
        return holder;
    };
    auto* section = new EditableSection(title, view, makeForm, this);
    section->setObjectName(key);
    connect(section, &EditableSection::editingChanged, this, [this, key](bool editing) {
        m_editing = editing ? key : QString();
        if (!editing)
            refresh();
    });
    m_rows->addWidget(section);
    return section;
}

QWidget* PeoplePage::addAdder(const QString& title, const QString& text)
{
    auto* header = new SectionHeader(title, this);
    auto* add = linkButton(text, header);
    header->addControl(add);
    m_rows->addWidget(header);
    return add;
}

void PeoplePage::addClient()
{
    const Client& client = openCase().record().client;
    auto* facts = new FactsList(this);
    facts->addFact(tr("Alias"), client.alias);
    facts->addFact(tr("Papers carry"), client.underAlias ? tr("the alias") : tr("the true name"));
    //: The true name is kept sealed and is not shown until asked for.
    facts->addFact(tr("True name"), client.trueName.isEmpty() ? QString() : tr("sealed; shown under Edit"));
    facts->addFact(tr("Born"), client.born.isValid() ? dateText(client.born) : QString());
    facts->addFact(tr("Phone"), client.phone);
    facts->addFact(tr("E-mail"), client.email);
    facts->addFact(tr("Occupation"), client.occupation);
    addSection(
        u"client"_s, tr("Client"), facts, [this](QWidget* parent) { return clientForm(openCase(), parent); }, {});
}

void PeoplePage::addContacts()
{
    auto* add = static_cast<QPushButton*>(addAdder(tr("How she may be reached"), tr("Add a rule")));
    connect(add, &QPushButton::clicked, this, [this] { openCase().add(SafeContact()); });
    for (const SafeContact& contact : openCase().record().safeContacts) {
        addSection(
            contact.id.toString(), nameOf(contact.channel), new Label(contactSentence(contact), this),
            [this, id = contact.id](QWidget* parent) { return contactForm(openCase(), id, parent); },
            [this, contact] { openCase().remove(contact); });
    }
}

void PeoplePage::addGuardians()
{
    auto* add = static_cast<QPushButton*>(addAdder(tr("Guardians"), tr("Add a guardian")));
    connect(add, &QPushButton::clicked, this, [this] {
        Guardian guardian;
        guardian.name = tr("new guardian");
        openCase().add(guardian);
    });
    for (const Guardian& guardian : openCase().record().guardians) {
        QStringList parts { guardian.relation, guardian.phone,
            guardian.legalRepresentative ? tr("legal representative") : QString() };
        parts.removeAll(QString());
        addSection(
            guardian.id.toString(), guardian.name, new Label(parts.join(u" · "_s), this),
            [this, id = guardian.id](QWidget* parent) { return guardianForm(openCase(), id, parent); },
            [this, guardian] { openCase().remove(guardian); });
    }
}

void PeoplePage::addSuspects()
{
    auto* add = static_cast<QPushButton*>(addAdder(tr("Suspects and accounts"), tr("Add a suspect")));
    add->setObjectName(u"suspect"_s);
    connect(add, &QPushButton::clicked, this, [this] { openCase().add(Suspect()); });
    for (const Suspect& suspect : openCase().record().suspects) {
        auto* facts = new FactsList(this);
        facts->addFact(tr("Relation"), suspect.relation);
        facts->addFact(tr("Accounts"), suspect.accounts.join(u", "_s));
        facts->addFact(tr("What else is known"), suspect.description);
        addSection(
            suspect.id.toString(), suspectName(suspect), facts,
            [this, id = suspect.id](QWidget* parent) { return suspectForm(openCase(), id, parent); },
            [this, suspect] { openCase().remove(suspect); });
    }
}

void PeoplePage::addStatement()
{
    const auto& statement = openCase().record().statement;
    const QString state = !statement ? tr("Not written yet.")
        : statement->writtenOn.isValid()
        ? tr("Written on %1. Her words are sealed; they are shown under Edit.").arg(dateText(statement->writtenOn))
        : tr("Begun. Her words are sealed; they are shown under Edit.");
    addSection(u"statement"_s, tr("Her statement"), new Label(state, this),
        [this](QWidget* parent) { return statementForm(openCase(), parent); }, {});
}

void PeoplePage::addConsents()
{
    auto* list = new ConsentList(openCase(), this);
    m_rows->addWidget(list);
}

void PeoplePage::jumpTo(const QString& anchor)
{
    auto* section = findChild<EditableSection*>(anchor);
    if (section)
        section->setEditing(true);
    QWidget* target = section ? static_cast<QWidget*>(section) : findChild<QWidget*>(anchor);
    if (target)
        findChild<QScrollArea*>()->ensureWidgetVisible(target);
}

} // namespace gyeot::ui
