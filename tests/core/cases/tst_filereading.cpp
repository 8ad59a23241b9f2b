#include "core/cases/case.h"
#include "core/cases/filereading.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace Qt::StringLiterals;

class FileReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsKoreanClockTime()
    {
        const Json value { { "at", "1970-01-01T09:00" }, { "time", "21:14" }, { "count", 3 }, { "word", "visit" } };
        JsonReader in(value, {});
        QCOMPARE(optionalMoment(in, "at"), 0);
        QCOMPARE(optionalTime(in, "time"), QTime(21, 14));
        QCOMPARE(optionalCount(in, "count"), 3);
        QCOMPARE(requiredWord<IntakeChannel>(in, "word"), IntakeChannel::Visit);
        QVERIFY(!optionalMoment(in, "absent") && !optionalTime(in, "absent").isValid() && !optionalCount(in, "absent"));
        QVERIFY(!optionalWord<Urgency>(in, "absent"));
        QVERIFY(in.finish());
    }

    void refusesWhatIsNoMoment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("day alone") << u"2026-11-20"_s;
        QTest::newRow("seconds") << u"2026-11-20T10:30:00"_s;
        QTest::newRow("zone") << u"2026-11-20T10:30Z"_s;
        QTest::newRow("no such day") << u"2026-02-30T10:30"_s;
        QTest::newRow("no such hour") << u"2026-11-20T25:00"_s;
        QTest::newRow("empty") << u""_s;
    }
    void refusesWhatIsNoMoment()
    {
        QFETCH(QString, text);
        const Json value { { "at", text.toStdString() } };
        JsonReader in(value, u"case"_s);
        QVERIFY(!optionalMoment(in, "at"));
        QCOMPARE(in.finish().error(), (Error { ErrorCode::BadDate, u"case.at"_s }));
    }
};

GYEOT_TEST(FileReadingTest)
#include "tst_filereading.moc"
