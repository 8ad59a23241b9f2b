#include "app/gyeotctl/importcasecommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/cases/casefile.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Result<CaseFile> readCaseFile(const QString& path)
{
    const auto bytes = readFile(path, maxCaseFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto json = parseJson(*bytes, { .maxBytes = maxCaseFileBytes });
    if (!json)
        return failure(json.error().code, QFileInfo(path).fileName(), json.error().detail);
    return parseCaseFile(*json);
}

Json references(const auto& ids)
{
    Json json = Json::object();
    for (const auto& [reference, id] : ids.asKeyValueRange())
        json[reference.toStdString()] = jsonText(id.toString());
    return json;
}

} // namespace

QString ImportCaseCommand::name() const
{
    return u"import-case"_s;
}

QString ImportCaseCommand::summary() const
{
    return tr("Takes a case in from a file.");
}

void ImportCaseCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"FILE"_s, tr("Case file of format casefile/1."));
}

Result<ExitCode> ImportCaseCommand::run(const QCommandLineParser& parser, Console& console)
{
    if (parser.positionalArguments().size() != 1)
        return failure(ErrorCode::BadArgument, u"FILE"_s);
    const auto file = readCaseFile(parser.positionalArguments().first());
    if (!file)
        return std::unexpected(file.error());
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    const auto imported = workspace.cases().importCase(*file);
    if (!imported)
        return std::unexpected(imported.error());
    const auto record = workspace.cases().caseRecord(imported->caseId);
    if (!record)
        return std::unexpected(record.error());
    console.print(tr("Taken in as case %1, with %n act(s).", nullptr, int(record->acts.size())).arg(record->caseRecord.number));
    console.printJson({ { "case", jsonText(record->caseRecord.number) }, { "case_id", jsonText(imported->caseId.toString()) },
        { "acts", record->acts.size() }, { "act_ids", references(imported->acts) },
        { "consent_ids", references(imported->consents) } });
    return Done;
}

} // namespace gyeot::app
