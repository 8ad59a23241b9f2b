#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/cases/words.h"
#include "core/law/statute.h"
#include "core/law/step.h"

#include <QDate>
#include <QList>

namespace gyeot {

/** What kind of body keeps the store: the rules of deletion support bind the ministry, local governments and bodies they entrust, and do not
 *  name a private centre (domain.md 6.3). */
enum class KeepingBody { Private, Entrusted };
template<>
struct Words<KeepingBody> {
    static constexpr std::array list { "private", "entrusted" };
};

/** How long a rule keeps something. */
enum class KeepFor {
    Permanent,
    Years, ///< from the start
    Setting, ///< years the centre has set
    Until, ///< a day among the facts
    AtOnce, ///< not at all, once it is asked for
    NotStated ///< no period was found: for people to read, nothing is computed
};

/** One row of resources/law/retention.json, after domain.md 6.3. */
struct RetentionRule {
    QString id = {}; ///< "ret.deletion_other"; stored in tombstones, never renamed
    QString ko = {}; ///< which data
    QString en = {};
    QString article = {}; ///< where it stands; "제품 규칙" and "기관 관행" say that it is no law
    QString noteKo = {};
    QString noteEn = {};
    bool ofCase = true; ///< otherwise it speaks of the store as a whole and is only shown
    QList<KeepingBody> bodies = {};
    QString applies = {}; ///< to which facts, see retentionOf()
    KeepFor keep = KeepFor::NotStated;
    int years = 0;
    Confidence confidence = Confidence::Low;
    Verified verified = Verified::Memory;

    bool operator==(const RetentionRule&) const = default;
};

/** The rules, read once and never changed. */
class RetentionBook {
public:
    /** The book compiled into the program. */
    static Result<RetentionBook> load();
    /** Errors: BadForm, MissingField, UnknownField with the member's path as subject. */
    static Result<RetentionBook> parse(const Json& root);

    const QList<RetentionRule>& rules() const { return m_rules; }
    const RetentionRule* rule(QStringView id) const; ///< null: no such rule

private:
    QList<RetentionRule> m_rules;
};

/** What the rules ask about a case. Unknown facts take the careful reading, which keeps longer, and are named. */
struct RetentionFacts {
    QDate asOf = {};
    KeepingBody body = KeepingBody::Private;
    int counsellingYears = 5;
    QDate closedOn = {}; ///< invalid: still open
    QDate demandedOn = {}; ///< somebody entitled asked that it be destroyed; invalid: nobody
    bool deletionSupport = false; ///< a consent for deletion support was given
    bool concernsChild = false;
    std::optional<bool>
        investigatorsAsked = {}; ///< deletion support at the request of police or prosecutor; none: not recorded
    bool hasEvidence = false;
    QDate lastLimitation = {}; ///< latest last day of an open clock; invalid: none has one
    bool limitationNeverEnds = false; ///< a clock without limitation, or one that waits for a fact

    bool operator==(const RetentionFacts&) const = default;
};

/** Where the clock of one rule stands. */
enum class RetentionStatus {
    NotStarted, ///< waits for the case to be closed
    Running,
    Ended, ///< its last day has passed
    Never ///< permanent, or not before a person says so
};

struct RetentionClock {
    QString rule = {};
    RetentionStatus status = RetentionStatus::NotStarted;
    QDate start = {};
    QDate lastDay = {}; ///< last day it must be kept; invalid where there is none
    std::vector<Step> working = {};
    QStringList missing = {}; ///< facts that would decide: "closed_on", "investigators_asked", "limitation"
    Confidence confidence = Confidence::Low;
    Verified verified = Verified::Memory;

    bool operator==(const RetentionClock&) const = default;
};

/** All clocks of a case, and the one that decides. */
struct RetentionOpinion {
    QList<RetentionClock> clocks = {};
    QString decidedBy = {}; ///< rule id; empty: no rule speaks of the case
    QDate dueFrom = {}; ///< first day on which a person may confirm that it goes; invalid: not in sight
    bool isDue = false;

    bool operator==(const RetentionOpinion&) const = default;
};

/** Which rules speak of a case with these facts and until when each keeps it. A demand to destroy wins over the periods; otherwise the
 *  longest keeps (domain.md 6.3, conflict rule). Legal holds stand outside: they block, whatever is due. Pure. */
RetentionOpinion retentionOf(const RetentionBook& book, const RetentionFacts& facts);

} // namespace gyeot
