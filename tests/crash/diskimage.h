#pragma once

#include "tests/crash/diskwatch.h"
#include "tests/crash/random.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <set>
#include <vector>

namespace gyeot::crash {

/** A call that was made and changed something, with its bytes. */
struct DiskEvent {
    DiskCall call;
    QByteArray bytes; ///< Write: what was written of it
};

/** Remembers all that was done to the files of a folder, in order. */
class DiskRecorder final : public DiskWatcher {
public:
    Fate before(const DiskCall&) override { return {}; }
    void after(const DiskCall& call, qint64 done) override;
    const QList<DiskEvent>& events() const { return m_events; }

private:
    QList<DiskEvent> m_events;
};

/** What the disk itself holds while files are written, and what the system still keeps back: nothing is sure to be on the disk before its
 *  file was flushed, no name before its folder was. What SQLite calls powersafe overwrite is taken for granted: bytes outside of what was
 *  being written stay. */
class DiskImage {
public:
    /** All that lies in the folder is on the disk. */
    explicit DiskImage(const QString& folder);
    void apply(const DiskEvent& event);
    /** Writes to `folder` what a power cut now could leave: of the bytes kept back none, all, the first, any, some torn at 512 or 4,096
     *  bytes, zeros or garbage in their place; of the names in each folder the first few. */
    void cut(const QString& folder, Random& random) const;

private:
    struct File {
        QByteArray onDisk;
        QByteArray seen;
        QList<DiskEvent> keptBack;
    };
    struct Names {
        std::map<std::string, int> files; ///< index into m_files
        std::set<std::string> folders;
    };
    struct NameChange {
        DiskCall call;
        int file = -1;
    };

    void read(const QString& folder, const std::string& below);
    int fileOf(const DiskCall& call) const;
    void changeNames(const DiskCall& call, int file);
    static void change(Names& names, const NameChange& what);
    static QByteArray patched(QByteArray bytes, const DiskEvent& event);
    static QByteArray torn(QByteArray bytes, const DiskEvent& event, Random& random);
    static QByteArray contentsAfterCut(const File& file, Random& random);

    std::vector<File> m_files;
    std::map<int, int> m_byNumber; ///< DiskCall::file to index
    Names m_onDisk;
    Names m_seen;
    std::map<std::string, QList<NameChange>> m_keptBack; ///< by folder
};

} // namespace gyeot::crash
