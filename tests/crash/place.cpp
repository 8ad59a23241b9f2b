#include "tests/crash/place.h"

#include "tests/support/fastkdf.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

namespace gyeot::crash {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Store>> Place::create()
{
    const NewStore made { u"S07"_s, userName, false, test::fastKdf() };
    return Store::create(store(), made, typed(), around());
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContents(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size())
        qFatal("work folder: cannot write");
}

void copyFolder(const QString& from, const QString& to)
{
    removeFolder(to);
    if (::mkdir(QFile::encodeName(to).constData(), 0700) != 0)
        qFatal("work folder: cannot make a folder");
    const QDir folder(from);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo& entry : folder.entryInfoList(everything)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            putContents(target, contentsOf(entry.filePath()));
    }
}

void removeFolder(const QString& folder)
{
    std::error_code ignored;
    std::filesystem::remove_all(QFile::encodeName(folder).constData(), ignored);
}

WorkFolder::WorkFolder()
{
    const QString shared = u"/dev/shm"_s;
    const bool isMemory = ::access("/dev/shm", W_OK) == 0;
    QByteArray pattern = QFile::encodeName((isMemory ? shared : QDir::tempPath()) + u"/gyeot-crash-XXXXXX"_s);
    if (!::mkdtemp(pattern.data()))
        qFatal("no work folder");
    m_path = QFile::decodeName(pattern);
}

WorkFolder::~WorkFolder()
{
    removeFolder(m_path);
}

} // namespace gyeot::crash
