#pragma once

#include <QStringView>

#include <cstddef>
#include <span>

namespace gyeot {

/** Whose key a column is sealed with (DESIGN section 4). Working data lies under the store key alone. */
enum class Compartment { Working, Identity, Evidence, Notes };

/** "working", "identity", "evidence", "notes": the stable names in case_keys and the keyring. */
const char* compartmentName(Compartment compartment);

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

    /** Null: no field of that name. */
    const FieldType* field(QStringView name) const;
};

/** The record types a program knows, handed to what works on all of them (merge, check, dump). */
using RecordTypes = std::span<const RecordType* const>;

/** Null: a kind this program does not know. */
const RecordType* findRecordType(RecordTypes types, QStringView kind);

} // namespace gyeot
