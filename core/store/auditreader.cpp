#include "core/store/auditreader.h"

#include "core/base/json.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

namespace {

constexpr qint64 rowsLookedAt = 10'000; // well under 200 ms (reference/security.md AUD-07)
constexpr int rowsAtOnce = 1000;

/** The names of a group as a JSON list; of Other: all names that are not in it. */
QString namesOf(AuditGroup group)
{
    Json names = Json::array();
    for (const AuditAction& action : auditActions()) {
        if (group == AuditGroup::Other || action.group == group)
            names.push_back(action.name);
    }
    return QString::fromUtf8(canonicalJson(names));
}

} // namespace

Result<qint64> AuditReader::firstAt(qint64 ms) const
{
    const auto head = m_log.head();
    if (!head)
        return std::unexpected(head.error());
    auto query = Statement::prepare(m_database, uR"(
        SELECT hlc
        FROM audit_log
        WHERE site_id = :site_id AND store_id = :store_id AND seq = :seq)");
    if (!query)
        return std::unexpected(query.error());
    qint64 low = 1;
    qint64 high = head->seq + 1;
    while (low < high) { // the clock of rows only grows
        const qint64 middle = low + (high - low) / 2;
        query->bind(":site_id", m_siteId);
        query->bind(":store_id", m_storeId);
        query->bind(":seq", middle);
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        const bool isBefore = *row && query->integer(0) >> 16 < ms;
        query->reset();
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    return low;
}

Result<AuditPage> AuditReader::page(qint64 before, const AuditFilter& filter, int rows) const
{
    const auto end = filter.untilMs > 0 || before <= 0 ? firstAt(filter.untilMs > 0 ? filter.untilMs : INT64_MAX)
                                                       : Result<qint64>(before);
    const auto start = filter.fromMs > 0 ? firstAt(filter.fromMs) : Result<qint64>(1);
    if (!end || !start)
        return std::unexpected(end ? start.error() : end.error());
    const qint64 through = before > 0 ? std::min(before, *end) : *end;
    const qint64 floor = std::max(*start, through - rowsLookedAt);
    auto query = Statement::prepare(m_database, uR"(
        SELECT seq, hlc, wall_ms, tz_minutes, user_id, role, device_id, action, object_kind, object_id, case_id, reason_code, first_n,
            last_n, detail_commit, prev_hash, hash
        FROM audit_log
        WHERE site_id = :site_id AND store_id = :store_id AND seq < :before AND seq >= :floor
            AND (:user_id IS NULL OR user_id = :user_id)
            AND (:case_id IS NULL OR case_id = :case_id)
            AND (:actions IS NULL OR (action IN (SELECT value FROM json_each(:actions))) = :listed)
        ORDER BY seq DESC
        LIMIT :limit)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":before", through);
    query->bind(":floor", floor);
    query->bind(":user_id", filter.user);
    query->bind(":case_id", filter.caseId);
    if (filter.group)
        query->bind(":actions", namesOf(*filter.group));
    else
        query->bindNull(":actions");
    query->bind(":listed", qint64(filter.group != AuditGroup::Other));
    query->bind(":limit", qint64(rows));
    AuditPage page;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        page.rows.append(AuditLog::readRow(*query));
    }
    const bool isFull = page.rows.size() == rows;
    page.next = isFull ? page.rows.last().seq : floor;
    if (page.next <= *start)
        page.next = 0;
    return page;
}

Result<void> AuditReader::each(qint64 fromMs, qint64 untilMs, const std::function<bool(const AuditRow&)>& take) const
{
    const auto start = firstAt(fromMs);
    const auto end = firstAt(untilMs);
    if (!start || !end)
        return std::unexpected(start ? end.error() : start.error());
    for (qint64 after = *start - 1; after + 1 < *end;) {
        const auto rows = m_log.rows(after, rowsAtOnce);
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->isEmpty())
            return {};
        for (const AuditRow& row : *rows) {
            if (row.seq >= *end || !take(row))
                return {};
        }
        after = rows->last().seq;
    }
    return {};
}

} // namespace gyeot
