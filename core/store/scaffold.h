#pragma once

#include <QDir>
#include <QString>

namespace gyeot {

/** A directory under construction; removed with all that is in it unless it is released. For core/store's own files. */
class Scaffold {
public:
    explicit Scaffold(QString path) : m_path(std::move(path)) { }
    ~Scaffold()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    Scaffold(const Scaffold&) = delete;
    Scaffold& operator=(const Scaffold&) = delete;
    void moveTo(const QString& path) { m_path = path; }
    void release() { m_path.clear(); }

private:
    QString m_path;
};

} // namespace gyeot
