#include "ui/store/renewdialog.h"

#include "ui/store/rolewords.h"
#include "ui/theme/space.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

RenewDialog::RenewDialog(StoreCare& care, const CareState& state, QWidget* parent)
    : Dialog(tr("Renew the keys"), parent),
      m_care(care)
{
    for (const QString& name : state.due.isEmpty() ? state.held : state.due)
        (state.held.contains(name) ? m_held : m_lent) << name;
    content()->addWidget(new Label(
        tr("The store is copied under new keys and the copy is proved; then it takes the place of the old one, and the "
           "store locks. You can go on working meanwhile, but what you save makes the copying begin again."),
        this));
    if (!m_held.isEmpty())
        content()->addWidget(new Label(tr("Renewed: %1.").arg(keysText(m_held)), this));
    if (!m_lent.isEmpty())
        addLender(m_lent);
    m_own = new PassphraseEdit(tr("Your own passphrase"), this);
    addField(content(), tr("Your own passphrase"), m_own, tr("Asked again for each change of people and keys."));
    addCancel();
    QPushButton* const act = addPrimary(tr("Renew the keys"));
    connect(act, &QPushButton::clicked, this, &RenewDialog::submit);
    connect(&m_own->line(), &PassphraseLine::submitted, this, &RenewDialog::submit);
}

void RenewDialog::addLender(const QStringList& keys)
{
    content()->addWidget(new Label(
        tr("You do not hold the key to: %1. A colleague who holds it lends it by typing the passphrase here; it is not "
           "kept. Without a colleague these keys stay to be renewed.")
            .arg(keysText(keys)),
        this));
    m_lenderName = new TextField(tr("Name of the colleague"), this);
    addField(content(), tr("Name of the colleague"), m_lenderName);
    m_lenderPassphrase = new PassphraseEdit(tr("Passphrase of the colleague"), this);
    addField(content(), tr("Passphrase of the colleague"), m_lenderPassphrase);
}

bool RenewDialog::hasLender() const
{
    return m_lenderName && !m_lenderName->value().isEmpty();
}

RenewalTask RenewDialog::takeTask()
{
    std::optional<Lender> lender;
    if (hasLender())
        lender.emplace(m_lenderName->value(), m_lenderPassphrase->line().take());
    return m_care.renewal(hasLender() ? m_held + m_lent : m_held, m_own->line().take(), std::move(lender));
}

void RenewDialog::submit()
{
    if (m_own->line().isEmpty()) {
        message().tell(Status::Warn, tr("Type your own passphrase."));
        return;
    }
    if (hasLender() && m_lenderPassphrase->line().isEmpty()) {
        message().tell(Status::Warn, tr("A colleague who holds the key has to type name and passphrase."));
        return;
    }
    Q_EMIT confirmed();
    accept();
}

} // namespace gyeot::ui
