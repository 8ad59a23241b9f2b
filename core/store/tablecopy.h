#pragma once

#include "core/base/result.h"
#include "core/store/value.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

struct sqlite3_stmt;

namespace gyeot {

class Database;

/** The row a table walk stands on. */
class RowReader {
public:
    RowReader(sqlite3_stmt* statement, const QByteArrayList& columns);
    QString text(const char* column) const;
    qint64 integer(const char* column) const;
    QByteArray blob(const char* column) const;

private:
    sqlite3_stmt* m_statement;
    QHash<QByteArray, int> m_columns;
};

/** New values for the columns of a rule, in their order, and what proves that they hold what the old ones held: the same bytes on both
 *  sides, derived from the opened contents. */
struct Rewrapped {
    QList<Value> values;
    QByteArray proof;
};

/** How the rows of one table whose contents hang on keys are carried over. A row that does not is none: it is copied as it stands. */
struct RowRule {
    QByteArrayList columns; ///< those whose values change
    std::function<Result<std::optional<Rewrapped>>(const RowReader&)> rewrap;
    std::function<Result<std::optional<QByteArray>>(const RowReader&)> proof; ///< of a row of the new side
};
using RowRules = QMap<QString, RowRule>;

/** What a walk through a table saw: equal figures mean equal contents, whatever the keys. */
struct TableFigures {
    qint64 rows = 0;
    QByteArray digest; ///< SHA-256 over the values by type, of changed columns over their proofs

    bool operator==(const TableFigures&) const = default;
};

/** Called between rows now and then; a failure ends the copy with it. */
using BetweenRows = std::function<Result<void>()>;

/** Carries the whole contents of one database into another of the same schema, table by table as sqlite_schema names them, so that nothing is
 *  forgotten. The shadow tables of FTS5 are tables like others here: the index is not made anew. */
class TableCopy {
public:
    /** Both outlive it. Reads within the caller's read transaction, writes within the caller's write transaction. */
    TableCopy(Database& source, Database& target, const RowRules& rules)
        : m_source(source),
          m_target(target),
          m_rules(rules)
    {
    }

    /** Every table that holds rows, in the order of their names. Errors: those of reading. */
    static Result<QStringList> tablesOf(Database& database);
    static Result<qint64> countRows(Database& database, const QString& table);

    /** Makes what the target's migrations did not make. Errors: StoreDamaged (the schemas cannot be brought to agree), those of writing. */
    Result<void> matchSchema();
    /** Empties the target's table and fills it. Errors: those of reading and writing, of the rule and of `between`. */
    Result<TableFigures> copy(const QString& table, const BetweenRows& between);
    /** The same figures from the target. */
    Result<TableFigures> look(const QString& table, const BetweenRows& between);

    /** The figures of one table as it stands, whatever keys its rows hang on. */
    static Result<TableFigures> figuresOf(Database& database, const QString& table, const BetweenRows& between);

private:
    Database& m_source;
    Database& m_target;
    const RowRules& m_rules;
};

/** SHA-256 over names, counts and digests of all tables: equal for the same rows with the same seals, whoever asks. Within the caller's read
 *  transaction. Errors: those of reading and of `between`. */
Result<QByteArray> contentsRoot(Database& database, const BetweenRows& between = {});

} // namespace gyeot
