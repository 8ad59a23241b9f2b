#include "core/store/statement.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace gyeot {

void Statement::Returner::operator()(sqlite3_stmt* statement) const
{
    if (database)
        database->giveBack(statement);
    else
        sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement, Database* database) : m_statement(statement, Returner { database }) { }

Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;

Result<Statement> Statement::prepare(Database& database, QStringView sql)
{
    auto taken = database.take(sql.toUtf8());
    if (!taken)
        return std::unexpected(taken.error());
    return Statement(*taken, &database);
}

int Statement::indexOf(const char* name) const
{
    const int index = sqlite3_bind_parameter_index(m_statement.get(), name);
    Q_ASSERT_X(index > 0, "Statement::bind", name);
    return index;
}

void Statement::note(int code)
{
    if (m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

void Statement::bind(const char* name, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        bind(name, *number);
    else if (const auto* text = std::get_if<QString>(&value))
        bind(name, *text);
    else if (const auto* bytes = std::get_if<QByteArray>(&value))
        bind(name, *bytes);
    else
        bindNull(name);
}

void Statement::bind(const char* name, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    // A null pointer would bind NULL; an empty text is a value.
    note(sqlite3_bind_text(m_statement.get(), indexOf(name), bytes.isNull() ? "" : bytes.constData(), int(bytes.size()),
        SQLITE_TRANSIENT));
}

void Statement::bind(const char* name, qint64 number)
{
    note(sqlite3_bind_int64(m_statement.get(), indexOf(name), number));
}

void Statement::bind(const char* name, const std::optional<qint64>& number)
{
    if (number)
        bind(name, *number);
    else
        bindNull(name);
}

void Statement::bind(const char* name, const QByteArray& blob)
{
    note(sqlite3_bind_blob(
        m_statement.get(), indexOf(name), blob.isNull() ? "" : blob.constData(), int(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bind(const char* name, const QDate& day)
{
    if (day.isValid())
        bind(name, day.toString(Qt::ISODate));
    else
        bindNull(name);
}

void Statement::bindNull(const char* name)
{
    note(sqlite3_bind_null(m_statement.get(), indexOf(name)));
}

Result<bool> Statement::step()
{
    const int code = m_bindFailure != SQLITE_OK ? m_bindFailure : sqlite3_step(m_statement.get());
    Database* const connection = m_statement.get_deleter().database;
    if (code == SQLITE_ROW && connection && !connection->isRowSound()) {
        reset();
        return failure(ErrorCode::StoreDamaged, {}, "page seal");
    }
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const bool reads = sqlite3_stmt_readonly(m_statement.get()) != 0;
    const ErrorCode otherwise = reads ? ErrorCode::ReadFailed : ErrorCode::WriteFailed;
    Error error = connection ? connection->failureOf(code, otherwise) : Database::errorOf(code, otherwise);
    reset();
    return std::unexpected(std::move(error));
}

Result<void> Statement::run()
{
    while (true) {
        const auto row = step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bindFailure = SQLITE_OK;
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return blob(column);
    default: return std::monostate();
    }
}

} // namespace gyeot
