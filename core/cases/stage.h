#pragma once

#include "core/base/json.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace gyeot {

/** A fact computed from the records of a case, in words of both languages (resources/workflow/stages.json). */
struct StageFact {
    QString id = {}; ///< "every_act_dated"
    QString ko = {}; ///< that it holds
    QString en = {};
    QString missingKo = {}; ///< what to do or look for where it does not
    QString missingEn = {};

    bool operator==(const StageFact&) const = default;
};

/** One of the sixteen stages of domain.md 1.5. */
struct Stage {
    int number = 0; ///< 1 to 16
    QString id = {}; ///< "complaint"
    QString ko = {};
    QString en = {};
    QStringList reachedBy = {}; ///< facts that must all hold; empty: not to be told from the records there are
    QStringList needs = {}; ///< facts that should hold before the next stage

    bool operator==(const Stage&) const = default;
};

/** Where a case stands, and why. */
struct CaseStage {
    int number = 0;
    QStringList because = {}; ///< ids of facts that hold
    QStringList missing = {}; ///< ids of facts of the stage's gate that do not

    bool operator==(const CaseStage&) const = default;
};

/** The stages as data, read once: a value, passed by reference. */
class StageBook {
public:
    /** The book compiled into the program. */
    static Result<StageBook> load();
    /** Errors: BadForm, MissingField, UnknownField with the member's path as subject; UnknownField also for a fact that the program cannot
     *  compute. */
    static Result<StageBook> parse(const Json& root);

    /** The reached stage with the highest number; number 0 where not even the first is reached. */
    CaseStage stageOf(const QSet<QString>& facts) const;
    /** Null: no such number. */
    const Stage* stage(int number) const;
    /** Null: no such fact. */
    const StageFact* fact(const QString& id) const;
    const QList<Stage>& stages() const { return m_stages; }

private:
    QList<Stage> m_stages;
    QHash<QString, StageFact> m_facts;
};

} // namespace gyeot
