#pragma once

#include "core/cases/actservice.h"
#include "core/cases/caseservice.h"
#include "core/cases/consentservice.h"
#include "core/cases/peopleservice.h"
#include "core/cases/stage.h"
#include "core/cases/taskservice.h"
#include "core/documents/fieldcatalogue.h"
#include "core/documents/templateservice.h"
#include "core/evidence/evidenceservice.h"
#include "core/evidence/scrubservice.h"
#include "core/law/lawbook.h"
#include "core/store/store.h"
#include "core/workspace/auditservice.h"
#include "core/workspace/breakglassservice.h"
#include "core/workspace/erasureservice.h"
#include "core/workspace/packetservice.h"
#include "core/workspace/recoveryservice.h"
#include "core/workspace/storecare.h"
#include "core/workspace/storeusers.h"
#include "core/workspace/transferservice.h"

namespace gyeot {

/** The data of the program that no store holds: read once, outlives every workspace. */
struct Library {
    LawBook law;
    StageBook stages;
    FieldCatalogue fields;
    RetentionBook retention;

    /** Errors: those of LawBook and StageBook (the program was built wrong). */
    static Result<Library> load();
};

/** One opened store with its services: what a window, a command or a test works with. Nothing is global; everything goes when this goes,
 *  keys first of all. */
class Workspace {
public:
    /** `library` outlives it. */
    Workspace(std::unique_ptr<Store> store, const Library& library);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    Store& store() { return *m_store; }
    const Store& store() const { return *m_store; }
    const Library& library() const { return m_library; }

    CaseService& cases() { return m_cases; }
    ActService& acts() { return m_acts; }
    PeopleService& people() { return m_people; }
    ConsentService& consents() { return m_consents; }
    TaskService& tasks() { return m_tasks; }
    EvidenceService& evidence() { return m_evidence; }
    ScrubService& scrub() { return m_scrub; }
    TemplateService& templates() { return m_templates; }
    PacketService& packets() { return m_packets; }
    TransferService& transfer() { return m_transfer; }
    StoreUsers& users() { return m_users; }
    StoreCare& care() { return m_care; }
    KeepingService& keeping() { return m_keeping; }
    ErasureService& erasure() { return m_erasure; }
    AuditService& audit() { return m_audit; }
    RecoveryService& recovery() { return m_recovery; }
    BreakGlassService& breakGlass() { return m_breakGlass; }

    /** Today in Korea, by the store's clock. */
    QDate today() const;

private:
    std::unique_ptr<Store> m_store; // first, so that it is destroyed last
    const Library& m_library;
    CaseService m_cases;
    ActService m_acts;
    PeopleService m_people;
    ConsentService m_consents;
    TaskService m_tasks;
    EvidenceService m_evidence;
    ScrubService m_scrub;
    TemplateService m_templates;
    PacketService m_packets;
    TransferService m_transfer;
    StoreUsers m_users;
    StoreCare m_care;
    KeepingService m_keeping;
    ErasureService m_erasure;
    AuditService m_audit;
    RecoveryService m_recovery;
    BreakGlassService m_breakGlass;
};

} // namespace gyeot
