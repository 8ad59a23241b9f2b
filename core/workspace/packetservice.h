#pragma once

#include "core/cases/caseservice.h"
#include "core/documents/packet.h"
#include "core/documents/packetinput.h"
#include "core/documents/preflight.h"
#include "core/documents/templateservice.h"
#include "core/law/lawbook.h"

namespace gyeot {

/** Everything one packet is made from, read beforehand: what follows touches no store and may run in a worker. */
struct PacketWork {
    FormValue values;
    TemplateSet templates;
    QStringList forms; ///< the forms these records make a packet of, in order
    QString trueName; ///< what must not stand on any paper; empty: nothing to hide
    QDate date; ///< on the papers
    PacketOrigin origin = PacketOrigin::Casework; ///< a practice store's papers say so
};

/** Lays the packet of a case out; for the preview and for print. Errors: those of makePacket(). Needs a QGuiApplication. */
Result<Packet> layOutPacket(const PacketWork& work, const PacketOptions& options);

/** The same as PDF/A-1b bytes: the same work gives the same bytes. Errors: those of makePacket() and writePdf(). */
Result<QByteArray> writePacket(const PacketWork& work, const PacketOptions& options);

/** What stands between the packet and its issue, form by form. Errors: NotFound (the document fonts). */
Result<std::vector<PreflightFinding>> checkPacket(const PacketWork& work, const QStringList& forms);

/** Reads what the papers of a case need, and records that they went out. */
class PacketService {
public:
    /** All outlive the service. */
    PacketService(Store& store, const CaseService& cases, const TemplateService& templates, const LawBook& law)
        : m_store(store),
          m_cases(cases),
          m_templates(templates),
          m_law(law)
    {
    }

    /** `date` is the day on the papers. The resident number is asked for each print and lives only in `residentNumber`.
     *  Errors: NotFound, those of reading, TemplateSyntax of a site's own template, those of the law. */
    Result<PacketWork> gather(CaseId caseId, QDate date, const QString& residentNumber = {}) const;

    /** How papers left the store; who did it stands in the audit log and never on a page. */
    enum class Way { Saved, Printed };
    /** Audit row before the papers are handed out, with the reason in words; without one the monthly review lists it (INS-06).
     *  Errors: WriteFailed, DiskFull. */
    Result<void> recordIssue(CaseId caseId, Way way, const QString& reason = {});

private:
    Store& m_store;
    const CaseService& m_cases;
    const TemplateService& m_templates;
    const LawBook& m_law;
};

} // namespace gyeot
