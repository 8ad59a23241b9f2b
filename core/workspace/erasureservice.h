#pragma once

#include "core/cases/caseservice.h"
#include "core/cases/keepingservice.h"
#include "core/cases/retention.h"
#include "core/documents/erasurecertificate.h"
#include "core/store/erasure.h"

namespace gyeot {

/** A closed case and until when it must be kept. */
struct DueCase {
    CaseId id = {};
    QString number = {};
    QDate closedOn = {};
    RetentionOpinion opinion = {};
    bool isHeld = false;
    std::optional<Error> undecided = {}; ///< why nothing could be worked out; then opinion is empty

    bool operator==(const DueCase&) const = default;
};

/** A case in the trash, and what erasing it would mean. */
struct TrashRow {
    TrashedCase trashed = {};
    ErasureOutlook outlook = {};

    bool operator==(const TrashRow&) const = default;
};

struct HoldRow {
    LegalHold hold = {};
    QString caseNumber = {};

    bool operator==(const HoldRow&) const = default;
};

/** Everything the page of retention shows. */
struct RetentionOverview {
    KeepingBody body = KeepingBody::Private;
    int counsellingYears = 5;
    bool hasSecond = false; ///< somebody else in the store can agree to an erasure
    bool isCleanGenerationDue = false;
    QList<DueCase> closed = {}; ///< due ones first, then those that come next
    QList<TrashRow> trash = {};
    QList<HoldRow> holds = {};
    QList<Tombstone> erased = {}; ///< latest first
};

/** How long cases are kept, and how they go: the due list of domain.md 6.3, and erasing with its certificate. What is due is proposed and never
 *  done: a person moves a case to the trash, and two people erase it. */
class ErasureService final : public QObject {
    Q_OBJECT

public:
    /** All outlive the service. */
    ErasureService(Store& store, const LawBook& law, const RetentionBook& rules, KeepingService& keeping)
        : m_store(store),
          m_law(law),
          m_rules(rules),
          m_keeping(keeping)
    {
    }

    const RetentionBook& rules() const { return m_rules; }

    /** Reads the whole page; at most `mostClosed` closed cases, those closed longest. Errors: those of reading. */
    Result<RetentionOverview> overview(QDate asOf, qint64 mostClosed = 100) const;
    /** The clocks of one case that is not in the trash. Errors: NotFound, those of reading and of the law. */
    Result<RetentionOpinion> opinionOf(CaseId id, QDate asOf) const;

    Result<KeepingBody> body() const;
    Result<int> counsellingYears() const;
    /** Errors: BadArgument (0 or less, more than 100), WriteFailed. */
    Result<void> setBody(KeepingBody body);
    Result<void> setCounsellingYears(int years);

    /** The order that the reason of the trash asks for. */
    ErasureOrder orderFor(const TrashedCase& trashed) const;
    Result<ErasureOutlook> outlook(const ErasureOrder& order) const;
    /** What approveErasure() needs in a worker. */
    ApprovalWish wishFor(const ErasureOrder& order, const QString& name) const;
    /** Errors: as Erasure::erase(). */
    Result<Tombstone> erase(const ErasureOrder& order, const std::optional<Approval>& second);

    /** With the names of those who agreed, former people too; where a name cannot be read any more, the id of the ledger stands for it. */
    CertificateFacts certificate(const Tombstone& line) const;
    /** "erasure.certificate" into the audit: a certificate is about to leave. Errors: WriteFailed, DiskFull. */
    Result<void> recordCertificate(const Tombstone& line);

Q_SIGNALS:
    void caseErased(gyeot::CaseId caseId);

private:
    Result<RetentionFacts> factsOf(CaseId id, QDate asOf) const;
    Result<QList<DueCase>> closedCases(QDate asOf, qint64 most) const;
    Result<QList<TrashRow>> trashRows() const;
    Result<QList<HoldRow>> holdRows() const;
    QString nameOf(UserId user) const;

    Store& m_store;
    const LawBook& m_law;
    const RetentionBook& m_rules;
    KeepingService& m_keeping;
};

} // namespace gyeot
