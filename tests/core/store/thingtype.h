#pragma once

#include "core/store/database.h"
#include "core/store/recordtype.h"
#include "core/store/statement.h"
#include "tests/support/teststore.h"

namespace gyeot::test {

inline constexpr FieldType thingFields[] = {
    { "word" },
    { "size", FieldType::Kind::Integer },
    { "raw", FieldType::Kind::Bytes },
    { "true_name", FieldType::Kind::Text, Compartment::Identity },
    { "note", FieldType::Kind::Text, Compartment::Notes },
    { "wrapped", FieldType::Kind::Bytes, Compartment::Evidence },
};
inline constexpr RecordType thing { "thing", "things", thingFields };
inline constexpr const RecordType* thingTypes[] = { &thing };

/** A record table of the tests, made beside the program's own. */
inline constexpr char thingSchema[] =
    "CREATE TABLE things (site_id TEXT NOT NULL, id TEXT NOT NULL, case_id TEXT,"
    "word TEXT NOT NULL DEFAULT '' CHECK (word <> 'refused'), size INTEGER, raw BLOB,"
    "true_name BLOB, note BLOB, wrapped BLOB, deleted_ms INTEGER, PRIMARY KEY (site_id, id)) STRICT";

inline void makeThings(Database& database)
{
    const WriteScope schema(database, WriteScope::Over::Schema);
    if (!database.execute(thingSchema) || !database.guardTables())
        qFatal("no things");
}

/** A store with the record type `thing`, one case and one thing in it. */
struct ThingStore : TestStore {
    explicit ThingStore(const QString& siteId = QStringLiteral("S07")) : TestStore(siteId)
    {
        makeThings(store->database());
    }

    qint64 count(QStringView sql) const
    {
        auto query = Statement::prepare(store->database(), sql);
        return query && query->step().value_or(false) ? query->integer(0) : -1;
    }
    Value field(const char* name) const
    {
        auto query = Statement::prepare(
            store->database(), QStringLiteral("SELECT %1 FROM things WHERE id = :id").arg(QLatin1String(name)));
        query->bind(":id", ObjectId(object));
        return query->step().value_or(false) ? query->value(0) : Value(QStringLiteral("no row"));
    }

    CaseId caseId = ids.make<CaseId>();
    QUuid object = ids.next();
};

} // namespace gyeot::test
