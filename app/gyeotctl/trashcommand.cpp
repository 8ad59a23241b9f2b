#include "app/gyeotctl/trashcommand.h"

#include "app/gyeotctl/erasurewords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> act(const QCommandLineParser& parser, Workspace& workspace)
{
    if (parser.isSet(u"move"_s)) {
        const auto reason = basisOf(parser);
        const auto id = workspace.cases().byNumber(parser.value(u"move"_s));
        if (!reason || !id)
            return std::unexpected(reason ? id.error() : reason.error());
        return workspace.keeping().moveToTrash(*id, *reason);
    }
    if (parser.isSet(u"restore"_s)) {
        const auto trashed = workspace.keeping().trashed(parser.value(u"restore"_s));
        return trashed ? workspace.keeping().restore(trashed->id) : std::unexpected(trashed.error());
    }
    return {};
}

} // namespace

QString TrashCommand::name() const
{
    return u"trash"_s;
}

QString TrashCommand::summary() const
{
    return tr("Lists the trash of a store, moves a case there or brings one back.");
}

void TrashCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"move"_s, tr("Moves the case of this number to the trash."), u"NUMBER"_s });
    parser.addOption({ u"restore"_s, tr("Brings the case of this number back."), u"NUMBER"_s });
    parser.addOption({ u"reason"_s,
        tr("Why: demand, retention_ended, office_order, consent_withdrawn or entered_by_mistake."), u"WORD"_s });
}

Result<ExitCode> TrashCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    if (auto done = act(parser, workspace); !done)
        return std::unexpected(done.error());
    const auto overview = workspace.erasure().overview(workspace.today(), 0);
    if (!overview)
        return std::unexpected(overview.error());
    Json list = Json::array();
    for (const TrashRow& row : overview->trash) {
        list.push_back(trashedJson(row.trashed, row.outlook));
        console.print(u"%1  %2  %3"_s.arg(
            row.trashed.number, QString(erasureBasisName(row.trashed.reason)), isoUtc(row.trashed.trashedMs)));
    }
    if (overview->trash.isEmpty())
        console.print(tr("The trash is empty."));
    console.printJson({ { "trash", std::move(list) } });
    return Done;
}

} // namespace gyeot::app
