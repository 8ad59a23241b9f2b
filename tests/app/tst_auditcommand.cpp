#include "core/store/storeaudit.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

/** A closed store in which papers were saved on a Sunday, once with a reason and once without one. */
struct WorkedStore : ClosedStore {
    WorkedStore()
    {
        if (!reopen())
            qFatal("cannot open");
        StoreAudit audit(*store);
        const auto caseId = ids.make<CaseId>();
        for (const QString& words : { u"경찰서에 제출할 고소장"_s, u"ㅁㅁㅁ"_s }) {
            if (!audit.record({ .action = "packet.save", .caseId = caseId, .words = words }))
                qFatal("no audit");
        }
        store.reset();
    }
    QString file(const QString& name) const { return dir.filePath(name); }
    QByteArray contents(const QString& name) const
    {
        QFile read(file(name));
        return read.open(QFile::ReadOnly) ? read.readAll() : QByteArray("no file");
    }
};

} // namespace

class AuditCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsSomeDays()
    {
        const WorkedStore store; // on 2026-11-22; the program itself opens it today
        const Json then = store.ctl(u"audit"_s, { u"--from"_s, u"2026-11-22"_s, u"--until"_s, u"2026-11-22"_s }).json();
        QCOMPARE(then["rows"][0]["action"], Json("store.create"));
        QCOMPARE(
            std::ranges::count_if(then["rows"], [](const Json& row) { return row["action"] == "packet.save"; }), 2);
        QCOMPARE(store.ctl(u"audit"_s, { u"--until"_s, u"2026-11-21"_s }).json()["rows"].size(), 0);
    }

    void saysItInWords()
    {
        const WorkedStore store;
        const Run run = gyeotctl(store.command(u"audit"_s, { u"--lang"_s, u"en"_s }));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("saved the papers of a case as a file"), run.out.constData());
        QVERIFY(run.out.contains("경찰서에 제출할 고소장"));
    }

    void writesAnInertTable()
    {
        const WorkedStore store;
        const QString path = store.file(u"a.csv"_s);
        const Run refused = store.ctl(u"audit"_s, { u"--csv"_s, path });
        QCOMPARE(refused.errorCode(), QByteArray("MISSING_FIELD"));
        QCOMPARE(store.contents(u"a.csv"_s), QByteArray("no file"));
        const Run written = store.ctl(u"audit"_s, { u"--csv"_s, path, u"--reason"_s, u"=감사 자료 제출\n"_s });
        QCOMPARE(written.err, QByteArray());
        QCOMPARE(written.code, 0);
        const QByteArray text = store.contents(u"a.csv"_s);
        QVERIFY(text.startsWith("\xef\xbb\xbf\""));
        QVERIFY2(text.contains("\"'=감사 자료 제출\\u000a\""), text.constData());
        QCOMPARE(text.count("\r\n"), written.json()["rows"].get<int>() + 1);
        QCOMPARE(text.count('\n'), text.count("\r\n"));
        QCOMPARE(store.ctl(u"audit"_s, { u"--csv"_s, path, u"--reason"_s, u"감사 자료 제출"_s }).errorCode(),
            QByteArray("ALREADY_EXISTS"));
        const Json rows = store.ctl(u"audit"_s).json()["rows"];
        QVERIFY(std::ranges::any_of(rows, [](const Json& row) { return row["action"] == "audit.export"; }));
    }

    void INS_06_theReviewListsWhatHasNoReason()
    {
        const WorkedStore store;
        const Json first = store.ctl(u"audit"_s, { u"--review"_s, u"2026-11"_s }).json();
        QVERIFY(first["findings"].size() >= 2);
        int without = 0;
        for (const Json& finding : first["findings"])
            without += int(finding["key"].get<std::string>().starts_with("no_reason."));
        QCOMPARE(without, 1);
        QCOMPARE(first["done"], Json(false));
        const Json done =
            store.ctl(u"audit"_s, { u"--review"_s, u"2026-11"_s, u"--done"_s, u"--reason"_s, u"모두 확인함"_s }).json();
        QCOMPARE(done["done"], Json(true));
        const Json rows = store.ctl(u"audit"_s).json()["rows"];
        QVERIFY(std::ranges::any_of(rows, [](const Json& row) { return row["action"] == "audit.reviewed"; }));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no day") << QStringList { u"--from"_s, u"soon"_s };
        QTest::newRow("no last day") << QStringList { u"--until"_s, u"2026-02-30"_s };
        QTest::newRow("days that run backwards")
            << QStringList { u"--from"_s, u"2026-02-02"_s, u"--until"_s, u"2026-02-01"_s };
        QTest::newRow("no month") << QStringList { u"--review"_s, u"2026-13"_s };
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        const WorkedStore store;
        const Run run = store.ctl(u"audit"_s, arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errorCode(), QByteArray("BAD_ARGUMENT"));
    }
};

GYEOT_TEST(AuditCommandTest)
#include "tst_auditcommand.moc"
