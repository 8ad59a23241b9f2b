// Takes the place of the C library's calls on files in this program. The names and their meaning are POSIX's and Linux's.
#undef _FORTIFY_SOURCE // its checked names are defined here as well
#include "tests/crash/diskwatch.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <ctime>
#include <map>
#include <mutex>
#include <optional>

namespace gyeot::crash {

using Kind = DiskCall::Kind;

struct DiskWatch::Shim {
    struct OpenFile {
        bool known = false;
        bool isFolder = false;
        int file = 0;
        std::string path = {};
    };

    std::string root; ///< with a slash at the end
    DiskWatcher* watcher = nullptr;
    std::recursive_mutex mutex = {};
    std::array<OpenFile, 1024> open = {};
    std::map<ino_t, int> files = {};
    int lastFile = 0;
};

namespace {

constinit std::atomic<DiskWatch::Shim*> current = nullptr;

/** The shim with its lock, if the descriptor or name is one of those it watches. */
class Seen {
public:
    explicit Seen(int fd)
    {
        auto* shim = current.load();
        if (!shim || fd < 0 || size_t(fd) >= shim->open.size() || !shim->open[size_t(fd)].known)
            return;
        m_lock = std::unique_lock(shim->mutex);
        m_shim = shim;
    }
    explicit Seen(const char* path)
    {
        auto* shim = current.load();
        if (!shim || !path || !isWithin(*shim, path))
            return;
        m_lock = std::unique_lock(shim->mutex);
        m_shim = shim;
    }
    explicit operator bool() const { return m_shim != nullptr; }
    DiskWatch::Shim* operator->() const { return m_shim; }
    std::string relative(const char* path) const
    {
        const std::string_view whole(path);
        if (!isWithin(*m_shim, whole))
            return path;
        return std::string(whole.substr(std::min(whole.size(), m_shim->root.size())));
    }

    DiskCall callOn(Kind kind, int fd) const
    {
        const auto& open = m_shim->open[size_t(fd)];
        DiskCall call;
        call.kind = kind;
        call.path = open.path;
        call.file = open.file;
        call.isFolder = open.isFolder;
        return call;
    }

    /** Asks, makes the call with as many bytes as it may have, and tells. */
    template<typename Make>
    long act(const DiskCall& call, Make make)
    {
        const Fate fate = m_shim->watcher->before(call);
        const bool hasBytes = call.kind == Kind::Read || call.kind == Kind::Write;
        const bool isPartial = fate.error != 0 && hasBytes && fate.atMost != SIZE_MAX && fate.atMost > 0;
        if (fate.error != 0 && !isPartial) {
            errno = fate.error;
            return -1;
        }
        const long done = make(std::min(call.size, fate.atMost));
        const int error = errno;
        if (done >= 0)
            m_shim->watcher->after(call, hasBytes ? done : 0);
        errno = isPartial ? fate.error : error;
        return isPartial ? -1 : done;
    }

private:
    /** Below the folder, or the folder itself, whose flush makes the names in it sure. */
    static bool isWithin(const DiskWatch::Shim& shim, std::string_view path)
    {
        return path.starts_with(shim.root) || std::string_view(shim.root).substr(0, shim.root.size() - 1) == path;
    }

    DiskWatch::Shim* m_shim = nullptr;
    std::unique_lock<std::recursive_mutex> m_lock;
};

int openAt(int folder, const char* path, int flags, mode_t mode)
{
    const auto make = [&](size_t) { return syscall(SYS_openat, folder, path, flags, mode); };
    Seen seen(path);
    if (!seen)
        return int(make(0));
    struct stat status = {};
    const bool exists = syscall(SYS_newfstatat, AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0;
    DiskCall call;
    call.kind = !exists && (flags & O_CREAT) != 0 ? Kind::Create : Kind::Open;
    call.path = seen.relative(path);
    call.isFolder = exists && S_ISDIR(status.st_mode);
    if (exists) {
        const auto [found, isNew] = seen->files.try_emplace(status.st_ino, seen->lastFile + 1);
        seen->lastFile += isNew;
        call.file = found->second;
    } else {
        call.file = ++seen->lastFile;
    }
    const int fd = int(seen.act(call, make));
    if (fd < 0)
        return fd;
    const int error = errno;
    if (!exists && syscall(SYS_newfstatat, fd, "", &status, AT_EMPTY_PATH) == 0)
        seen->files[status.st_ino] = call.file;
    if (size_t(fd) < seen->open.size())
        seen->open[size_t(fd)] = { true, call.isFolder, call.file, call.path };
    if (exists && (flags & O_TRUNC) != 0) {
        DiskCall cut = seen.callOn(Kind::Truncate, fd);
        seen->watcher->after(cut, 0);
    }
    errno = error;
    return fd;
}

long readAt(int fd, void* into, size_t size, off_t offset)
{
    const auto make = [&](size_t most) {
        return offset < 0 ? syscall(SYS_read, fd, into, most) : syscall(SYS_pread64, fd, into, most, offset);
    };
    Seen seen(fd);
    if (!seen)
        return make(size);
    DiskCall call = seen.callOn(Kind::Read, fd);
    call.size = size;
    return seen.act(call, make);
}

long writeAt(int fd, const void* bytes, size_t size, off_t offset)
{
    const auto make = [&](size_t most) {
        return offset < 0 ? syscall(SYS_write, fd, bytes, most) : syscall(SYS_pwrite64, fd, bytes, most, offset);
    };
    Seen seen(fd);
    if (!seen)
        return make(size);
    DiskCall call = seen.callOn(Kind::Write, fd);
    call.offset = offset < 0 ? syscall(SYS_lseek, fd, 0, SEEK_CUR) : offset;
    call.bytes = static_cast<const char*>(bytes);
    call.size = size;
    return seen.act(call, make);
}

int truncateAt(int fd, off_t size)
{
    const auto make = [&](size_t) { return syscall(SYS_ftruncate, fd, size); };
    Seen seen(fd);
    if (!seen)
        return int(make(0));
    DiskCall call = seen.callOn(Kind::Truncate, fd);
    call.offset = size;
    return int(seen.act(call, make));
}

int syncWith(long number, int fd)
{
    const auto make = [&](size_t) { return syscall(number, fd); };
    Seen seen(fd);
    return int(seen ? seen.act(seen.callOn(Kind::Sync, fd), make) : make(0));
}

int lockWith(int fd, auto make)
{
    Seen seen(fd);
    return int(seen ? seen.act(seen.callOn(Kind::Lock, fd), make) : make(0));
}

int byName(Kind kind, const char* path, const char* target, auto make)
{
    Seen seen(path);
    if (!seen)
        return int(make(0));
    DiskCall call;
    call.kind = kind;
    call.path = seen.relative(path);
    if (target)
        call.target = seen.relative(target);
    return int(seen.act(call, make));
}

int renameAt(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    return byName(
        Kind::Rename, from, to, [=](size_t) { return syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags); });
}

int fcntlWith(int fd, int command, void* argument)
{
    const auto make = [=](size_t) { return syscall(SYS_fcntl, fd, command, argument); };
    const bool locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW;
    return locks ? lockWith(fd, make) : int(make(0));
}

mode_t modeOf(int flags, va_list& rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

} // namespace

DiskWatch::DiskWatch(const QString& folder, DiskWatcher& watcher)
    : m_shim(std::make_unique<Shim>(QFile::encodeName(QDir(folder).absolutePath()).toStdString() + '/', &watcher))
{
    current.store(m_shim.get());
}

DiskWatch::~DiskWatch()
{
    current.store(nullptr);
}

} // namespace gyeot::crash

#define GYEOT_TAKEN extern "C" __attribute__((visibility("default")))

using namespace gyeot::crash;

// NOLINTBEGIN
GYEOT_TAKEN int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openAt(AT_FDCWD, path, flags, mode);
}
GYEOT_TAKEN int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openAt(AT_FDCWD, path, flags, mode);
}
GYEOT_TAKEN int openat(int folder, const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return openAt(folder, path, flags, mode);
}
GYEOT_TAKEN int __open_2(const char* path, int flags)
{
    return openAt(AT_FDCWD, path, flags, 0);
}
GYEOT_TAKEN int __open64_2(const char* path, int flags)
{
    return openAt(AT_FDCWD, path, flags, 0);
}
GYEOT_TAKEN ssize_t read(int fd, void* into, size_t size)
{
    return readAt(fd, into, size, -1);
}
GYEOT_TAKEN ssize_t __read_chk(int fd, void* into, size_t size, size_t)
{
    return readAt(fd, into, size, -1);
}
GYEOT_TAKEN ssize_t pread(int fd, void* into, size_t size, off_t at)
{
    return readAt(fd, into, size, at);
}
GYEOT_TAKEN ssize_t pread64(int fd, void* into, size_t size, off64_t at)
{
    return readAt(fd, into, size, at);
}
GYEOT_TAKEN ssize_t __pread_chk(int fd, void* into, size_t size, off_t at, size_t)
{
    return readAt(fd, into, size, at);
}
GYEOT_TAKEN ssize_t __pread64_chk(int fd, void* into, size_t size, off64_t at, size_t)
{
    return readAt(fd, into, size, at);
}
GYEOT_TAKEN ssize_t write(int fd, const void* bytes, size_t size)
{
    return writeAt(fd, bytes, size, -1);
}
GYEOT_TAKEN ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at)
{
    return writeAt(fd, bytes, size, at);
}
GYEOT_TAKEN ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at)
{
    return writeAt(fd, bytes, size, at);
}
GYEOT_TAKEN int ftruncate(int fd, off_t size) noexcept
{
    return truncateAt(fd, size);
}
GYEOT_TAKEN int ftruncate64(int fd, off64_t size) noexcept
{
    return truncateAt(fd, size);
}
GYEOT_TAKEN int fsync(int fd)
{
    return syncWith(SYS_fsync, fd);
}
GYEOT_TAKEN int fdatasync(int fd)
{
    return syncWith(SYS_fdatasync, fd);
}
GYEOT_TAKEN int rename(const char* from, const char* to) noexcept
{
    return renameAt(AT_FDCWD, from, AT_FDCWD, to, 0);
}
GYEOT_TAKEN int renameat(int a, const char* from, int b, const char* to) noexcept
{
    return renameAt(a, from, b, to, 0);
}
GYEOT_TAKEN int renameat2(int a, const char* from, int b, const char* to, unsigned flags) noexcept
{
    return renameAt(a, from, b, to, flags);
}
GYEOT_TAKEN int link(const char* from, const char* to) noexcept
{
    return byName(
        DiskCall::Kind::Link, from, to, [=](size_t) { return syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0); });
}
GYEOT_TAKEN int unlink(const char* path) noexcept
{
    return byName(
        DiskCall::Kind::Unlink, path, nullptr, [=](size_t) { return syscall(SYS_unlinkat, AT_FDCWD, path, 0); });
}
GYEOT_TAKEN int mkdir(const char* path, mode_t mode) noexcept
{
    return byName(
        DiskCall::Kind::MakeFolder, path, nullptr, [=](size_t) { return syscall(SYS_mkdirat, AT_FDCWD, path, mode); });
}
GYEOT_TAKEN int rmdir(const char* path) noexcept
{
    return byName(DiskCall::Kind::RemoveFolder, path, nullptr,
        [=](size_t) { return syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR); });
}
GYEOT_TAKEN int flock(int fd, int operation) noexcept
{
    return lockWith(fd, [=](size_t) { return syscall(SYS_flock, fd, operation); });
}
GYEOT_TAKEN int fcntl(int fd, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void* const argument = va_arg(rest, void*);
    va_end(rest);
    return fcntlWith(fd, command, argument);
}
GYEOT_TAKEN int fcntl64(int fd, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void* const argument = va_arg(rest, void*);
    va_end(rest);
    return fcntlWith(fd, command, argument);
}
// SQLite waits for locks with these. What fails here fails for good, and nobody else is there to wait for.
GYEOT_TAKEN int nanosleep(const timespec* wanted, timespec* left)
{
    return current.load() ? 0 : int(syscall(SYS_nanosleep, wanted, left));
}
GYEOT_TAKEN int usleep(useconds_t wanted)
{
    const timespec time { time_t(wanted / 1'000'000), long(wanted % 1'000'000) * 1000 };
    return nanosleep(&time, nullptr);
}
GYEOT_TAKEN int close(int fd)
{
    if (Seen seen(fd); seen)
        seen->open[size_t(fd)] = {};
    return int(syscall(SYS_close, fd));
}
// NOLINTEND
