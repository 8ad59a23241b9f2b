#include "core/store/reasontext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class ReasonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** INS-06: a reason that says nothing is none. */
    void INS_06_saysSomethingOrIsNone_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("a sentence") << u"담당자가 입원하여 내일 재판 준비에 필요합니다"_s << QByteArray();
        QTest::newRow("in English") << u"Counselor is in hospital, hearing is tomorrow"_s << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray("short");
        QTest::newRow("ㅁㅁㅁ") << u"ㅁㅁㅁ"_s << QByteArray("short");
        QTest::newRow("19 characters") << u"열아홉글자라서아직모자라는이유입니다만"_s << QByteArray("short");
        QTest::newRow("blanks do not count") << u"급한   일                          입니다"_s << QByteArray("short");
        QTest::newRow("one letter repeated") << QString(30, u'ㅁ') << QByteArray("few");
        QTest::newRow("a few letters") << u"긴급 긴급합 긴급 긴급합 긴급 긴급합 급"_s << QByteArray("few");
        QTest::newRow("keys beside each other") << u"asdfghjklasdfghjklasdfghjkl"_s << QByteArray("repeated");
        QTest::newRow("one word again and again")
            << u"재판준비로지금당장필요 재판준비로지금당장필요"_s << QByteArray("repeated");
    }
    void INS_06_saysSomethingOrIsNone()
    {
        QFETCH(QString, reason);
        QFETCH(QByteArray, detail);
        const auto checked = checkReason(reason);
        QCOMPARE(checked ? QByteArray() : checked.error().detail, detail);
        if (!checked)
            QCOMPARE(checked.error().code, ErrorCode::ReasonNeeded);
    }

    void endsSomewhere()
    {
        QCOMPARE(checkReason(QString(mostReasonCharacters + 1, u'a')).error().code, ErrorCode::TooLarge);
    }
};

GYEOT_TEST(ReasonTextTest)
#include "tst_reasontext.moc"
