#include "core/store/rescuevfs.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace gyeot {

namespace {

constexpr char vfsName[] = "gyeot-rescue";
constexpr int pageBytes = 4096;

/** A file of ours: the system's lies right behind it in the same block of memory. */
struct File {
    sqlite3_file base;
    qint64 lastPage;
    bool isMain;
    bool isAbsent; ///< a write-ahead log that is not there reads as an empty one

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_vfs* realOf(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* real = fileOf(file)->real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 offset)
{
    File* own = fileOf(file);
    if (own->isAbsent) {
        std::memset(into, 0, size_t(size));
        return SQLITE_IOERR_SHORT_READ;
    }
    if (own->isMain)
        own->lastPage = offset / pageBytes + 1;
    return own->real()->pMethods->xRead(own->real(), into, size, offset);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    File* own = fileOf(file);
    *size = 0;
    return own->isAbsent ? SQLITE_OK : own->real()->pMethods->xFileSize(own->real(), size);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    File* own = fileOf(file);
    return own->isAbsent ? SQLITE_NOTFOUND : own->real()->pMethods->xFileControl(own->real(), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    File* own = fileOf(file);
    return own->isAbsent ? pageBytes : own->real()->pMethods->xSectorSize(own->real());
}

sqlite3_io_methods readingMethods()
{
    sqlite3_io_methods methods = {};
    methods.iVersion = 1; // without shared memory, without mapping
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = [](sqlite3_file*, const void*, int, sqlite3_int64) { return SQLITE_READONLY; };
    methods.xTruncate = [](sqlite3_file*, sqlite3_int64) { return SQLITE_READONLY; };
    methods.xSync = [](sqlite3_file*, int) { return SQLITE_OK; };
    methods.xFileSize = fileSize;
    methods.xLock = [](sqlite3_file*, int) { return SQLITE_OK; };
    methods.xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; };
    methods.xCheckReservedLock = [](sqlite3_file*, int* isReserved) {
        *isReserved = 0;
        return SQLITE_OK;
    };
    methods.xFileControl = control;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
    return methods;
}

const sqlite3_io_methods* methodsOfReading()
{
    static const sqlite3_io_methods methods = readingMethods();
    return &methods;
}

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* given)
{
    File* own = new (file) File {};
    sqlite3_file* const real = own->real();
    std::memset(real, 0, size_t(realOf(vfs)->szOsFile));
    const bool isLog = (flags & SQLITE_OPEN_WAL) != 0;
    own->isMain = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    if (!isLog && !own->isMain)
        return SQLITE_CANTOPEN; // journals and temporary files are for writing
    const int reading = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    int result = SQLITE_OK;
    if (int code = realOf(vfs)->xOpen(realOf(vfs), name, real, reading, &result); code != SQLITE_OK) {
        int isThere = 0;
        realOf(vfs)->xAccess(realOf(vfs), name, SQLITE_ACCESS_EXISTS, &isThere);
        if (!isLog || isThere)
            return code;
        own->isAbsent = true;
        real->pMethods = nullptr;
    }
    own->base.pMethods = methodsOfReading();
    if (given)
        *given = reading;
    return SQLITE_OK;
}

int refuseToRemove(sqlite3_vfs*, const char*, int)
{
    return SQLITE_READONLY;
}

sqlite3_vfs readingVfs()
{
    sqlite3_vfs* real = sqlite3_vfs_find("unix");
    if (!real)
        real = sqlite3_vfs_find(nullptr); // another system's own
    sqlite3_vfs vfs = *real; // everything else is the real one's
    vfs.zName = vfsName;
    vfs.pNext = nullptr;
    vfs.pAppData = real;
    vfs.szOsFile = int(sizeof(File)) + real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = refuseToRemove;
    return vfs;
}

} // namespace

const char* rescueVfsName()
{
    // The engine keeps a list of file layers by pointer for as long as the process lives.
    static sqlite3_vfs vfs = readingVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfsName : nullptr;
}

qint64 lastPageRead(sqlite3* connection)
{
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || file->pMethods != methodsOfReading())
        return 0;
    return fileOf(file)->lastPage;
}

} // namespace gyeot
