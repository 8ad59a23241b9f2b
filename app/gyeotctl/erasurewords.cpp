#include "app/gyeotctl/erasurewords.h"

#include "core/base/clock.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Json dayJson(QDate day)
{
    return day.isValid() ? jsonText(day.toString(Qt::ISODate)) : Json(nullptr);
}

const char* wordOf(RetentionStatus status)
{
    switch (status) {
    case RetentionStatus::NotStarted: return "not_started";
    case RetentionStatus::Running: return "running";
    case RetentionStatus::Ended: return "ended";
    case RetentionStatus::Never: return "never";
    }
    Q_UNREACHABLE_RETURN("");
}

const char* wordOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return "low";
    case Confidence::Medium: return "medium";
    case Confidence::High: return "high";
    }
    Q_UNREACHABLE_RETURN("");
}

const char* wordOf(Verified verified)
{
    switch (verified) {
    case Verified::Memory: return "memory";
    case Verified::SecondaryPage: return "secondary-page";
    case Verified::StatuteText: return "statute-text";
    }
    Q_UNREACHABLE_RETURN("");
}

Json countsJson(const QMap<QString, qint64>& counts)
{
    Json json = Json::object();
    for (const auto& [name, count] : counts.asKeyValueRange())
        json[name.toStdString()] = count;
    return json;
}

} // namespace

Result<ErasureBasis> basisOf(const QCommandLineParser& parser)
{
    const auto basis = erasureBasisFromName(parser.value(u"reason"_s));
    return basis ? Result<ErasureBasis>(*basis) : failure(ErrorCode::BadArgument, u"--reason"_s);
}

Json tombstoneJson(const Tombstone& line)
{
    return { { "n", line.n }, { "case", jsonText(line.caseNumber) },
        { "case_id", jsonText(line.order.caseId.toString()) }, { "reason", erasureBasisName(line.order.basis).data() },
        { "rule", jsonText(line.order.rule) }, { "at", jsonText(isoUtc(line.erasedMs)) },
        { "generation", line.generation }, { "first", jsonText(line.first.toString()) },
        { "second", line.second.isNull() ? Json(nullptr) : jsonText(line.second.toString()) },
        { "counts", countsJson(line.counts) }, { "hash", line.hash.toHex().toStdString() } };
}

Json trashedJson(const TrashedCase& trashed, const ErasureOutlook& outlook)
{
    return { { "case", jsonText(trashed.number) }, { "reason", erasureBasisName(trashed.reason).data() },
        { "since", jsonText(isoUtc(trashed.trashedMs)) }, { "counts", countsJson(outlook.counts) },
        { "needs_second", outlook.needsSecond },
        { "from", outlook.earliestMs ? jsonText(isoUtc(*outlook.earliestMs)) : Json(nullptr) },
        { "obstacle", outlook.obstacle ? Json(errorName(outlook.obstacle->code).data()) : Json(nullptr) } };
}

Json retentionJson(const RetentionOpinion& opinion)
{
    Json clocks = Json::array();
    for (const RetentionClock& clock : opinion.clocks) {
        Json working = Json::array();
        for (const Step& step : clock.working)
            working.push_back(jsonText(arithmetic(step)));
        Json missing = Json::array();
        for (const QString& fact : clock.missing)
            missing.push_back(jsonText(fact));
        clocks.push_back({ { "rule", jsonText(clock.rule) }, { "status", wordOf(clock.status) },
            { "start", dayJson(clock.start) }, { "last_day", dayJson(clock.lastDay) },
            { "working", std::move(working) }, { "missing", std::move(missing) },
            { "confidence", wordOf(clock.confidence) }, { "verified", wordOf(clock.verified) } });
    }
    return { { "clocks", std::move(clocks) }, { "decided_by", jsonText(opinion.decidedBy) },
        { "due_from", dayJson(opinion.dueFrom) }, { "due", opinion.isDue } };
}

Json ruleJson(const RetentionRule& rule)
{
    return { { "id", jsonText(rule.id) }, { "data", jsonText(rule.ko) }, { "article", jsonText(rule.article) },
        { "years", rule.years > 0 ? Json(rule.years) : Json(nullptr) }, { "note", jsonText(rule.noteKo) },
        { "confidence", wordOf(rule.confidence) }, { "verified", wordOf(rule.verified) } };
}

} // namespace gyeot::app
