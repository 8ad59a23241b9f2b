#pragma once

#include "core/cases/caserecord.h"
#include "ui/widgets/fields.h"

namespace gyeot::ui {

/** What the choices of core/cases are called on the screen. */
QString nameOf(IntakeChannel channel);
QString nameOf(Urgency urgency);
QString nameOf(PunishmentWish wish);
QString nameOf(Gender gender);
QString nameOf(HoldReason reason); ///< "수사 중"
QString nameOf(ContactChannel channel);
QString nameOf(ConsentPurpose purpose);
QString nameOf(ConsentRecipient recipient);

/** "전화 010-… · 12:00–13:00 · 받으면 먼저 …", or "우편은 안 됨 · 집으로 보내지 않음". */
QString contactSentence(const SafeContact& contact);
/** The rules in a few words for the head of a case: "문자만, 18시 이후". */
QString contactSummary(const QList<SafeContact>& contacts);
/** A suspect's name, or "성명불상" with the first account. */
QString suspectName(const Suspect& suspect);
/** The name shown for a client: the alias; empty records say so. */
QString clientName(const Client& client);

QString notAsked(); ///< "아직 묻지 않음"
/** Yes ("yes"), no ("no") and not asked (empty). */
void fillAnswers(ChoiceField* field);

/** Fills a choice with every enumerator under its name; the keys are the stable words. With Optional, "아직 묻지 않음" comes first. */
enum class Asked { Always, Optional };
template<typename Enum>
void fillChoice(ChoiceField* field, Asked asked = Asked::Always)
{
    if (asked == Asked::Optional)
        field->addItem(notAsked(), QString());
    for (size_t i = 0; i < Words<Enum>::list.size(); ++i)
        field->addItem(nameOf(Enum(i)), wordOf(Enum(i)));
}

} // namespace gyeot::ui
