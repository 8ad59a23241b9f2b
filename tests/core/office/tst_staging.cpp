#include "core/base/file.h"
#include "core/crypto/seal.h"
#include "core/office/staging.h"
#include "core/sync/bundlelimits.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace gyeot;
using namespace Qt::StringLiterals;

class StagingTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString source() const { return m_dir->filePath(u"stick/S07.cb"_s); }
    QString staging() const { return m_dir->filePath(u"staging"_s); }
    QString member(const QString& name) const { return source() + u'/' + name; }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    ErrorCode refusal() const
    {
        const auto staged = StagedBundle::copy(source(), staging(), u"one"_s);
        return staged ? ErrorCode::OkDuplicate : staged.error().code;
    }
    bool nothingStaged() const { return QDir(staging()).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(source()));
        put(member(u"manifest.p7m"_s), "manifest");
        put(member(u"000001.p7m"_s), "part");
        const DigestList list { { u"manifest.p7m"_s, sha256(bytesOf("manifest")) },
            { u"000001.p7m"_s, sha256(bytesOf("part")) } };
        put(member(u"SHA256SUMS"_s), writeDigestList(list));
    }

    void copiesWhole()
    {
        const auto staged = StagedBundle::copy(source(), staging(), u"one"_s);
        QVERIFY(staged);
        QCOMPARE(staged->read(u"000001.p7m"_s).value(), QByteArray("part"));
        QCOMPARE(staged->sizeOf(u"manifest.p7m"_s), 8);
        QVERIFY(staged->checkDigests());
        QCOMPARE(staged->read(u"000002.p7m"_s).error().code, ErrorCode::RejIncomplete);
    }

    void checksTheCopyAndNotTheStick()
    {
        const auto staged = StagedBundle::copy(source(), staging(), u"one"_s);
        put(member(u"000001.p7m"_s), "swapped");
        QCOMPARE(staged->read(u"000001.p7m"_s).value(), QByteArray("part"));
        QVERIFY(staged->checkDigests());
    }

    void removesItsCopyUnlessMoved()
    {
        {
            const auto staged = StagedBundle::copy(source(), staging(), u"one"_s);
            QVERIFY(!nothingStaged());
        }
        QVERIFY(nothingStaged());
        const QString kept = m_dir->filePath(u"parked/one"_s);
        {
            auto staged = StagedBundle::copy(source(), staging(), u"two"_s);
            QVERIFY(staged->moveTo(kept));
        }
        auto again = StagedBundle::reopen(kept);
        QVERIFY(again);
        QVERIFY(again->checkDigests());
        auto other = StagedBundle::copy(source(), staging(), u"three"_s);
        QCOMPARE(other->moveTo(kept).error().code, ErrorCode::AlreadyExists);
        again->remove();
        QVERIFY(!QDir(kept).exists());
    }

    void refusesStrangeNames_data() // IMP-01, IMP-05
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : { u"notes.txt"_s, u".hidden"_s, u"000001.p7m:ads"_s, u"CON.p7m"_s, u"000001.p7m "_s,
                 u"..\\x"_s, u"０００００１.p7m"_s, u"manifest.p7m.tmp"_s })
            QTest::newRow(qPrintable(name)) << name;
    }
    void refusesStrangeNames()
    {
        QFETCH(QString, name);
        put(member(name), "x");
        QCOMPARE(errorName(refusal()), errorName(ErrorCode::RejPath));
        QVERIFY(nothingStaged());
    }

    void refusesWhatIsNoPlainFile_data() // IMP-02
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : { "symbolic link", "hard link", "pipe", "directory" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void refusesWhatIsNoPlainFile()
    {
        QFETCH(QString, kind);
        const QByteArray path = QFile::encodeName(member(u"000002.p7m"_s));
        const QByteArray part = QFile::encodeName(member(u"000001.p7m"_s));
        if (kind == u"symbolic link")
            QCOMPARE(::symlink("000001.p7m", path.constData()), 0);
        else if (kind == u"hard link")
            QCOMPARE(::link(part.constData(), path.constData()), 0);
        else if (kind == u"pipe")
            QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        else
            QCOMPARE(::mkdir(path.constData(), 0700), 0);
        QCOMPARE(errorName(refusal()), errorName(ErrorCode::RejPath));
        QVERIFY(nothingStaged());
    }

    void refusesALinkedDirectory()
    {
        const QString link = m_dir->filePath(u"link.cb"_s);
        QCOMPARE(::symlink(QFile::encodeName(source()).constData(), QFile::encodeName(link).constData()), 0);
        QCOMPARE(StagedBundle::copy(link, staging(), u"one"_s).error().code, ErrorCode::RejPath);
        QCOMPARE(
            StagedBundle::copy(m_dir->filePath(u"none.cb"_s), staging(), u"one"_s).error().code, ErrorCode::NotFound);
    }

    void refusesTooMuch()
    {
        put(member(u"000002.p7m"_s), QByteArray(bundlelimits::partCipherBytes + 1, 'x'));
        QCOMPARE(errorName(refusal()), errorName(ErrorCode::RejLimit));
        QVERIFY(nothingStaged());
    }

    void seesWhatIsMissing_data() // BND-04
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("manifest") << u"manifest.p7m"_s << ErrorCode::RejIncomplete;
        QTest::newRow("digests") << u"SHA256SUMS"_s << ErrorCode::RejIncomplete;
        QTest::newRow("a part") << u"000001.p7m"_s << ErrorCode::RejIncomplete;
    }
    void seesWhatIsMissing()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        QVERIFY(QFile::remove(member(name)));
        const auto staged = StagedBundle::copy(source(), staging(), u"one"_s);
        const auto checked = staged ? staged->checkDigests() : Result<void>(std::unexpected(staged.error()));
        QVERIFY(!checked);
        QCOMPARE(errorName(checked.error().code), errorName(code));
        QCOMPARE(checked.error().subject, name);
    }

    void tellsABadStick_data() // BND-04
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("p");
        QTest::newRow("half") << QByteArray("pa");
        QTest::newRow("last byte gone") << QByteArray("par");
        QTest::newRow("one bit") << QByteArray("qart");
        QTest::newRow("one more") << QByteArray("part ");
    }
    void tellsABadStick()
    {
        QFETCH(QByteArray, bytes);
        put(member(u"000001.p7m"_s), bytes);
        const auto staged = StagedBundle::copy(source(), staging(), u"one"_s);
        QCOMPARE(errorName(staged->checkDigests().error().code), errorName(ErrorCode::RejMedia));
    }

    void refusesAFileThatIsNotListed()
    {
        put(member(u"000002.p7m"_s), "extra");
        const auto staged = StagedBundle::copy(source(), staging(), u"one"_s);
        QCOMPARE(errorName(staged->checkDigests().error().code), errorName(ErrorCode::RejMedia));
    }

    void stopsWhenAsked()
    {
        const auto staged =
            StagedBundle::copy(source(), staging(), u"one"_s, [](qint64 done, qint64) { return done < 1; });
        QCOMPARE(staged.error().code, ErrorCode::Cancelled);
        QVERIFY(nothingStaged());
    }
};

GYEOT_TEST(StagingTest)
#include "tst_staging.moc"
