#include "tests/support/testmain.h"
#include "ui/law/lawwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestLawWords final : public QObject {
    Q_OBJECT

private:
    const LawBook m_book = LawBook::load().value();

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void speaksTheLanguageOfTheWindow()
    {
        QLocale::setDefault(QLocale(u"ko_KR"_s));
        QCOMPARE(kindName(m_book, u"consensual_spread"_s), m_book.kind(u"consensual_spread"_s)->ko);
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(kindName(m_book, u"consensual_spread"_s), m_book.kind(u"consensual_spread"_s)->en);
        QCOMPARE(inLanguage(u"가"_s, {}), u"가"_s);
    }

    void saysWhichWordingApplies()
    {
        QVERIFY(statuteWithVersion(m_book, u"SV-14-2b"_s, { 2020, 5, 19 }).contains(u"2020. 5. 19."_s));
        QVERIFY(!statuteWithVersion(m_book, u"SV-14-2b"_s, {}).contains(u"–"_s));
        QVERIFY(statuteWithVersion(m_book, u"CIV-766"_s, {}).contains(u"766"_s));
        QCOMPARE(statuteName(m_book, u"XX-1"_s), u"XX-1"_s);
    }

    void saysWhereAClockStands()
    {
        const QDate today(2026, 11, 22);
        LawClock clock { .start = { 2026, 3, 14 }, .lastDay = { 2033, 3, 13 }, .status = ClockStatus::Open };
        const QString open = clockText(clock, today);
        QVERIFY(open.contains(u"D-2303"_s));
        clock.estimated = true;
        QVERIFY(clockText(clock, today) != open);
        clock.status = ClockStatus::Expired;
        QVERIFY(!clockText(clock, today).contains(u"D+"_s)); // the day it passed, not a count of days lost
        clock.status = ClockStatus::Excluded;
        QVERIFY(!clockText(clock, today).contains(u"2033"_s));
        clock = { .status = ClockStatus::NotStarted };
        QVERIFY(!clockText(clock, today).isEmpty());
    }

    void isSureOnlyWhereTheStatuteWasRead_data()
    {
        QTest::addColumn<QString>("statute");
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<int>("confidence");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QStringList& sources, Confidence confidence, const QString& word) {
            QTest::newRow(name) << u"SV-14-2b"_s << sources << int(confidence) << word;
        };
        row("read", { u"SVP"_s, u"CPA"_s }, Confidence::High, u"source read"_s);
        row("a counting guide is no wording", { u"SVP"_s, u"DOM"_s }, Confidence::High, u"source read"_s);
        row("one rule from a page", { u"SVP"_s, u"CIV"_s }, Confidence::High, u"second source only"_s);
        row("one rule from memory", { u"SVP"_s, u"CIV"_s, u"CIVMEM"_s }, Confidence::High, u"statute not read"_s);
        row("read and not sure", { u"SVP"_s }, Confidence::Medium, u"to be checked"_s);
        row("guessed", { u"MEM"_s }, Confidence::Low, u"to be checked"_s);
        QTest::newRow("the statute itself")
            << u"CIV-766"_s << QStringList() << int(Confidence::High) << u"second source only"_s;
    }
    void isSureOnlyWhereTheStatuteWasRead()
    {
        QFETCH(QString, statute);
        QFETCH(QStringList, sources);
        QFETCH(int, confidence);
        QFETCH(QString, word);
        const LawClock clock {
            .statute = statute, .versionFrom = { 2020, 5, 19 }, .confidence = Confidence(confidence), .sources = sources
        };
        const Sureness sure = surenessOf(m_book, clock);
        QCOMPARE(sure.word, word);
        QCOMPARE(sure.status, word == "source read"_L1 ? Status::Ok : Status::Warn);
    }

    void saysOfASuggestionWhatWasRead()
    {
        Candidate candidate {
            .statute = u"SV-14-2b"_s, .versionFrom = { 2020, 5, 19 }, .confidence = Confidence::High
        };
        QCOMPARE(surenessOf(m_book, candidate).status, Status::Ok);
        candidate.versionFrom = {};
        QCOMPARE(surenessOf(m_book, candidate).status, Status::Warn);
    }
};

GYEOT_TEST(TestLawWords)
#include "tst_lawwords.moc"
