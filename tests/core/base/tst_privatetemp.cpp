#include "core/base/privatetemp.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PrivateTempTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_before = qgetenv("TMPDIR"); }
    void cleanupTestCase() { m_before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }

    void isClosedToOthersAndBecomesTheTemporaryFolder()
    {
        const auto folder = usePrivateTemp();
        if (!folder)
            QSKIP("this machine has no memory file system");
        QCOMPARE(qgetenv("TMPDIR"), QFile::encodeName(*folder));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(*folder) & others));
        QCOMPARE(*usePrivateTemp(), *folder);
        sweepPrivateTemp();
        QVERIFY(!QDir(*folder).exists());
    }

    void sweepsWhatADeadProcessHasLeftAndNothingElse()
    {
        const auto folder = usePrivateTemp();
        if (!folder)
            QSKIP("this machine has no memory file system");
        const QDir place = QFileInfo(*folder).dir();
        // no process has a number this high (the kernel's own limit is 2^22)
        QVERIFY(place.mkpath(u"gyeot-print-99999999/spool"_s));
        QVERIFY(place.mkpath(u"gyeot-other"_s));
        QVERIFY(usePrivateTemp());
        QVERIFY(!place.exists(u"gyeot-print-99999999"_s));
        QVERIFY(place.exists(u"gyeot-other"_s));
        QVERIFY(place.rmdir(u"gyeot-other"_s));
        sweepPrivateTemp();
    }

private:
    QByteArray m_before;
};

GYEOT_TEST(PrivateTempTest)
#include "tst_privatetemp.moc"
