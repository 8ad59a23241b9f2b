#include "ui/store/userspage.h"

#include "ui/store/rolewords.h"
#include "ui/store/userdialog.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

UsersPage::UsersPage(StoreUsers& users, QWidget* parent)
    : Page("users", tr("People and keys"), "people", parent),
      m_users(users)
{
    build();
    connect(&m_users, &StoreUsers::usersChanged, this, &UsersPage::refresh);
}

void UsersPage::build()
{
    auto* const page = new ScrollPage;
    column(this, 0, 0)->addWidget(page);
    QVBoxLayout* const lines = page->content();
    lines->addWidget(new TitleLabel(tr("People and keys")));
    m_message = new MessageBar;
    lines->addWidget(m_message);
    const auto section = [lines](QVBoxLayout*& into, int spacing) {
        into = new QVBoxLayout;
        into->setSpacing(spacing);
        lines->addLayout(into);
    };
    section(m_failures, space::small);
    lines->addWidget(new SectionHeader(tr("Who can open this store")));
    section(m_people, space::large);
    section(m_due, space::small);
    section(m_former, space::small);
    lines->addStretch(1);
    auto* const buttons = row(space::small);
    buttons->addStretch(1);
    QPushButton* const own = wordButton(tr("Change my passphrase…"), this, "key");
    connect(own, &QPushButton::clicked, this, &UsersPage::changeOwnPassphrase);
    buttons->addWidget(own);
    if (m_users.mayAdminister()) {
        QPushButton* const add = primaryButton(tr("Add a person…"), this);
        connect(add, &QPushButton::clicked, this, &UsersPage::addUser);
        buttons->addWidget(add);
    }
    lines->addLayout(buttons);
}

void UsersPage::refresh()
{
    const auto people = m_users.people();
    const auto former = m_users.former();
    if (!people || !former) {
        Q_EMIT failed(people ? former.error() : people.error());
        return;
    }
    showFailures();
    showPeople(*people);
    showDue();
    showFormer(*former);
}

void UsersPage::showFailures()
{
    clearLayout(m_failures);
    const FailedUnlocks failed = m_users.failedBefore();
    if (failed.count > 0)
        //: %1 is a date and time.
        m_failures->addWidget(
            new Label(tr("%n failed attempt(s) to open the store since %1, before this opening.", nullptr, failed.count)
                    .arg(dateTimeText(failed.sinceMs))));
}

void UsersPage::showPeople(const QList<StorePerson>& people)
{
    clearLayout(m_people);
    for (const StorePerson& person : people)
        m_people->addWidget(makeCard(person));
    if (people.size() > 1)
        return;
    // the one next step is the page's own button
    auto* const alone = new EmptyState("people",
        tr("Only you can open this store. A second administrator can help when you are away or have lost your "
           "passphrase."),
        QString());
    connect(alone, &EmptyState::actionTriggered, this, &UsersPage::addUser);
    m_people->addWidget(alone);
}

QWidget* UsersPage::makeCard(const StorePerson& person)
{
    auto* const card = new QWidget;
    auto* const lines = column(card, 0, space::small);
    //: %1 is the name of the person at the window.
    auto* const head = new SectionHeader(person.isSelf ? tr("%1 (you)").arg(person.name) : person.name, card);
    if (m_users.mayAdminister()) {
        QPushButton* const roles = linkButton(tr("Roles…"), card);
        roles->setAccessibleName(tr("Roles of %1").arg(person.name));
        connect(roles, &QPushButton::clicked, this, [this, person] { changeRoles(person); });
        head->addControl(roles);
    }
    if (m_users.mayAdminister() && !person.isSelf) {
        QPushButton* const gone = linkButton(tr("Remove…"), card);
        gone->setAccessibleName(tr("Remove %1").arg(person.name));
        connect(gone, &QPushButton::clicked, this, [this, person] { remove(person); });
        head->addControl(gone);
    }
    lines->addWidget(head);
    auto* const facts = new FactsList(card);
    facts->addFact(tr("Roles"), rolesText(person.roles));
    facts->addFact(tr("Opens"), keysText(person.keys));
    facts->addFact(tr("Since"), dateTimeText(person.createdMs));
    facts->addFact(tr("Words to compare"), person.fingerprint.join(u' '));
    lines->addWidget(facts);
    return card;
}

void UsersPage::showDue()
{
    clearLayout(m_due);
    const QStringList due = m_users.rotationDue();
    if (due.isEmpty())
        return;
    m_due->addWidget(new SectionHeader(tr("Keys to be renewed")));
    m_due->addWidget(new Label(
        tr("%1. Somebody held these keys who has left or changed roles. Until they are renewed, a copy of the store "
           "taken later would still open with them.")
            .arg(keysText(due))));
}

void UsersPage::showFormer(const QList<FormerPerson>& former)
{
    clearLayout(m_former);
    if (former.isEmpty())
        return;
    m_former->addWidget(new SectionHeader(tr("People who have left")));
    auto* const facts = new FactsList;
    for (const FormerPerson& person : former)
        facts->addFact(person.name, tr("removed %1").arg(dateTimeText(person.removedMs)));
    m_former->addWidget(facts);
}

void UsersPage::addUser()
{
    open(new AddUserDialog(m_users, this), tr("%1 can open the store now."), true);
}

void UsersPage::changeRoles(const StorePerson& person)
{
    open(new RolesDialog(m_users, person, this), tr("The roles of %1 have been changed."));
}

void UsersPage::remove(const StorePerson& person)
{
    open(new RemoveUserDialog(m_users, person, this),
        tr("%1 can no longer open the store. Copies already taken stay readable."));
}

void UsersPage::changeOwnPassphrase()
{
    open(new OwnPassphraseDialog(m_users, this), tr("Your passphrase has been changed."));
}

void UsersPage::open(UserDialog* dialog, const QString& done, bool showsFingerprint)
{
    m_message->clear();
    connect(dialog, &UserDialog::changed, this,
        [this, done, showsFingerprint](const UserId& about) { tellDone(done, about, showsFingerprint); });
    dialog->open();
}

void UsersPage::tellDone(const QString& done, const UserId& about, bool showsFingerprint)
{
    QString name;
    QString fingerprint;
    if (const auto people = m_users.people()) {
        if (const auto found = std::ranges::find(*people, about, &StorePerson::id); found != people->end()) {
            name = found->name;
            fingerprint = found->fingerprint.join(u' ');
        }
    }
    if (const auto former = m_users.former(); former && name.isEmpty()) {
        if (const auto found = std::ranges::find(*former, about, &FormerPerson::id); found != former->end())
            name = found->name;
    }
    QString sentence = done.contains(u"%1"_s) ? done.arg(name) : done;
    if (showsFingerprint)
        sentence += u' '
            + tr("Compare these eight words with the new person, who sees them on opening this page: %1")
                  .arg(fingerprint);
    m_message->tell(Status::Ok, sentence);
    Q_EMIT saved();
}

} // namespace gyeot::ui
