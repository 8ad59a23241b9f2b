#include "core/workspace/storecare.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"
#include "translations/translations.h"
#include "ui/store/carepage.h"
#include "ui/store/carewords.h"
#include "ui/store/renewdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/progresspanel.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 30'000;
constexpr qint64 hourMs = qint64(60) * 60 * 1000;

/** The page over a store, shown and refreshed. */
struct Shown : TestStore {
    Shown() : care(*store), page(care, clock)
    {
        page.resize(1000, 700);
        page.show();
        page.refresh();
    }
    QString sentence() const { return page.findChild<MessageBar*>()->sentence(); }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : page.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    QStringList badges() const
    {
        QStringList words;
        for (const StatusBadge* badge : page.findChildren<StatusBadge*>())
            words << badge->word();
        return words;
    }
    /** Presses, and waits for the end of the work. */
    bool press(const QString& text)
    {
        QSignalSpy finished(&page, &CarePage::finished);
        button(text)->click();
        return finished.size() > 0 || finished.wait(patience);
    }

    StoreCare care;
    CarePage page;
};

} // namespace

class CarePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(u"en"_s); }

    void aStoreWithoutABackupSaysSo()
    {
        const Shown shown;
        QVERIFY(shown.badges().contains(u"No backup yet"_s));
        QVERIFY(shown.button(u"Back up now"_s)->isEnabled());
        QVERIFY(!shown.button(u"Restore for trial"_s)->isEnabled());
        QVERIFY(shown.button(u"Renew the keys…"_s)->isVisible());
    }

    void backsUpAndRestoresForTrial()
    {
        Shown shown;
        QVERIFY(shown.press(u"Back up now"_s));
        QVERIFY(shown.sentence().contains(u"is made and was opened to prove it"_s));
        QVERIFY(shown.badges().contains(u"Backup just now"_s));
        QVERIFY(shown.button(u"Restore for trial"_s)->isEnabled());
        QVERIFY(shown.press(u"Restore for trial"_s));
        QVERIFY(shown.sentence().contains(u"can be restored"_s));
    }

    void saysWhatWentWrong()
    {
        Shown shown;
        QSignalSpy finished(&shown.page, &CarePage::finished);
        shown.page.backUp(shown.dir.filePath(u"not there"_s));
        QVERIFY(finished.wait(patience));
        QVERIFY(!shown.sentence().isEmpty());
        QVERIFY(shown.badges().contains(u"No backup yet"_s));
        QVERIFY(shown.button(u"Back up now"_s)->isEnabled());
    }

    void offersNothingElseMeanwhile()
    {
        Shown shown;
        QSignalSpy finished(&shown.page, &CarePage::finished);
        shown.page.backUp();
        QVERIFY(!shown.button(u"Back up now"_s)->isEnabled() && !shown.button(u"Renew the keys…"_s)->isEnabled());
        QVERIFY(finished.wait(patience));
        QVERIFY(shown.button(u"Back up now"_s)->isEnabled());
    }

    void renewsKeysOnceThePassphraseIsTypedAgain()
    {
        Shown shown;
        QSignalSpy renewed(&shown.care, &StoreCare::renewed);
        shown.page.askToRenew();
        auto* const dialog = shown.page.findChild<RenewDialog*>();
        QVERIFY(dialog);
        QPushButton* act = nullptr;
        for (QPushButton* each : dialog->findChildren<QPushButton*>())
            act = each->text() == u"Renew the keys" ? each : act;
        QVERIFY(act);
        act->click();
        QCOMPARE(dialog->message().sentence(), u"Type your own passphrase."_s);
        auto* const field = dialog->findChild<PassphraseEdit*>();
        QTest::keyClicks(&field->line(), QString::fromLatin1(TestStore::passphrase));
        QSignalSpy finished(&shown.page, &CarePage::finished);
        act->click();
        QVERIFY(finished.wait(patience));
        QVERIFY2(renewed.size() == 1, qPrintable(shown.sentence()));
        QVERIFY(shown.sentence().contains(u"new keys"_s));
    }

    void aWrongPassphraseChangesNothing()
    {
        Shown shown;
        QSignalSpy finished(&shown.page, &CarePage::finished);
        shown.page.renew(shown.care.renewal({}, SecretBytes::copyOf(bytesOf("some other words here"))));
        QVERIFY(finished.wait(patience));
        QVERIFY(!shown.sentence().isEmpty());
        QCOMPARE(shown.care.state()->generation, 1);
    }

    void theAgeIsAColourAndAWord_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("fresh") << qint64(3) << Status::Ok << u"Backup 3 hours ago"_s;
        QTest::newRow("a day and a half") << qint64(36) << Status::Warn << u"Backup 36 hours ago"_s;
        QTest::newRow("a week") << qint64(7 * 24) << Status::Stop << u"Backup 7 days ago"_s;
    }
    void theAgeIsAColourAndAWord()
    {
        QFETCH(qint64, hours);
        QFETCH(Status, status);
        QFETCH(QString, words);
        constexpr qint64 now = 1795309200000;
        CareState state;
        QCOMPARE(backupWords(state, now), (BackupWords { Status::Stop, u"No backup yet"_s }));
        state.backupMs = now - hours * hourMs;
        state.age = backupAge(state.backupMs, now);
        QCOMPARE(backupWords(state, now), (BackupWords { status, words }));
    }
};

GYEOT_TEST(CarePageTest)
#include "tst_carepage.moc"
