#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class RelaunchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesTheProcessAndKeepsTheStore()
    {
        const QString store = u"/자료/한 가람.gyeot"_s;
        QProcess process;
        process.start(QStringLiteral(GYEOT_BINARY_DIR "/bin/relaunchsample"), { store });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[1], lines[0]); // the same process: what it held in memory is gone
        QCOMPARE(lines.sliced(2), (QByteArrayList { "--locked", "--store", QFile::encodeName(store) }));
    }
};

GYEOT_TEST(RelaunchTest)
#include "tst_relaunch.moc"
