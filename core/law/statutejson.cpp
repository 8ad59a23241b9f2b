#include "core/law/statutejson.h"

#include "core/law/rowjson.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> optionalInt(JsonReader& in, const char* key)
{
    const auto number = in.optionalInteger(key);
    return number ? std::optional(int(*number)) : std::nullopt;
}

Result<Penalty> readPenalty(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    Penalty penalty;
    penalty.text = in.text("text");
    penalty.prisonMinMonths = optionalInt(in, "prison_min_months");
    penalty.prisonMaxMonths = optionalInt(in, "prison_max_months");
    penalty.life = in.optionalBoolean("life").value_or(false);
    penalty.death = in.optionalBoolean("death").value_or(false);
    penalty.fineMinKrw = in.optionalInteger("fine_min_krw");
    penalty.fineMaxKrw = in.optionalInteger("fine_max_krw");
    return in.finish().transform([&penalty] { return penalty; });
}

Result<StatuteVersion> readVersion(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    StatuteVersion version;
    version.from = in.optionalDate("from").value_or(QDate());
    version.to = in.optionalDate("to").value_or(QDate());
    version.limitationYears = optionalInt(in, "limitation_years");
    version.note = in.textOr("note", {});
    version.confidence = readConfidence(in, path);
    version.verified = readVerified(in, path);
    if (in.failed())
        return std::unexpected(in.finish().error());
    const auto penalty = readPenalty(in.value("penalty"), path + u".penalty"_s);
    if (!penalty)
        return std::unexpected(penalty.error());
    version.penalty = *penalty;
    return in.finish().transform([&version] { return version; });
}

Result<Exclusion> readExclusion(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    Exclusion exclusion;
    const QString who = in.text("who");
    if (who == u"under13_or_disabled")
        exclusion.who = Exclusion::Who::Under13OrDisabled;
    else if (who != u"anyone")
        in.fail(ErrorCode::BadForm, path + u".who"_s, "anyone or under13_or_disabled");
    exclusion.from = in.date("from");
    exclusion.article = in.text("article");
    exclusion.confidence = readConfidence(in, path);
    exclusion.sources = readSources(in, path);
    return in.finish().transform([&exclusion] { return exclusion; });
}

Result<VictimRule> readVictimRule(const Json& value, const QString& path, const char* now, const char* until)
{
    JsonReader in(value, path);
    VictimRule rule;
    rule.applies = in.boolean(now);
    rule.appliedUntil = in.optionalDate(until).value_or(QDate());
    rule.article = in.textOr("article", {});
    return in.finish().transform([&rule] { return rule; });
}

Result<void> readName(const Json& value, const QString& path, QString& ko, QString& en)
{
    JsonReader in(value, path);
    ko = in.text("ko");
    en = in.text("en");
    return in.finish();
}

Result<void> readFlags(const Json& value, const QString& path, Statute& statute)
{
    JsonReader in(value, path);
    statute.companion = in.optionalBoolean("companion");
    statute.compensation = in.optionalBoolean("compensation");
    statute.undercover = in.optionalBoolean("undercover");
    return in.finish();
}

Nature natureOf(JsonReader& in, const QString& path)
{
    const QString word = in.text("nature");
    if (word == u"posting")
        return Nature::Posting;
    if (word == u"repeated")
        return Nature::Repeated;
    if (word == u"continuing")
        return Nature::Continuing;
    if (word != u"single")
        in.fail(ErrorCode::BadForm, path + u".nature"_s, "single, posting, repeated or continuing");
    return Nature::Single;
}

bool newAtFirst(JsonReader& in, const QString& path)
{
    const QString word = in.text("before_first");
    if (word != u"not_punishable" && word != u"not_recorded")
        in.fail(ErrorCode::BadForm, path + u".before_first"_s, "not_punishable or not_recorded");
    return word == u"not_punishable";
}

Result<void> readParts(JsonReader& in, const QString& path, Statute& statute)
{
    if (auto done = readName(in.value("name"), path + u".name"_s, statute.nameKo, statute.nameEn); !done)
        return done;
    if (auto done = readFlags(in.value("flags"), path + u".flags"_s, statute); !done)
        return done;
    const auto complaint = readVictimRule(in.value("complaint"), path + u".complaint"_s, "needed", "needed_until");
    if (!complaint)
        return std::unexpected(complaint.error());
    const auto wish = readVictimRule(in.value("wish"), path + u".wish"_s, "counts", "counts_until");
    if (!wish)
        return std::unexpected(wish.error());
    statute.complaint = *complaint;
    statute.wish = *wish;
    return {};
}

} // namespace

Result<Statute> readStatute(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    Statute statute;
    statute.id = in.text("id");
    statute.law = in.text("law");
    statute.article = in.text("article");
    statute.elements = in.text("elements");
    statute.group = in.text("group");
    statute.nature = natureOf(in, path);
    statute.versions = readRows<StatuteVersion>(in, "versions", readVersion);
    statute.newAtFirstVersion = newAtFirst(in, path);
    statute.attemptPunished = in.boolean("attempt_punished");
    statute.tolledForMinor = in.boolean("tolled_for_minor");
    statute.scienceExtends = in.boolean("science_extends");
    statute.exclusions = readRows<Exclusion>(in, "exclusions", readExclusion);
    statute.follows = in.textOr("follows", {});
    statute.criminal = in.boolean("criminal");
    statute.confidence = readConfidence(in, path);
    statute.verified = readVerified(in, path);
    statute.sources = readSources(in, path);
    statute.note = in.textOr("note", {});
    if (auto done = in.failed() ? in.finish() : readParts(in, path, statute); !done)
        return std::unexpected(done.error());
    return in.finish().transform([&statute] { return statute; });
}

Result<CivilClaim> readCivilClaim(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    CivilClaim claim;
    claim.id = in.text("id");
    claim.law = in.text("law");
    claim.article = in.text("article");
    claim.elements = in.text("elements");
    claim.from = in.optionalDate("from").value_or(QDate());
    claim.confidence = readConfidence(in, path);
    claim.verified = readVerified(in, path);
    claim.sources = readSources(in, path);
    if (auto done =
            in.failed() ? in.finish() : readName(in.value("name"), path + u".name"_s, claim.nameKo, claim.nameEn);
        !done)
        return std::unexpected(done.error());
    return in.finish().transform([&claim] { return claim; });
}

} // namespace gyeot
