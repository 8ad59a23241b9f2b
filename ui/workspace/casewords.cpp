#include "ui/workspace/casewords.h"

#include "ui/widgets/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("CaseWords", text);
}

QString hoursText(const SafeContact& contact)
{
    const auto hour = [](QTime time) { return time.toString(u"HH:mm"_s); };
    if (contact.fromTime.isValid() && contact.untilTime.isValid())
        return u"%1–%2"_s.arg(hour(contact.fromTime), hour(contact.untilTime));
    if (contact.fromTime.isValid())
        //: %1 is a time of day.
        return words(QT_TRANSLATE_NOOP("CaseWords", "after %1")).arg(hour(contact.fromTime));
    if (contact.untilTime.isValid())
        return words(QT_TRANSLATE_NOOP("CaseWords", "until %1")).arg(hour(contact.untilTime));
    return {};
}

} // namespace

QString nameOf(IntakeChannel channel)
{
    switch (channel) {
    case IntakeChannel::Phone: return words(QT_TRANSLATE_NOOP("CaseWords", "Phone call"));
    case IntakeChannel::Messenger: return words(QT_TRANSLATE_NOOP("CaseWords", "Messenger"));
    case IntakeChannel::Email: return words(QT_TRANSLATE_NOOP("CaseWords", "E-mail"));
    case IntakeChannel::Visit: return words(QT_TRANSLATE_NOOP("CaseWords", "Visit"));
    case IntakeChannel::Police: return words(QT_TRANSLATE_NOOP("CaseWords", "From the police"));
    case IntakeChannel::School: return words(QT_TRANSLATE_NOOP("CaseWords", "From a school"));
    case IntakeChannel::Centre: return words(QT_TRANSLATE_NOOP("CaseWords", "From another centre"));
    case IntakeChannel::Other: return words(QT_TRANSLATE_NOOP("CaseWords", "Other way"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal: return words(QT_TRANSLATE_NOOP("CaseWords", "Can wait for the next appointment"));
    case Urgency::Soon: return words(QT_TRANSLATE_NOOP("CaseWords", "This week"));
    case Urgency::Immediate: return words(QT_TRANSLATE_NOOP("CaseWords", "Now: danger, or still spreading"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(PunishmentWish wish)
{
    switch (wish) {
    case PunishmentWish::Wanted: return words(QT_TRANSLATE_NOOP("CaseWords", "Wants punishment"));
    case PunishmentWish::NotWanted: return words(QT_TRANSLATE_NOOP("CaseWords", "Does not want punishment"));
    case PunishmentWish::Reserved: return words(QT_TRANSLATE_NOOP("CaseWords", "Has not decided"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Gender gender)
{
    switch (gender) {
    case Gender::Female: return words(QT_TRANSLATE_NOOP("CaseWords", "Female"));
    case Gender::Male: return words(QT_TRANSLATE_NOOP("CaseWords", "Male"));
    case Gender::Other: return words(QT_TRANSLATE_NOOP("CaseWords", "Other"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::Investigation: return words(QT_TRANSLATE_NOOP("CaseWords", "An investigation is under way"));
    case HoldReason::Trial: return words(QT_TRANSLATE_NOOP("CaseWords", "A trial is under way"));
    case HoldReason::Claim: return words(QT_TRANSLATE_NOOP("CaseWords", "A claim for damages is under way"));
    case HoldReason::DemandReview: return words(QT_TRANSLATE_NOOP("CaseWords", "A demand to erase is being answered"));
    case HoldReason::Other: return words(QT_TRANSLATE_NOOP("CaseWords", "Another reason"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Phone: return words(QT_TRANSLATE_NOOP("CaseWords", "Phone"));
    case ContactChannel::Sms: return words(QT_TRANSLATE_NOOP("CaseWords", "Text message"));
    case ContactChannel::Messenger: return words(QT_TRANSLATE_NOOP("CaseWords", "Messenger"));
    case ContactChannel::Email: return words(QT_TRANSLATE_NOOP("CaseWords", "E-mail"));
    case ContactChannel::Mail: return words(QT_TRANSLATE_NOOP("CaseWords", "Letter"));
    case ContactChannel::Visit: return words(QT_TRANSLATE_NOOP("CaseWords", "Visit"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Processing: return words(QT_TRANSLATE_NOOP("CaseWords", "Counselling and support"));
    case ConsentPurpose::Sensitive: return words(QT_TRANSLATE_NOOP("CaseWords", "Sensitive information"));
    case ConsentPurpose::Referral: return words(QT_TRANSLATE_NOOP("CaseWords", "Handing the case over"));
    case ConsentPurpose::Statistics: return words(QT_TRANSLATE_NOOP("CaseWords", "Statistics, without the name"));
    case ConsentPurpose::EvidenceStorage:
        return words(QT_TRANSLATE_NOOP("CaseWords", "Keeping her own copy as evidence"));
    case ConsentPurpose::Deletion: return words(QT_TRANSLATE_NOOP("CaseWords", "Having postings deleted"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(ConsentRecipient recipient)
{
    switch (recipient) {
    case ConsentRecipient::Own: return words(QT_TRANSLATE_NOOP("CaseWords", "This centre"));
    case ConsentRecipient::CentralOffice: return words(QT_TRANSLATE_NOOP("CaseWords", "Central office"));
    case ConsentRecipient::Police: return words(QT_TRANSLATE_NOOP("CaseWords", "Police"));
    case ConsentRecipient::EducationOffice: return words(QT_TRANSLATE_NOOP("CaseWords", "Education office"));
    case ConsentRecipient::CounselingCentre: return words(QT_TRANSLATE_NOOP("CaseWords", "Counselling centre"));
    case ConsentRecipient::CollegeCentres: return words(QT_TRANSLATE_NOOP("CaseWords", "College centres"));
    case ConsentRecipient::LegalSupport: return words(QT_TRANSLATE_NOOP("CaseWords", "Legal support"));
    case ConsentRecipient::Medical: return words(QT_TRANSLATE_NOOP("CaseWords", "Medical care"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString contactSentence(const SafeContact& contact)
{
    QStringList parts;
    if (contact.allowed)
        parts << u"%1 %2"_s.arg(nameOf(contact.channel), contact.value).trimmed();
    else
        //: %1 is a way of contact with its number or address: it must not be used.
        parts << words(QT_TRANSLATE_NOOP("CaseWords", "Not by: %1"))
                     .arg(u"%1 %2"_s.arg(nameOf(contact.channel), contact.value).trimmed());
    parts << hoursText(contact) << contact.rule;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString contactSummary(const QList<SafeContact>& contacts)
{
    QStringList parts;
    for (const SafeContact& contact : contacts) {
        if (contact.allowed)
            parts << u"%1 %2"_s.arg(nameOf(contact.channel), hoursText(contact)).trimmed();
    }
    for (const SafeContact& contact : contacts) {
        if (!contact.allowed)
            //: %1 is a way of contact that must not be used, e.g. letter.
            parts << words(QT_TRANSLATE_NOOP("CaseWords", "no %1")).arg(nameOf(contact.channel));
    }
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QString suspectName(const Suspect& suspect)
{
    if (!suspect.name.isEmpty())
        return suspect.name;
    const QString unknown = words(QT_TRANSLATE_NOOP("CaseWords", "Name unknown"));
    return suspect.accounts.isEmpty() ? unknown : u"%1 (%2)"_s.arg(unknown, suspect.accounts.first());
}

QString notAsked()
{
    return words(QT_TRANSLATE_NOOP("CaseWords", "not asked yet"));
}

void fillAnswers(ChoiceField* field)
{
    field->addItem(notAsked(), QString());
    field->addItem(words(QT_TRANSLATE_NOOP("CaseWords", "yes")), u"yes"_s);
    field->addItem(words(QT_TRANSLATE_NOOP("CaseWords", "no")), u"no"_s);
}

QString clientName(const Client& client)
{
    return client.alias.isEmpty() ? words(QT_TRANSLATE_NOOP("CaseWords", "no alias yet")) : client.alias;
}

} // namespace gyeot::ui
