#include "core/sync/coverage.h"

#include "core/cases/casetable.h"
#include "core/cases/consenttable.h"

namespace gyeot {

namespace {

/** Without these two the office could not tell what the rest is allowed by. */
bool isCore(const QString& kind)
{
    return kind == QLatin1StringView(CaseTable::type.kind) || kind == QLatin1StringView(ConsentTable::type.kind);
}

} // namespace

Coverage::Coverage(const Store& store, QDate day)
    : m_store(store),
      m_shares(store.database(), store.siteId(), store.id()),
      m_day(day)
{
}

Result<Coverage::CaseCoverage> Coverage::look(CaseId caseId) const
{
    const auto consents = ConsentTable::ofCase(m_store, caseId);
    const auto delivered = m_shares.hasDelivered(caseId);
    if (!consents || !delivered)
        return std::unexpected(consents ? delivered.error() : consents.error());
    CaseCoverage found { .isGiven = false, .isWhole = false, .kinds = {}, .wasDelivered = *delivered };
    for (const Consent& consent : *consents) {
        if (consent.purpose != ConsentPurpose::Referral || consent.recipient != ConsentRecipient::CentralOffice
            || !consent.isValid(m_day))
            continue;
        found.isGiven = true;
        found.isWhole = found.isWhole || consent.items.isEmpty();
        found.kinds += QSet<QString>(consent.items.begin(), consent.items.end());
    }
    return found;
}

Result<bool> Coverage::covers(CaseId caseId, const QString& kind)
{
    if (caseId.isNull())
        return false;
    auto known = m_known.find(caseId);
    if (known == m_known.end()) {
        auto looked = look(caseId);
        if (!looked)
            return std::unexpected(looked.error());
        known = m_known.insert(caseId, *std::move(looked));
    }
    if (known->isGiven)
        return known->isWhole || isCore(kind) || known->kinds.contains(kind);
    // Of a case the office has, it must learn that the consent ended, and nothing more.
    return known->wasDelivered && kind == QLatin1StringView(ConsentTable::type.kind);
}

} // namespace gyeot
