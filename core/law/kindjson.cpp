#include "core/law/kindjson.h"

#include "core/law/rowjson.h"

#include <QHash>

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

using Checks = QHash<QString, KindCheck>;

Result<Checks> readChecks(const Json& value)
{
    if (!value.is_object())
        return failure(ErrorCode::BadForm, u"kinds.checks"_s);
    Checks checks;
    for (const auto& [key, words] : value.items()) {
        const QString id = QString::fromStdString(key);
        JsonReader in(words, u"kinds.checks."_s + id);
        const KindCheck check { id, in.text("ko"), in.text("en") };
        if (auto done = in.finish(); !done)
            return std::unexpected(done.error());
        checks.insert(id, check);
    }
    return checks;
}

Result<KindCandidate> readCandidate(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    KindCandidate candidate;
    candidate.statute = in.text("statute");
    candidate.reserve = in.optionalBoolean("reserve").value_or(false);
    candidate.insteadOf = in.textOr("instead_of", {});
    const QString victim = in.textOr("victim", {});
    if (victim == u"minor")
        candidate.victim = KindCandidate::Victim::Minor;
    else if (victim == u"under16")
        candidate.victim = KindCandidate::Victim::Under16;
    else if (!victim.isEmpty())
        in.fail(ErrorCode::BadForm, path + u".victim"_s, "minor or under16");
    return in.finish().transform([&candidate] { return candidate; });
}

Result<KindWarning> readWarning(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    KindWarning warning { in.textOr("statute", {}), in.text("ko"), in.text("en") };
    return in.finish().transform([&warning] { return warning; });
}

Result<Kind> readKind(const Json& value, const QString& path, const Checks& checks)
{
    JsonReader in(value, path);
    Kind kind;
    kind.id = in.text("id");
    kind.ko = in.text("ko");
    kind.en = in.text("en");
    kind.sexual = in.boolean("sexual");
    kind.course = in.boolean("course");
    kind.candidates = readRows<KindCandidate>(in, "candidates", readCandidate);
    for (const QString& id : in.texts("checks")) {
        if (!checks.contains(id))
            in.fail(ErrorCode::BadForm, path + u".checks"_s, "unknown check");
        kind.checks.push_back(checks.value(id));
    }
    kind.warnings = readRows<KindWarning>(in, "not", readWarning);
    kind.sources = readSources(in, path);
    return in.finish().transform([&kind] { return kind; });
}

} // namespace

Result<std::vector<Kind>> readKinds(const Json& file)
{
    JsonReader in(file, u"kinds"_s);
    if (in.text("format") != u"gyeot-kinds/1")
        in.fail(ErrorCode::BadForm, u"kinds.format"_s);
    if (in.failed())
        return std::unexpected(in.finish().error());
    const auto checks = readChecks(in.value("checks"));
    if (!checks)
        return std::unexpected(checks.error());
    std::vector<Kind> kinds;
    in.array("kinds", [&kinds, &checks](const Json& element, const QString& path) -> Result<void> {
        auto kind = readKind(element, path, *checks);
        if (!kind)
            return std::unexpected(kind.error());
        kinds.push_back(std::move(*kind));
        return {};
    });
    return in.finish().transform([&kinds] { return kinds; });
}

} // namespace gyeot
