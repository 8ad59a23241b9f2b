#pragma once

#include "core/law/statute.h"

namespace gyeot {

/** A statute that may fit a kind of incident. */
struct KindCandidate {
    /** Whose age the offence asks for; None: anybody's. */
    enum class Victim { None, Minor, Under16 };
    QString statute;
    Victim victim = Victim::None;
    bool reserve = false; ///< goes with the others or stands in for them, never first
    QString insteadOf; ///< only where that statute was not yet in force

    bool operator==(const KindCandidate&) const = default;
};

/** What a kind must not be mistaken for. */
struct KindWarning {
    QString statute; ///< empty: no single statute
    QString ko;
    QString en;

    bool operator==(const KindWarning&) const = default;
};

/** A fact to ask for before a candidate is relied on. */
struct KindCheck {
    QString id; ///< "act_date"
    QString ko;
    QString en;

    bool operator==(const KindCheck&) const = default;
};

/** An incident as the victim tells it (resources/law/kinds.json, after domain 2.28). */
struct Kind {
    QString id; ///< "consensual_spread"; stored in acts, never renamed
    QString ko;
    QString en;
    bool sexual = true; ///< a sexual infringement in the sense of 민법 제766조③
    bool course = false; ///< told as a course of acts: from and to are its first and last act
    std::vector<KindCandidate> candidates; ///< in the order of the mapping aid
    std::vector<KindCheck> checks;
    std::vector<KindWarning> warnings;
    QStringList sources;

    bool operator==(const Kind&) const = default;
};

} // namespace gyeot
