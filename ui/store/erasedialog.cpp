#include "ui/store/erasedialog.h"

#include "ui/errortext.h"
#include "ui/store/retentionwords.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

EraseDialog::EraseDialog(const TrashRow& row, Erase erase, QWidget* parent)
    //: %1 is a case number.
    : Dialog(tr("Erase case %1 for ever").arg(row.trashed.number), parent),
      m_erase(std::move(erase))
{
    addConsequences(row);
    if (row.outlook.needsSecond)
        addSecond();
    else
        content()->addWidget(new Label(tr("Nobody else in this store can agree. The case has waited in the trash, and "
                                          "the certificate will say so."),
            this));
    m_understood = new QCheckBox(tr("I have understood that this cannot be taken back"), this);
    content()->addWidget(m_understood);
    addCancel(tr("Leave it in the trash"));
    m_do = addOther(tr("Erase for ever"));
    connect(m_do, &QPushButton::clicked, this, &EraseDialog::submit);
    connect(m_understood, &QCheckBox::toggled, this, &EraseDialog::updateActions);
    updateActions();
}

void EraseDialog::addConsequences(const TrashRow& row)
{
    auto* facts = new FactsList(this);
    facts->addFact(tr("Reason"), nameOf(row.trashed.reason));
    facts->addFact(tr("What goes"), countsText(row.outlook.counts));
    facts->addFact(tr("How"),
        tr("The keys of the case are destroyed, its records and files removed. Nobody can bring it back, neither we "
           "nor "
           "the central office."));
    facts->addFact(tr("What stays"),
        tr("One line in the list of erased cases, and the audit log without what it said. Backups lose it within %n "
           "day(s). What was printed, filed or sent stays where it is.",
            nullptr, backupDays));
    content()->addWidget(facts);
}

void EraseDialog::addSecond()
{
    content()->addWidget(new Label(
        tr("A second person agrees here, with their own name and passphrase. One of the two must be a supervisor or "
           "administrator."),
        this));
    m_name = new TextField(tr("Name of the second person"), this);
    addField(content(), tr("Name of the second person"), m_name);
    m_passphrase = new PassphraseEdit(tr("Passphrase of the second person"), this);
    addField(content(), tr("Passphrase of the second person"), m_passphrase);
    connect(m_name, &QLineEdit::textChanged, this, &EraseDialog::updateActions);
    connect(&m_passphrase->line(), &PassphraseLine::changed, this, &EraseDialog::updateActions);
}

void EraseDialog::updateActions()
{
    const bool agreed = !m_name || (!m_name->value().isEmpty() && !m_passphrase->line().isEmpty());
    m_do->setEnabled(m_understood->isChecked() && agreed);
}

void EraseDialog::submit()
{
    finishComposing();
    message().clear();
    m_do->setEnabled(false);
    if (m_name)
        m_erase(m_name->value(), m_passphrase->line().take());
    else
        m_erase({}, {});
}

void EraseDialog::refuse(const Error& error)
{
    message().tell(Status::Stop, errorText(error));
    updateActions();
}

} // namespace gyeot::ui
