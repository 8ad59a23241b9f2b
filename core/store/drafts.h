#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace gyeot {

class Database;
class Store;

constexpr qsizetype maxDraftBytes = 512 * 1024; ///< of contents; as much as one field holds
constexpr qint64 draftLifeMs = qint64(30) * 24 * 60 * 60 * 1000; ///< then a draft is forgotten

/** What a person was typing at one place and has not saved. */
struct Draft {
    QString place; ///< where, as a path of keys and ids: "cases/<case>/overview/glance"; no word of a case
    CaseId caseId; ///< null: of no case
    QByteArray contents;
    qint64 changedMs = 0;

    bool operator==(const Draft&) const = default;
};

/** The drafts of the user who has the store open, each sealed to a key that only his passphrase opens: no other user, whatever his roles,
 *  reads them, so a draft may hold a note. No records: no operations, no audit row a piece, never in a bundle or a dump.
 *  `store` outlives it. */
class Drafts {
public:
    explicit Drafts(Store& store) : m_store(store) { }

    /** Keeps drafts in place of what stood at their places; all or none, on disk when it returns.
     *  Errors: TooLarge, BadArgument (a place of more than 200 characters or none), StoreInUse, WriteFailed, DiskFull. */
    Result<void> keep(const QList<Draft>& drafts);
    /** Forgets the draft of a place; none there is no failure. Errors: those of writing. */
    Result<void> drop(const QString& place);
    /** The user's draft of a place. What does not open (a key pair made anew in a recovery, damage) is none. Errors: those of reading. */
    Result<std::optional<Draft>> find(const QString& place) const;
    /** All of the user's drafts that open, newest first. Errors: those of reading. */
    Result<QList<Draft>> all() const;
    /** Forgets drafts of anybody older than draftLifeMs, with one audit row "draft.aged" that says how many. Returns the count.
     *  Errors: those of writing. */
    Result<int> ageOut();

private:
    std::optional<QByteArray> open(const QString& place, const QByteArray& sealed) const;
    QByteArray contextOf(const QString& place) const;

    Store& m_store;
};

/** Part of erasing a case: everybody's drafts of it, within the caller's transaction. Errors: those of Statement. */
Result<void> forgetDraftsOf(Database& database, const QString& siteId, CaseId caseId);

} // namespace gyeot
