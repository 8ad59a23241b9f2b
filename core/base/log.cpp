#include "core/base/log.h"

#include "core/base/clock.h"

#include <atomic>
#include <cstdio>

namespace gyeot {

namespace {

std::atomic<bool> withholdsText = false; // of the process, as the handler is

void write(const QByteArray& line)
{
    std::fputs((isoUtc(SystemClock().nowMs()).toLatin1() + ' ' + line + '\n').constData(), stderr);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    write("QT " + (withholdsText ? QByteArray(context.category) : message.toUtf8()));
}

} // namespace

void logFailure(const char* where, const Error& error)
{
    write(QByteArray(where) + ' ' + errorName(error.code).data() + (error.detail.isEmpty() ? "" : " ") + error.detail);
}

void installLog()
{
    qInstallMessageHandler(handle);
}

void withholdLogText()
{
    withholdsText = true;
}

} // namespace gyeot
