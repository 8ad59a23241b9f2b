#include "app/shared/console.h"
#include "core/crypto/passphrase.h"
#include "ui/errortext.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>

namespace gyeot::app {

namespace {

std::atomic<bool> interrupted = false;

void interrupt(int)
{
    interrupted = true;
}

void writeLine(std::FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/** Turns the echo off while it lives. */
class Quiet {
public:
    explicit Quiet(int terminal) : m_terminal(terminal)
    {
        m_active = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_active)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    ~Quiet()
    {
        if (m_active)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    int m_terminal;
    bool m_active = false;
    termios m_before = {};
};

/** Byte by byte, so that nothing of the secret stays in a stream buffer and nothing behind the newline is taken. */
Result<SecretBytes> readLine(int fd)
{
    SecretBytes buffer(maxPassphraseBytes);
    size_t size = 0;
    while (true) {
        unsigned char byte = 0;
        const ssize_t got = ::read(fd, &byte, 1);
        if (got < 0)
            return failure(ErrorCode::ReadFailed, {}, "passphrase");
        if (got == 0 || byte == '\n')
            break;
        if (size == maxPassphraseBytes)
            return failure(ErrorCode::TooLarge, {}, "passphrase");
        buffer.mutableView()[size++] = byte;
    }
    if (size == 0)
        return failure(ErrorCode::Cancelled);
    return SecretBytes::copyOf(buffer.view().first(size));
}

} // namespace

void Console::print(const QString& line)
{
    if (!wantsJson())
        writeLine(stdout, line.toUtf8());
}

void Console::printJson(const Json& value)
{
    if (wantsJson())
        writeLine(stdout, prettyJson(value).trimmed());
}

void Console::printError(const Error& error)
{
    if (wantsJson()) {
        const Json json { { "error",
            { { "code", errorName(error.code).data() }, { "subject", jsonText(error.subject) },
                { "sentence", jsonText(errorText(error)) } } } };
        writeLine(stderr, canonicalJson(json));
        return;
    }
    writeLine(stderr, errorText(error).toUtf8() + " [" + errorName(error.code).data() + ']');
}

Result<SecretBytes> Console::passphrase(const QString& prompt, int fd)
{
    if (fd >= 0)
        return readLine(fd);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return failure(ErrorCode::ReadFailed, {}, "no terminal");
    const QByteArray words = prompt.toUtf8() + ": ";
    [[maybe_unused]] const ssize_t shown = ::write(terminal, words.constData(), size_t(words.size()));
    auto typed = [terminal] {
        const Quiet quiet(terminal);
        return readLine(terminal);
    }();
    ::close(terminal);
    return typed;
}

Progress Console::progress(const QString& label)
{
    std::signal(SIGINT, interrupt);
    const bool shows = ::isatty(STDERR_FILENO) == 1 && !wantsJson();
    return [label, shows, last = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? done * 100 / total : 0;
        if (shows && percent != last) {
            last = percent;
            std::fprintf(stderr, "\r%s %lld %%%s", label.toUtf8().constData(), static_cast<long long>(percent),
                done >= total ? "\n" : "");
        }
        return !interrupted.load();
    };
}

} // namespace gyeot::app
