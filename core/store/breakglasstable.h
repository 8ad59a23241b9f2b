#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace gyeot {

class Database;

/** The notes' key for one supervisor and one second person (core/store/RECOVERY.md, section 6). */
struct BreakGlassBox {
    UserId supervisor;
    UserId second;
    int generation = 1; ///< of the notes' key
    QByteArray box; ///< sealed to the second person, in it sealed to the supervisor
    QByteArray proof; ///< 16 bytes

    bool operator==(const BreakGlassBox&) const = default;
};

/** One time somebody looked into the notes of a case that are not his. */
struct BreakGlassOpening {
    ObjectId id;
    CaseId caseId;
    UserId supervisor;
    UserId second;
    QString reason; ///< his own words
    qint64 openedMs = 0;
    std::optional<qint64> closedMs = {};
    qint64 reads = 0; ///< values opened

    bool operator==(const BreakGlassOpening&) const = default;
};

/** The rows of `break_glass_boxes` and `break_glass_openings`. Writes belong into the caller's transaction. */
class BreakGlassTable {
public:
    BreakGlassTable(Database& database, const QString& siteId) : m_database(database), m_siteId(siteId) { }

    Result<QList<BreakGlassBox>> boxes() const;
    /** These and no others from now on. */
    Result<void> setBoxes(const QList<BreakGlassBox>& boxes);

    Result<void> insert(const BreakGlassOpening& opening);
    Result<void> countRead(const ObjectId& id);
    Result<void> close(const ObjectId& id, qint64 nowMs);
    /** Those begun in [fromMs, untilMs), the newest first. */
    Result<QList<BreakGlassOpening>> openings(qint64 fromMs, qint64 untilMs) const;

private:
    Database& m_database;
    QString m_siteId;
};

} // namespace gyeot
