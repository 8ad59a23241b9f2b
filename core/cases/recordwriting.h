#pragma once

#include "core/cases/fieldvalues.h"
#include "core/cases/searchindex.h"
#include "core/store/change.h"
#include "core/store/store.h"

namespace gyeot {

/** Writes records of any …Table through one Change and keeps the search index up in the same transaction. A table T of records R has
 *  `T::type`, `T::values(const R&)` in the order of its fields, and `T::searchTexts(const R&)` where search shall find it. The defaults
 *  of R and of the SQL columns are the same, so a new row is written by what differs from R{}. Failures are kept by the Change. */
class RecordWriting {
public:
    RecordWriting(Store& store, Change& change) : m_store(store), m_change(change) { }

    template<typename Table, typename Record>
    Result<void> add(const Record& record)
    {
        if (auto done = m_change.create(Table::type, record.id.uuid(), caseOf(record)); !done)
            return done;
        return write<Table>(Record {}, record);
    }

    template<typename Table, typename Record>
    Result<void> update(const Record& before, const Record& after)
    {
        return write<Table>(before, after);
    }

    /** `reason` is a code: "entered_twice". */
    template<typename Table, typename Record>
    Result<void> remove(const Record& record, const char* reason)
    {
        if (auto done = m_change.remove(Table::type, record.id.uuid(), reason); !done)
            return done;
        return SearchIndex::remove(m_store.database(), record.id.uuid());
    }

    template<typename Record>
    static CaseId caseOf(const Record& record)
    {
        if constexpr (requires { record.caseId; })
            return record.caseId;
        else
            return record.id;
    }

private:
    template<typename Table, typename Record>
    Result<void> write(const Record& before, const Record& after)
    {
        const FieldValues old = Table::values(before);
        const FieldValues now = Table::values(after);
        for (size_t i = 0; i < now.size(); ++i) {
            if (now[i] == old[i])
                continue;
            if (auto done = m_change.set(Table::type, after.id.uuid(), Table::type.fields[i].name, now[i]); !done)
                return done;
        }
        if constexpr (requires { Table::searchTexts(after); })
            return SearchIndex::put(m_store.database(),
                { QString::fromLatin1(Table::type.kind), after.id.uuid(), caseOf(after) }, Table::searchTexts(after));
        else
            return {};
    }

    Store& m_store;
    Change& m_change;
};

} // namespace gyeot
