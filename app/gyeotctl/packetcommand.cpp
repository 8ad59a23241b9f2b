#include "app/gyeotctl/packetcommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Result<QDate> dayOf(const QCommandLineParser& parser, const Workspace& workspace)
{
    if (!parser.isSet(u"date"_s))
        return workspace.today();
    const QDate day = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::BadDate, u"--date"_s);
    return day;
}

/** What stops the issue, by name, before anything is laid out. */
Result<void> refuseFindings(const PacketWork& work, const PacketOptions& options, Console& console)
{
    const auto findings = checkPacket(work, options.forms);
    if (!findings)
        return std::unexpected(findings.error());
    QStringList missing;
    for (const PreflightFinding& finding : *findings) {
        if (finding.kind != PreflightKind::MissingField)
            continue;
        missing.append(finding.path);
        console.print(PacketCommand::tr("Missing in %1: %2").arg(finding.formId, finding.path));
    }
    if (!missing.isEmpty())
        return failure(ErrorCode::MissingField, missing.join(u", "_s));
    for (const PreflightFinding& finding : *findings)
        if (finding.kind == PreflightKind::TrueName)
            return failure(ErrorCode::Constraint, finding.path, "true name");
    return {};
}

} // namespace

QString PacketCommand::name() const
{
    return u"packet"_s;
}

QString PacketCommand::summary() const
{
    return tr("Writes the complaint packet of a case as PDF.");
}

void PacketCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"case"_s, tr("Number of the case."), u"NUMBER"_s });
    parser.addOption({ u"out"_s, tr("Where the PDF is written. It is not encrypted."), u"FILE"_s });
    parser.addOption({ u"date"_s, tr("Day on the papers, 2026-11-25; today if it is left out."), u"DAY"_s });
    parser.addOption(
        { u"reason"_s, tr("What the papers are for, in words; stands in the record of access."), u"WORDS"_s });
    parser.addOption({ u"draft"_s, tr("Marks the papers as drafts.") });
    parser.addOption({ u"transcribe"_s, tr("Writes characters out that the document fonts lack.") });
}

Result<ExitCode> PacketCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto number = StoreOptions::required(parser, u"case"_s);
    const auto out = StoreOptions::required(parser, u"out"_s);
    for (const auto* given : { &number, &out })
        if (!*given)
            return std::unexpected(given->error());
    const auto library = Library::load();
    if (!library)
        return std::unexpected(library.error());
    StoreOptions options;
    auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    Workspace workspace(std::move(*store), *library);
    const auto caseId = workspace.cases().byNumber(*number);
    const auto day = dayOf(parser, workspace);
    if (!caseId)
        return std::unexpected(caseId.error());
    if (!day)
        return std::unexpected(day.error());
    const auto work = workspace.packets().gather(*caseId, *day);
    if (!work)
        return std::unexpected(work.error());
    PacketOptions wishes;
    wishes.forms = work->forms;
    if (auto whole = refuseFindings(*work, wishes, console); !whole)
        return std::unexpected(whole.error());
    wishes.purpose = parser.isSet(u"draft"_s) ? PacketPurpose::Draft : PacketPurpose::Issue;
    wishes.unknownGlyphs = parser.isSet(u"transcribe"_s) ? UnknownGlyphs::Transcribe : UnknownGlyphs::Refuse;
    const auto pdf = writePacket(*work, wishes);
    if (!pdf)
        return std::unexpected(pdf.error());
    auto recorded = workspace.packets().recordIssue(*caseId, PacketService::Way::Saved, parser.value(u"reason"_s));
    if (!recorded)
        return std::unexpected(recorded.error());
    if (auto written = writeFileAtomically(*out, *pdf); !written)
        return std::unexpected(written.error());
    console.print(tr("Written. The file is not encrypted: keep it where only you can open it."));
    console.printJson(
        { { "case", jsonText(*number) }, { "file", jsonText(QFileInfo(*out).fileName()) }, { "bytes", pdf->size() } });
    return Done;
}

} // namespace gyeot::app
