#include "core/cases/act.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class ActTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runningNumbersFollowTheClockThenTheTelling()
    {
        test::CountingIdSource ids;
        const auto act = [&ids](const QString& what, const QString& when, qint64 position) {
            Act made;
            made.id = ids.make<ActId>();
            made.what = what;
            made.when = *When::fromText(when);
            made.position = position;
            return made;
        };
        QList<Act> acts { act(u"late"_s, u"2026-09-03"_s, 1), act(u"told second"_s, u"2026-07-01T10:00"_s, 3),
            act(u"told first"_s, u"2026-07-01T10:00"_s, 2), act(u"made first"_s, u"2026-08-01"_s, 5),
            act(u"made later"_s, u"2026-08-01"_s, 5), act(u"unknown"_s, {}, 0) };
        sortByClock(acts);
        QStringList order;
        for (const Act& sorted : acts)
            order.append(sorted.what);
        QCOMPARE(order,
            QStringList(
                { u"told first"_s, u"told second"_s, u"made first"_s, u"made later"_s, u"late"_s, u"unknown"_s }));
    }
};

GYEOT_TEST(ActTest)
#include "tst_act.moc"
