#include "tests/core/store/faultvfs.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace gyeot::test {

struct FaultVfs::Shim {
    sqlite3_vfs vfs = {};
    sqlite3_vfs* real = nullptr;
    sqlite3_io_methods methods = {};
    int left = -1; ///< operations until it strikes; below zero: not armed
    bool struck = false;
    Fault fault = Fault::Io;
    How how = How::Once;

    bool strikes()
    {
        if (struck && how == How::FromThenOn)
            return true;
        if (left < 0 || --left >= 0)
            return false;
        struck = true;
        return true;
    }
};

namespace {

/** A file of ours: the real one lies right behind it in the same block of memory. */
struct File {
    sqlite3_file base;
    FaultVfs::Shim* shim;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

FaultVfs::Shim* shimOf(sqlite3_vfs* vfs)
{
    return static_cast<FaultVfs::Shim*>(vfs->pAppData);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    File* own = fileOf(file);
    sqlite3_file* real = own->real();
    if (!own->shim->strikes())
        return real->pMethods->xWrite(real, bytes, size, offset);
    if (own->shim->fault == Fault::Torn)
        real->pMethods->xWrite(real, bytes, size / 2, offset);
    return own->shim->fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int syncFile(sqlite3_file* file, int flags)
{
    File* own = fileOf(file);
    return own->shim->strikes() ? SQLITE_IOERR_FSYNC : own->real()->pMethods->xSync(own->real(), flags);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    File* own = fileOf(file);
    return own->shim->strikes() ? SQLITE_IOERR_TRUNCATE : own->real()->pMethods->xTruncate(own->real(), size);
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* real = fileOf(file)->real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

void fillMethods(sqlite3_io_methods& methods)
{
    methods.iVersion = 2; // with shared memory, without mapping
    methods.xClose = closeFile;
    methods.xRead = [](sqlite3_file* f, void* b, int n, sqlite3_int64 o) {
        return fileOf(f)->real()->pMethods->xRead(fileOf(f)->real(), b, n, o);
    };
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = [](sqlite3_file* f, sqlite3_int64* n) {
        return fileOf(f)->real()->pMethods->xFileSize(fileOf(f)->real(), n);
    };
    methods.xLock = [](sqlite3_file* f, int l) { return fileOf(f)->real()->pMethods->xLock(fileOf(f)->real(), l); };
    methods.xUnlock = [](sqlite3_file* f, int l) { return fileOf(f)->real()->pMethods->xUnlock(fileOf(f)->real(), l); };
    methods.xCheckReservedLock = [](sqlite3_file* f, int* r) {
        return fileOf(f)->real()->pMethods->xCheckReservedLock(fileOf(f)->real(), r);
    };
    methods.xFileControl = [](sqlite3_file* f, int o, void* p) {
        return fileOf(f)->real()->pMethods->xFileControl(fileOf(f)->real(), o, p);
    };
    methods.xSectorSize = [](sqlite3_file* f) { return fileOf(f)->real()->pMethods->xSectorSize(fileOf(f)->real()); };
    methods.xDeviceCharacteristics = [](sqlite3_file* f) {
        return fileOf(f)->real()->pMethods->xDeviceCharacteristics(fileOf(f)->real());
    };
    methods.xShmMap = [](sqlite3_file* f, int p, int s, int e, void volatile** m) {
        return fileOf(f)->real()->pMethods->xShmMap(fileOf(f)->real(), p, s, e, m);
    };
    methods.xShmLock = [](sqlite3_file* f, int o, int n, int l) {
        return fileOf(f)->real()->pMethods->xShmLock(fileOf(f)->real(), o, n, l);
    };
    methods.xShmBarrier = [](sqlite3_file* f) { fileOf(f)->real()->pMethods->xShmBarrier(fileOf(f)->real()); };
    methods.xShmUnmap = [](sqlite3_file* f, int d) {
        return fileOf(f)->real()->pMethods->xShmUnmap(fileOf(f)->real(), d);
    };
}

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* given)
{
    FaultVfs::Shim* shim = shimOf(vfs);
    File* own = new (file) File { {}, shim };
    const int code = shim->real->xOpen(shim->real, name, own->real(), flags, given);
    own->base.pMethods = own->real()->pMethods ? &shim->methods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int flush)
{
    FaultVfs::Shim* shim = shimOf(vfs);
    return shim->strikes() ? SQLITE_IOERR_DELETE : shim->real->xDelete(shim->real, name, flush);
}

} // namespace

FaultVfs::FaultVfs() : m_shim(std::make_unique<Shim>())
{
    m_shim->real = sqlite3_vfs_find(nullptr);
    fillMethods(m_shim->methods);
    m_shim->vfs = *m_shim->real; // everything else is the real one's
    m_shim->vfs.zName = "gyeot-fault";
    m_shim->vfs.pNext = nullptr;
    m_shim->vfs.pAppData = m_shim.get();
    m_shim->vfs.szOsFile = int(sizeof(File)) + m_shim->real->szOsFile;
    m_shim->vfs.xOpen = openFile;
    m_shim->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_shim->vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_register(m_shim->real, 1);
    sqlite3_vfs_unregister(&m_shim->vfs);
}

void FaultVfs::arm(int n, Fault fault, How how)
{
    m_shim->left = n;
    m_shim->fault = fault;
    m_shim->how = how;
    m_shim->struck = false;
}

void FaultVfs::disarm()
{
    m_shim->left = -1;
    m_shim->struck = false;
    m_shim->how = How::Once;
}

bool FaultVfs::hasStruck() const
{
    return m_shim->struck;
}

} // namespace gyeot::test
