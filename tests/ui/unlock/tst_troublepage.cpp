#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/unlock/troublepage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestTroublePage final : public QObject {
    Q_OBJECT

private:
    static QPushButton* button(const TroublePage& page, const QString& words)
    {
        for (auto* one : page.findChildren<QPushButton*>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }
    static QString allWords(const TroublePage& page)
    {
        QStringList words;
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }
    static StoreTrouble lostCommits()
    {
        StoreTrouble trouble;
        trouble.kind = StoreTrouble::Kind::LostCommits;
        trouble.missing = 101;
        trouble.lastGoodMs = 1795309200000;
        trouble.lastKnownMs = 1795309800000;
        trouble.isAcceptable = trouble.mayAccept = trouble.isLoss = true;
        trouble.backupFolder = u"/stores/a.gyeot/backups"_s;
        return trouble;
    }
    static void show(TroublePage& page)
    {
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

private Q_SLOTS:
    void saysWhatIsMissingAndOffersThreeWays()
    {
        TroublePage page;
        page.setTrouble(lostCommits());
        show(page);
        const QString words = allWords(page);
        QVERIFY2(words.contains(u"101"_s), qPrintable(words));
        QVERIFY(words.contains(u"2026. 11. 22."_s));
        QVERIFY(words.contains(u"/stores/a.gyeot/backups"_s));
        QVERIFY(words.contains(u"not recorded"_s)); // what reading without a record means
        QSignalSpy reading(&page, &TroublePage::readOnlyWanted);
        QSignalSpy accepting(&page, &TroublePage::acceptWanted);
        QSignalSpy back(&page, &TroublePage::backWanted);
        QPushButton* accept = button(page, u"Accept and open"_s);
        QVERIFY(accept->isVisible() && !accept->isEnabled());
        auto* reason = page.findChild<TextBox*>();
        reason->setPlainText(u"너무 짧은 까닭"_s);
        QVERIFY(!accept->isEnabled());
        reason->setPlainText(u"정전으로 마지막 기록을 잃었음을 확인하고 계속합니다"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(accepting.first().first().toString(), u"정전으로 마지막 기록을 잃었음을 확인하고 계속합니다"_s);
        button(page, u"Open for reading"_s)->click();
        QCOMPARE(reading.size(), 1);
        button(page, u"Back without opening it"_s)->click();
        QCOMPARE(back.size(), 1);
    }

    void offersOnlyWhatIsPossible_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<bool>("loss");
        QTest::newRow("damaged") << int(StoreTrouble::Kind::Damaged) << true << true;
        QTest::newRow("first page") << int(StoreTrouble::Kind::Damaged) << false << true;
        QTest::newRow("read-only media") << int(StoreTrouble::Kind::NotWritable) << true << false;
        QTest::newRow("a share") << int(StoreTrouble::Kind::ForeignPlace) << true << false;
    }
    void offersOnlyWhatIsPossible()
    {
        QFETCH(int, kind);
        QFETCH(bool, readable);
        QFETCH(bool, loss);
        TroublePage page;
        StoreTrouble trouble;
        trouble.kind = StoreTrouble::Kind(kind);
        trouble.isReadable = readable;
        trouble.isLoss = loss;
        trouble.backupFolder = u"/b"_s;
        page.setTrouble(trouble);
        show(page);
        QCOMPARE(button(page, u"Open for reading"_s)->isVisible(), readable);
        QVERIFY(!button(page, u"Accept and open"_s)->isVisible());
        QCOMPARE(allWords(page).contains(u"Backups of this store lie in"_s), loss);
    }

    void whoMayNotAcceptIsToldWhoMay()
    {
        TroublePage page;
        StoreTrouble trouble = lostCommits();
        trouble.mayAccept = false;
        for (const auto kind : { StoreTrouble::Kind::OtherHistory, StoreTrouble::Kind::WitnessMissing,
                 StoreTrouble::Kind::WitnessUnreadable }) {
            trouble.kind = kind;
            page.setTrouble(trouble);
            show(page);
            QVERIFY(!button(page, u"Accept and open"_s)->isVisible());
            QVERIFY(allWords(page).contains(u"supervisor"_s));
        }
    }

    void isBusyAndSaysWhatWentWrong()
    {
        TroublePage page;
        page.setTrouble(lostCommits());
        show(page);
        page.setBusy(true);
        QVERIFY(!button(page, u"Open for reading"_s)->isEnabled());
        page.fail({ ErrorCode::DiskFull });
        QVERIFY(button(page, u"Open for reading"_s)->isEnabled());
        QCOMPARE(page.findChild<MessageBar*>()->sentence(), errorText(Error { ErrorCode::DiskFull }));
    }
};

GYEOT_TEST(TestTroublePage)
#include "tst_troublepage.moc"
