#pragma once

#include "core/base/result.h"
#include "core/cases/caselist.h"

namespace gyeot {

class Store;

/** The queries behind the case list. Errors of each: StoreDamaged, ReadFailed. rows() and count() leave a case that cannot be read in the list,
 *  marked, so that one damaged page does not take all cases away: its id and number stand in indexes. */
class CaseListTable {
public:
    /** Newest first, rows without their standing. */
    static Result<QList<CaseListRow>> rows(const Store& store, const CaseListQuery& query);
    /** How many there are, whatever the offset and limit. */
    static Result<qint64> count(const Store& store, CaseListQuery::Show show);
    /** The number of a case whose row cannot be read; empty: that cannot be read either. */
    static QString numberByIndex(const Store& store, CaseId id);
    /** None: no such case, or in the trash. */
    static Result<std::optional<CaseListRow>> row(const Store& store, CaseId id);
    static Result<qint64> evidenceItems(const Store& store, CaseId id);
    /** The case of that number; null id: none. */
    static Result<CaseId> byNumber(const Store& store, const QString& number);
    /** The number after the highest of that year, cases in the trash and erased ones included: "2026-0148". */
    static Result<QString> freeNumber(const Store& store, int year);
};

} // namespace gyeot
