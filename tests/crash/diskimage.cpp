#include "tests/crash/diskimage.h"

#include "tests/crash/place.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gyeot::crash {

using namespace Qt::StringLiterals;
using Kind = DiskCall::Kind;

namespace {

std::string parentOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

bool isBelow(const std::string& path, const std::string& folder)
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

/** The write-ahead log's index lies in memory; what stands in its file after a cut means nothing. */
bool isIndex(const std::string& path)
{
    return path.ends_with("-shm");
}

QString nameIn(const QString& folder, const std::string& path)
{
    return folder + u'/' + QFile::decodeName(path.c_str());
}

} // namespace

void DiskRecorder::after(const DiskCall& call, qint64 done)
{
    if (call.kind == Kind::Read || call.kind == Kind::Lock)
        return;
    DiskEvent event { call, {} };
    if (call.kind == Kind::Write)
        event.bytes = QByteArray(call.bytes, done);
    event.call.bytes = nullptr;
    m_events.append(std::move(event));
}

DiskImage::DiskImage(const QString& folder)
{
    m_onDisk.folders.insert(std::string());
    read(folder, {});
    m_seen = m_onDisk;
}

void DiskImage::read(const QString& folder, const std::string& below)
{
    const QDir dir(folder);
    for (const QFileInfo& entry :
        dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const std::string path =
            (below.empty() ? below : below + '/') + QFile::encodeName(entry.fileName()).toStdString();
        if (entry.isDir()) {
            m_onDisk.folders.insert(path);
            read(entry.filePath(), path);
        } else {
            const QByteArray bytes = contentsOf(entry.filePath());
            m_onDisk.files[path] = int(m_files.size());
            m_files.push_back({ bytes, bytes, {} });
        }
    }
}

int DiskImage::fileOf(const DiskCall& call) const
{
    if (const auto found = m_byNumber.find(call.file); call.file != 0 && found != m_byNumber.end())
        return found->second;
    const auto named = m_seen.files.find(call.path);
    return named == m_seen.files.end() ? -1 : named->second;
}

void DiskImage::change(Names& names, const NameChange& what)
{
    const DiskCall& call = what.call;
    switch (call.kind) {
    case Kind::Create: names.files[call.path] = what.file; break;
    case Kind::Link: names.files[call.target] = what.file; break;
    case Kind::Unlink: names.files.erase(call.path); break;
    case Kind::MakeFolder: names.folders.insert(call.path); break;
    case Kind::RemoveFolder: names.folders.erase(call.path); break;
    case Kind::Rename: {
        if (what.file >= 0) {
            names.files.erase(call.path);
            names.files[call.target] = what.file;
            break;
        }
        Names moved;
        const auto renamed = [&call](const std::string& path) {
            return path == call.path || isBelow(path, call.path) ? call.target + path.substr(call.path.size()) : path;
        };
        for (const auto& [path, file] : names.files)
            moved.files[renamed(path)] = file;
        for (const std::string& path : names.folders)
            moved.folders.insert(renamed(path));
        names = std::move(moved);
        break;
    }
    default: break;
    }
}

void DiskImage::changeNames(const DiskCall& call, int file)
{
    const NameChange what { call, file };
    const bool isTarget = call.kind == Kind::Rename || call.kind == Kind::Link;
    m_keptBack[parentOf(isTarget ? call.target : call.path)].append(what);
    change(m_seen, what);
    if (call.kind != Kind::Rename || file >= 0)
        return;
    std::map<std::string, QList<NameChange>> moved; // a folder was renamed: what waits in it waits there
    for (auto& [folder, changes] : m_keptBack) {
        const bool isInside = folder == call.path || isBelow(folder, call.path);
        for (NameChange& waiting : changes) {
            for (std::string* path : { &waiting.call.path, &waiting.call.target }) {
                if (isInside && isBelow(*path, call.path))
                    *path = call.target + path->substr(call.path.size());
            }
        }
        moved[isInside ? call.target + folder.substr(call.path.size()) : folder] += changes;
    }
    m_keptBack = std::move(moved);
}

QByteArray DiskImage::patched(QByteArray bytes, const DiskEvent& event)
{
    const qint64 offset = event.call.offset;
    if (event.call.kind == Kind::Truncate) {
        const qsizetype old = bytes.size();
        bytes.resize(offset);
        if (offset > old)
            std::fill(bytes.begin() + old, bytes.end(), '\0');
        return bytes;
    }
    if (const qsizetype end = offset + event.bytes.size(); end > bytes.size()) {
        const qsizetype old = bytes.size();
        bytes.resize(end);
        std::fill(bytes.begin() + old, bytes.end(), '\0');
    }
    std::ranges::copy(event.bytes, bytes.begin() + offset);
    return bytes;
}

void DiskImage::apply(const DiskEvent& event)
{
    const DiskCall& call = event.call;
    switch (call.kind) {
    case Kind::Create:
        m_byNumber[call.file] = int(m_files.size());
        m_files.push_back({});
        changeNames(call, int(m_files.size()) - 1);
        break;
    case Kind::Open:
        if (const auto named = m_seen.files.find(call.path); !call.isFolder && named != m_seen.files.end())
            m_byNumber[call.file] = named->second;
        break;
    case Kind::Write:
    case Kind::Truncate:
        if (const int index = fileOf(call); index >= 0) {
            File& file = m_files[size_t(index)];
            file.seen = patched(std::move(file.seen), event);
            file.keptBack.append(event);
        }
        break;
    case Kind::Sync:
        if (call.isFolder) {
            for (const NameChange& what : m_keptBack[call.path])
                change(m_onDisk, what);
            m_keptBack.erase(call.path);
        } else if (const int index = fileOf(call); index >= 0) {
            File& file = m_files[size_t(index)];
            file.onDisk = file.seen;
            file.keptBack.clear();
        }
        break;
    case Kind::MakeFolder:
    case Kind::RemoveFolder: changeNames(call, -1); break;
    case Kind::Rename:
    case Kind::Link:
    case Kind::Unlink: {
        const auto named = m_seen.files.find(call.path);
        changeNames(call, named == m_seen.files.end() ? -1 : named->second);
        break;
    }
    default: break;
    }
}

QByteArray DiskImage::torn(QByteArray bytes, const DiskEvent& event, Random& random)
{
    if (event.call.kind != Kind::Write)
        return bytes;
    const qint64 sector = random.chance(50) ? 512 : 4096;
    const qint64 end = event.call.offset + event.bytes.size();
    for (qint64 at = event.call.offset; at < end;) {
        const qint64 next = std::min(end, (at / sector + 1) * sector);
        if (random.chance(50)) {
            DiskEvent part = event;
            part.call.offset = at;
            part.bytes = event.bytes.sliced(at - event.call.offset, next - at);
            bytes = patched(std::move(bytes), part);
        }
        at = next;
    }
    return bytes;
}

QByteArray DiskImage::contentsAfterCut(const File& file, Random& random)
{
    if (file.keptBack.isEmpty())
        return file.onDisk;
    const qint64 mode = random.below(7);
    QByteArray bytes = file.onDisk;
    if (mode == 0)
        return bytes;
    if (mode == 1)
        return file.seen;
    const qint64 first = random.below(file.keptBack.size() + 1);
    for (qsizetype i = 0; i < file.keptBack.size(); ++i) {
        DiskEvent event = file.keptBack[i];
        if (mode == 2 || mode == 4) { // the first few, and perhaps one more torn
            if (i < first)
                bytes = patched(std::move(bytes), event);
            else if (i == first && mode == 4)
                bytes = torn(std::move(bytes), event, random);
        } else if (mode == 3) { // any
            if (random.chance(50))
                bytes = patched(std::move(bytes), event);
        } else { // zeros or garbage where they should be
            if (event.call.kind == Kind::Write && random.chance(40))
                event.bytes = mode == 5 ? QByteArray(event.bytes.size(), '\0') : random.bytes(event.bytes.size());
            bytes = patched(std::move(bytes), event);
        }
    }
    return bytes;
}

void DiskImage::cut(const QString& folder, Random& random) const
{
    Names names = m_onDisk;
    for (const auto& [in, changes] : m_keptBack) {
        const qint64 mode = random.below(3);
        const qsizetype kept = mode == 0 ? 0 : mode == 1 ? changes.size() : random.below(changes.size() + 1);
        for (const NameChange& what : changes.first(kept))
            change(names, what);
    }
    removeFolder(folder);
    QDir().mkpath(folder);
    std::set<std::string> reached; // a folder whose parent is not on the disk is not there, nor what lies in it
    for (const std::string& path : names.folders) { // parents come first by their order
        if (!path.empty() && !reached.contains(parentOf(path)))
            continue;
        reached.insert(path);
        QDir().mkpath(nameIn(folder, path));
        QFile::setPermissions(nameIn(folder, path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    std::map<int, QByteArray> contents; // a file with two names has one content
    for (const auto& [path, index] : names.files) {
        if (!reached.contains(parentOf(path)))
            continue;
        if (isIndex(path)) {
            if (random.chance(30))
                putContents(nameIn(folder, path), random.bytes(32 * 1024));
            continue;
        }
        if (!contents.contains(index))
            contents[index] = contentsAfterCut(m_files[size_t(index)], random);
        putContents(nameIn(folder, path), contents[index]);
    }
}

} // namespace gyeot::crash
