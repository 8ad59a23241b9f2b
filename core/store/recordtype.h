#pragma once

#include <cstddef>
#include <span>

namespace gyeot {

/** Whose key a column is sealed with (DESIGN section 4). Working data lies under the store key alone. */
enum class Compartment { Working, Identity, Evidence, Notes };

/** One column of a record table. `name` is at once the SQL column and the field name in the operation log, so it is never renamed. */
struct FieldType {
    const char* name;
    enum class Kind { Text, Integer, Bytes } kind = Kind::Text;
    Compartment compartment = Compartment::Working; ///< other than Working: the column holds a sealed BLOB
};

/** What Change and sync know of a record table: its kind in the log ("act"), its SQL table ("acts") and its fields besides
 *  site_id, id, case_id and deleted_ms, which every record table has. Declared once, as a constant beside the …Table class. */
struct RecordType {
    const char* kind;
    const char* table;
    std::span<const FieldType> fields;
};

} // namespace gyeot
