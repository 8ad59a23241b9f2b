#pragma once

#include "core/store/recordtype.h"
#include "core/store/storejob.h"

namespace gyeot {

/** One page whose seal does not hold. */
struct DamagedPage {
    qint64 page = 0; ///< from 1, as `cipher_integrity_check` counts
    QString
        tree = {}; ///< table or index it belongs to; empty: no walk came by it, so it is free or lies behind another damaged page

    bool operator==(const DamagedPage&) const = default;
};

/** One row that cannot be read. */
struct DamagedRow {
    QString kind = {}; ///< of the record; "operation" and "case key" for those
    QUuid object = {}; ///< null: not known
    CaseId caseId = {}; ///< null: of no case, or not known

    bool operator==(const DamagedRow&) const = default;
};

/** How far the damage of a store reaches, as far as can be known. */
struct DamageReport {
    QList<DamagedPage> pages = {}; ///< in order
    QList<DamagedRow> rows = {};

    QList<CaseId> cases() const; ///< sorted, each once
    bool operator==(const DamageReport&) const = default;
};

/** Which pages of the main file are damaged, to which table or index each belongs, and which rows and cases are lost with them (DB-05). Tables
 *  are walked by primary key around what is damaged, one read a row: the engine says of a failed read no more than that, but the page it read
 *  last is the bad one. (SQLite's `dbstat` would tell trees from pages; SQLCipher's library is built without it.) What the operation log
 *  knows of and no table gives is lost. Nobody may write meanwhile: the store is open for rescue, or nobody else has it open and its log
 *  is brought over. Errors: Cancelled, those of opening. */
Result<DamageReport> reportDamage(const StoreAccess& access, RecordTypes types, const Progress& progress = {});

} // namespace gyeot
