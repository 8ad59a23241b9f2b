#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gyeot {

/** How sure a row of resources/law is, as its file states it. The order matters: a result is as sure as its least sure part. */
enum class Confidence { Low, Medium, High };

/** Where the wording of a row was read (resources/law/README.md). */
enum class Verified { Memory, SecondaryPage, StatuteText };

/** Where something in resources/law comes from, in words for people. */
struct Source {
    QString ko;
    QString en;
    std::optional<Verified> verified; ///< how its wording was read; none: not a wording (a calendar, a counting guide)

    bool operator==(const Source&) const = default;
};

/** How an offence lies in time, which decides from which day its limitation runs. */
enum class Nature {
    Single, ///< one act, over when it is done
    Posting, ///< complete on the day of the posting, however long it stays up (the careful reading)
    Repeated, ///< a course of acts that is one offence: the last act counts
    Continuing, ///< possession and the like: the end counts
};

/** The penalty a version threatens. Months, because some are half years; absent members are not part of the penalty. */
struct Penalty {
    QString text; ///< as the statute words it
    std::optional<int> prisonMinMonths;
    std::optional<int> prisonMaxMonths;
    bool life = false;
    bool death = false;
    std::optional<qint64> fineMinKrw;
    std::optional<qint64> fineMaxKrw;

    bool operator==(const Penalty&) const = default;
};

/** One offence as it stood between two days. */
struct StatuteVersion {
    QDate from; ///< invalid: the first day was not read
    QDate to; ///< last day; invalid: in force
    Penalty penalty;
    std::optional<int> limitationYears; ///< none: follows another row, is excluded, or is no crime
    QString note;
    Confidence confidence = Confidence::Low;
    Verified verified = Verified::Memory;

    bool contains(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    bool operator==(const StatuteVersion&) const = default;
};

/** A rule that takes an offence out of limitation altogether. */
struct Exclusion {
    enum class Who { Anyone, Under13OrDisabled };
    Who who = Who::Anyone;
    QDate
        from; ///< in force; reaches back to acts whose limitation had not run out by then (the supplementary provisions)
    QString article;
    Confidence confidence = Confidence::Low;
    QStringList sources;

    bool operator==(const Exclusion&) const = default;
};

/** What the statute says about a complaint (친고죄) or the victim's wish (반의사불벌). */
struct VictimRule {
    bool applies = false; ///< in the text now in force
    QDate appliedUntil; ///< last day of acts under an older rule; invalid: none
    QString article;

    bool appliesTo(QDate day) const { return applies || (appliedUntil.isValid() && day <= appliedUntil); }
    bool operator==(const VictimRule&) const = default;
};

/** One offence of resources/law/statutes.json with every version we hold. */
struct Statute {
    QString id; ///< "SV-14-2b"; never changes its meaning
    QString law;
    QString article;
    QString nameKo;
    QString nameEn;
    QString elements;
    QString group;
    Nature nature = Nature::Single;
    std::vector<StatuteVersion> versions; ///< oldest first, without gaps
    bool newAtFirstVersion =
        false; ///< before the first version the act was not punishable under this row; else: not recorded
    bool attemptPunished = false;
    VictimRule complaint;
    VictimRule wish;
    bool tolledForMinor = false; ///< runs from majority where the victim was a minor
    bool scienceExtends = false; ///< + 10 years with DNA or other scientific evidence
    std::vector<Exclusion> exclusions;
    QString follows; ///< limitation as this other row; empty: its own
    bool criminal = true;
    std::optional<bool> companion; ///< flags of domain 2.27; none: not known
    std::optional<bool> compensation;
    std::optional<bool> undercover;
    Confidence confidence = Confidence::Low;
    Verified verified = Verified::Memory;
    QStringList sources; ///< keys of LawBook::source
    QString note;

    /** The version in force on that day; null where the offence was not (or not yet recorded as) law. */
    const StatuteVersion* versionOn(QDate day) const;
    /** Every version in force on some day of the stretch, oldest first. */
    std::vector<const StatuteVersion*> versionsIn(QDate first, QDate last) const;

    bool operator==(const Statute&) const = default;
};

} // namespace gyeot
