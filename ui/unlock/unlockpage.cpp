#include "ui/unlock/unlockpage.h"

#include "ui/errortext.h"
#include "ui/theme/space.h"
#include "ui/unlock/narrowpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QBoxLayout>

namespace gyeot::ui {

UnlockPage::UnlockPage(Unlock unlock, QWidget* parent) : QWidget(parent), m_unlock(std::move(unlock))
{
    NarrowPage page =
        narrowPage(this, "gyeot", tr("Gyeot"), tr("At one's side, from the first call to the last deadline."));
    m_message = page.message;
    QVBoxLayout* form = page.form;
    QWidget* card = page.card;
    m_store = new ChoiceField(tr("Store"), card);
    m_storeCaption = addField(form, tr("Store"), m_store);
    m_name = new TextField(tr("Name"), card);
    addField(form, tr("Name"), m_name);
    m_passphrase = new PassphraseEdit(tr("Passphrase"), card);
    addField(form, tr("Passphrase"), m_passphrase);
    auto* buttons = row(space::small);
    m_create = linkButton(tr("Make a new store"), card);
    buttons->addWidget(m_create);
    m_forgotten = linkButton(tr("I have forgotten my passphrase"), card);
    buttons->addWidget(m_forgotten);
    buttons->addStretch(1);
    m_open = primaryButton(tr("Open"), card);
    buttons->addWidget(m_open);
    form->addLayout(buttons);
    m_last = new SecondaryLabel({}, card);
    form->addWidget(m_last);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(&m_passphrase->line(), &PassphraseLine::submitted, this, &UnlockPage::submit);
    connect(m_name, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_create, &QPushButton::clicked, this, &UnlockPage::createWanted);
    connect(m_forgotten, &QPushButton::clicked, this, &UnlockPage::forgotten);
    connect(m_store, &ChoiceField::committed, this, &UnlockPage::showChoice);
    connect(m_message, &MessageBar::actionTriggered, this, &UnlockPage::askForCopy);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UnlockPage::tick);
}

void UnlockPage::setChoices(const QList<StoreChoice>& choices)
{
    m_choices = choices;
    m_store->clear();
    for (const StoreChoice& choice : choices) {
        //: %1 is the name of a store kept for practising.
        m_store->addItem(choice.practice ? tr("%1 (practice)").arg(choice.name) : choice.name, choice.directory);
    }
    m_store->setVisible(choices.size() > 1);
    m_storeCaption->setVisible(choices.size() > 1);
    showChoice();
}

void UnlockPage::showChoice()
{
    showLast();
    if (const int index = m_store->currentIndex(); index >= 0) {
        m_name->setValue(m_choices[index].lastUser);
        focusFirst();
    }
}

/** When the store was last opened; what was typed stays. */
void UnlockPage::showLast()
{
    const int index = m_store->currentIndex();
    m_open->setEnabled(index >= 0 && m_secondsLeft == 0);
    if (index < 0)
        return;
    const StoreChoice& choice = m_choices[index];
    m_last->setVisible(choice.lastOpenedMs > 0);
    const QString when = dateTimeText(choice.lastOpenedMs);
    //: %1 is a date and time, %2 the name of a counselor.
    m_last->setText(choice.lastUser.isEmpty() ? tr("Last used %1.").arg(when)
                                              : tr("Last opened %1 by %2.").arg(when, choice.lastUser));
}

QString UnlockPage::directory() const
{
    return m_store->value();
}

QString UnlockPage::userName() const
{
    return m_name->value();
}

void UnlockPage::focusFirst()
{
    if (m_name->value().isEmpty())
        m_name->setFocus();
    else
        m_passphrase->setFocus();
}

void UnlockPage::tellPlain(const QString& sentence)
{
    m_message->tell(Status::Plain, sentence);
}

void UnlockPage::submit()
{
    finishComposing();
    if (!m_open->isEnabled() || m_passphrase->line().isEmpty())
        return;
    if (m_name->value().isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_message->clear();
    setBusy(true);
    const Unlock& wanted = std::exchange(m_restores, false) ? m_restore : m_unlock;
    wanted(m_store->value(), m_name->value(), m_passphrase->line().take());
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget* field :
        std::initializer_list<QWidget*> { m_store, m_name, m_passphrase, m_open, m_create, m_forgotten })
        field->setEnabled(!busy);
    m_last->setVisible(true);
    if (busy)
        m_last->setText(tr("Opening. Making the key takes about a second, on purpose: so guessing takes years."));
    else
        showLast();
}

void UnlockPage::waitFor(qint64 delayMs)
{
    if (delayMs <= 0)
        return;
    m_secondsLeft = int((delayMs + 999) / 1000) + 1;
    m_second.start();
    tick();
}

void UnlockPage::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        m_open->setEnabled(false);
        m_last->setVisible(true);
        m_last->setText(tr("After failed attempts the next one waits: %n second(s) more.", nullptr, m_secondsLeft));
        return;
    }
    m_second.stop();
    showLast();
}

void UnlockPage::fail(const Error& error)
{
    setBusy(false);
    const bool mayRestore = m_restore && error.code == ErrorCode::KeyringDamaged;
    m_message->tell(Status::Warn, errorText(error), mayRestore ? tr("Use the copy of the key file…") : QString());
    m_passphrase->line().clear();
    m_passphrase->setFocus();
}

void UnlockPage::askForCopy()
{
    m_restores = true;
    m_message->tell(Status::Plain,
        tr("Type your passphrase once more. If the copy beside the damaged key file fits this store, it is put back; "
           "the "
           "damaged file is kept. The copy may still know somebody who was removed at the last change."));
    m_passphrase->setFocus();
}

} // namespace gyeot::ui
