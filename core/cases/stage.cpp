#include "core/cases/stage.h"

#include "core/base/jsonreader.h"
#include "core/cases/casefacts.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<StageFact> readFact(const QString& id, const Json& value)
{
    JsonReader in(value, u"facts."_s + id);
    StageFact fact { id, in.text("ko"), in.text("en"), in.text("missing_ko"), in.text("missing_en") };
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    if (!knownCaseFacts().contains(id))
        return failure(ErrorCode::UnknownField, u"facts."_s + id);
    return fact;
}

Result<Stage> readStage(const Json& value, const QString& path)
{
    JsonReader in(value, path);
    Stage stage { int(in.integer("number")), in.text("id"), in.text("ko"), in.text("en"), in.texts("reached_by"),
        in.texts("needs") };
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return stage;
}

} // namespace

Result<StageBook> StageBook::load()
{
    QFile file(u":/workflow/stages.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"stages.json"_s);
    const auto root = parseJson(file.readAll());
    return root ? parse(*root) : Result<StageBook>(std::unexpected(root.error()));
}

Result<StageBook> StageBook::parse(const Json& root)
{
    JsonReader in(root, {});
    StageBook book;
    if (in.text("format") != "gyeot-stages/1"_L1)
        in.fail(ErrorCode::BadForm, u"format"_s);
    const Json& facts = in.value("facts");
    if (!facts.is_object())
        in.fail(ErrorCode::BadForm, u"facts"_s);
    for (auto it = facts.begin(); !in.failed() && it != facts.end(); ++it) {
        const auto fact = readFact(QString::fromStdString(it.key()), it.value());
        if (!fact)
            return std::unexpected(fact.error());
        book.m_facts.insert(fact->id, *fact);
    }
    in.array("stages", [&book](const Json& value, const QString& path) -> Result<void> {
        const auto stage = readStage(value, path);
        if (!stage)
            return std::unexpected(stage.error());
        if (stage->number != book.m_stages.size() + 1)
            return failure(ErrorCode::BadForm, path + u".number"_s);
        for (const QString& fact : stage->reachedBy + stage->needs) {
            if (!book.m_facts.contains(fact))
                return failure(ErrorCode::UnknownField, path + u'.' + fact);
        }
        book.m_stages.append(*stage);
        return {};
    });
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return book;
}

CaseStage StageBook::stageOf(const QSet<QString>& facts) const
{
    const auto holds = [&facts](const QString& fact) { return facts.contains(fact); };
    CaseStage found;
    for (const Stage& stage : m_stages) {
        if (stage.reachedBy.isEmpty() || !std::ranges::all_of(stage.reachedBy, holds))
            continue;
        found = { stage.number, stage.reachedBy, {} };
        std::ranges::remove_copy_if(stage.needs, std::back_inserter(found.missing), holds);
    }
    return found;
}

const Stage* StageBook::stage(int number) const
{
    return number >= 1 && number <= m_stages.size() ? &m_stages[number - 1] : nullptr;
}

const StageFact* StageBook::fact(const QString& id) const
{
    const auto it = m_facts.constFind(id);
    return it == m_facts.cend() ? nullptr : &*it;
}

} // namespace gyeot
