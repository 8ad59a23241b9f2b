#include "core/cases/caserecord.h"

#include <algorithm>

namespace gyeot {

int CaseRecord::runningNumber(ActId id) const
{
    const auto it = std::ranges::find(acts, id, &Act::id);
    return it == acts.end() ? 0 : int(it - acts.begin()) + 1;
}

const Suspect* CaseRecord::suspect(SuspectId id) const
{
    const auto it = std::ranges::find(suspects, id, &Suspect::id);
    return it == suspects.end() ? nullptr : &*it;
}

const Consent* CaseRecord::consent(ConsentPurpose purpose, ConsentRecipient recipient, QDate on) const
{
    const auto it = std::ranges::find_if(consents, [&](const Consent& consent) {
        return consent.purpose == purpose && consent.recipient == recipient && consent.isValid(on);
    });
    return it == consents.end() ? nullptr : &*it;
}

} // namespace gyeot
