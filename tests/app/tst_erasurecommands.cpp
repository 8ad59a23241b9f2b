#include "core/workspace/workspace.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A store with one case, nobody has it open. The programs have the machine's clock, so what lies in the trash lies there since long ago. */
struct OneCase : ClosedStore {
    OneCase()
    {
        if (!reopen())
            qFatal("open");
        const Library library = Library::load().value();
        Workspace workspace(std::move(store), library);
        Intake intake;
        intake.alias = u"김가상"_s;
        const CaseId id = workspace.cases().createCase(intake).value();
        number = workspace.cases().caseRecord(id)->caseRecord.number;
    }
    /** As if by a person, on the day of the tests. */
    void trash()
    {
        if (!reopen())
            qFatal("open");
        const Library library = Library::load().value();
        Workspace workspace(std::move(store), library);
        if (!workspace.keeping().moveToTrash(workspace.cases().byNumber(number).value(), ErasureBasis::Demand))
            qFatal("trash");
    }

    QString number;
};

} // namespace

class ErasureCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesToTheTrashAndBack()
    {
        const OneCase place;
        const Run moved = place.ctl(u"trash"_s, { u"--move"_s, place.number, u"--reason"_s, u"consent_withdrawn"_s });
        QVERIFY2(moved.code == 0, moved.err.constData());
        QCOMPARE(moved.json()["trash"][0]["case"], Json(place.number.toStdString()));
        QCOMPARE(moved.json()["trash"][0]["reason"], Json("consent_withdrawn"));
        QCOMPARE(moved.json()["trash"][0]["needs_second"], Json(false));
        const Run back = place.ctl(u"trash"_s, { u"--restore"_s, place.number });
        QVERIFY(back.json()["trash"].empty());
    }

    void holdsAndSaysUntilWhen()
    {
        const OneCase place;
        const Run held = place.ctl(u"retention"_s,
            { u"--hold"_s, place.number, u"--reason"_s, u"trial"_s, u"--note"_s, u"2026고단1"_s, u"--body"_s,
                u"entrusted"_s, u"--years"_s, u"7"_s });
        QVERIFY2(held.code == 0, held.err.constData());
        QCOMPARE(held.json()["holds"][0]["case"], Json(place.number.toStdString()));
        QCOMPARE(held.json()["body"], Json("entrusted"));
        QCOMPARE(held.json()["counselling_years"], Json(7));
        QVERIFY(held.json()["rules"].size() >= 8);
        QCOMPARE(place.ctl(u"trash"_s, { u"--move"_s, place.number, u"--reason"_s, u"demand"_s }).errorCode(),
            QByteArray("LEGAL_HOLD"));
        QVERIFY(place.ctl(u"retention"_s, { u"--lift"_s, place.number }).json()["holds"].empty());
    }

    void erasesWhatLiesInTheTrashAndWritesACertificate()
    {
        OneCase place;
        place.trash();
        const QString paper = place.dir.filePath(u"확인서.pdf"_s);
        const Run erased = place.ctl(u"erase"_s, { u"--case"_s, place.number, u"--yes"_s, u"--certificate"_s, paper });
        QVERIFY2(erased.code == 0, erased.err.constData());
        QCOMPARE(erased.json()["erased"]["case"], Json(place.number.toStdString()));
        QCOMPARE(erased.json()["erased"]["reason"], Json("demand"));
        QVERIFY(QFileInfo(paper).size() > 1000);
        const Run ledger = place.ctl(u"erase"_s);
        QCOMPARE(ledger.json()["ledger"].size(), 1);
        QCOMPARE(ledger.json()["clean_generation_due"], Json(true));
        const Run sound = place.ctl(u"verify"_s);
        QCOMPARE(sound.json()["sound"], Json(true));
        QVERIFY(sound.json()["audit"]["erased"].get<int>() >= 1);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("trashed");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("not in the trash") << QStringList { u"--yes"_s } << false << QByteArray("NOT_IN_TRASH");
        QTest::newRow("not said that it cannot be taken back") << QStringList() << true << QByteArray("BAD_ARGUMENT");
        QTest::newRow("a second person nobody knows")
            << QStringList { u"--yes"_s, u"--second"_s, u"누구"_s } << true << QByteArray("CANCELLED");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, trashed);
        QFETCH(QByteArray, code);
        OneCase place;
        if (trashed)
            place.trash();
        const Run run = place.ctl(u"erase"_s, QStringList { u"--case"_s, place.number } + arguments);
        QCOMPARE(run.errorCode(), code);
        QVERIFY(place.reopen());
    }
};

GYEOT_TEST(ErasureCommandsTest)
#include "tst_erasurecommands.moc"
