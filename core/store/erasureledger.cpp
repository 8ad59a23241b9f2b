#include "core/store/erasureledger.h"

#include "core/base/file.h"
#include "core/base/jsonreader.h"
#include "core/crypto/seal.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxErasedFileBytes = 64LL * 1024 * 1024; // some 100,000 cases

QByteArray noHash()
{
    return QByteArray(32, '\0');
}

QByteArray chained(const QByteArray& before, const QByteArray& tombstone)
{
    return sha256(bytesOf(before + tombstone));
}

/** Reads n, tombstone, hash. */
Result<Tombstone> readRow(const Statement& row)
{
    const auto json = parseJson(row.text(1).toUtf8());
    auto read = json ? tombstoneFromJson(*json) : Result<Tombstone>(std::unexpected(json.error()));
    if (!read)
        return failure(ErrorCode::StoreDamaged, {}, "erasure ledger");
    read->n = row.integer(0);
    read->hash = row.blob(2);
    return read;
}

Result<QList<Tombstone>> readRows(Statement& query)
{
    QList<Tombstone> rows;
    while (true) {
        const auto row = query.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return rows;
        auto read = readRow(query);
        if (!read)
            return std::unexpected(read.error());
        rows.append(std::move(*read));
    }
}

QString erasedPath(const QString& directory, int generation)
{
    return directory + u'/' + erasedFileName(generation);
}

QByteArray contextOf(const StoreId& store, int generation)
{
    return "erased/1 " + store.toString().toLatin1() + ' ' + QByteArray::number(generation);
}

} // namespace

Result<QList<Tombstone>> ErasureLedger::read() const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT n, tombstone, hash
        FROM erasure_ledger
        WHERE site_id = :site_id AND store_id = :store_id
        ORDER BY n)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    auto rows = readRows(*query);
    if (!rows)
        return rows;
    QByteArray before = noHash();
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Tombstone& row = rows->at(i);
        if (row.n != i + 1 || row.hash != chained(before, canonicalJson(tombstoneToJson(row))))
            return failure(ErrorCode::StoreDamaged, {}, "erasure ledger " + QByteArray::number(i + 1));
        before = row.hash;
    }
    return rows;
}

Result<bool> ErasureLedger::holds(CaseId caseId) const
{
    auto query = Statement::prepare(m_database, u"SELECT 1 FROM erasure_ledger WHERE case_id = :case_id LIMIT 1");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":case_id", caseId);
    return query->step();
}

Result<std::optional<Tombstone>> ErasureLedger::find(CaseId caseId) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT n, tombstone, hash
        FROM erasure_ledger
        WHERE site_id = :site_id AND store_id = :store_id AND case_id = :case_id
        ORDER BY n
        LIMIT 1)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":case_id", caseId);
    const auto rows = readRows(*query);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QSet<CaseId>> ErasureLedger::cases() const
{
    auto query = Statement::prepare(m_database, u"SELECT case_id FROM erasure_ledger");
    if (!query)
        return std::unexpected(query.error());
    QSet<CaseId> cases;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return cases;
        cases.insert(query->id<CaseId>(0));
    }
}

Result<qint64> ErasureLedger::countSince(qint64 fromMs) const
{
    auto query = Statement::prepare(m_database, uR"(
        SELECT count(*)
        FROM erasure_ledger
        WHERE site_id = :site_id AND store_id = :store_id AND erased_ms >= :from_ms)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_siteId);
    query->bind(":store_id", m_storeId);
    query->bind(":from_ms", fromMs);
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return query->integer(0);
}

Result<Tombstone> ErasureLedger::append(Tombstone tombstone)
{
    const auto rows = read();
    if (!rows)
        return std::unexpected(rows.error());
    const QByteArray line = canonicalJson(tombstoneToJson(tombstone));
    tombstone.n = rows->size() + 1;
    tombstone.hash = chained(rows->isEmpty() ? noHash() : rows->last().hash, line);
    const WriteScope records(m_database, WriteScope::Over::Records);
    auto insert = Statement::prepare(m_database, uR"(
        INSERT INTO erasure_ledger (site_id, store_id, n, case_id, case_number, erased_ms, tombstone, hash)
        VALUES (:site_id, :store_id, :n, :case_id, :case_number, :erased_ms, :tombstone, :hash))");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(":site_id", m_siteId);
    insert->bind(":store_id", m_storeId);
    insert->bind(":n", tombstone.n);
    insert->bind(":case_id", tombstone.order.caseId);
    insert->bind(":case_number", tombstone.caseNumber);
    insert->bind(":erased_ms", tombstone.erasedMs);
    insert->bind(":tombstone", QString::fromUtf8(line));
    insert->bind(":hash", tombstone.hash);
    if (auto inserted = insert->run(); !inserted)
        return std::unexpected(inserted.error());
    return tombstone;
}

QString erasedFileName(int generation)
{
    return u"erased-%1.bin"_s.arg(generation);
}

SecretBytes erasedFileKey(const SecretBytes& headKey)
{
    return deriveSubkey(headKey, "gy-eras1");
}

Result<void> writeErasedFile(const QString& directory, int generation, const StoreId& store, const SecretBytes& key,
    const QList<Tombstone>& ledger)
{
    Json lines = Json::array();
    for (const Tombstone& tombstone : ledger)
        lines.push_back(tombstoneToJson(tombstone));
    const QByteArray bytes = canonicalJson(Json { { "fmt", "erased/1" }, { "lines", std::move(lines) } });
    return writeFileAtomically(
        erasedPath(directory, generation), seal(key, bytesOf(bytes), bytesOf(contextOf(store, generation))));
}

Result<std::optional<QList<Tombstone>>> readErasedFile(
    const QString& directory, int generation, const StoreId& store, const SecretBytes& key)
{
    const auto sealed = readFile(erasedPath(directory, generation), maxErasedFileBytes);
    if (!sealed && sealed.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto bytes = unseal(key, *sealed, bytesOf(contextOf(store, generation)));
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto json = parseJson(viewOf(bytes->view()), { .maxBytes = maxErasedFileBytes });
    if (!json)
        return std::unexpected(json.error());
    JsonReader in(*json, u"erased"_s);
    if (in.text("fmt") != u"erased/1")
        in.fail(ErrorCode::BadForm, u"erased.fmt"_s);
    QList<Tombstone> ledger;
    in.array("lines", [&ledger](const Json& line, const QString&) -> Result<void> {
        auto read = tombstoneFromJson(line);
        if (!read)
            return std::unexpected(read.error());
        read->n = ledger.size() + 1;
        ledger.append(std::move(*read));
        return {};
    });
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return ledger;
}

} // namespace gyeot
