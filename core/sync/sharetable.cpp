#include "core/sync/sharetable.h"

#include "core/sync/rows.h"

namespace gyeot {

namespace {

Result<NumberRanges> readRanges(const QString& text)
{
    const auto ranges = NumberRanges::fromString(text);
    return ranges ? Result<NumberRanges>(*ranges) : failure(ErrorCode::StoreDamaged, {}, "ranges");
}

CaseId caseOf(const QString& text)
{
    return CaseId::fromString(text).value_or(CaseId());
}

/** The null id stands for operations of no case: a primary key holds no NULL. */
QString caseText(CaseId caseId)
{
    return caseId.toString();
}

} // namespace

Result<void> ShareTable::add(BundleId bundle, const Shares& shares)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO export_shares (site_id, bundle_id, case_id, kind, sent, withheld)
        VALUES (:site_id, :bundle_id, :case_id, :kind, :sent, :withheld))");
    if (!statement)
        return std::unexpected(statement.error());
    for (const auto& [key, share] : shares) {
        statement->bind(":site_id", m_siteId);
        statement->bind(":bundle_id", bundle);
        statement->bind(":case_id", caseText(key.first));
        statement->bind(":kind", key.second);
        statement->bind(":sent", share.sent.toString());
        statement->bind(":withheld", share.withheld.toString());
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<Shares> ShareTable::of(BundleId bundle) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT case_id, kind, sent, withheld
        FROM export_shares
        WHERE site_id = :site_id AND bundle_id = :bundle_id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":bundle_id", bundle);
    Shares shares;
    auto read = forEachRow(*query, [&shares](const Statement& row) -> Result<void> {
        auto sent = readRanges(row.text(2));
        auto withheld = readRanges(row.text(3));
        if (!sent || !withheld)
            return std::unexpected(sent ? withheld.error() : sent.error());
        shares.emplace(ShareKey(caseOf(row.text(0)), row.text(1)), Share { *std::move(sent), *std::move(withheld) });
        return {};
    });
    return read ? Result<Shares>(std::move(shares)) : std::unexpected(read.error());
}

Result<void> ShareTable::setDelivered(const ShareKey& key, const DeliveredShare& share)
{
    auto statement = Statement::prepare(m_database, uR"(
        INSERT INTO export_cases (site_id, store_id, case_id, kind, delivered, held)
        VALUES (:site_id, :store_id, :case_id, :kind, :delivered, :held)
        ON CONFLICT (site_id, store_id, case_id, kind) DO UPDATE
        SET delivered = excluded.delivered, held = excluded.held)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":site_id", m_siteId);
    statement->bind(":store_id", m_store);
    statement->bind(":case_id", caseText(key.first));
    statement->bind(":kind", key.second);
    statement->bind(":delivered", qint64(share.delivered));
    statement->bind(":held", share.held.toString());
    return statement->run();
}

Result<DeliveredShare> ShareTable::delivered(const ShareKey& key) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT delivered, held
        FROM export_cases
        WHERE site_id = :site_id AND store_id = :store_id AND case_id = :case_id AND kind = :kind)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    query->bind(":case_id", caseText(key.first));
    query->bind(":kind", key.second);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return DeliveredShare();
    auto held = readRanges(query->text(1));
    if (!held)
        return std::unexpected(held.error());
    return DeliveredShare { .delivered = query->integer(0) != 0, .held = *std::move(held) };
}

Result<bool> ShareTable::hasDelivered(CaseId caseId) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT 1
        FROM export_cases
        WHERE site_id = :site_id AND store_id = :store_id AND case_id = :case_id AND delivered = 1
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    query->bind(":case_id", caseText(caseId));
    return query->step();
}

Result<std::map<ShareKey, NumberRanges>> ShareTable::heldWithConsent() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT case_id, kind, held
        FROM export_cases
        WHERE site_id = :site_id AND store_id = :store_id AND held <> ''
            AND case_id IN (SELECT case_id FROM consents WHERE recipient = 'central_office'))");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    std::map<ShareKey, NumberRanges> held;
    auto read = forEachRow(*query, [&held](const Statement& row) -> Result<void> {
        auto ranges = readRanges(row.text(2));
        if (!ranges)
            return std::unexpected(ranges.error());
        held.emplace(ShareKey(caseOf(row.text(0)), row.text(1)), *std::move(ranges));
        return {};
    });
    return read ? Result<std::map<ShareKey, NumberRanges>>(std::move(held)) : std::unexpected(read.error());
}

Result<qint64> ShareTable::heldCases() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT count(DISTINCT case_id)
        FROM export_cases
        WHERE site_id = :site_id AND store_id = :store_id AND held <> '' AND case_id <> :none
            AND case_id NOT IN (SELECT case_id FROM erasure_ledger))");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    query->bind(":none", caseText(CaseId()));
    const auto row = query->step();
    return row ? Result<qint64>(query->integer(0)) : std::unexpected(row.error());
}

Result<std::map<QString, NumberRanges>> ShareTable::heldOf(CaseId caseId) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT kind, held
        FROM export_cases
        WHERE site_id = :site_id AND store_id = :store_id AND case_id = :case_id AND held <> ''
            AND case_id NOT IN (SELECT case_id FROM erasure_ledger))");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_store);
    query->bind(":case_id", caseText(caseId));
    std::map<QString, NumberRanges> held;
    auto read = forEachRow(*query, [&held](const Statement& row) -> Result<void> {
        auto ranges = readRanges(row.text(1));
        if (!ranges)
            return std::unexpected(ranges.error());
        held.emplace(row.text(0), *std::move(ranges));
        return {};
    });
    return read ? Result<std::map<QString, NumberRanges>>(std::move(held)) : std::unexpected(read.error());
}

} // namespace gyeot
