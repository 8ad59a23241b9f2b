#include "ui/cases/consentlist.h"

#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statusbadge.h"
#include "ui/workspace/casewords.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

StatusBadge* badgeFor(const Consent& consent, QDate today, QWidget* parent)
{
    if (consent.isValid(today))
        return new StatusBadge(Status::Ok, ConsentList::tr("holds"), parent);
    if (consent.withdrawnOn.isValid())
        return new StatusBadge(Status::Plain, ConsentList::tr("withdrawn"), parent);
    return new StatusBadge(Status::Warn, ConsentList::tr("does not hold"), parent);
}

QString span(const Consent& consent)
{
    QStringList parts;
    //: %1 is a date.
    parts << ConsentList::tr("given %1").arg(shortDateText(consent.givenOn));
    parts << (consent.expiresOn.isValid() ? ConsentList::tr("until %1").arg(shortDateText(consent.expiresOn))
                                          : ConsentList::tr("until its purpose is met"));
    if (consent.withdrawnOn.isValid())
        parts << ConsentList::tr("withdrawn %1").arg(shortDateText(consent.withdrawnOn));
    if (consent.byGuardian)
        parts << ConsentList::tr("signed by the legal representative");
    parts << consent.version;
    return parts.join(u" · "_s);
}

} // namespace

ConsentList::ConsentList(OpenCase& open, QWidget* parent) : QWidget(parent), m_case(open)
{
    setObjectName(u"consent"_s);
    auto* whole = column(this, 0, space::small);
    auto* header = new SectionHeader(tr("Consents"), this);
    auto* add = linkButton(tr("Record a consent"), header);
    connect(add, &QPushButton::clicked, this, &ConsentList::askNew);
    header->addControl(add);
    whole->addWidget(header);
    const QList<Consent>& consents = open.record().consents;
    if (consents.isEmpty())
        whole->addWidget(new Label(
            tr("None yet. Without a consent nothing of this case leaves this computer but its count."), this));
    for (const Consent& consent : consents)
        whole->addWidget(makeRow(consent));
}

QWidget* ConsentList::makeRow(const Consent& consent)
{
    auto* widget = new QWidget(this);
    auto* line = row(space::medium);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(u"%1 → %2"_s.arg(nameOf(consent.purpose), nameOf(consent.recipient)), widget));
    words->addWidget(new SecondaryLabel(span(consent), widget));
    line->addLayout(words, 1);
    line->addWidget(badgeFor(consent, m_case.today(), widget));
    if (consent.isValid(m_case.today())) {
        auto* withdraw = linkButton(tr("Withdraw…"), widget);
        connect(withdraw, &QPushButton::clicked, this, [this, consent] { askWithdrawal(consent); });
        line->addWidget(withdraw);
    }
    widget->setLayout(line);
    return widget;
}

void ConsentList::askNew()
{
    auto* dialog = new Dialog(tr("Record a consent"), window());
    auto* purpose = new ChoiceField(tr("For what"), dialog);
    fillChoice<ConsentPurpose>(purpose);
    auto* recipient = new ChoiceField(tr("To whom"), dialog);
    fillChoice<ConsentRecipient>(recipient);
    auto* version = new TextField(tr("Sheet that was signed"), dialog);
    version->setValue(u"F33/2026-09"_s);
    auto* given = new DateField(tr("Signed on"), dialog);
    given->setValue(m_case.today());
    auto* expires = new DateField(tr("Holds until"), dialog);
    auto* guardian = new QCheckBox(tr("Signed by the legal representative"), dialog);
    QVBoxLayout* form = dialog->content();
    addField(form, tr("For what"), purpose);
    addField(form, tr("To whom"), recipient);
    addField(form, tr("Sheet that was signed"), version, tr("Form and version, as printed at its foot."));
    addField(form, tr("Signed on"), given);
    addField(form, tr("Holds until"), expires, tr("Empty: until the purpose is met."));
    form->addWidget(guardian);
    dialog->addCancel();
    QPushButton* record = dialog->addPrimary(tr("Record it"));
    connect(record, &QPushButton::clicked, this, [this, dialog, purpose, recipient, version, given, expires, guardian] {
        Consent consent;
        consent.purpose = fromWord<ConsentPurpose>(purpose->value()).value_or(ConsentPurpose::Processing);
        consent.recipient = fromWord<ConsentRecipient>(recipient->value()).value_or(ConsentRecipient::Own);
        consent.version = version->value();
        consent.givenOn = parseDate(given->text()).value_or(QDate());
        consent.expiresOn = parseDate(expires->text()).value_or(QDate());
        consent.byGuardian = guardian->isChecked();
        if (!consent.givenOn.isValid() || consent.version.isEmpty()) {
            dialog->message().tell(Status::Warn,
                tr("The day it was signed and the sheet are needed: without them the consent cannot be shown to "
                   "hold."));
            return;
        }
        dialog->accept();
        m_case.add(consent);
    });
    dialog->open();
}

void ConsentList::askWithdrawal(const Consent& consent)
{
    askBefore(window(), tr("Withdraw this consent"),
        //: %1 what it was for, %2 who received.
        tr("From today on “%1 → %2” no longer holds. What was handed over before stays where it is; the office is told "
           "with the next transfer.")
            .arg(nameOf(consent.purpose), nameOf(consent.recipient)),
        tr("Withdraw as of today"), [this, consent] { m_case.withdraw(consent, m_case.today()); });
}

} // namespace gyeot::ui
