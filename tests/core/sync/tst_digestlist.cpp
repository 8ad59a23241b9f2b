#include "core/sync/bundlelimits.h"
#include "core/sync/digestlist.h"
#include "core/sync/membername.h"
#include "tests/core/sync/sample.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

class DigestListTest : public QObject {
    Q_OBJECT

private:
    static DigestList sample()
    {
        return { { u"manifest.p7m"_s, filled('m') }, { u"000001.p7m"_s, filled('1') },
            { u"000002.p7m"_s, filled('2') } };
    }
    static QByteArray line(const QByteArray& name) { return QByteArray(64, 'a') + "  " + name + '\n'; }

private Q_SLOTS:
    void writesWhatSha256sumReads()
    {
        QCOMPARE(
            writeDigestList({ { u"000001.p7m"_s, filled('\x1f') } }), QByteArray("1f").repeated(32) + "  000001.p7m\n");
    }

    void readsBackWhatItWrote()
    {
        QCOMPARE(readDigestList(writeDigestList(sample())).value(), sample());
        QCOMPARE(readDigestList({}).value(), DigestList());
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = writeDigestList(sample());
        QTest::newRow("no last line end") << good.chopped(1) << ErrorCode::RejMedia;
        QTest::newRow("upper case") << QByteArray(64, 'A') + "  000001.p7m\n" << ErrorCode::RejMedia;
        QTest::newRow("one blank") << QByteArray(good).replace("  ", " ") << ErrorCode::RejMedia;
        QTest::newRow("binary mark") << QByteArray(good).replace("  ", " *") << ErrorCode::RejMedia;
        QTest::newRow("empty line") << "\n" + good << ErrorCode::RejMedia;
        QTest::newRow("line ends of Windows") << QByteArray(good).replace("\n", "\r\n") << ErrorCode::RejPath;
        QTest::newRow("name twice") << line("000001.p7m") + line("000001.p7m") << ErrorCode::RejMedia;
        QTest::newRow("not in order") << line("000002.p7m") + line("000001.p7m") << ErrorCode::RejMedia;
        QTest::newRow("a path upwards") << line("../000001.p7m") << ErrorCode::RejPath;
        QTest::newRow("itself") << line("SHA256SUMS") << ErrorCode::RejPath;
        QTest::newRow("nine mebibytes") << QByteArray(9 << 20, 'a') << ErrorCode::RejLimit;
    }
    void refusesOtherForms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = readDigestList(bytes);
        QVERIFY(!read);
        QCOMPARE(errorName(read.error().code), errorName(code));
    }

    void readsHexInOneSpelling()
    {
        QCOMPARE(fromHex("00ff", 2), QByteArray("\0\xff", 2));
        QVERIFY(fromHex("00FF", 2).isEmpty());
        QVERIFY(fromHex("00ff0", 2).isEmpty());
        QVERIFY(fromHex("00fg", 2).isEmpty());
    }
};

GYEOT_TEST(DigestListTest)
#include "tst_digestlist.moc"
