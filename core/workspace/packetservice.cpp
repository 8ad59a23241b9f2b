#include "core/workspace/packetservice.h"

#include "core/documents/packetvalues.h"
#include "core/documents/pdfwriter.h"
#include "core/evidence/evidenceitemtable.h"
#include "core/store/store.h"
#include "core/store/storeaudit.h"

namespace gyeot {

Result<PacketWork> PacketService::gather(CaseId caseId, QDate date, const QString& residentNumber) const
{
    const auto record = m_cases.caseRecord(caseId);
    if (!record)
        return std::unexpected(record.error());
    const auto evidence = EvidenceItemTable::ofCase(m_store, caseId);
    if (!evidence)
        return std::unexpected(evidence.error());
    PacketInput input = packetInput(*record, *evidence, m_law, date);
    input.residentNumber = residentNumber;
    auto values = packetValues(input, m_law);
    if (!values)
        return std::unexpected(values.error());
    PacketWork work { std::move(*values), {}, complaintForms(input), {}, date,
        m_store.isPractice() ? PacketOrigin::Practice : PacketOrigin::Casework };
    if (record->client.underAlias)
        work.trueName = record->client.trueName;
    for (const QString& form : work.forms) {
        auto used = m_templates.templateFor(form);
        if (!used)
            return std::unexpected(used.error());
        work.templates.emplace(form, std::move(*used));
    }
    return work;
}

Result<void> PacketService::recordIssue(CaseId caseId, Way way, const QString& reason)
{
    const char* const action = way == Way::Printed ? "packet.print" : "packet.save";
    const auto told = StoreAudit(m_store).record({ .action = action, .caseId = caseId, .words = reason });
    return told ? Result<void>() : std::unexpected(told.error());
}

namespace {

PacketOptions withOrigin(PacketOptions options, const PacketWork& work)
{
    options.origin = work.origin;
    return options;
}

} // namespace

Result<Packet> layOutPacket(const PacketWork& work, const PacketOptions& options)
{
    // fonts belong to the thread that uses them, so each call loads its own
    const auto typeface = Typeface::load();
    if (!typeface)
        return std::unexpected(typeface.error());
    return makePacket(work.values, withOrigin(options, work), work.templates, *typeface);
}

Result<QByteArray> writePacket(const PacketWork& work, const PacketOptions& options)
{
    const auto typeface = Typeface::load();
    if (!typeface)
        return std::unexpected(typeface.error());
    const auto packet = makePacket(work.values, withOrigin(options, work), work.templates, *typeface);
    if (!packet)
        return std::unexpected(packet.error());
    return packetPdf(*packet, work.date, *typeface);
}

Result<std::vector<PreflightFinding>> checkPacket(const PacketWork& work, const QStringList& forms)
{
    const auto typeface = Typeface::load();
    if (!typeface)
        return std::unexpected(typeface.error());
    return preflight(work.values, forms, work.templates, *typeface, work.trueName);
}

} // namespace gyeot
