#pragma once

#include "core/base/result.h"
#include "core/law/calendar.h"
#include "core/law/kind.h"
#include "core/law/rule.h"

#include <QByteArray>
#include <QHash>

namespace gyeot {

/** The bytes of the four files of resources/law. */
struct LawFiles {
    QByteArray statutes;
    QByteArray rules;
    QByteArray kinds;
    QByteArray holidays;
};

/** Everything the program knows of the law, read once and never changed: a value, passed by reference to whoever computes. */
class LawBook {
public:
    /** The book compiled into the program. A failure is a bug of the release and names the file and row. */
    static Result<LawBook> load();
    /** Reads and checks the four files: each row complete, ids unique, every reference found, versions without gaps, limitation years equal
     *  to the class of the penalty. Errors: BadForm, MissingField, UnknownField, BadDate, UnknownStatute, each with file and row as subject. */
    static Result<LawBook> parse(const LawFiles& files);

    /** Null where there is no such id. */
    const Statute* statute(QStringView id) const;
    const Kind* kind(QStringView id) const;
    const CivilClaim* civilClaim(QStringView id) const;
    /** The rule of an id this code uses; parse() has made sure that it is there. */
    const Rule& rule(QLatin1StringView id) const;
    /** The class of 형사소송법 제249조① for a penalty; null for one without prison, life, death or fine. */
    const LimitationClass* limitationClass(const Penalty& penalty) const;
    /** What a source key stands for; empty words for an unknown one. */
    Source source(const QString& key) const { return m_sources.value(key); }
    /** How the wording behind all of these source keys was read: the least of them. What is no wording does not count, nor do unknown keys. */
    Verified verified(const QStringList& sources) const;
    /** How a statute's version of that first day was read, or a civil claim; Memory where there is none (resources/law/README.md). */
    Verified verified(const QString& id, QDate versionFrom) const;

    QDate compiled() const { return m_compiled; }
    const Calendar& calendar() const { return m_calendar; }
    const std::vector<Statute>& statutes() const { return m_statutes; }
    const std::vector<Kind>& kinds() const { return m_kinds; }
    const std::vector<CivilClaim>& civilClaims() const { return m_civilClaims; }
    const std::vector<Rule>& rules() const { return m_rules; }
    const std::vector<Rule>& complaintRules() const { return m_complaintRules; }
    const std::vector<ProceduralDeadline>& deadlines() const { return m_deadlines; }
    const std::vector<RenamedBody>& renamedBodies() const { return m_renamedBodies; }
    const std::vector<ProcedureFlag>& procedureFlags() const { return m_flags; }
    const std::vector<LimitationClass>& limitationClasses() const { return m_classes; }

private:
    friend class LawReader;

    QDate m_compiled;
    QHash<QString, Source> m_sources;
    std::vector<Statute> m_statutes;
    std::vector<CivilClaim> m_civilClaims;
    std::vector<LimitationClass> m_classes;
    std::vector<Rule> m_rules;
    std::vector<Rule> m_complaintRules;
    std::vector<ProceduralDeadline> m_deadlines;
    std::vector<RenamedBody> m_renamedBodies;
    std::vector<ProcedureFlag> m_flags;
    std::vector<Kind> m_kinds;
    Calendar m_calendar;
};

} // namespace gyeot
