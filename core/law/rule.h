#pragma once

#include "core/law/statute.h"

namespace gyeot {

/** A counting rule of resources/law/rules.json; each step of a working names the rule it applied. */
struct Rule {
    QString id; ///< "criminal.count"
    QString article;
    QString text; ///< what it says, in English as the source table has it; people see ui's words for the id
    QString formula;
    QDate from; ///< in force, reaching back to periods alive on that day; invalid: always, or not read
    Confidence confidence = Confidence::Low;
    QStringList sources;

    bool operator==(const Rule&) const = default;
};

/** One class of 형사소송법 제249조①: the heaviest penalty decides the years. */
struct LimitationClass {
    QString item;
    QString name;
    int years = 0;
    bool death = false;
    bool life = false;
    std::optional<int> fromPrisonMonths; ///< upper end of the prison term from here
    bool fine = false;
    Confidence confidence = Confidence::Low;
    QStringList sources;

    bool operator==(const LimitationClass&) const = default;
};

/** A time limit of the procedure after the complaint, as text for the page that lists them. */
struct ProceduralDeadline {
    QString id; ///< "D-OBJ"
    QString what;
    QString period;
    QString article;
    QString applies;
    QDate from; ///< in force; invalid: not stated as a day
    QString note;
    Confidence confidence = Confidence::Low;
    QStringList sources;

    bool operator==(const ProceduralDeadline&) const = default;
};

/** An office that changed its name: letterheads and addressees follow the date of the paper. */
struct RenamedBody {
    QString oldName;
    QString newName;
    QDate since; ///< invalid: not read
    Confidence confidence = Confidence::Low;
    QStringList sources;

    bool operator==(const RenamedBody&) const = default;
};

/** What a flag of the statutes means for the procedure (domain 2.27). */
struct ProcedureFlag {
    QString id; ///< "companion"
    QString meaning;
    Confidence confidence = Confidence::Low;
    QStringList sources;

    bool operator==(const ProcedureFlag&) const = default;
};

/** A civil or administrative claim (domain 2.21). */
struct CivilClaim {
    QString id; ///< "CIV-766"
    QString law;
    QString article;
    QString nameKo;
    QString nameEn;
    QString elements;
    QDate from; ///< for acts from this day; invalid: no such limit
    Confidence confidence = Confidence::Low;
    Verified verified = Verified::Memory;
    QStringList sources;

    bool operator==(const CivilClaim&) const = default;
};

} // namespace gyeot
