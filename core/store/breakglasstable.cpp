#include "core/store/breakglasstable.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace gyeot {

Result<QList<BreakGlassBox>> BreakGlassTable::boxes() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT supervisor, second, generation, box, proof
        FROM break_glass_boxes
        WHERE site_id = :site_id
        ORDER BY supervisor, second)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    QList<BreakGlassBox> boxes;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return boxes;
        boxes.append(
            { query->id<UserId>(0), query->id<UserId>(1), int(query->integer(2)), query->blob(3), query->blob(4) });
    }
}

Result<void> BreakGlassTable::setBoxes(const QList<BreakGlassBox>& boxes)
{
    auto clear = Statement::prepare(m_database, u"DELETE FROM break_glass_boxes WHERE site_id = :site_id");
    if (!clear)
        return std::unexpected(clear.error());
    clear->bind(":site_id", m_siteId);
    if (auto cleared = clear->run(); !cleared)
        return cleared;
    for (const BreakGlassBox& box : boxes) {
        auto insert = Statement::prepare(m_database, uR"(
            INSERT INTO break_glass_boxes (site_id, supervisor, second, generation, box, proof)
            VALUES (:site_id, :supervisor, :second, :generation, :box, :proof))");
        if (!insert)
            return std::unexpected(insert.error());
        insert->bind(":site_id", m_siteId);
        insert->bind(":supervisor", box.supervisor);
        insert->bind(":second", box.second);
        insert->bind(":generation", qint64(box.generation));
        insert->bind(":box", box.box);
        insert->bind(":proof", box.proof);
        if (auto inserted = insert->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> BreakGlassTable::insert(const BreakGlassOpening& opening)
{
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO break_glass_openings (site_id, id, case_id, supervisor, second, reason, opened_ms)
        VALUES (:site_id, :id, :case_id, :supervisor, :second, :reason, :opened_ms))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":id", opening.id);
    insert->bind(":case_id", opening.caseId);
    insert->bind(":supervisor", opening.supervisor);
    insert->bind(":second", opening.second);
    insert->bind(":reason", opening.reason);
    insert->bind(":opened_ms", opening.openedMs);
    return insert->run();
}

Result<void> BreakGlassTable::countRead(const ObjectId& id)
{
    auto update = Statement::prepare(
        m_database, u"UPDATE break_glass_openings SET reads = reads + 1 WHERE site_id = :site_id AND id = :id");
    if (!update)
        return std::unexpected(update.error());
    update->bind(":site_id", m_siteId);
    update->bind(":id", id);
    return update->run();
}

Result<void> BreakGlassTable::close(const ObjectId& id, qint64 nowMs)
{
    auto update = Statement::prepare(m_database, uR"(
        UPDATE break_glass_openings
        SET closed_ms = :closed_ms
        WHERE site_id = :site_id AND id = :id AND closed_ms IS NULL)");
    if (!update)
        return std::unexpected(update.error());
    update->bind(":site_id", m_siteId);
    update->bind(":id", id);
    update->bind(":closed_ms", nowMs);
    return update->run();
}

Result<QList<BreakGlassOpening>> BreakGlassTable::openings(qint64 fromMs, qint64 untilMs) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT id, case_id, supervisor, second, reason, opened_ms, closed_ms, reads
        FROM break_glass_openings
        WHERE site_id = :site_id AND opened_ms >= :from_ms AND opened_ms < :until_ms
        ORDER BY opened_ms DESC, id)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":from_ms", fromMs);
    query->bind(":until_ms", untilMs);
    QList<BreakGlassOpening> list;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return list;
        BreakGlassOpening opening { query->id<ObjectId>(0), query->id<CaseId>(1), query->id<UserId>(2),
            query->id<UserId>(3), query->text(4), query->integer(5), {}, query->integer(7) };
        if (!query->isNull(6))
            opening.closedMs = query->integer(6);
        list.append(std::move(opening));
    }
}

} // namespace gyeot
