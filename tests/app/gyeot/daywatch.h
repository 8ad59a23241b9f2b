#pragma once

#include "tests/support/canaryscan.h"
#include "tests/support/demoplace.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace gyeot::test {

/** A counselor's day in a process of its own (daychild), in a home of its own, so that what it leaves behind can be found. */
class DayWatch {
public:
    /** Typed in the day and found nowhere else: words of no language, so that chance finds none of them. */
    static QString words() { return QStringLiteral("쾳뤏볎 봵웲삻 Zqxvkwj7731"); }

    explicit DayWatch(const DemoPlace& place) : m_place(place)
    {
        for (const char* name : { "home", "config", "cache", "data", "run", "tmp", "work" })
            QDir(m_dir.path()).mkdir(QString::fromLatin1(name));
        QFile::setPermissions(
            m_dir.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~DayWatch() { end(); }

    void start(const QString& mode, CaseId caseId)
    {
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        const std::pair<const char*, const char*> folders[] = { { "HOME", "home" }, { "XDG_CONFIG_HOME", "config" },
            { "XDG_CACHE_HOME", "cache" }, { "XDG_DATA_HOME", "data" }, { "XDG_RUNTIME_DIR", "run" },
            { "TMPDIR", "tmp" } };
        for (const auto& [name, folder] : folders)
            around.insert(QString::fromLatin1(name), m_dir.filePath(QString::fromLatin1(folder)));
        around.insert(QStringLiteral("GYEOT_DAY_SETTINGS"), settingsFile());
        around.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(around);
        m_process.setWorkingDirectory(m_dir.filePath(QStringLiteral("work")));
        m_process.start(
            QStringLiteral(GYEOT_BINARY_DIR "/bin/daychild"), { mode, m_place.directory(), caseId.toString() });
        tell(words());
        tell(QString::fromLatin1(DemoPlace::passphrase));
    }
    void tell(const QString& line) { m_process.write(line.toUtf8() + '\n'); }
    /** Waits until it has said `word`. False: it has ended, or takes too long. */
    bool saw(const QByteArray& word)
    {
        while (true) {
            while (m_process.canReadLine()) {
                m_said += m_process.peek(4096);
                if (m_process.readLine().trimmed() == word)
                    return true;
            }
            if (!m_process.waitForReadyRead(60000))
                return false;
        }
    }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QProcess& process() { return m_process; }
    QString folder() const { return m_dir.path(); }
    QString settingsFile() const { return m_dir.filePath(QStringLiteral("settings.ini")); }

    /** Everything the day may have touched: home, profile, temporary and runtime folders, where it was started, the store, what it said,
     *  and the folder for print files on the memory file system. */
    QStringList finds()
    {
        CanaryScan scan;
        scan.addText(words());
        scan.addText(QStringLiteral("Zqxvkwj7731"));
        QStringList found = scan.findsBelow(m_dir.path());
        found += scan.findsBelow(m_place.directory());
        found += scan.findsIn(m_said + m_process.readAllStandardOutput() + m_process.readAllStandardError());
        for (const QString& name :
            QDir(QStringLiteral("/dev/shm")).entryList({ QStringLiteral("gyeot-print-*") }, QDir::Dirs))
            found += scan.findsBelow(QStringLiteral("/dev/shm/") + name);
        return found;
    }

private:
    const DemoPlace& m_place;
    QTemporaryDir m_dir;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace gyeot::test
