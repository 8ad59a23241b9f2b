#include "core/store/change.h"
#include "core/store/jobs/checkstore.h"
#include "core/store/keyring.h"
#include "tests/core/store/thingtype.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTest>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

/** Another process at the same store. */
class Child {
public:
    Child(const QString& mode, const TestStore& store, quint32 seed = 1000)
    {
        m_process.start(QStringLiteral(GYEOT_BINARY_DIR "/bin/storechild"),
            { mode, store.path, store.userName, QString::number(seed) });
    }
    ~Child()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patienceMs))
            m_process.kill();
        m_process.waitForFinished();
    }

    qint64 id() const { return m_process.processId(); }
    /** The next line it says; empty when it is gone. */
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    /** Ends it in the middle of whatever it does; what it had said by then. */
    QStringList kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
        QStringList rest;
        while (m_process.canReadLine())
            rest << line();
        return rest;
    }

private:
    QProcess m_process;
};

} // namespace

class StoreProcessesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ENV_01_aStoreIsForOneProcess()
    {
        TestStore fixture;
        fixture.store.reset();
        {
            Child other(u"hold"_s, fixture);
            QCOMPARE(other.line(), u"open"_s);
            const auto refused = fixture.open();
            QCOMPARE(refused.error().code, ErrorCode::StoreInUse);
            // where and which process, for the sentence
            QCOMPARE(refused.error().subject.section(u", "_s, 0, 0), QSysInfo::machineHostName());
            QCOMPARE(refused.error().subject.section(u", "_s, 1).toLongLong(), other.id());
        }
        QVERIFY(fixture.reopen());
        Child late(u"hold"_s, fixture);
        QVERIFY(late.line().startsWith(u"STORE_IN_USE"_s));
    }

    void ENV_01_aKilledProcessLeavesNoLock()
    {
        TestStore fixture;
        fixture.store.reset();
        Child other(u"hold"_s, fixture);
        QCOMPARE(other.line(), u"open"_s);
        other.kill();
        QVERIFY(fixture.reopen());
    }

    /** R1 of reference/security.md, small: no acknowledged save is lost, nothing is torn, wherever the process is killed. More of it with
     *  GYEOT_KILLS. */
    void noAcknowledgedSaveIsLost()
    {
        bool isSet = false;
        const int set = qEnvironmentVariableIntValue("GYEOT_KILLS", &isSet);
        const int kills = isSet ? set : 12;
        QRandomGenerator random(20261122);
        ThingStore fixture;
        qint64 saved = 0;
        for (int round = 0; round < kills; ++round) {
            fixture.store.reset();
            Child child(u"save"_s, fixture, quint32(1'000'000 + round * 10'000));
            QCOMPARE(child.line(), u"open"_s);
            QStringList acknowledged;
            for (int wanted = random.bounded(12); wanted > 0; --wanted)
                acknowledged << child.line();
            acknowledged << child.kill();
            QVERIFY2(fixture.reopen(), qPrintable(u"round %1"_s.arg(round)));
            for (const QString& id : std::as_const(acknowledged)) {
                fixture.object = ObjectId::fromString(id).value_or(ObjectId()).uuid();
                QVERIFY2(std::get<QString>(fixture.field("word")).startsWith(u"저장"_s), qPrintable(id));
            }
            saved += acknowledged.size();
            const auto report = checkStore(fixture.store->jobAccess(), thingTypes);
            QVERIFY(report);
            QVERIFY2(
                report->isSound(), qPrintable(report->rows.join(u'\n') + QString::fromLatin1(report->audit.problem)));
        }
        QVERIFY(fixture.count(u"SELECT count(*) FROM things") >= saved);
        QVERIFY(fixture.count(u"SELECT count(*) FROM things") <= saved + kills); // at most the one under way each time
    }

    /** The store is no format of our own: the stock tool opens it with the raw key, and finds nothing wrong. Made-up data only: that tool
     *  writes temporary files in clear (reference/security.md, fact 5). */
    void theStockToolOpensIt()
    {
        ThingStore fixture;
        Change change = std::move(*Change::begin(*fixture.store, "thing.add", fixture.caseId));
        QVERIFY(change.create(thing, fixture.object, fixture.caseId)
            && change.set(thing, fixture.object, "word", u"하나"_s));
        QVERIFY(change.commit());
        const QByteArray salt = fixture.store->keyring().file().databaseSalt;
        const SecretBytes key = fixture.store->keyring().databaseKey();
        fixture.store.reset();

        QProcess tool;
        tool.start(u"sqlcipher"_s, { u"-batch"_s, u"-readonly"_s, fixture.path + u"/store-1.db"_s });
        QVERIFY(tool.waitForStarted());
        tool.write("PRAGMA key = \"x'" + viewOf(key.view()).toByteArray().toHex() + salt.toHex()
            + "'\";\n"
              "PRAGMA cipher_integrity_check;\n"
              "PRAGMA integrity_check;\n"
              "SELECT word FROM things;\n");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished(patienceMs));
        QCOMPARE(tool.readAllStandardError(), QByteArray());
        QCOMPARE(tool.readAllStandardOutput(),
            "ok\nok\n하나\n"_ba); // the key, no page amiss (silence), the structure, the word
        QCOMPARE(tool.exitCode(), 0);
    }
};

GYEOT_TEST(StoreProcessesTest)
#include "tst_storeprocesses.moc"
