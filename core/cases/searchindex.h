#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/searchtokens.h"

#include <QList>

namespace gyeot {

class Database;

/** Which record an index entry speaks of. */
struct SearchedObject {
    QString kind; ///< of its RecordType: "act"
    QUuid object;
    CaseId caseId;

    bool operator==(const SearchedObject&) const = default;
};

/** The full-text index over working data (DESIGN section 5, Search): rows of core/cases/searchtokens.h in FTS5. Written inside the
 *  transaction of the Change that wrote the record; what is sealed is never in it. */
class SearchIndex {
public:
    explicit SearchIndex(Database& database) : m_database(database) { }

    /** Replaces what is indexed for the record; texts without a token remove it. Errors: those of Statement. */
    static Result<void> put(Database& database, const SearchedObject& object, const SearchTexts& texts);
    /** The record's words leave the index and its segments. */
    static Result<void> remove(Database& database, const QUuid& object);

    /** Records of the cases in which every term is found, best first (broad terms: in no order), one for each case and at most
     *  `maxCases`: the record that the most telling term was found in. No terms, no records. Errors: those of Statement. */
    Result<QList<SearchedObject>> find(const QList<SearchTerm>& terms, qsizetype maxCases) const;

private:
    Database& m_database;
};

} // namespace gyeot
