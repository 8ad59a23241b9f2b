#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

class SortingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void RES_05_aBigSortWritesNothingOutsideTheStore()
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is not here");
        TestStore fixture;
        fixture.store.reset();
        const int rows = std::max(20000, qEnvironmentVariableIntValue("GYEOT_SORT_ROWS")); // 200,000 in ./dev crash
        const QString trace = fixture.dir.filePath(u"trace"_s);
        QProcess process;
        process.start(strace,
            { u"-f"_s, u"-y"_s, u"-s"_s, u"0"_s, u"-o"_s, trace, u"-e"_s,
                u"trace=write,pwrite64,writev,pwritev,openat"_s, QStringLiteral(GYEOT_BINARY_DIR "/bin/storechild"),
                u"sort"_s, fixture.path, fixture.userName, u"1000"_s, QString::number(rows) });
        QVERIFY(process.waitForFinished(120000));
        const QByteArray said = process.readAllStandardOutput();
        if (!said.contains("sorted"))
            QSKIP(("no tracing here: " + process.readAllStandardError().left(200)).constData());
        QVERIFY2(said.contains("sorted " + QByteArray::number(rows)), said.constData());
        QFile file(trace);
        QVERIFY(file.open(QFile::ReadOnly));
        static const QRegularExpression writing(u"(?:write|pwrite64|writev|pwritev)\\(\\d+<([^>]*)>"_s);
        static const QRegularExpression making(u"openat\\([^\"]*\"([^\"]*)\", [^)]*O_CREAT"_s);
        int writes = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            for (const QRegularExpression* pattern : { &writing, &making }) {
                const QString path = pattern->match(line).captured(1);
                if (path.isEmpty() || path.startsWith(u"pipe:"_s) || path.startsWith(u"/dev/"_s)
                    || path.startsWith(u"anon_inode:"_s))
                    continue;
                // strace writes what is no ASCII as octal: the name of the folder is enough
                QVERIFY2(path.startsWith(fixture.dir.path()), qPrintable(line));
                ++writes;
            }
        }
        QVERIFY(writes > 0);
    }
};

GYEOT_TEST(SortingTest)
#include "tst_sorting.moc"
