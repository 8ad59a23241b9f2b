#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <utility>

namespace gyeot {

/** An open file descriptor, closed when it goes. For the _posix.cpp files of this folder. */
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        if (this != &other) {
            close();
            m_fd = std::exchange(other.m_fd, -1);
        }
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    /** False when the system reports a failed write only now; the descriptor is gone either way. */
    bool close();
    /** False with errno set when not all of it could be written. */
    bool writeAll(QByteArrayView bytes) const;

private:
    int m_fd = -1;
};

/** A regular file opened for reading, never through a symbolic link. Errors: NotFound, ReadFailed. */
Result<Descriptor> openForReading(const QString& path);

} // namespace gyeot
