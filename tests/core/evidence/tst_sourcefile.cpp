#include "core/evidence/sourcefile.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace gyeot;
using namespace Qt::StringLiterals;

class SourceFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString made(const QByteArray& bytes) const
    {
        const QString path = m_dir.filePath(u"원본.dat"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("test file");
        return path;
    }

private Q_SLOTS:
    void readsToTheEnd()
    {
        auto source = SourceFile::open(made(QByteArray(1000, 'x')));
        QVERIFY(source);
        QCOMPARE(source->name(), u"원본.dat"_s);
        QCOMPARE(source->sizeBytes(), 1000);
        std::array<unsigned char, 600> piece;
        QCOMPARE(*source->read(piece), 600);
        QCOMPARE(source->checkUnchanged().error().code, ErrorCode::FileChanged); // not all of it was read
        QCOMPARE(*source->read(piece), 400);
        QCOMPARE(*source->read(piece), 0);
        QVERIFY(source->checkUnchanged());
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(
            SourceFile::open(m_dir.filePath(u"없음"_s)).error(), (Error { ErrorCode::NotFound, u"없음"_s, "errno 2" }));
        QCOMPARE(SourceFile::open(m_dir.path()).error().code, ErrorCode::ReadFailed);
    }

    void seesWhatHappensMeanwhile_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("vanished") << QByteArray("vanish");
        QTest::newRow("replaced") << QByteArray("replace");
        QTest::newRow("cut") << QByteArray("cut");
        QTest::newRow("grown") << QByteArray("grow");
        QTest::newRow("overwritten") << QByteArray("overwrite");
    }
    void seesWhatHappensMeanwhile()
    {
        QFETCH(QByteArray, what);
        const QString path = made(QByteArray(1000, 'x'));
        auto source = SourceFile::open(path);
        std::array<unsigned char, 600> piece;
        QVERIFY(source->read(piece));
        QFile file(path);
        if (what == "vanish") {
            QVERIFY(file.remove());
        } else if (what == "replace") {
            QVERIFY(file.rename(path + u".old"_s));
            made(QByteArray(1000, 'x'));
        } else if (what == "cut") {
            QVERIFY(file.resize(700));
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(what == "grow" ? 1000 : 0));
            QVERIFY(file.write("yyyy") == 4);
            file.close();
            // A clock may be coarser than this test is quick.
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
            file.close();
        }
        Result<qsizetype> got = 1;
        while (got && *got > 0)
            got = source->read(piece);
        const Result<void> same = got ? source->checkUnchanged() : Result<void>(std::unexpected(got.error()));
        QVERIFY(!same);
        QCOMPARE(same.error().code, ErrorCode::FileChanged);
        QCOMPARE(same.error().subject, u"원본.dat"_s);
    }
};

GYEOT_TEST(SourceFileTest)
#include "tst_sourcefile.moc"
