#include "core/base/log.h"

#include "core/base/clock.h"

#include <cstdio>

namespace gyeot {

namespace {

void write(const QByteArray& line)
{
    std::fputs((isoUtc(SystemClock().nowMs()).toLatin1() + ' ' + line + '\n').constData(), stderr);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Q_UNUSED(context)
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    write("QT " + message.toUtf8());
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

} // namespace gyeot
