#include "ui/store/retentiondialogs.h"

#include "ui/store/retentionwords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/workspace/casewords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gyeot::ui {

TrashDialog::TrashDialog(const QString& number, ErasureBasis reason, Move move, QWidget* parent)
    : Dialog(tr("Move a case to the trash"), parent),
      m_number(new TextField(tr("Case number"), this)),
      m_reason(new ChoiceField(tr("Reason"), this))
{
    content()->addWidget(new Label(tr("The case leaves every list and search. Nothing of it is lost, and it can be "
                                      "brought back from the trash until it is erased."),
        this));
    m_number->setValue(number);
    addField(content(), tr("Case number"), m_number);
    for (const ErasureBasis one : { ErasureBasis::RetentionEnded, ErasureBasis::Demand, ErasureBasis::ConsentWithdrawn,
             ErasureBasis::OfficeOrder, ErasureBasis::Mistake })
        m_reason->addItem(nameOf(one), QString(erasureBasisName(one)));
    m_reason->setValue(erasureBasisName(reason));
    addField(content(), tr("Reason"), m_reason);
    addCancel();
    QPushButton* doIt = addOther(tr("Move to the trash"));
    connect(doIt, &QPushButton::clicked, this, [this, move = std::move(move)] {
        const QString wanted = m_number->value();
        const auto why = erasureBasisFromName(m_reason->value()).value_or(ErasureBasis::Mistake);
        accept();
        move(wanted, why);
    });
}

HoldDialog::HoldDialog(Place place, QWidget* parent)
    : Dialog(tr("Keep a case by legal hold"), parent),
      m_number(new TextField(tr("Case number"), this)),
      m_reason(new ChoiceField(tr("Reason"), this)),
      m_note(new TextField(tr("Which office, which number"), this))
{
    content()->addWidget(
        new Label(tr("While the hold is in force the case is neither moved to the trash nor erased."), this));
    addField(content(), tr("Case number"), m_number);
    for (const HoldReason one : { HoldReason::Investigation, HoldReason::Trial, HoldReason::Claim,
             HoldReason::DemandReview, HoldReason::Other })
        m_reason->addItem(nameOf(one), wordOf(one));
    addField(content(), tr("Reason"), m_reason);
    addField(content(), tr("Which office, which number"), m_note,
        tr("Whoever reads this later must understand why the case was kept."));
    addCancel();
    QPushButton* doIt = addPrimary(tr("Place the hold"));
    connect(doIt, &QPushButton::clicked, this, [this, place = std::move(place)] {
        finishComposing();
        const QString number = m_number->value();
        const auto why = fromWord<HoldReason>(m_reason->value()).value_or(HoldReason::Other);
        const QString note = m_note->value();
        accept();
        place(number, why, note);
    });
}

} // namespace gyeot::ui
