#pragma once

#include "core/documents/packet.h"

namespace gyeot {

class LawBook;
class Store;

/** What papers need from a store. Making them is left to free functions on what gather() returns, so that it can run in a worker:
 *      auto input = service.gather(caseId, today);
 *      auto values = packetValues(*input, law);  makePacket(*values, options, templates, typeface);
 *      service.noteIssue(caseId); */
class PacketService {
public:
    /** Both outlive the service. */
    PacketService(Store& store, const LawBook& law);

    /** The case as it stands, with the statutes suggested for acts that have none chosen, dated `date`. Where the law cannot be asked
     *  (a day that cannot be) there are no suggestions, and preflight names the acts.
     *  Errors: NotFound, SealBroken, StoreDamaged, ReadFailed. */
    Result<PacketInput> gather(CaseId id, QDate date) const;

    /** Casework or practice, as the store is marked. */
    PacketOrigin origin() const;

    /** Puts "packet.issue" into the audit log: before the papers leave, on paper or as a file. Errors: WriteFailed, DiskFull. */
    Result<void> noteIssue(CaseId id);

private:
    Store& m_store;
    const LawBook& m_law;
};

} // namespace gyeot
