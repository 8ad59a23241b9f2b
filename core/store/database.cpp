#include "core/store/database.h"

#include "core/base/file.h"
#include "core/store/rescuevfs.h"

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
constexpr int fileHeaderBytes = 16; // where plain SQLite has its name, SQLCipher the salt
constexpr int checkpointPatienceMs = 100; // two steps of a job
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

// Only for reading: no shared memory is asked for, and the engine itself refuses to write.
constexpr Setting readOnlySettings[] = {
    { nullptr, "PRAGMA locking_mode", "exclusive" },
    { "PRAGMA query_only = ON", "PRAGMA query_only", "1" },
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

Database::Database(sqlite3* handle, const QString& path, How how) : m_handle(handle), m_path(path), m_how(how) { }

Database::~Database()
{
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_finalize(m_probe);
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
    auto made = connect(path, key, How::New);
    if (!made)
        QFile::remove(path);
    return made;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const DatabaseKey& key)
{
    return openFile(path, key, How::Existing);
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& path, const DatabaseKey& key)
{
    return openFile(path, key, How::ReadOnly);
}

Result<std::unique_ptr<Database>> Database::openFile(const QString& path, const DatabaseKey& key, How how)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, info.fileName());
    if (!info.isFile() || info.isSymLink())
        return failure(ErrorCode::StoreDamaged, info.fileName(), "not a regular file");
    if (info.size() == 0)
        return failure(ErrorCode::StoreDamaged, info.fileName(), "empty");
    return connect(path, key, how);
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, const DatabaseKey& key, How how)
{
    sqlite3* handle = nullptr;
    const bool isReading = how == How::ReadOnly;
    const int flags = (isReading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX
        | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOFOLLOW;
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, isReading ? rescueVfsName() : nullptr);
    std::unique_ptr<Database> database(new Database(handle, path, how));
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(code, ErrorCode::ReadFailed));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    // SQLCipher's own log writes pages and paths to stderr unless told otherwise before the key (trap 19); its failures reach us as codes.
    // Exclusive locking, before the first page is read, keeps the index of the write-ahead log in memory.
    for (const char* early : { "PRAGMA cipher_log = off", isReading ? "PRAGMA locking_mode = EXCLUSIVE" : nullptr }) {
        if (const auto set = early ? database->pragma(early) : Result<QByteArray>(); !set)
            return std::unexpected(set.error());
    }
    auto opened = database->applyKey(key);
    if (opened)
        opened = database->proveEngine();
    if (opened)
        opened = database->provePages();
    if (opened)
        opened = database->proveHeader(key.salt);
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

Result<void> Database::proveHeader(const QByteArray& salt)
{
    // Through the engine's own descriptor: closing another one of the same file would let go of its locks (trap 4).
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray header(fileHeaderBytes, '\0');
    if (!file || !file->pMethods)
        return failure(ErrorCode::StoreSetting, {}, "no file");
    const int code = file->pMethods->xRead(file, header.data(), fileHeaderBytes, 0);
    if (code == SQLITE_IOERR_SHORT_READ)
        return failure(ErrorCode::StoreDamaged, QFileInfo(m_path).fileName(), "too short");
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(code, ErrorCode::ReadFailed));
    if (header == QByteArray("SQLite format 3", fileHeaderBytes))
        return failure(ErrorCode::StoreSetting, QFileInfo(m_path).fileName(), "plaintext header");
    m_headerDamaged = header != salt;
    return {};
}

Result<void> Database::repairHeader(const QByteArray& salt)
{
    if (isReadOnly())
        return failure(ErrorCode::StoreReadOnly);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods || salt.size() != fileHeaderBytes)
        return failure(ErrorCode::BadArgument, {}, "header");
    int code = file->pMethods->xWrite(file, salt.constData(), fileHeaderBytes, 0);
    if (code == SQLITE_OK)
        code = file->pMethods->xSync(file, SQLITE_SYNC_FULL);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(code, ErrorCode::WriteFailed));
    m_headerDamaged = false;
    return {};
}

Result<void> Database::provePages()
{
    if (auto first = pragma("SELECT count(*) FROM sqlite_schema"); !first)
        return std::unexpected(first.error());
    if (m_how == How::New) {
        static_assert(applicationId == 1197035348);
        if (auto set = pragma("PRAGMA application_id = 1197035348"); !set)
            return std::unexpected(set.error());
    }
    // With auto_vacuum a page of zeros would skip its check (trap 10).
    if (const auto vacuum = pragma("PRAGMA auto_vacuum"); !vacuum || *vacuum != "0")
        return failure(ErrorCode::StoreSetting, {}, "auto_vacuum");
    if (const auto id = pragma("PRAGMA application_id"); !id || *id != QByteArray::number(applicationId))
        return failure(ErrorCode::StoreDamaged, QFileInfo(m_path).fileName(), "application_id");
    return {};
}

Result<void> Database::applySettings()
{
    auto applied = apply(*this, settings);
    return applied && isReadOnly() ? apply(*this, readOnlySettings) : applied;
}

Result<void> Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return std::unexpected(failureOf(sqlite3_extended_errcode(m_handle), ErrorCode::WriteFailed));
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
    const Error error = code == SQLITE_DONE ? Error() : failureOf(code, ErrorCode::ReadFailed);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return std::unexpected(error);
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
    if (isReadOnly())
        return {}; // the log stays what it is
    // Another tool that reads may hold it for long (DB-14): then it is tried again after the next save, and nobody waits for it here.
    sqlite3_busy_timeout(m_handle, checkpointPatienceMs);
    const int code = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
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

bool Database::isRowSound()
{
    int pages = 0;
    int most = 0;
    sqlite3_db_status(m_handle, SQLITE_DBSTATUS_CACHE_MISS, &pages, &most, 0);
    if (pages == m_pagesRead)
        return true; // everything was in memory, and so verified
    m_pagesRead = pages;
    // The first page is at hand, but a connection in an error gives out none.
    if (!m_probe)
        sqlite3_prepare_v3(
            m_handle, "SELECT 1 FROM sqlite_schema LIMIT 1", -1, SQLITE_PREPARE_PERSISTENT, &m_probe, nullptr);
    const int code = m_probe ? sqlite3_step(m_probe) : SQLITE_ERROR;
    sqlite3_reset(m_probe);
    return code == SQLITE_ROW || code == SQLITE_DONE;
}

Error Database::errorOf(int code, ErrorCode fallback)
{
    const QByteArray detail = "sqlite " + QByteArray::number(code);
    if (code == SQLITE_IOERR_SHMSIZE
        || code == SQLITE_IOERR_SHMOPEN) // the index beside the log does not grow, which is want of room
        return { ErrorCode::DiskFull, {}, detail };
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

Error Database::failureOf(int code, ErrorCode fallback) const
{
    // Statements of ours are proved when they are compiled, so an error without words while they run is the cipher layer's.
    const bool isBare = code == SQLITE_ERROR && qstrcmp(sqlite3_errmsg(m_handle), sqlite3_errstr(SQLITE_ERROR)) == 0;
    return isBare ? Error { ErrorCode::StoreDamaged, {}, "sqlite 1" } : errorOf(code, fallback);
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
