#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

#include <QTime>

namespace gyeot {

/** What a contact rule is about. */
enum class ContactChannel { Phone, Sms, Messenger, Email, Mail, Visit };
template<>
struct Words<ContactChannel> {
    static constexpr std::array list { "phone", "sms", "messenger", "email", "mail", "visit" };
};

/** How the victim may be reached, or must not be: shown before every call, letter and print. A forbidden number is a row with
 *  `allowed` false (domain.md 1.5, stage 1). */
struct SafeContact {
    SafeContactId id = {};
    CaseId caseId = {};
    ContactChannel channel = ContactChannel::Phone;
    QString value = {}; ///< number, address or handle; empty: the channel as a whole
    QString rule = {}; ///< in own words: code word, what not to say
    QTime fromTime = {}; ///< Korean time; invalid: any time
    QTime untilTime = {};
    bool allowed = true;

    bool operator==(const SafeContact&) const = default;
};

} // namespace gyeot
