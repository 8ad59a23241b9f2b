#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace gyeot::test {

inline QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Writes in place, so that mode and owner stay; a new file is private. */
inline void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/** Turns one bit over. */
inline void flipBit(const QString& path, qint64 at, int bit = 0)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.seek(at) || !file.getChar(&byte)
        || !file.seek(at) || !file.putChar(char(byte ^ (1 << bit))))
        qFatal("cannot flip in %s", qPrintable(path));
}

/** Every file below a folder with its bytes: what a crash would leave, or what must not have changed. */
inline QMap<QString, QByteArray> snapshot(const QString& directory)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(QDir(directory).relativeFilePath(path), bytesAt(path));
    }
    return files;
}

/** Puts a store back to an earlier state, as if the process had ended there: the shared memory of the log is gone with it. */
inline void putBack(const QString& directory, const QMap<QString, QByteArray>& files)
{
    for (const QString& path : snapshot(directory).keys()) {
        if (!files.contains(path))
            QFile::remove(directory + QLatin1Char('/') + path);
    }
    for (const auto& [path, bytes] : files.asKeyValueRange()) {
        if (path.endsWith(QLatin1String("-shm")))
            QFile::remove(directory + QLatin1Char('/') + path);
        else
            putBytes(directory + QLatin1Char('/') + path, bytes);
    }
}

} // namespace gyeot::test
