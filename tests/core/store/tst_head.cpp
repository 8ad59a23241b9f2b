#include "core/base/file.h"
#include "core/store/head.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class HeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_key = SecretBytes::random(32);
        m_head = { StoreId(QUuid(u"01936a4e-0000-7000-8000-000000000001")), 2, 3, 77, QByteArray(32, 'h'), 1795309200000 };
    }

    void comesBackAsWritten()
    {
        QTemporaryDir dir;
        QVERIFY(writeHead(dir.path(), m_key, m_head));
        QCOMPARE(**readHead(dir.path(), m_key), m_head);
    }

    void isAbsentWithoutFailure()
    {
        QTemporaryDir dir;
        const auto head = readHead(dir.path(), m_key);
        QVERIFY(head && !*head);
    }

    void namesEveryAlteration()
    {
        QTemporaryDir dir;
        QVERIFY(writeHead(dir.path(), m_key, m_head));
        const QString path = dir.filePath(u"head.bin"_s);
        const QByteArray whole = *readFile(path, 4096);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray bent = whole;
            bent[i] = char(bent[i] ^ 1);
            QVERIFY(writeFileAtomically(path, bent));
            QCOMPARE(readHead(dir.path(), m_key).error().code, ErrorCode::StoreRolledBack);
        }
        QVERIFY(writeFileAtomically(path, whole.chopped(1)));
        QCOMPARE(readHead(dir.path(), m_key).error().code, ErrorCode::StoreRolledBack);
        QVERIFY(writeFileAtomically(path, QByteArray(5000, 'x')));
        QCOMPARE(readHead(dir.path(), m_key).error().code, ErrorCode::StoreRolledBack);
        QVERIFY(writeFileAtomically(path, whole));
        QCOMPARE(readHead(dir.path(), SecretBytes::random(32)).error().code, ErrorCode::StoreRolledBack);
    }

    void decidesAsTheTableSays_data()
    {
        QTest::addColumn<bool>("present");
        QTest::addColumn<qint64>("databaseSeq");
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<int>("state");
        const QByteArray same(32, 'h');
        const QByteArray other(32, 'o');
        QTest::newRow("equal") << true << qint64(77) << same << int(HeadState::Normal);
        QTest::newRow("database ahead: crash before the sidecar") << true << qint64(79) << same << int(HeadState::Behind);
        QTest::newRow("database ahead on another history") << true << qint64(79) << other << int(HeadState::RolledBack);
        QTest::newRow("database behind: commits lost") << true << qint64(76) << QByteArray() << int(HeadState::RolledBack);
        QTest::newRow("same number, other row") << true << qint64(77) << other << int(HeadState::RolledBack);
        QTest::newRow("no sidecar") << false << qint64(77) << same << int(HeadState::Missing);
    }
    void decidesAsTheTableSays()
    {
        QFETCH(bool, present);
        QFETCH(qint64, databaseSeq);
        QFETCH(QByteArray, hash);
        QTEST(int(compareHead(present ? std::optional(m_head) : std::nullopt, databaseSeq, hash)), "state");
    }

private:
    SecretBytes m_key;
    Head m_head;
};

GYEOT_TEST(HeadTest)
#include "tst_head.moc"
