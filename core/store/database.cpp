#include "core/store/database.h"

#include "core/base/file.h"

#include <QFile>
#include <QFileInfo>

#define SQLITE_HAS_CODEC
#include <sqlite3.h>

#include <cctype>
#include <cstring>

namespace gyeot {

namespace {

constexpr size_t rawKeyText = 99; // x'<64 hex of key><32 hex of salt>'
constexpr int applicationId = 0x47594f54; // "GYOT"
constexpr int busyTimeoutMs = 2000; // a store job holds the writer lease for 50 ms at most

/** A setting as it is made and as it must read afterwards. */
struct Setting {
    const char* set;
    const char* read;
    QByteArrayView expected;
};

// reference/security.md 3.6, step 7, and step 10 with DESIGN section 4: memory security is off, since it makes ranked search 20 × slower
// and locking replaces the process anyway.
constexpr Setting cipherSettings[] = {
    { "PRAGMA cipher_page_size = 4096", "PRAGMA cipher_page_size", "4096" },
    { "PRAGMA cipher_hmac_algorithm = HMAC_SHA512", "PRAGMA cipher_hmac_algorithm", "HMAC_SHA512" },
    { nullptr, "PRAGMA cipher_use_hmac", "1" },
    { nullptr, "PRAGMA cipher_plaintext_header_size", "0" },
    { "PRAGMA cipher_memory_security = OFF", "PRAGMA cipher_memory_security", "0" },
};
constexpr Setting settings[] = {
    { "PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2" },
    { "PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal" },
    { "PRAGMA synchronous = FULL", "PRAGMA synchronous", "2" },
    { "PRAGMA fullfsync = ON", "PRAGMA fullfsync", "1" },
    { "PRAGMA checkpoint_fullfsync = ON", "PRAGMA checkpoint_fullfsync", "1" },
    { "PRAGMA wal_autocheckpoint = 200", "PRAGMA wal_autocheckpoint", "200" },
    { "PRAGMA journal_size_limit = 0", "PRAGMA journal_size_limit", "0" },
    { "PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1" },
    { "PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1" },
    { "PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0" },
    { "PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1" },
    { "PRAGMA recursive_triggers = OFF", "PRAGMA recursive_triggers", "0" },
    { "PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0" },
};

Result<void> apply(Database& database, std::span<const Setting> wanted)
{
    for (const Setting& setting : wanted) {
        if (setting.set) {
            if (auto set = database.pragma(setting.set); !set)
                return std::unexpected(set.error());
        }
        const auto read = database.pragma(setting.read);
        if (!read)
            return std::unexpected(read.error());
        if (*read != setting.expected)
            return failure(ErrorCode::StoreSetting, {}, QByteArray(setting.read) + " reads " + *read);
    }
    return {};
}

/** The key in the only form that cannot become a passphrase by a slip (trap 1), in guarded memory. */
Result<SecretBytes> keyText(const DatabaseKey& key)
{
    if (key.key.size() != 32 || key.salt.size() != 16)
        return failure(ErrorCode::BadArgument, {}, "database key size");
    static constexpr char digits[] = "0123456789abcdef";
    SecretBytes text(rawKeyText);
    auto out = text.mutableView();
    size_t at = 0;
    out[at++] = 'x';
    out[at++] = '\'';
    for (const ByteSpan part : { key.key.view(), bytesOf(key.salt) }) {
        for (const unsigned char byte : part) {
            out[at++] = static_cast<unsigned char>(digits[byte >> 4]);
            out[at++] = static_cast<unsigned char>(digits[byte & 15]);
        }
    }
    out[at++] = '\'';
    const bool allHex = std::ranges::all_of(out.subspan(2, 96), [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (at != rawKeyText || !allHex)
        return failure(ErrorCode::CryptoFailed, {}, "raw key form");
    return text;
}

} // namespace

Database::Database(sqlite3* handle, const QString& path) : m_handle(handle), m_path(path) { }

Database::~Database()
{
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const DatabaseKey& key)
{
    // The file is made by us so that its mode, which the journal files copy, is ours from the first byte on.
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        if (QFileInfo::exists(path))
            return failure(ErrorCode::AlreadyExists, QFileInfo(path).fileName());
        return std::unexpected(systemError(ErrorCode::WriteFailed, path));
    }
    file.close();
    auto made = connect(path, key, true);
    if (!made)
        QFile::remove(path);
    return made;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const DatabaseKey& key)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, info.fileName());
    if (!info.isFile() || info.isSymLink())
        return failure(ErrorCode::StoreDamaged, info.fileName(), "not a regular file");
    if (info.size() == 0)
        return failure(ErrorCode::StoreDamaged, info.fileName(), "empty");
    return connect(path, key, false);
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, const DatabaseKey& key, bool isNew)
{
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOFOLLOW;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(code, ErrorCode::ReadFailed));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    // SQLCipher's own log writes pages and paths to stderr unless told otherwise before the key (trap 19); its failures reach us as codes.
    if (auto quiet = database->pragma("PRAGMA cipher_log = off"); !quiet)
        return std::unexpected(quiet.error());
    auto opened = database->applyKey(key);
    if (opened)
        opened = database->proveEngine();
    if (opened)
        opened = database->provePages(isNew);
    if (opened)
        opened = database->applySettings();
    if (!opened)
        return std::unexpected(opened.error());
    database->lockDown();
    return database;
}

Result<void> Database::applyKey(const DatabaseKey& key)
{
    const auto text = keyText(key);
    if (!text)
        return std::unexpected(text.error());
    const int code = sqlite3_key_v2(m_handle, "main", text->view().data(), int(text->size()));
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(code, ErrorCode::CryptoFailed));
    return {};
}

Result<void> Database::proveEngine()
{
    const auto version = pragma("PRAGMA cipher_version");
    if (!version)
        return std::unexpected(version.error());
    // Plain SQLite accepts a key, answers nothing here and writes everything in clear (trap 3).
    if (!version->startsWith("4."))
        return failure(ErrorCode::StoreSetting, {}, "cipher_version reads " + *version);
    return apply(*this, cipherSettings);
}

Result<void> Database::provePages(bool isNew)
{
    if (auto first = pragma("SELECT count(*) FROM sqlite_schema"); !first)
        return std::unexpected(first.error());
    if (isNew) {
        static_assert(applicationId == 1197035348);
        if (auto set = pragma("PRAGMA application_id = 1197035348"); !set)
            return std::unexpected(set.error());
    }
    // With auto_vacuum a page of zeros would skip its check (trap 10).
    if (const auto vacuum = pragma("PRAGMA auto_vacuum"); !vacuum || *vacuum != "0")
        return failure(ErrorCode::StoreSetting, {}, "auto_vacuum");
    if (const auto id = pragma("PRAGMA application_id"); !id || *id != QByteArray::number(applicationId))
        return failure(ErrorCode::StoreDamaged, QFileInfo(m_path).fileName(), "application_id");
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.read(16) == QByteArray("SQLite format 3", 16))
        return failure(ErrorCode::StoreSetting, QFileInfo(m_path).fileName(), "plaintext header");
    return {};
}

Result<void> Database::applySettings()
{
    return apply(*this, settings);
}

Result<void> Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    Error error = errorOf(sqlite3_extended_errcode(m_handle), ErrorCode::WriteFailed);
    return std::unexpected(std::move(error));
}

Result<QByteArray> Database::pragma(const char* sql)
{
    const auto rows = pragmaRows(sql);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? QByteArray() : rows->first();
}

Result<QByteArrayList> Database::pragmaRows(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    QByteArrayList rows;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = statement ? sqlite3_step(statement) : SQLITE_DONE;
        if (code == SQLITE_ROW)
            rows << QByteArray(
                reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)), sqlite3_column_bytes(statement, 0));
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return std::unexpected(errorOf(code, ErrorCode::ReadFailed));
    return rows;
}

void Database::interruptUnless(std::function<bool()> goOn)
{
    constexpr int instructionsPerQuestion = 20'000; // a few milliseconds
    m_goOn = std::move(goOn);
    const auto ask = [](void* self) { return static_cast<Database*>(self)->m_goOn() ? 0 : 1; };
    sqlite3_progress_handler(m_handle, m_goOn ? instructionsPerQuestion : 0, m_goOn ? +ask : nullptr, this);
}

Result<void> Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(code, ErrorCode::WriteFailed));
    return {};
}

quint32 Database::dataVersion() const
{
    unsigned int version = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

Error Database::errorOf(int code, ErrorCode fallback)
{
    const QByteArray detail = "sqlite " + QByteArray::number(code);
    switch (code & 0xff) {
    case SQLITE_FULL: return { ErrorCode::DiskFull, {}, detail };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return { ErrorCode::StoreDamaged, {}, detail };
    case SQLITE_READONLY: return { ErrorCode::StoreReadOnly, {}, detail };
    case SQLITE_CONSTRAINT: return { ErrorCode::Constraint, {}, detail };
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return { ErrorCode::StoreInUse, {}, detail };
    case SQLITE_TOOBIG: return { ErrorCode::TooLarge, {}, detail };
    case SQLITE_INTERRUPT: return { ErrorCode::Cancelled, {}, detail };
    case SQLITE_AUTH:
    case SQLITE_ERROR:
    case SQLITE_RANGE: return { ErrorCode::BadArgument, {}, detail };
    default: return { fallback, {}, detail };
    }
}

WriteScope::WriteScope(Database& database, Over what)
    : m_count(what == Over::Records ? database.m_recordWriters : database.m_schemaWriters)
{
    ++m_count;
}

WriteScope::~WriteScope()
{
    --m_count;
}

} // namespace gyeot
