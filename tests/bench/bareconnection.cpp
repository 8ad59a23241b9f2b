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

void bind(sqlite3_stmt* statement, int place, const BareConnection::Value& value)
{
    if (const auto* text = std::get_if<QByteArray>(&value))
        sqlite3_bind_text(statement, place, text->constData(), int(text->size()), SQLITE_STATIC);
    else
        sqlite3_bind_int64(statement, place, std::get<qint64>(value));
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

qint64 BareConnection::run(const char* sql, std::initializer_list<Value> values)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        giveUp(u"bare query: "_s + QString::fromUtf8(sqlite3_errmsg(m_handle)));
    int place = 0;
    for (const Value& value : values)
        bind(statement, ++place, value);
    qint64 readBytes = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            readBytes += sqlite3_column_text(statement, column) ? sqlite3_column_bytes(statement, column) : 1;
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        giveUp(u"bare query: "_s + QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return readBytes;
}

} // namespace gyeot::bench
