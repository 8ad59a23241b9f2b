#include "app/gyeotctl/retentioncommand.h"

#include "app/gyeotctl/erasurewords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Result<CaseId> caseOf(Workspace& workspace, const QString& number)
{
    if (const auto found = workspace.cases().byNumber(number))
        return found;
    return workspace.keeping().trashed(number).transform([](const TrashedCase& trashed) { return trashed.id; });
}

Result<void> choose(const QCommandLineParser& parser, Workspace& workspace)
{
    Result<void> done;
    if (parser.isSet(u"body"_s)) {
        const auto body = fromWord<KeepingBody>(parser.value(u"body"_s));
        done = body ? workspace.erasure().setBody(*body) : failure(ErrorCode::BadArgument, u"--body"_s);
    }
    if (done && parser.isSet(u"years"_s))
        done = workspace.erasure().setCounsellingYears(parser.value(u"years"_s).toInt());
    return done;
}

Result<void> hold(const QCommandLineParser& parser, Workspace& workspace)
{
    if (!parser.isSet(u"hold"_s))
        return {};
    const auto reason = fromWord<HoldReason>(parser.value(u"reason"_s));
    if (!reason)
        return failure(ErrorCode::BadArgument, u"--reason"_s);
    const auto id = caseOf(workspace, parser.value(u"hold"_s));
    if (!id)
        return std::unexpected(id.error());
    const auto placed = workspace.keeping().placeHold(*id, *reason, parser.value(u"note"_s));
    return placed ? Result<void>() : std::unexpected(placed.error());
}

Result<void> lift(const QCommandLineParser& parser, Workspace& workspace)
{
    if (!parser.isSet(u"lift"_s))
        return {};
    const auto id = caseOf(workspace, parser.value(u"lift"_s));
    const auto holds = id ? workspace.keeping().holds(*id) : Result<QList<LegalHold>>(std::unexpected(id.error()));
    if (!holds)
        return std::unexpected(holds.error());
    for (const LegalHold& one : *holds) {
        if (!one.isInForce())
            continue;
        if (auto done = workspace.keeping().liftHold(one); !done)
            return done;
    }
    return {};
}

Json closedJson(Console& console, const RetentionOverview& overview)
{
    Json list = Json::array();
    for (const DueCase& one : overview.closed) {
        Json json = retentionJson(one.opinion);
        json["case"] = jsonText(one.number);
        json["closed"] = jsonText(one.closedOn.toString(Qt::ISODate));
        json["held"] = one.isHeld;
        list.push_back(std::move(json));
        const QString until = one.opinion.dueFrom.isValid() ? one.opinion.dueFrom.toString(Qt::ISODate) : u"-"_s;
        console.print(u"%1  %2  %3  %4"_s.arg(one.number, until, one.opinion.decidedBy,
            one.isHeld              ? RetentionCommand::tr("held")
                : one.opinion.isDue ? RetentionCommand::tr("time is up")
                                    : RetentionCommand::tr("kept")));
    }
    return list;
}

} // namespace

QString RetentionCommand::name() const
{
    return u"retention"_s;
}

QString RetentionCommand::summary() const
{
    return tr("Says until when closed cases are kept and why, and places or lifts legal holds.");
}

void RetentionCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"hold"_s, tr("Holds the case of this number; with --reason and --note."), u"NUMBER"_s });
    parser.addOption({ u"reason"_s, tr("Why: investigation, trial, claim, demand_review or other."), u"WORD"_s });
    parser.addOption({ u"note"_s, tr("Which office and number."), u"TEXT"_s });
    parser.addOption({ u"lift"_s, tr("Lifts the holds on the case of this number."), u"NUMBER"_s });
    parser.addOption({ u"body"_s, tr("Who keeps the store: private or entrusted."), u"WORD"_s });
    parser.addOption({ u"years"_s, tr("Years the counselling journal is kept after closing."), u"N"_s });
}

Result<ExitCode> RetentionCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    auto done = choose(parser, workspace);
    if (done)
        done = hold(parser, workspace);
    if (done)
        done = lift(parser, workspace);
    if (!done)
        return std::unexpected(done.error());
    const auto overview = workspace.erasure().overview(workspace.today());
    if (!overview)
        return std::unexpected(overview.error());
    Json closed = closedJson(console, *overview);
    Json holds = Json::array();
    for (const HoldRow& row : overview->holds) {
        holds.push_back({ { "case", jsonText(row.caseNumber) }, { "reason", jsonText(wordOf(row.hold.reason)) },
            { "note", jsonText(row.hold.note) }, { "since", jsonText(row.hold.sinceOn.toString(Qt::ISODate)) } });
        //: %1 is a case number, %2 the reason as a fixed word, %3 a note.
        console.print(tr("%1 is held: %2, %3").arg(row.caseNumber, wordOf(row.hold.reason), row.hold.note));
    }
    Json rules = Json::array();
    for (const RetentionRule& rule : library->retention.rules()) {
        if (rule.bodies.contains(overview->body))
            rules.push_back(ruleJson(rule));
    }
    console.printJson(
        { { "body", jsonText(wordOf(overview->body)) }, { "counselling_years", overview->counsellingYears },
            { "closed", std::move(closed) }, { "holds", std::move(holds) }, { "rules", std::move(rules) } });
    return Done;
}

} // namespace gyeot::app
