#pragma once

#include "core/store/database.h"
#include "core/store/statement.h"

#include <QTemporaryDir>

namespace gyeot::test {

/** The same raw key for every bare database of these tests. */
inline DatabaseKey fixedKey(char fill = 'k')
{
    return { SecretBytes::copyOf(bytesOf(QByteArray(32, fill))), QByteArray(16, 's') };
}

/** A new bare database in a folder that goes with the object. */
struct DatabaseFixture {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("bare.db"));
    std::unique_ptr<Database> database = Database::create(path, fixedKey()).value_or(nullptr);

    /** Makes a table, which the authorizer allows to migrations only. */
    Result<void> makeSchema(const char* sql)
    {
        const WriteScope schema(*database, WriteScope::Over::Schema);
        return database->execute(sql);
    }
    qint64 count(QStringView sql)
    {
        auto query = Statement::prepare(*database, sql);
        return query && query->step().value_or(false) ? query->integer(0) : -1;
    }
};

} // namespace gyeot::test
