#include "app/gyeotctl/importcasecommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/evidence/evidencefile.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

/** What the file says, checked whole before anything of it is used. */
struct Reading {
    CaseFile file;
    QList<EvidenceEntry> evidence;
    QString folder;
};

Result<Reading> readCaseFile(const QString& path)
{
    const auto bytes = readFile(path, maxCaseFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto json = parseJson(*bytes, { .maxBytes = maxCaseFileBytes });
    if (!json)
        return failure(json.error().code, QFileInfo(path).fileName(), json.error().detail);
    auto file = parseCaseFile(*json);
    if (!file)
        return std::unexpected(file.error());
    auto evidence = parseEvidenceEntries(*json);
    if (!evidence)
        return std::unexpected(evidence.error());
    const QString folder = QFileInfo(path).absolutePath();
    if (auto checked = checkEvidenceEntries(*evidence, *file, folder); !checked)
        return std::unexpected(checked.error());
    return Reading { std::move(*file), std::move(*evidence), folder };
}

Result<void> attachAll(EvidenceService& evidence, const Reading& reading, const CaseService::Imported& imported, Console& console)
{
    for (const EvidenceEntry& entry : reading.evidence) {
        const IntakeRequest request = requestOf(entry, imported, reading.folder);
        if (auto item = evidence.attach(request, console.progress(entry.request.path)); !item)
            return std::unexpected(item.error());
    }
    return {};
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
    const auto reading = readCaseFile(parser.positionalArguments().first());
    if (!reading)
        return std::unexpected(reading.error());
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    const auto imported = workspace.cases().importCase(reading->file);
    if (!imported)
        return std::unexpected(imported.error());
    if (auto attached = attachAll(workspace.evidence(), *reading, *imported, console); !attached)
        return std::unexpected(attached.error());
    const auto record = workspace.cases().caseRecord(imported->caseId);
    if (!record)
        return std::unexpected(record.error());
    console.print(tr("Taken in as case %1, with %n act(s).", nullptr, int(record->acts.size())).arg(record->caseRecord.number));
    console.print(tr("%n file(s) of evidence taken in.", nullptr, int(reading->evidence.size())));
    console.printJson({ { "case", jsonText(record->caseRecord.number) }, { "case_id", jsonText(imported->caseId.toString()) },
        { "acts", record->acts.size() }, { "evidence", reading->evidence.size() }, { "act_ids", references(imported->acts) },
        { "consent_ids", references(imported->consents) } });
    return Done;
}

} // namespace gyeot::app
