#pragma once

#include "core/base/ids.h"
#include "core/cases/when.h"

#include <QList>

namespace gyeot {

/** One criminal act: a row of the table of acts (범죄일람표, F05). Its running number is its place in clock order and never stored. */
struct Act {
    ActId id = {};
    CaseId caseId = {};
    QString kind = {}; ///< incident kind, an id of resources/law/kinds.json; empty: not sorted yet
    QString statute = {}; ///< chosen offence, an id of resources/law; empty: not chosen, the first suggestion stands
    When when = {};
    bool estimated = false; ///< the time is the victim's estimate (F05 "note if estimated")
    QDate continuesUntil = {}; ///< last day of an act that goes on (possession, stalking); invalid: a single act
    QDate knewHarmAndOffender = {}; ///< civil three years run from here; invalid: not known yet
    QDate knewOffender = {}; ///< complaint period runs from here; invalid: not known yet
    QString place = {}; ///< platform or place: "해외 성인 게시판"
    QString account = {}; ///< handle, nickname or number used
    QString url = {};
    QString what = {}; ///< what was done, one act
    SuspectId suspectId = {}; ///< null: not assigned
    std::optional<qint64> recipients = {}; ///< people it reached, as far as known
    std::optional<qint64> amountKrw = {}; ///< loss in won (F05 피해액)
    QString note = {};
    qint64 position = 0; ///< order told by the victim: decides between acts of the same time

    bool operator==(const Act&) const = default;
};

/** Sorts by time, then by the order told, then by id: index + 1 is the running number (연번). */
void sortByClock(QList<Act>& acts);

} // namespace gyeot
