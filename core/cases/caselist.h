#pragma once

#include "core/cases/case.h"
#include "core/cases/deadline.h"
#include "core/cases/stage.h"

namespace gyeot {

/** Which cases a list shows, and which part of it. */
struct CaseListQuery {
    enum class Show { Open, Closed, All };
    Show show = Show::Open;
    qint64 offset = 0;
    qint64 limit = 200;
};

/** Where a case stands on a day. */
struct CaseStanding {
    CaseStage stage = {};
    std::optional<Deadline> next = {}; ///< none: nothing is running, or `undecided`
    std::optional<Error> undecided = {}; ///< why the law could not be asked, e.g. BadDate

    bool operator==(const CaseStanding&) const = default;
};

/** One row of the case list. */
struct CaseListRow {
    CaseId id = {};
    QString number = {};
    QString alias = {};
    Urgency urgency = Urgency::Normal;
    qint64 openedMs = 0;
    std::optional<qint64> closedMs = {};
    CaseStanding standing = {}; ///< stage 0: not worked out yet
    bool isDamaged =
        false; ///< it, or what its standing needs, cannot be read: a page of the store is damaged (DB-05); the number may be empty

    bool operator==(const CaseListRow&) const = default;
};

/** A case that a search found, and what in it was found. */
struct CaseHit {
    CaseListRow row = {};
    QString kind = {}; ///< kind of the record: "client", "act", "evidence" …
    ObjectId object = {};

    bool operator==(const CaseHit&) const = default;
};

} // namespace gyeot
