#include "ui/store/userdialog.h"

#include "ui/background.h"
#include "ui/errortext.h"
#include "ui/store/rolechoice.h"
#include "ui/store/rolewords.h"
#include "ui/theme/space.h"
#include "ui/unlock/newpassphrase.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/separator.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

namespace {

constexpr int formHeight = 660; ///< fits a screen of 768 lines

} // namespace

UserDialog::UserDialog(StoreUsers& users, const QString& title, QWidget* parent) : Dialog(title, parent), m_users(users)
{
}

QVBoxLayout* UserDialog::addForm()
{
    auto* const page = new ScrollPage(this);
    page->content()->setContentsMargins(0, 0, space::medium, 0);
    content()->addWidget(page, 1);
    resize(minimumWidth() + space::page, formHeight);
    return page->content();
}

void UserDialog::addLender(QVBoxLayout* form)
{
    m_lender = new QWidget(this);
    auto* const fields = column(m_lender, 0, space::medium);
    m_lenderWhy = new Label({}, m_lender);
    fields->addWidget(m_lenderWhy);
    m_lenderName = new TextField(tr("Name of the colleague"), m_lender);
    addField(fields, tr("Name of the colleague"), m_lenderName);
    m_lenderPassphrase = new PassphraseEdit(tr("Passphrase of the colleague"), m_lender);
    addField(fields, tr("Passphrase of the colleague"), m_lenderPassphrase);
    form->addWidget(m_lender);
    m_lender->hide();
}

void UserDialog::showLender(const QStringList& keys)
{
    //: %1 is a list such as "identities, counselling notes".
    m_lenderWhy->setText(
        tr("You do not hold the key to: %1. A colleague who holds it lends it by typing the passphrase "
           "here; it is not kept.")
            .arg(keysText(keys)));
    m_lender->setVisible(!keys.isEmpty());
}

void UserDialog::addAnswer(const QString& act, Weight weight)
{
    content()->addWidget(new Separator(Qt::Horizontal, this)); // above it is what changes, below it who does it
    m_own = new PassphraseEdit(tr("Your own passphrase"), this);
    addField(content(), tr("Your own passphrase"), m_own, tr("Asked again for each change of people and keys."));
    addCancel();
    m_act = weight == Weight::Primary ? addPrimary(act) : addOther(act);
    connect(m_act, &QPushButton::clicked, this, &UserDialog::submit);
    connect(&m_own->line(), &PassphraseLine::submitted, this, &UserDialog::submit);
}

QString UserDialog::missing() const
{
    if (m_own->line().isEmpty())
        return tr("Type your own passphrase.");
    const bool lends = m_lender && !m_lender->isHidden();
    if (lends && (m_lenderName->value().isEmpty() || m_lenderPassphrase->line().isEmpty()))
        return tr("A colleague who holds the key has to type name and passphrase.");
    return {};
}

SecretBytes UserDialog::takeOwn()
{
    return m_own->line().take();
}

std::optional<Lender> UserDialog::takeLender()
{
    if (!m_lender || m_lender->isHidden())
        return std::nullopt;
    return Lender { m_lenderName->value(), m_lenderPassphrase->line().take() };
}

void UserDialog::submit()
{
    finishComposing();
    if (!m_act->isEnabled())
        return;
    if (const QString sentence = missing(); !sentence.isEmpty()) {
        message().tell(Status::Warn, sentence);
        return;
    }
    message().tell(Status::Plain, tr("Working on the keys. It takes a few seconds, on purpose."));
    m_act->setEnabled(false);
    using Derived = std::pair<Result<void>, UserChange>;
    runInBackground(
        this,
        [change = makeChange()]() mutable {
            auto done = change.derive();
            return Derived { std::move(done), std::move(change) };
        },
        [this](Derived derived) { finish(derived.first, derived.second); });
}

void UserDialog::finish(const Result<void>& derived, const UserChange& change)
{
    m_act->setEnabled(true);
    const auto about = derived ? m_users.commit(change) : Result<UserId>(std::unexpected(derived.error()));
    if (!about) {
        refuse(about.error());
        return;
    }
    Q_EMIT changed(*about);
    accept();
}

void UserDialog::refuse(const Error& error)
{
    if (error.code == ErrorCode::Stale)
        message().tell(Status::Warn,
            tr("Another administrator changed the key file meanwhile. Lock the store, open it again and repeat your "
               "change; nothing was mixed."));
    else
        message().tell(Status::Warn, errorText(error));
    m_own->setFocus();
}

AddUserDialog::AddUserDialog(StoreUsers& users, QWidget* parent)
    : UserDialog(users, tr("Add a person"), parent),
      m_name(new TextField(tr("Name"), this)),
      m_roles(new RoleChoice({}, this)),
      m_passphrase(new NewPassphrase(this))
{
    QVBoxLayout* const form = addForm();
    addField(form, tr("Name"), m_name, tr("Shown when the store is opened and in its log."));
    form->addWidget(m_roles);
    addLender(form);
    form->addWidget(new Label(tr("The new person chooses a passphrase and types it now, unseen by you."), this));
    form->addWidget(m_passphrase);
    form->addStretch(1);
    addAnswer(tr("Add"), Weight::Primary);
    connect(m_roles, &RoleChoice::changed, this, [this] { showLender(this->users().keysToBorrow(m_roles->roles())); });
    connect(m_passphrase, &NewPassphrase::failed, this,
        [this](const Error& error) { message().tell(Status::Warn, errorText(error)); });
    m_name->setFocus();
}

QString AddUserDialog::missing() const
{
    if (m_name->value().isEmpty())
        return tr("The name is missing.");
    if (!m_roles->roles())
        return tr("Tick at least one role.");
    if (const QString sentence = m_passphrase->missing(); !sentence.isEmpty())
        return sentence;
    return UserDialog::missing();
}

UserChange AddUserDialog::makeChange()
{
    return users().adding({ m_name->value(), m_roles->roles(), m_passphrase->take() }, takeOwn(), takeLender());
}

RolesDialog::RolesDialog(StoreUsers& users, const StorePerson& person, QWidget* parent)
    //: %1 is a person's name.
    : UserDialog(users, tr("Roles of %1").arg(person.name), parent),
      m_person(person),
      m_roles(new RoleChoice(person.roles, this)),
      m_consequence(new Label({}, this))
{
    QVBoxLayout* const form = addForm();
    form->addWidget(m_roles);
    form->addWidget(m_consequence);
    addLender(form);
    form->addStretch(1);
    addAnswer(tr("Change the roles"), Weight::Primary);
    connect(m_roles, &RoleChoice::changed, this, &RolesDialog::showConsequence);
    showConsequence();
}

void RolesDialog::showConsequence()
{
    const QStringList needed = keysOf(m_roles->roles());
    QStringList dropped = m_person.keys;
    dropped.removeIf([&needed](const QString& key) { return needed.contains(key); });
    //: %1 is a list such as "identities, counselling notes".
    m_consequence->setText(tr("No longer opens: %1. What was copied before stays readable; these keys are to be "
                              "renewed soon.")
            .arg(keysText(dropped)));
    m_consequence->setVisible(!dropped.isEmpty());
    showLender(users().keysToBorrow(m_roles->roles(), m_person.keys));
}

QString RolesDialog::missing() const
{
    if (!m_roles->roles())
        return tr("Tick at least one role.");
    return UserDialog::missing();
}

UserChange RolesDialog::makeChange()
{
    return users().changingRoles(m_person.id, m_roles->roles(), takeOwn(), takeLender());
}

RemoveUserDialog::RemoveUserDialog(StoreUsers& users, const StorePerson& person, QWidget* parent)
    //: %1 is a person's name.
    : UserDialog(users, tr("Remove %1").arg(person.name), parent),
      m_person(person)
{
    //: %1 is a person's name, %2 a list such as "identities, counselling notes".
    content()->addWidget(new Label(tr("%1 can no longer open this store. Copies this person has already taken stay "
                                      "readable. The keys to %2 are to be renewed soon.")
                                       .arg(person.name, keysText(person.keys)),
        this));
    addAnswer(tr("Remove"), Weight::Consequence);
}

UserChange RemoveUserDialog::makeChange()
{
    return users().removing(m_person.id, takeOwn());
}

OwnPassphraseDialog::OwnPassphraseDialog(StoreUsers& users, QWidget* parent)
    : UserDialog(users, tr("Change your passphrase"), parent),
      m_passphrase(new NewPassphrase(this))
{
    content()->addWidget(m_passphrase);
    content()->addWidget(
        new Label(tr("Copies of the store made before open with the old one as long as they exist."), this));
    addAnswer(tr("Change"), Weight::Primary);
    connect(m_passphrase, &NewPassphrase::failed, this,
        [this](const Error& error) { message().tell(Status::Warn, errorText(error)); });
}

QString OwnPassphraseDialog::missing() const
{
    if (const QString sentence = m_passphrase->missing(); !sentence.isEmpty())
        return sentence;
    return UserDialog::missing();
}

UserChange OwnPassphraseDialog::makeChange()
{
    return users().changingPassphrase(takeOwn(), m_passphrase->take());
}

} // namespace gyeot::ui
