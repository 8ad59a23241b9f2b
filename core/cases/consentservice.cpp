#include "core/cases/consentservice.h"

#include "core/cases/consenttable.h"
#include "core/cases/recordactions.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

Result<Consent> ConsentService::addConsent(Consent consent)
{
    if (consent.version.isEmpty())
        return failure(ErrorCode::MissingField, u"version"_s);
    if (!consent.givenOn.isValid())
        return failure(ErrorCode::MissingField, u"given_on"_s);
    if (consent.expiresOn.isValid() && consent.expiresOn < consent.givenOn)
        return failure(ErrorCode::BadDate, u"expires_on"_s);
    consent.id = store().ids().make<ConsentId>();
    if (auto done = addOne<ConsentTable>(store(), "consent.add", consent); !done)
        return std::unexpected(done.error());
    Q_EMIT caseChanged(consent.caseId);
    return consent;
}

Result<void> ConsentService::withdraw(const Consent& consent, QDate on)
{
    if (!on.isValid() || on < consent.givenOn || consent.withdrawnOn.isValid())
        return failure(ErrorCode::BadDate, u"withdrawn_on"_s);
    Consent after = consent;
    after.withdrawnOn = on;
    auto done = updateOne<ConsentTable>(store(), "consent.withdraw", consent, after);
    if (done)
        Q_EMIT caseChanged(consent.caseId);
    return done;
}

Result<Consent> ConsentService::requireConsent(
    CaseId caseId, ConsentPurpose purpose, ConsentRecipient recipient, QDate on) const
{
    const auto consents = ConsentTable::ofCase(store(), caseId);
    if (!consents)
        return std::unexpected(consents.error());
    const auto found = std::ranges::find_if(*consents, [&](const Consent& consent) {
        return consent.purpose == purpose && consent.recipient == recipient && consent.isValid(on);
    });
    if (found == consents->end())
        return failure(ErrorCode::ConsentMissing, {}, wordOf(purpose).toLatin1() + '/' + wordOf(recipient).toLatin1());
    return *found;
}

} // namespace gyeot
