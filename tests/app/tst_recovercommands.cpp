#include "tests/app/program.h"
#include "tests/support/recoveryday.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(QByteArrayView words)
{
    return words.toByteArray();
}

/** `gyeotctl` and `gyeot-office` on the two stores, each passphrase on a line of its own. */
struct Desk : RecoveryDay {
    Desk() { office.close(); }
    Run site(const QString& user, const QStringList& more, const QByteArray& words) const
    {
        return runProgram(u"gyeotctl"_s,
            QStringList { u"recover"_s, u"--store"_s, RecoveryDay::site.path, u"--user"_s, user, u"--json"_s } + more,
            words);
    }
    Run atOffice(const QStringList& more, const QByteArray& words) const
    {
        return runProgram(u"gyeot-office"_s,
            QStringList { u"recover"_s, u"--store"_s, office.path, u"--user"_s, user(), u"--json"_s } + more,
            viewOf(Place::secret().view()).toByteArray() + '\n' + words);
    }
};

} // namespace

/** A forgotten passphrase made good by the programs alone, as people at a site and an office would. The programs read the machine's clock, and so do the
 *  certificates of the fixture, which are of the day of the worked cases: so only what needs no certificate in force is done here. */
class RecoverCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWithACodeAndShowsItAgain()
    {
        Desk desk;
        const QString request = desk.path(u"request.json"_s);
        const Run asked = desk.site(desk.user(), { u"request"_s, u"--out"_s, request }, bytes(desk.newWords));
        QCOMPARE(asked.err, QByteArray());
        QCOMPARE(asked.code, 0);
        QCOMPARE(asked.json()["code"].get<std::string>(), recoveryCode(readAll(request)).toStdString());
        const auto pending = pendingRecovery(desk.RecoveryDay::site.path);
        QVERIFY(pending && *pending);
        QCOMPARE((*pending)->request, readAll(request));
    }

    void saysWhetherItWouldWork()
    {
        Desk desk;
        const QByteArray words = viewOf(Place::secret().view()).toByteArray();
        const Run good = desk.site(desk.user(), { u"status"_s }, words);
        QCOMPARE(good.code, 0);
        QCOMPARE(good.json()["state"], Json("good"));
        QFile::remove(desk.RecoveryDay::site.path + u"/recovery-1.json"_s);
        const Run stale = desk.site(desk.user(), { u"status"_s }, words);
        QCOMPARE(stale.code, 3);
        QCOMPARE(stale.json()["state"], Json("stale"));
    }

    void refusesWhatIsNotAsked()
    {
        Desk desk;
        QCOMPARE(desk.site(desk.user(), {}, bytes(desk.newWords)).code, 2);
        QCOMPARE(desk.site(desk.user(), { u"apply"_s }, bytes(desk.newWords)).code, 2);
        const QString grant = desk.path(u"grant.json"_s);
        writeAll(grant, "{}");
        const Run none = desk.site(desk.user(), { u"apply"_s, grant }, bytes(desk.newWords));
        QCOMPARE(none.code, 1);
        QCOMPARE(none.errorCode(), QByteArray("NOT_FOUND"));
        QCOMPARE(desk.atOffice({ u"grant"_s }, {}).code, 2);
        QCOMPARE(desk.atOffice({ u"dance"_s }, {}).code, 2);
    }

    void namesWhoMayBreakTheGlass()
    {
        Desk desk;
        const QStringList start { u"breakglass"_s, u"--store"_s, desk.RecoveryDay::site.path, u"--user"_s, desk.user(),
            u"--json"_s };
        const QByteArray words = viewOf(Place::secret().view()).toByteArray();
        const Run set = runProgram(u"gyeotctl"_s,
            start + QStringList { u"pairs"_s, u"--pair"_s, desk.user() + u'=' + desk.colleague() }, words);
        QCOMPARE(set.err, QByteArray());
        QCOMPARE(set.json()["pairs"].size(), size_t(1));
        const Run wrong =
            runProgram(u"gyeotctl"_s, start + QStringList { u"pairs"_s, u"--pair"_s, u"아무개=사람"_s }, words);
        QCOMPARE(wrong.errorCode(), QByteArray("NOT_FOUND"));
        const Run list = runProgram(u"gyeotctl"_s, start + QStringList { u"list"_s }, words);
        QCOMPARE(list.json()["openings"], Json::array());
    }
};

GYEOT_TEST(RecoverCommandsTest)
#include "tst_recovercommands.moc"
