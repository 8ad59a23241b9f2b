#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <QByteArrayList>
#include <QMultiHash>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace gyeot {

/** What opens one SQLCipher file: the raw key of 32 bytes and the explicit salt of 16 bytes, so that neither a passphrase derivation nor
 *  the first bytes of the file are ever relied on (reference/security.md 3.2). */
struct DatabaseKey {
    SecretBytes key;
    QByteArray salt;
};

/** One connection to one encrypted file, opened by the exact sequence of reference/security.md 3.6 with every setting read back. Used by
 *  the thread that opened it. After opening, an authorizer refuses ATTACH, changes of the schema and of settings, and any writing of
 *  record and log tables outside a WriteScope. */
class Database {
public:
    /** Makes the file (mode 0600), empty but for its settings. Errors: AlreadyExists, WriteFailed, DiskFull, StoreSetting. */
    static Result<std::unique_ptr<Database>> create(const QString& path, const DatabaseKey& key);
    /** Errors: NotFound, BadArgument (a key that is not 32 + 16 bytes), StoreDamaged (first page fails its check, plain SQLite or another
     *  program's file), StoreSetting (the engine did not take a setting), ReadFailed. */
    static Result<std::unique_ptr<Database>> open(const QString& path, const DatabaseKey& key);
    /** For looking before anything is decided, and for rescue: with what stands in the write-ahead log, and without writing a byte, not even
     *  beside the file (rescuevfs.h). Nobody may write in the file meanwhile. Errors: as open(). */
    static Result<std::unique_ptr<Database>> openReadOnly(const QString& path, const DatabaseKey& key);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /** Runs a script of literal statements without values (schema, BEGIN, COMMIT). Errors: those of Statement::step. */
    Result<void> execute(const char* sql);
    /** First column of the first row of a PRAGMA as text; empty if there is no row. Errors: BadArgument when it is not permitted. */
    Result<QByteArray> pragma(const char* sql);
    /** First column of every row, for the pragmas that check. Errors: as pragma(); Cancelled. */
    Result<QByteArrayList> pragmaRows(const char* sql);
    /** Asked now and then while a statement runs; false ends it with Cancelled. Jobs use it with their Progress. */
    void interruptUnless(std::function<bool()> goOn);
    /** Brings the write-ahead log into the main file and empties it: what has not been brought over is guarded by SQLite's running
     *  checksum alone (reference/security.md 3.7). Errors: StoreInUse when a reader holds it, DiskFull, WriteFailed. */
    Result<void> checkpoint();

    bool isReadOnly() const { return m_how == How::ReadOnly; }
    /** Whether the first 16 bytes of the file are not the salt of the key: the file opens all the same, since the salt is given, but another
     *  tool would call it no database (reference/security.md DB-06). */
    bool isHeaderDamaged() const { return m_headerDamaged; }
    /** Writes those bytes anew. Errors: WriteFailed, StoreReadOnly. */
    Result<void> repairHeader(const QByteArray& salt);
    /** Another number after every commit, by whatever connection: what was remembered under the same one still holds. Only within a
     *  transaction does it tell of others' commits. */
    quint32 dataVersion() const;

    QString path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    /** The failure `code` of the engine in our words; `fallback` where it says nothing more exact. Detail is the number alone. */
    static Error errorOf(int code, ErrorCode fallback);
    /** The same for the failure this connection met last: a page whose seal does not hold reaches us as a bare "error" where the engine was not
     *  at a tree. */
    Error failureOf(int code, ErrorCode fallback) const;

    /** Whether the row just read can be believed. The cipher layer hands out zeros for a page whose seal does not hold and puts the connection into
     *  an error that only the next page would meet: where that page is the last of a long value, the row comes as if it were whole. Asked with
     *  each row; costs something only where pages came from the disk. */
    bool isRowSound();

    /** After a failed flush nothing may be believed that was not on disk before (trap 22): writing ends until the store is reopened. */
    void distrust() { m_distrusted = true; }
    bool isDistrusted() const { return m_distrusted; }
    /** Reads which tables hold records and logs; called once the schema stands. Errors: StoreDamaged. */
    Result<void> guardTables();

private:
    friend class Statement;
    friend class WriteScope;
    enum class How { New, Existing, ReadOnly };
    Database(sqlite3* handle, const QString& path, How how);
    static Result<std::unique_ptr<Database>> openFile(const QString& path, const DatabaseKey& key, How how);
    static Result<std::unique_ptr<Database>> connect(const QString& path, const DatabaseKey& key, How how);
    Result<void> applyKey(const DatabaseKey& key);
    Result<void> proveEngine();
    Result<void> provePages();
    Result<void> proveHeader(const QByteArray& salt);
    Result<void> applySettings();
    void lockDown();
    static int authorize(
        void* self, int action, const char* first, const char* second, const char* database, const char* trigger);
    Result<sqlite3_stmt*> take(const QByteArray& sql);
    void giveBack(sqlite3_stmt* statement);

    sqlite3* m_handle;
    QString m_path;
    How m_how;
    bool m_headerDamaged = false;
    int m_pagesRead = 0; ///< from the disk, when isRowSound() was last asked
    sqlite3_stmt* m_probe = nullptr;
    QMultiHash<QByteArray, sqlite3_stmt*> m_idle; ///< compiled statements waiting to be used again, by their text
    QSet<QByteArray> m_guarded;
    int m_recordWriters = 0;
    int m_schemaWriters = 0;
    bool m_distrusted = false;
    std::function<bool()> m_goOn;
};

/** While it lives, core/store's own code may write what the authorizer otherwise refuses: `Records` the record and log tables (Change
 *  and the merge), `Schema` the schema and its version (migrations). */
class WriteScope {
public:
    enum class Over { Records, Schema };
    WriteScope(Database& database, Over what);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

private:
    int& m_count;
};

} // namespace gyeot
