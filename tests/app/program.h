#pragma once

#include "core/base/json.h"
#include "tests/support/teststore.h"

#include <QProcess>

#include <nlohmann/json.hpp>

namespace gyeot::test {

/** What a program left behind. */
struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;

    Json json() const { return parseJson(out).value_or(Json()); }
    /** The stable code of a refusal asked for with --json. */
    QByteArray errorCode() const
    {
        const Json said = parseJson(err).value_or(Json());
        return said.contains("error") ? QByteArray::fromStdString(said["error"]["code"].get<std::string>()) : err;
    }
};

/** A program of ours as a script starts it, the passphrase on its standard input. */
inline Run runProgram(const QString& name, const QStringList& arguments, QByteArrayView passphrase)
{
    constexpr int patienceMs = 120'000;
    QProcess process;
    process.start(QStringLiteral(GYEOT_BINARY_DIR "/bin/") + name,
        arguments + QStringList { QStringLiteral("--passphrase-fd"), QStringLiteral("0") });
    if (!process.waitForStarted(patienceMs))
        return {};
    process.write(passphrase.toByteArray() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

inline Run gyeotctl(const QStringList& arguments, QByteArrayView passphrase = TestStore::passphrase)
{
    return runProgram(QStringLiteral("gyeotctl"), arguments, passphrase);
}

/** A store that nobody has open, for programs to work on. */
struct ClosedStore : TestStore {
    explicit ClosedStore(const QString& siteId = QStringLiteral("S07")) : TestStore(siteId)
    {
        if (!store->auditRead("case.open", ids.make<CaseId>()))
            qFatal("no audit");
        store.reset();
    }
    QStringList command(const QString& name, const QStringList& more = {}) const
    {
        return QStringList { name, QStringLiteral("--store"), path, QStringLiteral("--user"), userName } + more;
    }
    Run ctl(const QString& name, const QStringList& more = {}) const
    {
        return gyeotctl(command(name, QStringList(QStringLiteral("--json")) + more));
    }
};

/** A case file of resources/demo as the build lays it out, its pictures drawn. */
inline QString demoFile(const QString& name)
{
    return QStringLiteral(GYEOT_BINARY_DIR "/demofiles/") + name;
}

} // namespace gyeot::test
