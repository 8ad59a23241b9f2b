#include "ui/unlock/recoverypage.h"

#include "ui/errortext.h"
#include "ui/theme/space.h"
#include "ui/unlock/narrowpage.h"
#include "ui/unlock/newpassphrase.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

/** Not the system's own dialog: that one remembers and indexes what was chosen (reference/security.md, trap 55). */
QFileDialog* fileDialog(QWidget* parent, const QString& title)
{
    auto* const dialog = new QFileDialog(parent, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    return dialog;
}

} // namespace

RecoveryPage::RecoveryPage(Ask ask, Save save, Apply apply, QWidget* parent)
    : QWidget(parent),
      m_ask(std::move(ask)),
      m_save(std::move(save)),
      m_apply(std::move(apply))
{
    const NarrowPage page = narrowPage(this, "key", tr("A forgotten passphrase"),
        tr("Two officers of the central office can let you in again. Nobody can read your old passphrase, and nothing "
           "of the store is lost."));
    m_message = page.message;
    m_card = page.card;
    m_name = new TextField(tr("Your name in the store"), m_card);
    addField(page.form, tr("Your name in the store"), m_name);
    makeRequestPart();
    makeGrantPart();
    page.form->addWidget(m_requestPart);
    page.form->addWidget(m_grantPart);
    auto* const buttons = row(space::small);
    QPushButton* const back = wordButton(tr("Back"), m_card);
    buttons->addWidget(back);
    m_again = linkButton(tr("Make a new request"), m_card);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    m_act = primaryButton({}, m_card);
    buttons->addWidget(m_act);
    page.form->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &RecoveryPage::backWanted);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_asks = true;
        showPart();
    });
    connect(m_act, &QPushButton::clicked, this, [this] { m_asks ? submitRequest() : submitGrant(); });
    showPart();
}

void RecoveryPage::makeRequestPart()
{
    m_requestPart = new QWidget(m_card);
    auto* const form = column(m_requestPart, 0, space::medium);
    form->addWidget(
        new Label(tr("Choose a new passphrase now. It opens the store once the officers have agreed; until then it "
                     "opens nothing."),
            m_requestPart));
    m_new = new NewPassphrase(m_requestPart);
    form->addWidget(m_new);
    connect(m_new, &NewPassphrase::submitted, this, &RecoveryPage::submitRequest);
    connect(m_new, &NewPassphrase::failed, this, &RecoveryPage::fail);
}

void RecoveryPage::makeGrantPart()
{
    m_grantPart = new QWidget(m_card);
    auto* const form = column(m_grantPart, 0, space::medium);
    form->addWidget(new Label(tr("Send the request to the central office and read this code to each of two officers by "
                                 "phone. They compare it before they allow anything."),
        m_grantPart));
    m_code = new TitleLabel({}, m_grantPart);
    m_code->setAccessibleName(tr("Code of the request"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    form->addWidget(m_code);
    m_until = new SecondaryLabel({}, m_grantPart);
    form->addWidget(m_until);
    QPushButton* const save = wordButton(tr("Save the request file…"), m_grantPart);
    form->addWidget(save, 0, Qt::AlignLeft);
    auto* const grant = row(space::small);
    m_grant = new SecondaryLabel({}, m_grantPart);
    grant->addWidget(m_grant, 1);
    QPushButton* const choose = linkButton(tr("Choose the file from the office…"), m_grantPart);
    grant->addWidget(choose, 0, Qt::AlignTop);
    form->addLayout(grant);
    m_passphrase = new PassphraseEdit(tr("The new passphrase you chose"), m_grantPart);
    addField(form, tr("The new passphrase you chose"), m_passphrase);
    connect(save, &QPushButton::clicked, this, &RecoveryPage::saveRequest);
    connect(choose, &QPushButton::clicked, this, &RecoveryPage::chooseGrant);
    connect(&m_passphrase->line(), &PassphraseLine::submitted, this, &RecoveryPage::submitGrant);
}

void RecoveryPage::begin(const QString& storeName, const QString& userName)
{
    m_message->clear();
    //: %1 is the name of a store.
    m_message->tell(Status::Plain, tr("Store: %1").arg(storeName));
    m_name->setValue(userName);
    m_asks = true;
    m_grantFile.clear();
    showPart();
    m_name->setFocus();
}

void RecoveryPage::showAsked(const RecoveryAsked& asked)
{
    m_asked = asked;
    m_asks = false;
    showPart();
    m_passphrase->setFocus();
}

void RecoveryPage::showPart()
{
    m_requestPart->setVisible(m_asks);
    m_grantPart->setVisible(!m_asks);
    m_again->setVisible(!m_asks);
    m_act->setText(m_asks ? tr("Make the request") : tr("Open the store"));
    // two lines of four groups: read out and compared half by half
    const QStringList groups = m_asked.code.split(u' ');
    m_code->setText(groups.mid(0, 4).join(u"  ") + u'\n' + groups.mid(4).join(u"  "));
    //: %1 is a date and time.
    m_until->setText(tr("The officers can agree until %1.").arg(dateTimeText(m_asked.expiresMs)));
    m_grant->setText(m_grantFile.isEmpty() ? tr("The file from the office has not been chosen yet.")
                                           : QFileInfo(m_grantFile).fileName());
}

void RecoveryPage::submitRequest()
{
    finishComposing();
    if (!m_act->isEnabled())
        return;
    if (m_name->value().isEmpty()) {
        m_name->setFocus();
        return;
    }
    if (const QString missing = m_new->missing(); !missing.isEmpty()) {
        m_message->tell(Status::Warn, missing);
        return;
    }
    setBusy(true);
    m_ask(m_name->value(), m_new->take());
}

void RecoveryPage::saveRequest()
{
    QFileDialog* const dialog = fileDialog(this, tr("Save the request file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"recovery-request.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto written = m_save(path, m_asked.request); !written)
            fail(written.error());
        else
            m_message->tell(Status::Ok, tr("The request is saved. Send it to the central office."));
    });
    dialog->open();
}

void RecoveryPage::chooseGrant()
{
    QFileDialog* const dialog = fileDialog(this, tr("The file from the office"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_grantFile = path;
        showPart();
    });
    dialog->open();
}

void RecoveryPage::submitGrant()
{
    finishComposing();
    if (!m_act->isEnabled())
        return;
    if (m_grantFile.isEmpty()) {
        m_message->tell(Status::Warn, tr("Choose the file that came back from the office first."));
        return;
    }
    if (m_passphrase->line().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    setBusy(true);
    m_apply(m_name->value(), m_passphrase->line().take(), m_grantFile);
}

void RecoveryPage::setBusy(bool busy)
{
    for (QWidget* const part : std::initializer_list<QWidget*> { m_name, m_requestPart, m_grantPart, m_act, m_again })
        part->setEnabled(!busy);
    if (busy)
        m_message->tell(Status::Plain, tr("Working on the keys. It takes a few seconds, on purpose."));
    else
        m_message->clear();
}

void RecoveryPage::fail(const Error& error)
{
    setBusy(false);
    m_passphrase->line().clear();
    m_message->tell(Status::Warn, errorText(error));
}

} // namespace gyeot::ui
