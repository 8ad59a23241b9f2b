#include "core/law/facts.h"

#include "core/base/jsonreader.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<VictimFacts> readVictim(const Json& value)
{
    VictimFacts victim;
    JsonReader in(value, u"victim"_s);
    victim.born = in.optionalDate("born").value_or(QDate());
    victim.disabled = in.optionalBoolean("disabled");
    victim.scientificEvidence = in.optionalBoolean("scientific_evidence");
    return in.finish().transform([&victim] { return victim; });
}

/** "date", or "from" and "to": one of the two, never both. */
void readDays(JsonReader& in, const QString& path, ActFacts& act)
{
    const auto date = in.optionalDate("date");
    const auto from = in.optionalDate("from");
    const auto to = in.optionalDate("to");
    if (date && (from || to))
        in.fail(ErrorCode::BadForm, path + u".date"_s, "date beside from or to");
    else if (!date && !from && !to)
        in.fail(ErrorCode::MissingField, path + u".date"_s);
    else if (!date && (!from || !to))
        in.fail(ErrorCode::MissingField, path + (from ? u".to"_s : u".from"_s));
    act.first = date ? *date : from.value_or(QDate());
    act.last = date ? *date : to.value_or(QDate());
}

Result<ActFacts> readAct(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    ActFacts act;
    act.kind = in.textOr("kind", {});
    act.statute = in.textOr("statute", {});
    readDays(in, path, act);
    act.continuesUntil = in.optionalDate("continues_until").value_or(QDate());
    act.knewHarmAndOffender = in.optionalDate("knew_harm_and_offender").value_or(QDate());
    act.knewOffender = in.optionalDate("knew_offender").value_or(QDate());
    return in.finish().transform([&act] { return act; });
}

Result<void> checkAct(const ActFacts& act, QDate born, const QString& path)
{
    if (act.first.isValid() && !act.last.isValid())
        return failure(ErrorCode::MissingField, path + u".to"_s);
    if (act.first.isValid() && act.first > act.last)
        return failure(ErrorCode::BadDate, path + u".from"_s, "after to");
    if (act.continuesUntil.isValid() && act.continuesUntil < act.last)
        return failure(ErrorCode::BadDate, path + u".continues_until"_s, "before the act");
    if (born.isValid() && act.last.isValid() && act.last < born)
        return failure(ErrorCode::BadDate, u"victim.born"_s, "after the act");
    return {};
}

} // namespace

Result<void> checkLawFacts(const LawFacts& facts)
{
    if (!facts.asOf.isValid())
        return failure(ErrorCode::MissingField, u"as_of"_s);
    for (size_t i = 0; i < facts.acts.size(); ++i) {
        if (auto done = checkAct(facts.acts[i], facts.victim.born, u"acts[%1]"_s.arg(i)); !done)
            return done;
    }
    return {};
}

Result<LawFacts> readLawFacts(const Json& input)
{
    JsonReader in(input, {});
    LawFacts facts;
    facts.asOf = in.date("as_of");
    const Json& victim = in.value("victim");
    if (!victim.is_null()) {
        const auto read = readVictim(victim);
        if (!read)
            return std::unexpected(read.error());
        facts.victim = *read;
    }
    if (!in.failed() && !in.value("acts").is_array())
        in.fail(in.value("acts").is_null() ? ErrorCode::MissingField : ErrorCode::BadForm, u"acts"_s);
    in.array("acts", [&facts](const Json& element, const QString& path) -> Result<void> {
        auto act = readAct(element, path);
        if (!act)
            return std::unexpected(act.error());
        facts.acts.push_back(std::move(*act));
        return {};
    });
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return checkLawFacts(facts).transform([&facts] { return facts; });
}

} // namespace gyeot
