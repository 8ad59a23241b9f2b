#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

#include <QDate>

namespace gyeot {

/** How the first contact came (domain.md 1.5, stage 1). */
enum class IntakeChannel { Phone, Messenger, Email, Visit, Police, School, Centre, Other };
template<>
struct Words<IntakeChannel> {
    static constexpr std::array list { "phone", "messenger", "email", "visit", "police", "school", "centre", "other" };
};

/** Immediate: danger to life, material spreading now, or the offender near (domain.md 1.5, stages 1 and 2). */
enum class Urgency { Normal, Soon, Immediate };
template<>
struct Words<Urgency> {
    static constexpr std::array list { "normal", "soon", "immediate" };
};

/** The victim's wish that the offender be punished, as forms F01 and F03 ask it. */
enum class PunishmentWish { Wanted, NotWanted, Reserved };
template<>
struct Words<PunishmentWish> {
    static constexpr std::array list { "wanted", "not_wanted", "reserved" };
};

/** One victim's case, from the first call to the last deadline: what belongs to no single act, person or paper. Working data. */
struct Case {
    CaseId id = {};
    QString number = {}; ///< "2026-0147": year of opening and running number in this store
    IntakeChannel channel = IntakeChannel::Phone;
    Urgency urgency = Urgency::Normal;
    qint64 openedMs = 0;
    UserId counselor = {}; ///< the one expert of the case
    QString summary = {}; ///< one or two sentences for the list
    QString relationToSuspect = {}; ///< 고소인과의 관계, F01 section 2
    QString requestedStation = {}; ///< addressee of the complaint: "○○경찰서"
    QDate plannedFilingOn = {}; ///< invalid: not planned
    QString complaintPurpose = {}; ///< 고소취지 in own words; empty: made from the statutes of the acts
    std::optional<PunishmentWish> wish = {}; ///< none: not asked yet
    QString complaintReason = {}; ///< 고소이유, F01 section 5
    // F01 section 7. None: not asked yet. Empty: "없음". Text: office and number of the other matter.
    std::optional<QString> duplicateComplaint = {};
    std::optional<QString> otherInvestigation = {};
    std::optional<QString> civilSuit = {};
    std::optional<qint64> closedMs = {};

    bool operator==(const Case&) const = default;
};

} // namespace gyeot
