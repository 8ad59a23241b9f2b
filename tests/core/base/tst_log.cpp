#include "core/base/log.h"
#include "tests/support/testmain.h"

#include <QDebug>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace gyeot;

namespace {

/** What a piece of program writes to the log, which is stderr. */
QByteArray logged(const std::function<void()>& run)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    std::fflush(stderr);
    const int before = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    const QtMessageHandler handler = qInstallMessageHandler(nullptr);
    installLog();
    run();
    qInstallMessageHandler(handler);
    std::fflush(stderr);
    dup2(before, STDERR_FILENO);
    close(before);
    file.seek(0);
    return file.readAll();
}

} // namespace

class LogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyTheProgramCannotStart()
    {
        const QByteArray line = logged([] { qWarning("no display"); });
        QVERIFY2(line.contains("no display"), line.constData());
    }

    void RES_09_aFailureIsLoggedByCodeAndNotByName()
    {
        const QByteArray line =
            logged([] { logFailure("window", { ErrorCode::DiskFull, u"김가상의 진술서.pdf"_s, "28" }); });
        QVERIFY2(line.contains("window FAULT_DISKFULL 28"), line.constData());
        QVERIFY(!line.contains("김가상"));
    }

    void RES_09_wordsOfQtAreWithheldOnceTheApplicationRuns()
    {
        withholdLogText(); // of the process: the last of these tests
        const QByteArray line = logged([] {
            qWarning("cannot open /home/counselor/김가상.txt");
            qCritical().noquote() << u"김가상"_s;
            qDebug() << u"김가상"_s;
        });
        QVERIFY2(!line.contains("김가상"), line.constData());
        QCOMPARE(line.count('\n'), 2);
        QVERIFY(line.contains("QT default"));
    }
};

GYEOT_TEST(LogTest)
#include "tst_log.moc"
