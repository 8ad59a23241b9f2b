#pragma once

#include "core/cases/caselist.h"
#include "core/cases/caserecord.h"
#include "core/cases/caseworkservice.h"

namespace gyeot {

class LawBook;
class RecordWriting;
struct CaseFile;

/** What the first call gives: only channel and urgency are ever required (features row 1). */
struct Intake {
    IntakeChannel channel = IntakeChannel::Phone;
    Urgency urgency = Urgency::Normal;
    QString alias;
    QString phone;
    QString summary;
    QList<SafeContact> safeContacts; ///< without ids
};

/** The cases of a store as wholes: taking in, listing, searching, reading, what the law says of them and where they stand. */
class CaseService final : public CaseworkService {
    Q_OBJECT

public:
    /** All outlive the service. */
    CaseService(Store& store, const LawBook& law, const StageBook& stages);

    /** A new case with its client and the next number of the year; the user becomes its counselor. */
    Result<CaseId> createCase(const Intake& intake);

    /** What importCase() made: the references of the file and the ids they became. */
    struct Imported {
        CaseId caseId;
        QHash<QString, ActId> acts;
        QHash<QString, ConsentId> consents;
    };
    /** A whole case from a file, in one transaction. Errors: UnknownKind, UnknownStatute ("acts[3].kind" as subject). */
    Result<Imported> importCase(const CaseFile& file);

    Result<void> updateCase(const Case& before, const Case& after);

    /** Newest first, each row with its standing today. */
    Result<QList<CaseListRow>> list(const CaseListQuery& query) const;
    Result<qint64> count(CaseListQuery::Show show) const;
    /** Cases in which everything typed is found (core/cases/searchtokens.h), at most `maxCases`; none for text without a letter. Their rows
     *  have no standing yet: working out fifty costs more than the search, and a screen shows a dozen. */
    Result<QList<CaseHit>> search(QStringView typed, qsizetype maxCases = 50) const;
    /** The same for a person at the screen: "case.search" with a keyed hash of what was typed stands in the audit log before anything is found.
     *  What is typed on within a minute is one search; its last form is recorded when a case is opened or another search begins.
     *  Errors: those of search(), WriteFailed, DiskFull. */
    Result<QList<CaseHit>> lookUp(const QString& typed);
    /** Errors: NotFound. */
    Result<CaseId> byNumber(const QString& number) const;

    /** Reads the whole case and puts "case.open" into the audit first, "case.open_others" where another counselor has it: the call for opening a page.
     *  Errors: NotFound, those of reading. */
    Result<CaseRecord> openCase(CaseId id);
    /** The same without an audit row, for a page or paper of a case that was opened. */
    Result<CaseRecord> caseRecord(CaseId id) const;
    /** "case.print" into the audit: a working paper of the case (not a packet) is about to leave on paper. Errors: WriteFailed, DiskFull. */
    Result<void> recordPrint(CaseId id);

    /** Candidates and clocks of every act, and the clocks as one list. Errors: those of opinionOf(). */
    Result<CaseOpinion> opinion(CaseId id, QDate asOf) const;
    Result<QList<Deadline>> deadlines(CaseId id, QDate asOf) const;
    /** Stage with its reason and the next deadline; a case the law cannot be asked about has a standing all the same. */
    Result<CaseStanding> standing(CaseId id, QDate asOf) const;

private:
    Result<Imported> writeImport(const CaseFile& file, RecordWriting& writing, CaseId caseId);
    Result<void> addStandings(QList<CaseListRow>& rows) const;
    QDate today() const;
    Result<void> recordSearch(const QString& typed);
    Result<void> endSearch();

    /** What is being typed in the search field. */
    struct SearchTrail {
        QString recorded;
        QString last;
        qint64 atMs = 0;
    };

    const LawBook& m_law;
    const StageBook& m_stages;
    SearchTrail m_trail;
};

} // namespace gyeot
