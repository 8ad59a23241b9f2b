#include "core/law/opinionjson.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Json dayJson(QDate day)
{
    return day.isValid() ? jsonText(day.toString(Qt::ISODate)) : Json();
}

Json stepJson(const LawBook& book, const Step& step)
{
    Json json { { "step", jsonText(QString(stepName(step.kind))) }, { "arithmetic", jsonText(arithmetic(step)) },
        { "rule", nullptr }, { "source", nullptr } };
    if (!step.rule.isEmpty()) {
        json["rule"] = jsonText(QString(step.rule));
        const Rule& rule = book.rule(step.rule);
        json["source"] = jsonText(rule.article.isEmpty() ? book.source(rule.sources.front()).en : rule.article);
    }
    return json;
}

Json stepsJson(const LawBook& book, const std::vector<Step>& steps)
{
    Json list = Json::array();
    for (const Step& step : steps)
        list.push_back(stepJson(book, step));
    return list;
}

Json candidateJson(const LawBook& book, const Candidate& candidate)
{
    return Json { { "statute", jsonText(candidate.statute) }, { "rank", candidate.rank },
        { "why", stepsJson(book, candidate.why) }, { "version_from", dayJson(candidate.versionFrom) },
        { "confidence", jsonText(QString(confidenceName(candidate.confidence))) } };
}

Json clockJson(const LawBook& book, const LawClock& clock)
{
    QStringList sources;
    for (const QString& key : clock.sources)
        sources.append(book.source(key).en);
    Json json { { "kind", jsonText(QString(clockName(clock.kind))) }, { "statute", jsonText(clock.statute) },
        { "version_from", dayJson(clock.versionFrom) }, { "start", dayJson(clock.start) },
        { "nominal_last_day", dayJson(clock.nominalLastDay) }, { "last_day", dayJson(clock.lastDay) },
        { "status", jsonText(QString(statusName(clock.status))) }, { "working", stepsJson(book, clock.working) },
        { "source", jsonText(sources.join(u"; "_s)) },
        { "confidence", jsonText(QString(confidenceName(clock.confidence))) } };
    if (clock.estimated)
        json["estimated"] = true;
    return json;
}

Json actJson(const LawBook& book, const ActOpinion& opinion)
{
    Json candidates = Json::array();
    for (const Candidate& candidate : opinion.candidates)
        candidates.push_back(candidateJson(book, candidate));
    Json rows = Json::array();
    for (const LawClock& clock : opinion.clocks)
        rows.push_back(clockJson(book, clock));
    Json leftOut = Json::array();
    for (const LeftOut& left : opinion.leftOut)
        leftOut.push_back({ { "statute", jsonText(left.statute) }, { "why", stepJson(book, left.why) } });
    Json missing = Json::array();
    for (const QString& fact : opinion.missing)
        missing.push_back(jsonText(fact));
    return Json { { "candidates", candidates }, { "rows", rows }, { "left_out", leftOut }, { "missing", missing } };
}

} // namespace

QLatin1StringView clockName(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Criminal: return "criminal"_L1;
    case ClockKind::ComplaintPeriod: return "complaint_period"_L1;
    case ClockKind::CivilShort: return "civil_3y"_L1;
    case ClockKind::CivilLong: return "civil_10y"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView statusName(ClockStatus status)
{
    switch (status) {
    case ClockStatus::Open: return "open"_L1;
    case ClockStatus::Expired: return "expired"_L1;
    case ClockStatus::NotStarted: return "not_started"_L1;
    case ClockStatus::Excluded: return "excluded"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return "low"_L1;
    case Confidence::Medium: return "medium"_L1;
    case Confidence::High: return "high"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView stepName(StepKind kind)
{
    static constexpr std::array names { "chosen", "kind_order", "reserve", "minor_first", "instead_of", "not_this",
        "in_force", "version_unread", "not_yet_law", "not_recorded", "straddle", "complaint_needed", "wish_counts",
        "version_note", "end_of_act", "course", "continuing", "posting", "estimated", "other_end", "knew", "knew_both",
        "class", "follows", "majority", "science", "too_late", "excluded", "count_first_in", "count_first_out", "shift",
        "disputed", "beyond_calendar", "missing" };
    static_assert(names.size() == size_t(StepKind::Missing) + 1);
    return QLatin1StringView(names.at(size_t(kind)));
}

Json opinionJson(const LawBook& book, const LawOpinion& opinion)
{
    Json acts = Json::array();
    for (const ActOpinion& act : opinion.acts)
        acts.push_back(actJson(book, act));
    return Json { { "as_of", dayJson(opinion.asOf) }, { "law_compiled", dayJson(book.compiled()) }, { "acts", acts } };
}

} // namespace gyeot
