#include "tests/bench/bareconnection.h"

#include "core/store/database.h"
#include "tests/bench/measure.h"

#include <sqlite3.h>

namespace gyeot::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray hexOf(ByteSpan bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex();
}

} // namespace

BareConnection::BareConnection(const QByteArray& path, const DatabaseKey& key)
{
    if (sqlite3_open_v2(path.constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK)
        giveUp(u"the bare connection does not open"_s);
    const QByteArray raw = "PRAGMA key = \"x'" + hexOf(key.key.view()) + key.salt.toHex() + "'\"";
    execute(raw.constData());
    execute("PRAGMA cipher_memory_security = OFF");
}

BareConnection::~BareConnection()
{
    sqlite3_close(m_handle);
}

void BareConnection::execute(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(u"bare statement: "_s + QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

qint64 BareConnection::readAll(const char* sql, const QByteArray& value)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        giveUp(u"bare query: "_s + QString::fromUtf8(sqlite3_errmsg(m_handle)));
    if (!value.isNull())
        sqlite3_bind_text(statement, 1, value.constData(), int(value.size()), SQLITE_STATIC);
    qint64 read = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            read += sqlite3_column_text(statement, column) ? sqlite3_column_bytes(statement, column) : 1;
    }
    sqlite3_finalize(statement);
    return read;
}

} // namespace gyeot::bench
