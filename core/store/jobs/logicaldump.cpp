#include "core/store/jobs/logicaldump.h"

#include "core/base/json.h"
#include "core/crypto/hasher.h"
#include "core/store/boxpairs.h"
#include "core/store/fieldseal.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/store/valuejson.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 linesPerProgress = 256;

class Dumper {
public:
    Dumper(Database& database, const StoreAccess& access, const DumpSink& sink, const Progress& progress)
        : m_database(database),
          m_access(access),
          m_keys(database, access.siteId, access.storeId, access.keys),
          m_pairs(database, access.siteId, access.storeId, access.keys),
          m_sink(sink),
          m_progress(progress)
    {
    }

    Result<void> table(const RecordType& type);
    Result<void> operations();

private:
    Result<void> put(const Json& line);
    Result<Json> fieldOf(
        const RecordType& type, const FieldType& field, const QUuid& object, CaseId caseId, const Value& value) const;
    Result<Json> sealedFieldOf(const RecordType& type, const FieldType& field, const QUuid& object, CaseId caseId,
        const QByteArray& column) const;

    Database& m_database;
    const StoreAccess& m_access;
    CaseKeys m_keys;
    BoxPairs m_pairs;
    const DumpSink& m_sink;
    const Progress& m_progress;
    qint64 m_lines = 0;
};

Result<void> Dumper::put(const Json& line)
{
    if (m_lines++ % linesPerProgress == 0 && !goOn(m_progress, m_lines, 0))
        return failure(ErrorCode::Cancelled);
    return m_sink(canonicalJson(line));
}

Result<Json> Dumper::sealedFieldOf(
    const RecordType& type, const FieldType& field, const QUuid& object, CaseId caseId, const QByteArray& bytes) const
{
    const Json unreadable { { "sealed", "unreadable" } };
    const auto column = readSealedColumn(bytes);
    if (!column)
        return unreadable;
    const SealedPlace place { column->version, type.table, object, field.name };
    auto plain = Result<QByteArray>(failure(ErrorCode::NotFound));
    if (column->isBox) {
        if (const auto pair = m_pairs.find(field.compartment); pair && *pair)
            plain = openFieldWith(**pair, *column, place);
    } else if (const auto key = m_keys.find(caseId, field.compartment)) {
        plain = openField(*key, *column, place);
    }
    if (!plain)
        return unreadable;
    return Json { { "sealed", sha256(bytesOf(*plain)).toHex().toStdString() } };
}

Result<Json> Dumper::fieldOf(
    const RecordType& type, const FieldType& field, const QUuid& object, CaseId caseId, const Value& value) const
{
    const auto* bytes = std::get_if<QByteArray>(&value);
    if (field.compartment != Compartment::Working && bytes)
        return sealedFieldOf(type, field, object, caseId, *bytes);
    const auto json = valueToJson(value);
    return json ? parseJson(*json) : std::unexpected(json.error());
}

Result<void> Dumper::table(const RecordType& type)
{
    QString columns = u"site_id, id, case_id, deleted_ms"_s;
    for (const FieldType& field : type.fields) // names of our own constants, as in RecordRows
        columns += u", "_s + QLatin1String(field.name);
    auto query = Statement::prepare(
        m_database, u"SELECT %1 FROM %2 ORDER BY site_id, id"_s.arg(columns, QLatin1String(type.table)));
    if (!query)
        return std::unexpected(query.error());
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        Json line { { "table", type.table }, { "site_id", jsonText(query->text(0)) },
            { "id", jsonText(query->text(1)) } };
        line["case_id"] = query->isNull(2) ? Json(nullptr) : jsonText(query->text(2));
        line["deleted_ms"] = query->isNull(3) ? Json(nullptr) : Json(query->integer(3));
        for (size_t i = 0; i < type.fields.size(); ++i) {
            auto value = fieldOf(
                type, type.fields[i], query->id<ObjectId>(1).uuid(), query->id<CaseId>(2), query->value(int(i) + 4));
            if (!value)
                return std::unexpected(value.error());
            line[type.fields[i].name] = std::move(*value);
        }
        if (auto written = put(line); !written)
            return written;
    }
}

Result<void> Dumper::operations()
{
    auto sites = Statement::prepare(m_database, u"SELECT DISTINCT site_id FROM operations ORDER BY site_id");
    if (!sites)
        return std::unexpected(sites.error());
    while (true) {
        const auto site = sites->step();
        if (!site)
            return std::unexpected(site.error());
        if (!*site)
            return {};
        const QString siteId = sites->text(0);
        const OperationTable table(m_database, siteId);
        const auto reached = table.frontier();
        if (!reached)
            return std::unexpected(reached.error());
        for (auto [store, last] : reached->asKeyValueRange()) {
            for (qint64 after = 0; after < last;) {
                const auto batch = table.range(store, after, last);
                if (!batch)
                    return std::unexpected(batch.error());
                for (const Operation& operation : *batch) {
                    Json line = operationDigestForm(operation);
                    line["site_id"] = jsonText(siteId);
                    if (auto written = put(line); !written)
                        return written;
                }
                after = batch->last().id.n;
            }
        }
    }
}

} // namespace

Result<void> logicalDump(const StoreAccess& access, RecordTypes types, const DumpSink& sink, const Progress& progress)
{
    auto database = openForJob(access);
    if (!database)
        return std::unexpected(database.error());
    const auto snapshot = Transaction::begin(**database, Transaction::Kind::Read);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return logicalDump(**database, access, types, sink, progress);
}

Result<void> logicalDump(
    Database& database, const StoreAccess& access, RecordTypes types, const DumpSink& sink, const Progress& progress)
{
    QList<const RecordType*> sorted(types.begin(), types.end());
    std::ranges::sort(sorted, {}, [](const RecordType* type) { return QByteArrayView(type->table); });
    Dumper dumper(database, access, sink, progress);
    for (const RecordType* type : std::as_const(sorted)) {
        if (auto done = dumper.table(*type); !done)
            return done;
    }
    return dumper.operations();
}

Result<QByteArray> logicalRoot(
    Database& database, const StoreAccess& access, RecordTypes types, const Progress& progress)
{
    Hasher hasher;
    const auto add = [&hasher](QByteArrayView line) -> Result<void> {
        hasher.add(bytesOf(line));
        hasher.add(bytesOf("\n"));
        return {};
    };
    if (auto dumped = logicalDump(database, access, types, add, progress); !dumped)
        return std::unexpected(dumped.error());
    return hasher.finish();
}

} // namespace gyeot
