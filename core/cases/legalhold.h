#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

#include <QDate>

namespace gyeot {

using LegalHoldId = Id<struct LegalHoldTag>;

/** Why a case must be kept whatever its retention says (reference/security.md 3.16; domain.md 6.3, conflict rule). */
enum class HoldReason {
    Investigation, ///< 수사 중
    Trial, ///< 재판 중
    Claim, ///< 손해배상 등 청구
    DemandReview, ///< a demand to erase that the data officer has to answer first
    Other
};
template<>
struct Words<HoldReason> {
    static constexpr std::array list { "investigation", "trial", "claim", "demand_review", "other" };
};

/** A legal hold on a case: blocks its erasure while it is in force. */
struct LegalHold {
    LegalHoldId id = {};
    CaseId caseId = {};
    HoldReason reason = HoldReason::Other;
    QString note = {}; ///< which office, which number
    QDate sinceOn = {};
    UserId placedBy = {};
    QDate liftedOn = {}; ///< invalid: in force
    UserId liftedBy = {};

    bool isInForce() const { return !liftedOn.isValid(); }
    bool operator==(const LegalHold&) const = default;
};

} // namespace gyeot
