#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

namespace gyeot {

/** What was done with an item. */
enum class CustodyAction { Imported, Verified, Exported, HandedOver, Returned, Printed, Destroyed };
template<>
struct Words<CustodyAction> {
    static constexpr std::array list { "imported", "verified", "exported", "handed_over", "returned", "printed",
        "destroyed" };
};

/** One line of the custody log (F37): every movement with giver, receiver, place, seal number and reason (domain.md 4.2). */
struct CustodyEvent {
    CustodyId id = {};
    CaseId caseId = {};
    EvidenceId evidenceId = {};
    qint64 happenedMs = 0;
    CustodyAction action = CustodyAction::Imported;
    QString giver = {};
    QString receiver = {};
    QString place = {};
    QString sealNumber = {};
    QString reason = {};

    bool operator==(const CustodyEvent&) const = default;
};

} // namespace gyeot
