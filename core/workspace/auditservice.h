#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/auditactions.h"
#include "core/store/auditreview.h"
#include "core/store/roles.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace gyeot {

class LawBook;
class Store;

/** A row of the audit log as a person reads it. */
struct AuditLine {
    qint64 seq = 0;
    qint64 wallMs = 0;
    int tzMinutes = 0;
    UserId user;
    QString userName; ///< empty: not known here
    QString role;
    QString device;
    QString action;
    AuditGroup group = AuditGroup::Other;
    CaseId caseId;
    QString caseNumber; ///< empty: of no case, or of one that is gone
    QString objectKind;
    QUuid object;
    QString code;
    QString words;
    bool isBlurred = false; ///< what it was about is not for this reader

    bool operator==(const AuditLine&) const = default;
};

/** Some lines, newest first; ask again for what lies before `next`, 0: that was all. */
struct AuditLines {
    QList<AuditLine> lines;
    qint64 next = 0;
};

/** Somebody the log may speak of. */
struct AuditPerson {
    UserId id;
    QString name;
};

/** What a person asks for. */
struct AuditQuery {
    UserId user = {};
    std::optional<AuditGroup> group = {};
    QString caseNumber = {}; ///< empty: all
    QDate from = {}; ///< in Korea; likewise the last day, which is included
    QDate until = {};

    bool operator==(const AuditQuery&) const = default;
};

/** What a walk through the whole log found. */
struct AuditCheck {
    qint64 rows = 0;
    qint64 checkpoints = 0;
    qint64 commitments = 0;
    qint64 erased = 0;
    std::optional<qint64> firstBad; ///< none: the log is sound
    QByteArray problem; ///< as AuditVerdict::problem; "receipt": it is not the log the office has vouched for

    bool operator==(const AuditCheck&) const = default;
};

/** The check, for a worker: has its own connection and its own keys. */
class AuditCheckJob {
public:
    struct Work;
    explicit AuditCheckJob(std::unique_ptr<Work> work);
    ~AuditCheckJob();
    AuditCheckJob(AuditCheckJob&&) noexcept;
    AuditCheckJob& operator=(AuditCheckJob&&) noexcept;

    /** Errors: Cancelled, those of reading. */
    Result<AuditCheck> run(const Progress& progress = {}) const;

private:
    std::unique_ptr<Work> m_work;
};

/** A month that is over, and whether anybody has gone through it (안전성 확보조치 기준 Art. 8 ②: at least monthly). */
struct ReviewMonth {
    QString month; ///< "2026-10"
    std::optional<ReviewMark> done;
    bool isOverdue = false; ///< the month after it is over too

    bool operator==(const ReviewMonth&) const = default;
};

/** A finding with its first row and what was said of it. */
struct ReviewedFinding {
    AuditFinding finding;
    AuditLine first;
    std::optional<ReviewMark> confirmed;
};

/** A CSV file of lines, written in steps. It appears under its name only when it is whole. */
class AuditCsv {
public:
    ~AuditCsv();
    AuditCsv(AuditCsv&&) noexcept;
    AuditCsv& operator=(AuditCsv&&) noexcept;

    /** Writes some lines; true: done. Errors: those of reading, WriteFailed, DiskFull, AlreadyExists; then nothing is left. */
    Result<bool> step();
    qint64 written() const;

private:
    friend class AuditService;
    struct State;
    explicit AuditCsv(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** What a CSV is made of beside the lines. */
struct AuditCsvForm {
    QList<QStringList> head; ///< records before the first line
    std::function<QStringList(const AuditLine&)> fields;
};

/** The audit log of one store, for a window or a command. Rows that `scope()` does not show are never handed out. */
class AuditService {
public:
    /** Both outlive the service. */
    AuditService(Store& store, const LawBook& law) : m_store(store), m_law(law) { }

    AuditScope scope() const;
    QList<AuditPerson> people() const;

    /** "audit.view": somebody begins to read. Errors: WriteFailed, DiskFull. */
    Result<void> recordView();
    /** At most `rows` lines before number `before` (0: the last ones). Never reads more than a bounded number of rows; so there may be fewer
     *  lines, or none, and still a `next`. Errors: NotFound (no case of that number), BadArgument (the days run backwards), reading. */
    Result<AuditLines> lines(qint64 before, const AuditQuery& query, int rows) const;

    AuditCheckJob checkJob() const;
    /** "audit.verify" with what was found. Errors: WriteFailed, DiskFull. */
    Result<void> recordCheck(const AuditCheck& check);

    /** "audit.export", and then the file. Errors: BadArgument (a reason that is none), those of lines(), WriteFailed, DiskFull. */
    Result<AuditCsv> beginCsv(const QString& path, const AuditQuery& query, AuditCsvForm form, const QString& reason);

    /** The months that are over, from the store's first row on, newest first, at most two years. Empty unless all may be seen. */
    Result<QList<ReviewMonth>> months() const;
    /** What should be looked at in a month. Errors: BadArgument (no month, or not all may be seen), reading. */
    Result<QList<ReviewedFinding>> review(const QString& month) const;
    /** Errors: BadArgument (not all may be seen), WriteFailed, DiskFull. */
    Result<void> confirm(const AuditFinding& finding, const QString& words);
    Result<void> complete(const QString& month, qint64 findings, const QString& words);

    ReviewRules rules() const;

private:
    struct Names;
    Result<AuditLine> lineOf(const struct AuditRow& row, Names& names) const;
    Result<void> mustSeeAll() const;

    Store& m_store;
    const LawBook& m_law;
};

} // namespace gyeot
