#include "core/base/file.h"
#include "core/store/head.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

/** Without a flush: a thousand alterations would take half a minute. */
static bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

class HeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_key = SecretBytes::random(32);
        m_head = { StoreId(QUuid(u"01936a4e-0000-7000-8000-000000000001")), 2, 3, 77, QByteArray(32, 'h'),
            1795309200000 };
    }

    void comesBackAsWritten()
    {
        QTemporaryDir dir;
        QVERIFY(startHead(dir.path(), m_key, m_head));
        QCOMPARE(**readHead(dir.path(), m_key, 2), (HeadReading { m_head, false }));
        Head next = m_head;
        for (int i = 0; i < 5; ++i) {
            ++next.auditSeq;
            QVERIFY(writeHead(dir.path(), m_key, next));
            QCOMPARE(**readHead(dir.path(), m_key, 2), (HeadReading { next, false }));
        }
        QCOMPARE(readFile(dir.filePath(u"head-2.bin"_s), 4096)->size(), 1024);
    }

    void aTornWriteLeavesTheOneBefore()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"head-2.bin"_s);
        QVERIFY(startHead(dir.path(), m_key, m_head));
        const QByteArray before = *readFile(path, 4096);
        Head next = m_head;
        ++next.auditSeq;
        QVERIFY(writeHead(dir.path(), m_key, next));
        const QByteArray after = *readFile(path, 4096);
        for (qsizetype cut = 1; cut < 240; cut += 13) { // so much of the slot had reached the disk
            QByteArray torn = before;
            torn.replace(0, cut, after.first(cut)); // 78 is even: the first slot
            QVERIFY(put(path, torn));
            const auto reading = readHead(dir.path(), m_key, 2);
            QVERIFY(reading && (*reading)->head == m_head);
            QCOMPARE((*reading)->isTorn, cut > 3); // the length is the same
        }
    }

    void isAbsentWithoutFailure()
    {
        QTemporaryDir dir;
        const auto head = readHead(dir.path(), m_key, 2);
        QVERIFY(head && !*head);
        QCOMPARE(writeHead(dir.path(), m_key, m_head).error().code, ErrorCode::NotFound);
    }

    void eachGenerationHasItsOwn()
    {
        QTemporaryDir dir;
        QVERIFY(startHead(dir.path(), m_key, m_head));
        Head renewed = m_head;
        renewed.generation = 3;
        QVERIFY(startHead(dir.path(), m_key, renewed));
        QCOMPARE(**readHead(dir.path(), m_key, 2), (HeadReading { m_head, false }));
        QCOMPARE(**readHead(dir.path(), m_key, 3), (HeadReading { renewed, false }));
        QVERIFY(QFile::remove(dir.filePath(headName(3)))); // one put in the other's place says so
        QVERIFY(QFile::copy(dir.filePath(headName(2)), dir.filePath(headName(3))));
        QCOMPARE(readHead(dir.path(), m_key, 3).error().code, ErrorCode::StoreRolledBack);
    }

    void namesEveryAlteration()
    {
        QTemporaryDir dir;
        QVERIFY(startHead(dir.path(), m_key, m_head));
        const QString path = dir.filePath(u"head-2.bin"_s);
        const QByteArray whole = *readFile(path, 4096);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray bent = whole;
            bent[i] = char(bent[i] ^ 1);
            QVERIFY(put(path, bent));
            const auto reading = readHead(dir.path(), m_key, 2);
            QVERIFY(reading && (*reading)->isTorn);
            QCOMPARE(compareHead(*reading, m_head.auditSeq, m_head.auditHash), HeadState::RolledBack);
        }
        const QByteArray swapped = whole.last(512) + whole.first(512); // each slot is sealed for its place
        for (const QByteArray& bad : { whole.chopped(1), QByteArray(5000, 'x'), QByteArray(), swapped }) {
            QVERIFY(put(path, bad));
            QCOMPARE(readHead(dir.path(), m_key, 2).error().code, ErrorCode::StoreRolledBack);
        }
        QVERIFY(put(path, whole));
        QCOMPARE(readHead(dir.path(), SecretBytes::random(32), 2).error().code, ErrorCode::StoreRolledBack);
    }

    void decidesAsTheTableSays_data()
    {
        QTest::addColumn<bool>("present");
        QTest::addColumn<bool>("torn");
        QTest::addColumn<qint64>("databaseSeq");
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<int>("state");
        const QByteArray same(32, 'h');
        const QByteArray other(32, 'o');
        QTest::newRow("equal") << true << false << qint64(77) << same << int(HeadState::Normal);
        QTest::newRow("database ahead: crash before the sidecar")
            << true << false << qint64(79) << same << int(HeadState::Behind);
        QTest::newRow("database ahead on another history")
            << true << false << qint64(79) << other << int(HeadState::RolledBack);
        QTest::newRow("database behind: commits lost")
            << true << false << qint64(76) << QByteArray() << int(HeadState::RolledBack);
        QTest::newRow("same number, other row") << true << false << qint64(77) << other << int(HeadState::RolledBack);
        QTest::newRow("no sidecar") << false << false << qint64(77) << same << int(HeadState::Missing);
        QTest::newRow("torn by a crash after a commit") << true << true << qint64(78) << same << int(HeadState::Behind);
        QTest::newRow("torn, and no commit to have been torn after")
            << true << true << qint64(77) << same << int(HeadState::RolledBack);
        QTest::newRow("torn, database behind")
            << true << true << qint64(76) << QByteArray() << int(HeadState::RolledBack);
    }
    void decidesAsTheTableSays()
    {
        QFETCH(bool, present);
        QFETCH(bool, torn);
        QFETCH(qint64, databaseSeq);
        QFETCH(QByteArray, hash);
        const auto reading = present ? std::optional(HeadReading { m_head, torn }) : std::nullopt;
        QTEST(int(compareHead(reading, databaseSeq, hash)), "state");
    }

private:
    SecretBytes m_key;
    Head m_head;
};

GYEOT_TEST(HeadTest)
#include "tst_head.moc"
