#include "core/sync/bundlelimits.h"
#include "core/sync/recordparts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;

class RecordPartsTest : public QObject {
    Q_OBJECT

private:
    QList<QByteArray> m_parts;
    RecordPartWriter writer()
    {
        m_parts.clear();
        return RecordPartWriter([this](QByteArray&& part) -> Result<void> {
            m_parts.append(std::move(part));
            return {};
        });
    }
    static Result<QList<QByteArray>> lines(QByteArrayView part, bool last)
    {
        QList<QByteArray> found;
        auto read = readRecordPart(part, last, [&found](QByteArrayView line, qint64 number) -> Result<void> {
            found.append(line.toByteArray());
            return found.size() == number ? Result<void>() : failure(ErrorCode::BadForm);
        });
        if (!read)
            return std::unexpected(read.error());
        return found;
    }

private Q_SLOTS:
    void padsTheLastPart()
    {
        auto out = writer();
        QVERIFY(out.add("{}"));
        QVERIFY(out.add("{\"a\":1}"));
        QVERIFY(out.finish());
        QCOMPARE(m_parts.size(), 1);
        QCOMPARE(m_parts[0].size(), bundlelimits::paddingBytes);
        QCOMPARE(lines(m_parts[0], true).value(), (QList<QByteArray> { "{}", "{\"a\":1}" }));
    }

    void leavesAFullPartUnpadded()
    {
        auto out = writer();
        QVERIFY(out.add(QByteArray(bundlelimits::paddingBytes - 1, 'x')));
        QVERIFY(out.finish());
        QCOMPARE(m_parts[0].size(), bundlelimits::paddingBytes);
        QVERIFY(lines(m_parts[0], false));
    }

    void makesNothingOfNothing()
    {
        auto out = writer();
        QVERIFY(out.finish());
        QVERIFY(m_parts.isEmpty());
    }

    void cutsAtLineEnds()
    {
        auto out = writer();
        const QByteArray line(bundlelimits::recordLineBytes - 1, 'x');
        for (int i = 0; i < 17; ++i)
            QVERIFY(out.add(line));
        QVERIFY(out.finish());
        QCOMPARE(m_parts.size(), 2);
        QCOMPARE(m_parts[0].size(), bundlelimits::partPlainBytes);
        QCOMPARE(lines(m_parts[0], false).value().size(), 16);
        QCOMPARE(lines(m_parts[1], true).value(), QList<QByteArray> { line });
    }

    void refusesALineOverOneMebibyte()
    {
        auto out = writer();
        const QByteArray line(bundlelimits::recordLineBytes, 'x');
        QCOMPARE(out.add(line).error().code, ErrorCode::TooLarge);
        QCOMPARE(lines(line + '\n', true).error().code, ErrorCode::RejLimit);
    }

    void handsOnTheFailureOfItsUser()
    {
        RecordPartWriter out([](QByteArray&&) -> Result<void> { return failure(ErrorCode::DiskFull); });
        QVERIFY(out.add("{}"));
        QCOMPARE(out.finish().error().code, ErrorCode::DiskFull);
        const auto read = readRecordPart(
            "{}\n", true, [](QByteArrayView, qint64) -> Result<void> { return failure(ErrorCode::RejAuthz); });
        QCOMPARE(read.error().code, ErrorCode::RejAuthz);
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("last");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("blank alone") << QByteArray("   ") << true;
        QTest::newRow("no line end") << QByteArray("{}\n{}") << true;
        QTest::newRow("empty line") << QByteArray("{}\n\n{}\n") << true;
        QTest::newRow("padding before the last part") << QByteArray("{}\n   ") << false;
        QTest::newRow("padding of a whole step") << "{}\n" + QByteArray(bundlelimits::paddingBytes, ' ') << true;
        QTest::newRow("padding with other bytes") << QByteArray("{}\n \t") << true;
    }
    void refusesOtherForms()
    {
        QFETCH(QByteArray, part);
        QFETCH(bool, last);
        const auto read = lines(part, last);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::RejRecord);
    }
};

GYEOT_TEST(RecordPartsTest)
#include "tst_recordparts.moc"
