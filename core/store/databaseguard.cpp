#include "core/store/database.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxValueBytes = 64 * 1024 * 1024;
constexpr int maxSqlBytes = 1024 * 1024;
constexpr int maxIdleStatements = 8; // of one text; nested reads of the same query are rare

// Settings are read back by tests and checks, never changed once the store is open. FTS5 asks for data_version by itself.
constexpr std::string_view readablePragmas[] = { "data_version", "user_version", "application_id", "table_info",
    "table_list", "index_list", "cipher_version", "cipher_page_size", "cipher_hmac_algorithm", "cipher_use_hmac",
    "cipher_plaintext_header_size", "cipher_memory_security", "temp_store", "journal_mode", "synchronous", "fullfsync",
    "checkpoint_fullfsync", "wal_autocheckpoint", "secure_delete", "foreign_keys", "trusted_schema", "cell_size_check",
    "recursive_triggers", "mmap_size", "auto_vacuum", "page_count", "locking_mode", "query_only" };
constexpr std::string_view checkPragmas[] = { "integrity_check", "quick_check", "cipher_integrity_check", "table_info",
    "index_list" };
constexpr std::string_view deniedFunctions[] = { "load_extension", "sqlcipher_export", "fts3_tokenizer" };

bool isIn(std::span<const std::string_view> list, const char* name)
{
    return name && std::ranges::find(list, std::string_view(name)) != list.end();
}

bool mayPragma(const char* name, const char* argument, bool migrating)
{
    if (!argument)
        return isIn(readablePragmas, name) || isIn(checkPragmas, name);
    return isIn(checkPragmas, name) || (migrating && std::string_view(name) == "user_version");
}

} // namespace

int Database::authorize(void* self, int action, const char* first, const char* second, const char*, const char*)
{
    const auto& database = *static_cast<const Database*>(self);
    const bool migrating = database.m_schemaWriters > 0;
    bool allowed = migrating;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT: allowed = true; break;
    case SQLITE_FUNCTION: allowed = !isIn(deniedFunctions, second); break;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        allowed = migrating || database.m_recordWriters > 0
            || database.isReadOnly() // the engine says "read-only" itself
            || !database.m_guarded.contains(QByteArray::fromRawData(first, qsizetype(strlen(first))));
        break;
    case SQLITE_PRAGMA: allowed = mayPragma(first, second, migrating); break;
    case SQLITE_ATTACH:
    case SQLITE_DETACH: allowed = false; break;
    default: // everything that makes, changes or drops a part of the schema
        break;
    }
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

void Database::lockDown()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRIGGER_EQP, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, maxValueBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, maxSqlBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_set_authorizer(m_handle, &Database::authorize, this);
}

Result<void> Database::guardTables()
{
    QSet<QByteArray> guarded { "operations", "field_heads", "audit_log", "audit_checkpoints", "audit_reasons",
        "audit_nodes", "case_keys", "store_state", "erasure_ledger" };
    // Every record table, and no other, has a column deleted_ms.
    auto query = Statement::prepare(*this, uR"(
        SELECT tables.name
        FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND columns.name = 'deleted_ms')");
    if (!query)
        return std::unexpected(query.error());
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        guarded.insert(query->text(0).toUtf8());
    }
    m_guarded = std::move(guarded);
    return {};
}

Result<sqlite3_stmt*> Database::take(const QByteArray& sql)
{
    if (auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt* statement = *idle;
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code == SQLITE_OK && statement)
        return statement;
    Error error = failureOf(code == SQLITE_OK ? SQLITE_ERROR : code, ErrorCode::ReadFailed);
    error.detail += ": ";
    error.detail += sqlite3_errmsg(m_handle); // about a literal of ours: no value is in it yet
    return std::unexpected(std::move(error));
}

void Database::giveBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // values do not wait in memory
    const QByteArray sql(sqlite3_sql(statement));
    if (m_idle.count(sql) < maxIdleStatements)
        m_idle.insert(sql, statement);
    else
        sqlite3_finalize(statement);
}

} // namespace gyeot
