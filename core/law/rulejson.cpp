#include "core/law/rulejson.h"

#include "core/law/rowjson.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

Result<Rule> readRule(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    Rule rule;
    rule.id = in.text("id");
    rule.article = in.text("article");
    rule.text = in.text("text");
    rule.formula = in.textOr("formula", {});
    rule.from = in.optionalDate("from").value_or(QDate());
    rule.confidence = readConfidence(in, path);
    rule.sources = readSources(in, path);
    return in.finish().transform([&rule] { return rule; });
}

namespace {

Result<void> readCovers(const Json& value, const QString& path, LimitationClass& row)
{
    JsonReader in(value, path);
    row.death = in.optionalBoolean("death").value_or(false);
    row.life = in.optionalBoolean("life").value_or(false);
    row.fine = in.optionalBoolean("fine").value_or(false);
    if (const auto months = in.optionalInteger("prison_months"))
        row.fromPrisonMonths = int(*months);
    return in.finish();
}

} // namespace

Result<LimitationClass> readLimitationClass(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    LimitationClass limitation;
    limitation.item = in.text("item");
    limitation.name = in.text("name");
    limitation.years = int(in.integer("years"));
    limitation.confidence = readConfidence(in, path);
    limitation.sources = readSources(in, path);
    if (auto done = in.failed() ? in.finish() : readCovers(in.value("covers"), path + u".covers"_s, limitation); !done)
        return std::unexpected(done.error());
    return in.finish().transform([&limitation] { return limitation; });
}

Result<ProceduralDeadline> readDeadline(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    ProceduralDeadline deadline;
    deadline.id = in.text("id");
    deadline.what = in.text("what");
    deadline.period = in.text("period");
    deadline.article = in.text("article");
    deadline.applies = in.text("applies");
    deadline.from = in.optionalDate("from").value_or(QDate());
    deadline.note = in.textOr("note", {});
    deadline.confidence = readConfidence(in, path);
    deadline.sources = readSources(in, path);
    return in.finish().transform([&deadline] { return deadline; });
}

Result<RenamedBody> readRenamedBody(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    RenamedBody body;
    body.oldName = in.text("old");
    body.newName = in.text("new");
    body.since = in.optionalDate("since").value_or(QDate());
    body.confidence = readConfidence(in, path);
    body.sources = readSources(in, path);
    return in.finish().transform([&body] { return body; });
}

Result<ProcedureFlag> readProcedureFlag(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    ProcedureFlag flag;
    flag.id = in.text("id");
    flag.meaning = in.text("meaning");
    flag.confidence = readConfidence(in, path);
    flag.sources = readSources(in, path);
    return in.finish().transform([&flag] { return flag; });
}

} // namespace gyeot
