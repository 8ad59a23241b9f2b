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

Result<Reading> readCaseFile(const QString& path, const LawBook& law, QDate today)
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
    if (auto checked = checkEvidenceEntries(*evidence, *file, folder, law, today); !checked)
        return std::unexpected(checked.error());
    return Reading { std::move(*file), std::move(*evidence), folder };
}

/** How many came in, and what stopped the rest. */
struct Attached {
    int count = 0;
    Result<void> done = {};
};

Attached attachAll(
    EvidenceService& evidence, const Reading& reading, const CaseService::Imported& imported, Console& console)
{
    Attached attached;
    for (const EvidenceEntry& entry : reading.evidence) {
        const auto item =
            evidence.attach(requestOf(entry, imported, reading.folder), console.progress(entry.request.path));
        if (!item)
            return { attached.count, std::unexpected(item.error()) };
        ++attached.count;
    }
    return attached;
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
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    const QDate today = koreanDate(options.surroundings().clock.nowMs());
    const auto reading = readCaseFile(parser.positionalArguments().first(), library->law, today);
    if (!reading)
        return std::unexpected(reading.error());
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    const auto imported = workspace.cases().importCase(reading->file);
    if (!imported)
        return std::unexpected(imported.error());
    const Attached attached = attachAll(workspace.evidence(), *reading, *imported, console);
    const auto record = workspace.cases().caseRecord(imported->caseId);
    if (!record)
        return std::unexpected(record.error());
    console.print(
        tr("Taken in as case %1, with %n act(s).", nullptr, int(record->acts.size())).arg(record->caseRecord.number));
    console.print(tr("%n file(s) of evidence taken in.", nullptr, attached.count));
    if (!attached.done)
        console.print(tr("The case is kept. Take the remaining files in with: gyeotctl attach"));
    console.printJson(
        { { "case", jsonText(record->caseRecord.number) }, { "case_id", jsonText(imported->caseId.toString()) },
            { "acts", record->acts.size() }, { "evidence", attached.count }, { "act_ids", references(imported->acts) },
            { "consent_ids", references(imported->consents) } });
    return attached.done.transform([] { return Done; });
}

} // namespace gyeot::app
