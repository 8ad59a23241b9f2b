#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace gyeot::crash {

/** One call of the system on a file below the watched folder. */
struct DiskCall {
    enum class Kind { Open, Create, Read, Write, Truncate, Sync, Rename, Link, Unlink, MakeFolder, RemoveFolder, Lock };
    Kind kind = Kind::Open;
    std::string path = {}; ///< relative to the folder; of an open file: the name it was opened by
    std::string target = {}; ///< Rename and Link: the new name
    int file = 0; ///< the same number for the same file, whatever it is called by now; 0 for calls by name
    bool isFolder = false; ///< Open and Sync
    qint64 offset = 0; ///< Read and Write; the new size for Truncate
    const char* bytes = nullptr; ///< Write
    size_t size = 0; ///< Read and Write
};

/** What is to become of a call: an error, or fewer bytes than asked for, or first the one and then the other. */
struct Fate {
    int error = 0; ///< an errno; 0: the call is made
    size_t atMost = SIZE_MAX; ///< bytes that are read or written; with an error none unless said
};

/** Is asked before each call and told of each that was made. */
class DiskWatcher {
public:
    virtual ~DiskWatcher() = default;
    virtual Fate before(const DiskCall& call) = 0;
    /** `done`: bytes read or written; 0 for other calls. */
    virtual void after(const DiskCall& call, qint64 done) = 0;
};

/** While it lives, every call on files below `folder` goes through the watcher, whoever makes it: our own code, Qt's QFile and SQLCipher.
 *  This program has functions named open, write, fsync … of its own (diskcalls.cpp), and the loader prefers those of a program
 *  to the C library's. So nothing in the code under test knows of it. One at a time. What SQLite maps into memory (-shm) is not seen; it
 *  is made anew after a crash anyway. */
class DiskWatch {
public:
    DiskWatch(const QString& folder, DiskWatcher& watcher);
    ~DiskWatch();
    DiskWatch(const DiskWatch&) = delete;
    DiskWatch& operator=(const DiskWatch&) = delete;

    struct Shim;

private:
    std::unique_ptr<Shim> m_shim;
};

} // namespace gyeot::crash
