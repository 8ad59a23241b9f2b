#pragma once

#include "core/base/file.h"
#include "core/law/engine.h"

#include <QTest>

namespace gyeot::test {

/** The book of the release. */
inline const LawBook& book()
{
    static const Result<LawBook> loaded = LawBook::load();
    if (!loaded)
        qFatal("resources/law: %s (%s)", qUtf8Printable(loaded.error().subject), loaded.error().detail.constData());
    return *loaded;
}

/** A file of tests/data/law. */
inline QByteArray lawData(const QString& name)
{
    const auto bytes = readFile(QStringLiteral(GYEOT_SOURCE_DIR "/tests/data/law/") + name, 1024 * 1024);
    if (!bytes)
        qFatal("tests/data/law: no %s", qUtf8Printable(name));
    return *bytes;
}

/** One act of an adult victim without special facts. */
inline ActFacts actOn(QDate day, const QString& statute)
{
    ActFacts act;
    act.statute = statute;
    act.first = day;
    act.last = day;
    return act;
}

/** The facts of one act, reckoned on `asOf`. */
inline LawFacts factsOf(const ActFacts& act, QDate asOf, const VictimFacts& victim = {})
{
    LawFacts facts;
    facts.asOf = asOf;
    facts.victim = victim;
    facts.acts = { act };
    return facts;
}

/** The opinion on one act; ends the test program on a refusal, which is never expected here. */
inline ActOpinion opinionOn(const ActFacts& act, QDate asOf, const VictimFacts& victim = {})
{
    const auto opinion = suggest(book(), factsOf(act, asOf, victim));
    if (!opinion)
        qFatal("refused: %s", qUtf8Printable(opinion.error().subject));
    return opinion->acts.front();
}

/** The clock of that kind and statute; an empty one with NotStarted where there is none. */
inline LawClock clockOf(const ActOpinion& opinion, ClockKind kind, const QString& statute = {})
{
    for (const LawClock& clock : opinion.clocks) {
        if (clock.kind == kind && (statute.isEmpty() || clock.statute == statute))
            return clock;
    }
    return {};
}

/** The first step of that kind; one of kind Missing without subject where there is none. */
inline Step stepOf(const std::vector<Step>& steps, StepKind kind)
{
    for (const Step& step : steps) {
        if (step.kind == kind)
            return step;
    }
    return {};
}

inline bool has(const std::vector<Step>& steps, StepKind kind)
{
    return std::ranges::find(steps, kind, &Step::kind) != steps.end();
}

} // namespace gyeot::test
