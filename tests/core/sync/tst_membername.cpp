#include "core/sync/membername.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class MemberNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesParts()
    {
        QCOMPARE(membername::part(1), u"000001.p7m"_s);
        QCOMPARE(membername::partNumber(membername::part(65535)), 65535);
        QVERIFY(membername::isAllowed(u"manifest.p7m"));
        QVERIFY(membername::isAllowed(u"SHA256SUMS"));
        QVERIFY(membername::isAllowed(u"000001.p7m"));
    }

    void refusesEveryOtherName_data() // IMP-01, IMP-05
    {
        QTest::addColumn<QString>("name");
        const QStringList names { u""_s, u"."_s, u".."_s, u"../000001.p7m"_s, u"..\\000001.p7m"_s, u"/etc/x"_s,
            u"C:x"_s, u"\\\\srv\\x"_s, u"CON.p7m"_s, u"000001.p7m:ads"_s, u"000001.p7m."_s, u"000001.p7m "_s,
            u" 000001.p7m"_s, u"000000.p7m"_s, u"065536.p7m"_s, u"00001.p7m"_s, u"0000001.p7m"_s, u"000001.P7M"_s,
            u"00000a.p7m"_s, u"０００００１.p7m"_s, u"٠٠٠٠٠١.p7m"_s, u"Manifest.p7m"_s, u"manifest.p7m\n"_s,
            u"sha256sums"_s, u"manifest.p7m.tmp"_s, u".000001.p7m.tmp"_s, u"곁.p7m"_s,
            QString(u"manifest.p7m"_s).append(QChar(0)) };
        for (const QString& name : names)
            QTest::addRow("%d: %s", int(names.indexOf(name)), qPrintable(name)) << name;
    }
    void refusesEveryOtherName()
    {
        QFETCH(QString, name);
        QVERIFY(!membername::isAllowed(name));
        QCOMPARE(membername::partNumber(name), 0);
    }

    void hintsAtSiteAndSequence()
    {
        const auto id = BundleId::fromString(u"0193f0c0-7b7a-7000-8000-0000000000aa");
        QCOMPARE(membername::bundleDirectory(u"S07", 41, *id), u"S07-00000041-0193f0c07b7a7000.cb"_s);
        QCOMPARE(membername::receiptFile(u"S07", 41, *id), u"S07-00000041-0193f0c07b7a7000.receipt.p7m"_s);
    }

    void knowsSiteIds()
    {
        QVERIFY(membername::isSiteId(u"S07"));
        QVERIFY(membername::isSiteId(u"SEOUL-03"));
        for (const QString& bad : { u""_s, u"-S"_s, u"s07"_s, u"S 7"_s, u"S/7"_s, u"곁"_s, u"ABCDEFGHIJKLMNOPQ"_s })
            QVERIFY2(!membername::isSiteId(bad), qPrintable(bad));
    }
};

GYEOT_TEST(MemberNameTest)
#include "tst_membername.moc"
