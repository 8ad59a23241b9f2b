#include "app/gyeotctl/rescuecommand.h"

#include "app/gyeotctl/damagewords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/cases/caselisttable.h"
#include "core/workspace/recordtypes.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 allCases = 10'000'000;

Result<ExitCode> look(const Store& store, const OpenFinding& finding, Console& console)
{
    const auto damage =
        reportDamage(store.jobAccess(), caseRecordTypes(), console.progress(RescueCommand::tr("Looking")));
    const auto cases = CaseListTable::rows(store, { CaseListQuery::Show::All, 0, allCases });
    if (!damage || !cases)
        return std::unexpected(damage ? cases.error() : damage.error());
    const QList<CaseId> damaged = damage->cases();
    Json list = Json::array();
    for (const CaseListRow& row : *cases) {
        const bool isWhole = !row.isDamaged && !damaged.contains(row.id);
        list.push_back(Json { { "number", jsonText(row.number) }, { "whole", isWhole } });
        console.print(
            row.number + u"  "_s + (isWhole ? RescueCommand::tr("can be read") : RescueCommand::tr("damaged")));
    }
    printFinding(console, finding);
    printDamage(console, *damage, store);
    console.printJson(
        Json { { "finding", findingJson(finding) }, { "damage", damageJson(*damage, store) }, { "cases", list } });
    const bool isSound = !finding.isTrouble() && damage->pages.isEmpty();
    if (isSound)
        console.print(RescueCommand::tr("Nothing is wrong with this store."));
    return isSound ? Done : Found;
}

} // namespace

QString RescueCommand::name() const
{
    return u"rescue"_s;
}

QString RescueCommand::summary() const
{
    return tr("Looks at a damaged or rolled-back store without writing, or accepts what is missing.");
}

void RescueCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"accept"_s, tr("Goes on with what is there (supervisor or administrator); needs --reason.") });
    parser.addOption({ u"reason"_s, tr("Why, in at least 20 characters and without names of clients."), u"TEXT"_s });
}

Result<ExitCode> RescueCommand::run(const QCommandLineParser& parser, Console& console)
{
    StoreOptions options;
    auto opened = options.openAny(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    if (!opened->held)
        return look(*opened->store, {}, console);
    const OpenFinding finding = opened->held->finding();
    if (parser.isSet(u"accept"_s)) {
        const auto store = opened->held->accept(parser.value(u"reason"_s));
        if (!store)
            return std::unexpected(store.error());
        printFinding(console, finding);
        console.print(tr("Accepted. The store goes on in epoch %1.").arg((*store)->epoch()));
        console.printJson(Json { { "finding", findingJson(finding) }, { "epoch", (*store)->epoch() } });
        return Done;
    }
    if (!finding.isReadable)
        printFinding(console, finding);
    const auto store = opened->held->openReadOnly();
    return store ? look(**store, finding, console) : std::unexpected(store.error());
}

} // namespace gyeot::app
