#include "core/cases/retention.h"

#include "core/law/rowjson.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

struct KeepWord {
    QLatin1StringView word;
    KeepFor keep;
};
constexpr KeepWord keepWords[] = { { "permanent"_L1, KeepFor::Permanent }, { "years"_L1, KeepFor::Years },
    { "setting"_L1, KeepFor::Setting }, { "until"_L1, KeepFor::Until }, { "at_once"_L1, KeepFor::AtOnce },
    { "not_stated"_L1, KeepFor::NotStated } };

constexpr QLatin1StringView knownApplies[] = { "deletion_child"_L1, "deletion_request"_L1, "deletion_other"_L1,
    "demand"_L1, "counselling"_L1, "evidence"_L1, "consent"_L1, "access_rights"_L1, "access_log"_L1, "prevention"_L1,
    "public_record"_L1 };
constexpr QLatin1StringView knownStarts[] = { ""_L1, "closed"_L1, "demand"_L1, "limitation"_L1 };

/** {"ko", "en"} of the member `key`. */
Result<void> readPair(JsonReader& in, const char* key, QString& ko, QString& en)
{
    JsonReader pair(in.value(key), in.pathOf(key));
    ko = pair.text("ko");
    en = pair.text("en");
    return pair.finish();
}

void readKeep(JsonReader& in, RetentionRule& rule)
{
    const QString word = in.text("keep");
    const auto found = std::ranges::find_if(keepWords, [&word](const KeepWord& known) { return known.word == word; });
    if (found == std::end(keepWords))
        in.fail(ErrorCode::BadForm, in.pathOf("keep"));
    else
        rule.keep = found->keep;
    const bool counts = rule.keep == KeepFor::Years || rule.keep == KeepFor::Setting;
    rule.years = int(in.optionalInteger("years").value_or(0));
    if (!in.failed() && counts != (rule.years > 0))
        in.fail(ErrorCode::BadForm, in.pathOf("years"));
    if (!std::ranges::contains(knownStarts, in.textOr("starts", {})))
        in.fail(ErrorCode::UnknownField, in.pathOf("starts"));
}

void readPlace(JsonReader& in, RetentionRule& rule)
{
    const QString scope = in.text("scope");
    rule.ofCase = scope == u"case";
    if (!rule.ofCase && scope != u"store")
        in.fail(ErrorCode::BadForm, in.pathOf("scope"));
    rule.applies = in.text("applies");
    if (!std::ranges::contains(knownApplies, rule.applies))
        in.fail(ErrorCode::UnknownField, in.pathOf("applies"));
    for (const QString& word : in.texts("bodies")) {
        const auto body = fromWord<KeepingBody>(word);
        if (!body)
            in.fail(ErrorCode::UnknownField, in.pathOf("bodies"));
        rule.bodies.append(body.value_or(KeepingBody::Private));
    }
}

Result<RetentionRule> readRule(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    RetentionRule rule;
    rule.id = in.text("id");
    rule.article = in.text("article");
    readPlace(in, rule);
    readKeep(in, rule);
    rule.confidence = readConfidence(in, path);
    rule.verified = readVerified(in, path);
    auto done = in.failed() ? in.finish() : readPair(in, "data", rule.ko, rule.en);
    if (done && row.contains("note"))
        done = readPair(in, "note", rule.noteKo, rule.noteEn);
    if (done)
        done = in.finish();
    return done ? Result<RetentionRule>(std::move(rule)) : std::unexpected(done.error());
}

/** One rule over one case. */
class Count {
public:
    Count(const RetentionRule& rule, const RetentionFacts& facts) : m_rule(rule), m_facts(facts)
    {
        m_clock.rule = rule.id;
        m_clock.confidence = rule.confidence;
        m_clock.verified = rule.verified;
    }

    bool speaks() const
    {
        if (!m_rule.ofCase || !m_rule.bodies.contains(m_facts.body))
            return false;
        const QString& applies = m_rule.applies;
        const bool entrusted = m_facts.body == KeepingBody::Entrusted && m_facts.deletionSupport;
        const bool adult = entrusted && !m_facts.concernsChild;
        if (applies == "deletion_child"_L1)
            return entrusted && m_facts.concernsChild;
        if (applies == "deletion_request"_L1)
            return adult && m_facts.investigatorsAsked.value_or(true); // not recorded: the longer period
        if (applies == "deletion_other"_L1)
            return adult && !m_facts.investigatorsAsked.value_or(true);
        if (applies == "counselling"_L1)
            return !entrusted;
        if (applies == "evidence"_L1)
            return m_facts.hasEvidence;
        return applies == "demand"_L1 && m_facts.demandedOn.isValid();
    }

    RetentionClock run()
    {
        if (m_rule.applies == "deletion_request"_L1 && !m_facts.investigatorsAsked)
            lacks("investigators_asked"_L1);
        switch (m_rule.keep) {
        case KeepFor::Permanent:
        case KeepFor::NotStated: m_clock.status = RetentionStatus::Never; break;
        case KeepFor::Years: countYears(m_rule.years); break;
        case KeepFor::Setting: countYears(m_facts.counsellingYears); break;
        case KeepFor::Until: waitForLimitation(); break;
        case KeepFor::AtOnce:
            m_clock.start = m_facts.demandedOn;
            m_clock.status = RetentionStatus::Ended;
            break;
        }
        return std::move(m_clock);
    }

private:
    void lacks(QLatin1StringView fact)
    {
        m_clock.missing.append(fact);
        m_clock.working.push_back({ .kind = StepKind::Missing, .subject = fact });
        m_clock.confidence = std::min(m_clock.confidence, Confidence::Medium);
    }

    void countYears(int years)
    {
        if (!m_facts.closedOn.isValid()) {
            lacks("closed_on"_L1);
            return;
        }
        const Period period { .years = years };
        m_clock.start = m_facts.closedOn;
        keepUntil(lastDayAfter(m_facts.closedOn, period));
        m_clock.working.push_back(
            { .kind = StepKind::CountFirstOut, .day = m_facts.closedOn, .result = m_clock.lastDay, .period = period });
    }

    void waitForLimitation()
    {
        if (m_facts.limitationNeverEnds) {
            lacks("limitation"_L1);
            m_clock.status = RetentionStatus::Never;
        } else if (m_facts.lastLimitation.isValid()) {
            keepUntil(m_facts.lastLimitation);
        } else {
            m_clock.status = RetentionStatus::Ended; // no clock is open
        }
    }

    void keepUntil(QDate lastDay)
    {
        m_clock.lastDay = lastDay;
        m_clock.status = m_facts.asOf > lastDay ? RetentionStatus::Ended : RetentionStatus::Running;
    }

    const RetentionRule& m_rule;
    const RetentionFacts& m_facts;
    RetentionClock m_clock;
};

/** What keeps longer comes later: one that never ends, one that has not begun, then by last day. */
auto lengthOf(const RetentionClock& clock)
{
    const int rank = clock.status == RetentionStatus::Never ? 2 : clock.status == RetentionStatus::NotStarted ? 1 : 0;
    return std::tuple(rank, clock.lastDay.isValid() ? clock.lastDay.toJulianDay() : 0);
}

} // namespace

Result<RetentionBook> RetentionBook::load()
{
    QFile file(u":/law/retention.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"retention.json"_s);
    const auto root = parseJson(file.readAll());
    return root ? parse(*root) : Result<RetentionBook>(std::unexpected(root.error()));
}

Result<RetentionBook> RetentionBook::parse(const Json& root)
{
    JsonReader in(root, u"retention"_s);
    if (in.text("format") != u"gyeot-retention/1")
        in.fail(ErrorCode::BadForm, in.pathOf("format"));
    in.date("compiled");
    RetentionBook book;
    in.array("rules", [&book](const Json& row, const QString& path) -> Result<void> {
        auto rule = readRule(row, path);
        if (!rule)
            return std::unexpected(rule.error());
        if (book.rule(rule->id))
            return failure(ErrorCode::BadForm, path, "id not unique");
        book.m_rules.append(*std::move(rule));
        return {};
    });
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return book;
}

const RetentionRule* RetentionBook::rule(QStringView id) const
{
    const auto found = std::ranges::find_if(m_rules, [id](const RetentionRule& rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

RetentionOpinion retentionOf(const RetentionBook& book, const RetentionFacts& facts)
{
    RetentionOpinion opinion;
    const RetentionClock* demand = nullptr;
    for (const RetentionRule& rule : book.rules()) {
        Count count(rule, facts);
        if (count.speaks())
            opinion.clocks.append(count.run());
    }
    if (opinion.clocks.isEmpty())
        return opinion;
    for (const RetentionClock& clock : std::as_const(opinion.clocks)) {
        if (book.rule(clock.rule)->keep == KeepFor::AtOnce)
            demand = &clock;
    }
    const RetentionClock& longest = *std::ranges::max_element(std::as_const(opinion.clocks), {}, lengthOf);
    const RetentionClock& deciding = demand ? *demand : longest;
    opinion.decidedBy = deciding.rule;
    if (demand)
        opinion.dueFrom = demand->start;
    else if (deciding.lastDay.isValid())
        opinion.dueFrom = deciding.lastDay.addDays(1);
    else if (deciding.status == RetentionStatus::Ended)
        opinion.dueFrom = facts.asOf;
    opinion.isDue = opinion.dueFrom.isValid() && opinion.dueFrom <= facts.asOf;
    return opinion;
}

} // namespace gyeot
