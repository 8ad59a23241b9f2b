#include "core/workspace/recoveryservice.h"
#include "tests/support/recoveryday.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;

class RecoveryServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereRecoveryStands()
    {
        RecoveryDay d;
        RecoveryService atOffice(*d.office.store);
        QCOMPARE(atOffice.standing(), RecoveryStanding::NoOffice);
        QVERIFY(!atOffice.mayRenew());
        d.site.open();
        RecoveryService service(*d.site.store);
        QCOMPARE(service.standing(), RecoveryStanding::Good);
        QFile::remove(d.site.path + u'/' + recoveryFileName(1));
        QCOMPARE(service.standing(), RecoveryStanding::Missing);
        QSignalSpy renewed(&service, &RecoveryService::renewed);
        QVERIFY(service.mayRenew());
        QVERIFY(service.renew());
        QCOMPARE(renewed.size(), 1);
        QCOMPARE(service.standing(), RecoveryStanding::Good);
    }

    void onlyAnAdministratorSealsAnew()
    {
        RecoveryDay d;
        auto store = must(d.openSite(d.colleague(), d.colleagueWords), "open");
        RecoveryService service(*store);
        QVERIFY(!service.mayRenew());
        QCOMPARE(service.renew().error().code, ErrorCode::RoleMissing);
    }

    void tellsWhoCameInAndIsToldOnce()
    {
        RecoveryDay d;
        must(d.apply(d.granted(d.ask())), "apply")->settle();
        auto store = must(d.openSite(d.colleague(), d.colleagueWords), "open");
        RecoveryService service(*store);
        const auto notices = service.notices();
        QVERIFY(notices && notices->size() == 1);
        QCOMPARE(notices->first().userName, d.user());
        QCOMPARE(notices->first().officers.size(), 2);
        QCOMPARE(notices->first().usedMs, d.clock.ms);
        QVERIFY(service.acknowledge(notices->first()));
        QVERIFY(service.notices()->isEmpty());
    }
};

GYEOT_TEST(RecoveryServiceTest)
#include "tst_recoveryservice.moc"
