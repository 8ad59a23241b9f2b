#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

namespace gyeot {

using namespace Qt::StringLiterals;

Result<QList<Migration>> bundledMigrations()
{
    const QDir folder(u":/gyeot/store/migrations"_s);
    QList<Migration> migrations;
    for (const QString& name : folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        Migration step { name.first(4).toInt(), name.toUtf8(), {} };
        if (step.number != migrations.size() + 1 || !file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::StoreSetting, {}, "migration " + step.name);
        step.sql = file.readAll();
        migrations.append(std::move(step));
    }
    if (migrations.isEmpty())
        return failure(ErrorCode::StoreSetting, {}, "no migrations");
    return migrations;
}

Result<int> schemaVersion(Database& database)
{
    const auto version = database.pragma("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

namespace {

Result<void> runStep(Database& database, const Migration& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const WriteScope schema(database, WriteScope::Over::Schema);
    // A pragma takes no bound value; the number is our own.
    const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(step.number);
    for (const QByteArray& sql : { step.sql, stamp }) {
        if (auto done = database.execute(sql.constData()); !done) {
            Error error = done.error();
            error.detail += " in " + step.name;
            return std::unexpected(std::move(error));
        }
    }
    return transaction->commit();
}

} // namespace

Result<int> migrate(Database& database, const QList<Migration>& migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version > migrations.size())
        return failure(ErrorCode::StoreNewer, {}, "schema " + QByteArray::number(*version));
    for (const Migration& step : migrations.sliced(*version)) {
        if (auto done = runStep(database, step); !done)
            return std::unexpected(done.error());
    }
    return int(migrations.size());
}

} // namespace gyeot
