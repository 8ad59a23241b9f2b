#include "core/store/tablecopy.h"

#include "core/crypto/hasher.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#define SQLITE_HAS_CODEC
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetween = 64;

struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Compiled = std::unique_ptr<sqlite3_stmt, Finalizer>;

/** While it lives, the shadow tables of FTS5 may be written as what they are. Only the target of a copy is ever opened so. */
class ShadowTables {
public:
    explicit ShadowTables(Database& database) : m_handle(database.handle()) { set(0); }
    ~ShadowTables() { set(1); }
    ShadowTables(const ShadowTables&) = delete;
    ShadowTables& operator=(const ShadowTables&) = delete;

private:
    void set(int defensive) { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, defensive, nullptr); }
    sqlite3* m_handle;
};

Error failed(Database& database, ErrorCode fallback)
{
    return Database::errorOf(sqlite3_extended_errcode(database.handle()), fallback);
}

/** An SQL name as it can stand in a query; names come from sqlite_schema, where our own migrations put them. */
QByteArray quoted(const QByteArray& name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

Result<Compiled> compile(Database& database, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return std::unexpected(failed(database, ErrorCode::ReadFailed));
    return Compiled(statement);
}

Result<QByteArrayList> columnsOf(Database& database, const QString& table)
{
    auto query = Statement::prepare(database, u"SELECT name FROM pragma_table_info(:name) ORDER BY cid");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":name", table);
    QByteArrayList columns;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return columns;
        columns << query->text(0).toUtf8();
    }
}

QByteArray listOf(const QByteArrayList& columns)
{
    QByteArrayList names;
    for (const QByteArray& column : columns)
        names << quoted(column);
    return names.join(", ");
}

/** Values as bytes that cannot be mistaken for each other: a byte of type, a length, the value. */
class Digest {
public:
    void add(char type, QByteArrayView bytes)
    {
        char head[9] = { type };
        qToBigEndian(qint64(bytes.size()), head + 1);
        m_hasher.add(bytesOf(QByteArrayView(head, 9)));
        m_hasher.add(bytesOf(bytes));
    }
    void add(sqlite3_stmt* row, int column)
    {
        const int type = sqlite3_column_type(row, column);
        if (type == SQLITE_INTEGER) {
            char number[8];
            qToBigEndian(qint64(sqlite3_column_int64(row, column)), number);
            add('i', QByteArrayView(number, 8));
        } else if (type == SQLITE_FLOAT) {
            const double number = sqlite3_column_double(row, column);
            add('f', QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
        } else if (type == SQLITE_NULL) {
            add('n', {});
        } else {
            const char* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
            add(type == SQLITE_TEXT ? 't' : 'b', QByteArrayView(bytes, sqlite3_column_bytes(row, column)));
        }
    }
    QByteArray finish() { return m_hasher.finish(); }

private:
    Hasher m_hasher;
};

void bindValue(sqlite3_stmt* statement, int at, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(statement, at, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        sqlite3_bind_text(statement, at, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        sqlite3_bind_blob(statement, at, bytes->constData(), int(bytes->size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(statement, at);
    }
}

/** One table on one side, row by row in the order in which it lies there. */
class Walk {
public:
    static Result<Walk> begin(Database& database, const QString& table)
    {
        auto columns = columnsOf(database, table);
        if (!columns)
            return std::unexpected(columns.error());
        auto rows = compile(database, "SELECT " + listOf(*columns) + " FROM " + quoted(table.toUtf8()));
        if (!rows)
            return std::unexpected(rows.error());
        return Walk(database, std::move(*columns), std::move(*rows));
    }

    Result<bool> next()
    {
        const int code = sqlite3_step(m_rows.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return std::unexpected(failed(m_database, ErrorCode::ReadFailed));
        m_figures.rows += code == SQLITE_ROW;
        return code == SQLITE_ROW;
    }
    /** Adds the row to the digest, with the proof in place of the rule's columns. */
    void note(const RowRule* rule, const std::optional<QByteArray>& proof)
    {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (!proof || !rule->columns.contains(m_columns.at(i)))
                m_digest.add(m_rows.get(), i);
        }
        if (proof)
            m_digest.add('p', *proof);
    }
    bool isPause() const { return m_figures.rows % rowsBetween == 0; }
    const QByteArrayList& columns() const { return m_columns; }
    sqlite3_stmt* row() const { return m_rows.get(); }
    RowReader reader() const { return { m_rows.get(), m_columns }; }
    TableFigures finish()
    {
        m_figures.digest = m_digest.finish();
        return m_figures;
    }

private:
    Walk(Database& database, QByteArrayList columns, Compiled rows)
        : m_database(database),
          m_columns(std::move(columns)),
          m_rows(std::move(rows))
    {
    }

    Database& m_database;
    QByteArrayList m_columns;
    Compiled m_rows;
    Digest m_digest;
    TableFigures m_figures;
};

const RowRule* ruleOf(const RowRules& rules, const QString& table)
{
    const auto found = rules.find(table);
    return found == rules.end() ? nullptr : &*found;
}

Result<TableFigures> lookAt(Database& database, const QString& table, const RowRule* rule, const BetweenRows& between)
{
    auto walk = Walk::begin(database, table);
    if (!walk)
        return std::unexpected(walk.error());
    while (true) {
        const auto row = walk->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return walk->finish();
        const auto proof =
            rule ? rule->proof(walk->reader()) : Result<std::optional<QByteArray>>(std::optional<QByteArray>());
        if (!proof)
            return std::unexpected(proof.error());
        walk->note(rule, *proof);
        if (auto go = walk->isPause() && between ? between() : Result<void>(); !go)
            return std::unexpected(go.error());
    }
}

struct SchemaObject {
    QString type;
    QString name;
    QString table;
    QString sql;

    bool operator==(const SchemaObject&) const = default;
};

/** Virtual tables first, since they bring their shadow tables along; indexes, views and triggers last. */
Result<QList<SchemaObject>> schemaOf(Database& database)
{
    auto query = Statement::prepare(database, uR"(
        SELECT type, name, tbl_name, sql
        FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'
        ORDER BY type = 'table' AND rootpage = 0 DESC, type = 'table' DESC, name)");
    if (!query)
        return std::unexpected(query.error());
    QList<SchemaObject> objects;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return objects;
        objects.append({ query->text(0), query->text(1), query->text(2), query->text(3) });
    }
}

} // namespace

RowReader::RowReader(sqlite3_stmt* statement, const QByteArrayList& columns) : m_statement(statement)
{
    for (int i = 0; i < columns.size(); ++i)
        m_columns.insert(columns.at(i), i);
}

QString RowReader::text(const char* column) const
{
    return QString::fromUtf8(blob(column));
}

qint64 RowReader::integer(const char* column) const
{
    return sqlite3_column_int64(m_statement, m_columns.value(column));
}

QByteArray RowReader::blob(const char* column) const
{
    const int at = m_columns.value(column);
    const char* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, at));
    return { bytes, sqlite3_column_bytes(m_statement, at) };
}

Result<QStringList> TableCopy::tablesOf(Database& database)
{
    auto query = Statement::prepare(database, uR"(
        SELECT name
        FROM sqlite_schema
        WHERE type = 'table' AND rootpage > 0 AND name NOT GLOB 'sqlite_stat*'
        ORDER BY name)");
    if (!query)
        return std::unexpected(query.error());
    QStringList tables;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return tables;
        tables << query->text(0);
    }
}

Result<qint64> TableCopy::countRows(Database& database, const QString& table)
{
    const auto count = compile(database, "SELECT count(*) FROM " + quoted(table.toUtf8()));
    if (!count)
        return std::unexpected(count.error());
    if (sqlite3_step(count->get()) != SQLITE_ROW)
        return std::unexpected(failed(database, ErrorCode::ReadFailed));
    return sqlite3_column_int64(count->get(), 0);
}

Result<void> TableCopy::matchSchema()
{
    const auto wanted = schemaOf(m_source);
    auto present = schemaOf(m_target);
    if (!wanted || !present)
        return std::unexpected(wanted ? present.error() : wanted.error());
    const WriteScope schema(m_target, WriteScope::Over::Schema);
    for (const SchemaObject& object : *wanted) {
        const bool isThere = std::ranges::contains(*present, object.name, &SchemaObject::name);
        if (isThere)
            continue;
        if (auto made = m_target.execute(object.sql.toUtf8().constData()); !made)
            return made;
        present = schemaOf(m_target);
        if (!present)
            return std::unexpected(present.error());
    }
    return *present == *wanted ? Result<void>() : failure(ErrorCode::StoreDamaged, {}, "schema");
}

Result<TableFigures> TableCopy::copy(const QString& table, const BetweenRows& between)
{
    const WriteScope records(m_target, WriteScope::Over::Records);
    const ShadowTables shadows(m_target);
    auto walk = Walk::begin(m_source, table);
    if (!walk)
        return std::unexpected(walk.error());
    const QByteArray name = quoted(table.toUtf8());
    if (auto emptied = m_target.execute(QByteArray("DELETE FROM " + name).constData()); !emptied)
        return std::unexpected(emptied.error());
    const QByteArrayList& columns = walk->columns();
    const QByteArray places = QByteArrayList(columns.size(), "?").join(", ");
    const auto insert = compile(m_target, "INSERT INTO " + name + " (" + listOf(columns) + ") VALUES (" + places + ')');
    if (!insert)
        return std::unexpected(insert.error());
    const RowRule* rule = ruleOf(m_rules, table);
    while (true) {
        const auto row = walk->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return walk->finish();
        const auto changed =
            rule ? rule->rewrap(walk->reader()) : Result<std::optional<Rewrapped>>(std::optional<Rewrapped>());
        if (!changed)
            return std::unexpected(changed.error());
        for (int i = 0; i < columns.size(); ++i) {
            const qsizetype at = *changed ? rule->columns.indexOf(columns.at(i)) : -1;
            if (at >= 0)
                bindValue(insert->get(), i + 1, (*changed)->values.at(at));
            else
                sqlite3_bind_value(insert->get(), i + 1, sqlite3_column_value(walk->row(), i));
        }
        if (sqlite3_step(insert->get()) != SQLITE_DONE)
            return std::unexpected(failed(m_target, ErrorCode::WriteFailed));
        sqlite3_reset(insert->get());
        walk->note(rule, *changed ? std::optional((*changed)->proof) : std::nullopt);
        if (auto go = walk->isPause() && between ? between() : Result<void>(); !go)
            return std::unexpected(go.error());
    }
}

Result<TableFigures> TableCopy::look(const QString& table, const BetweenRows& between)
{
    return lookAt(m_target, table, ruleOf(m_rules, table), between);
}

Result<TableFigures> TableCopy::figuresOf(Database& database, const QString& table, const BetweenRows& between)
{
    return lookAt(database, table, nullptr, between);
}

Result<QByteArray> contentsRoot(Database& database, const BetweenRows& between)
{
    const auto tables = TableCopy::tablesOf(database);
    if (!tables)
        return std::unexpected(tables.error());
    Digest digest;
    for (const QString& table : *tables) {
        const auto figures = TableCopy::figuresOf(database, table, between);
        if (!figures)
            return std::unexpected(figures.error());
        digest.add('t', table.toUtf8());
        digest.add('d', figures->digest);
        digest.add('c', QByteArray::number(figures->rows));
    }
    return digest.finish();
}

} // namespace gyeot
