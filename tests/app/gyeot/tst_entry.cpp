#include "tests/app/gyeot/openedwindow.h"
#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/unlock/createstorepage.h"
#include "ui/unlock/troublepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusbadge.h"

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

class EntryTest final : public QObject {
    Q_OBJECT

private:
    static QString sentenceOn(const QWidget& page) { return page.findChild<ui::MessageBar*>()->sentence(); }

private Q_SLOTS:
    void aWrongPassphraseIsSaidPlainly_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("ko") << u"ko"_s << u"암호문구"_s;
        QTest::newRow("en") << u"en"_s << u"passphrase"_s;
    }
    void aWrongPassphraseIsSaidPlainly()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        DemoPlace place;
        WindowOver over(place, language);
        QVERIFY(!over.unlock("correct horse battery stable"));
        ui::UnlockPage& page = over.program->entry()->unlockPage();
        QCOMPARE(sentenceOn(page), errorText(Error { ErrorCode::WrongPassphrase }));
        QVERIFY2(sentenceOn(page).contains(sentence, Qt::CaseInsensitive), qPrintable(sentenceOn(page)));
        QVERIFY(page.findChild<ui::PassphraseLine*>()->isEmpty());
        QVERIFY2(over.unlock(), "the right passphrase opens it after a wrong one");
        QCOMPARE(over.workspace().users().failedBefore().count, 1); // KEY-01: told at the next success
    }

    void aDamagedKeyringIsSaidPlainly()
    {
        DemoPlace place;
        const QString keyring = place.directory() + u"/keyring.json"_s;
        QByteArray bytes = readAll(keyring);
        const QByteArray before = bytes;
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        writeAll(keyring, bytes);
        WindowOver over(place, u"ko"_s);
        QVERIFY(!over.unlock());
        QCOMPARE(sentenceOn(over.program->entry()->unlockPage()), errorText(Error { ErrorCode::KeyringDamaged }));
        writeAll(keyring, before);
        QVERIFY2(over.unlock(), "nothing else was touched");
    }

    /** The sidecar is gone: the page says so, and the store opens for reading, marked as such; every change is refused in words. */
    void aStoreInTroubleIsOpenedForReading()
    {
        DemoPlace place;
        place.import(u"V01"_s);
        const QString head = place.directory() + u"/head-1.bin"_s;
        QVERIFY(QFile::rename(head, head + u".away"_s));
        WindowOver over(place);
        app::EntryWindow& entry = *over.program->entry();
        typePassphrase(*entry.unlockPage().findChild<ui::PassphraseLine*>(), DemoPlace::passphrase);
        entry.unlockPage().findChild<ui::TextField*>()->setValue(DemoPlace::userName());
        buttonSaying(entry.unlockPage(), u"Open"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(entry.troublePage().isVisible(), 30000);
        QSignalSpy opened(over.program.get(), &app::Program::opened);
        buttonSaying(entry.troublePage(), u"Open for reading"_s)->click();
        QVERIFY(!opened.isEmpty() || opened.wait(30000));
        QVERIFY(over.workspace().store().isReadOnly());
        const auto badges = over.window().findChildren<ui::StatusBadge*>();
        QVERIFY(std::ranges::any_of(badges,
            [](const ui::StatusBadge* badge) { return badge->isVisible() && badge->word() == u"Read only"_s; }));
        QCOMPARE(over.workspace().cases().createCase({}).error().code, ErrorCode::StoreReadOnly);
        const auto listed = over.workspace().cases().list({});
        QVERIFY(listed && !listed->isEmpty());
        QVERIFY(over.workspace().cases().openCase(listed->first().id));
        QVERIFY(over.workspace().packets().recordIssue(listed->first().id, PacketService::Way::Printed));
        QVERIFY(!QFile::exists(head));
    }

    void theFirstStartMakesAStore()
    {
        DemoPlace place;
        WindowOver over(place);
        app::Program& program = *over.program;
        program.entry()->showCreating();
        ui::CreateStorePage& page = program.entry()->createPage();
        named<ui::TextField>(page, u"Your name"_s)->setValue(u"새 상담원"_s);
        named<ui::TextField>(page, u"Site code"_s)->setValue(u"s01"_s);
        QSignalSpy opened(&program, &app::Program::opened);
        for (auto* line : page.findChildren<ui::PassphraseLine*>())
            typePassphrase(*line, "correct horse battery stapler");
        QAbstractButton* make = buttonSaying(page, u"Make the store"_s);
        QVERIFY(make);
        make->click();
        QVERIFY2(!opened.isEmpty() || opened.wait(30000), qPrintable(sentenceOn(page)));
        QCOMPARE(over.workspace().store().siteId(), u"S01"_s);
        QCOMPARE(over.workspace().store().userName(), u"새 상담원"_s);
        QVERIFY(!over.workspace().store().isPractice());
        QVERIFY(over.program->entry()->isHidden());
    }

    void speaksTheOtherLanguageAtOnce()
    {
        DemoPlace place;
        WindowOver over(place, u"ko"_s);
        QSignalSpy ended(qApp, &QGuiApplication::lastWindowClosed);
        Q_EMIT over.program->entry()->languageChosen(u"en"_s);
        QTRY_VERIFY(buttonSaying(*over.program->entry(), u"Open"_s));
        QCOMPARE(ui::Settings(place.folder(u"settings-ko.ini"_s)).language(), u"en"_s);
        QVERIFY(over.unlock());
        const QPointer<ui::MainWindow> before = &over.window();
        QVERIFY(buttonSaying(over.window(), u"New case"_s));
        Q_EMIT over.window().languageChosen(u"ko"_s);
        QTRY_VERIFY(!before);
        QVERIFY(buttonSaying(over.window(), u"새 사건"_s));
        QVERIFY2(ended.isEmpty(), "the program would have ended");
    }

    void locksByForgettingTheKeys()
    {
        DemoPlace place;
        WindowOver over(place);
        QVERIFY(over.unlock());
        QSignalSpy locked(over.program.get(), &app::Program::locked);
        Q_EMIT over.window().lockRequested();
        QVERIFY(!locked.isEmpty() || locked.wait(30000));
        QCOMPARE(locked.first().first().toString(), place.directory());
        QVERIFY(!over.program->session());
        place.exchange().site.open(); // would end the test where the store is still held
        QVERIFY(place.exchange().site.store);
    }
};

GYEOT_TEST(EntryTest)
#include "tst_entry.moc"
