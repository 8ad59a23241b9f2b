#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestUnlockPage final : public QObject {
    Q_OBJECT

private:
    struct Asked {
        QString directory;
        QString userName;
        QByteArray passphrase;
        int times = 0;
    };
    static UnlockPage::Unlock into(Asked& asked)
    {
        return [&asked](const QString& directory, const QString& userName, SecretBytes passphrase) {
            const ByteSpan bytes = passphrase.view();
            asked = { directory, userName,
                QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())), asked.times + 1 };
        };
    }
    static void show(UnlockPage& page)
    {
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

private Q_SLOTS:
    void opensWithNamePassphraseAndEnter()
    {
        Asked asked;
        UnlockPage page(into(asked));
        page.setChoices({ { u"/stores/a.gyeot"_s, u"a"_s } });
        show(page);
        auto* name = page.findChild<TextField*>();
        name->setText(u"상담원"_s);
        auto* line = page.findChild<PassphraseLine*>();
        QTest::keyClicks(line, u"correct horse"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(asked.directory, u"/stores/a.gyeot"_s);
        QCOMPARE(asked.userName, u"상담원"_s);
        QCOMPARE(asked.passphrase, QByteArray("correct horse"));
        QVERIFY(line->isEmpty());
        QTest::keyClick(line, Qt::Key_Return); // busy: nothing happens twice
        QCOMPARE(asked.times, 1);
    }

    void KEY_01_theNextTryWaitsAndWhatWasTypedStays()
    {
        Asked asked;
        UnlockPage page(into(asked));
        page.setChoices({ { u"/stores/a.gyeot"_s, u"a"_s } });
        show(page);
        auto* name = page.findChild<TextField*>();
        name->setText(u"상담원"_s);
        page.waitFor(0); // nothing to wait for
        page.waitFor(900);
        auto* line = page.findChild<PassphraseLine*>();
        QTest::keyClicks(line, u"correct horse"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(asked.times, 0);
        QStringList said;
        for (const SecondaryLabel* label : page.findChildren<SecondaryLabel*>())
            said << label->text();
        QVERIFY(said.join(u' ').contains(u"1 second"_s));
        const auto triesAgain = [&] {
            QTest::keyClick(line, Qt::Key_Return);
            return asked.times == 1;
        };
        QTRY_VERIFY(triesAgain());
        QCOMPARE(asked.userName, u"상담원"_s);
        QCOMPARE(asked.passphrase, QByteArray("correct horse"));
    }

    void KEY_05_offersTheCopyOfADamagedKeyFileAndNeverUsesItUnasked()
    {
        Asked opened;
        Asked restored;
        UnlockPage page(into(opened));
        page.setRestore(into(restored));
        page.setChoices({ { u"/stores/a.gyeot"_s, u"a"_s } });
        show(page);
        page.findChild<TextField*>()->setText(u"상담원"_s);
        auto* line = page.findChild<PassphraseLine*>();
        const auto submit = [line] {
            QTest::keyClicks(line, u"correct horse"_s);
            QTest::keyClick(line, Qt::Key_Return);
        };
        submit();
        page.fail({ ErrorCode::WrongPassphrase });
        auto* message = page.findChild<MessageBar*>();
        const auto offers = [message] {
            const auto buttons = message->findChildren<QPushButton*>();
            return std::ranges::any_of(
                buttons, [](const QPushButton* each) { return each->isVisible() && each->text().contains(u"copy"_s); });
        };
        QVERIFY(!offers());
        page.fail({ ErrorCode::KeyringDamaged });
        QVERIFY(offers());
        submit();
        QCOMPARE(opened.times, 2); // unasked it only tries to open
        page.fail({ ErrorCode::KeyringDamaged });
        Q_EMIT message->actionTriggered();
        submit();
        QCOMPARE(restored.times, 1);
        QCOMPARE(restored.passphrase, QByteArray("correct horse"));
        page.fail({ ErrorCode::WrongPassphrase });
        submit();
        QCOMPARE(opened.times, 3); // once asked, once done
    }

    void offersTheLastUserAndSaysWhen()
    {
        Asked asked;
        UnlockPage page(into(asked));
        page.setChoices({ { u"/stores/a.gyeot"_s, u"a"_s, false, 1795309200000, u"상담원"_s } });
        show(page);
        QCOMPARE(page.findChild<TextField*>()->value(), u"상담원"_s);
        QVERIFY(page.findChild<PassphraseLine*>()->hasFocus());
        const auto labels = page.findChildren<SecondaryLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const SecondaryLabel* label) {
            return label->isVisible() && label->text().contains(u"2026. 11. 22."_s);
        }));
    }

    void choiceIsShownOnlyWhereThereIsOne()
    {
        Asked asked;
        UnlockPage page(into(asked));
        page.setChoices({ { u"/stores/a.gyeot"_s, u"a"_s } });
        show(page);
        QVERIFY(!page.findChild<ChoiceField*>()->isVisible());
        page.setChoices({ { u"/stores/a.gyeot"_s, u"a"_s }, { u"/stores/b.gyeot"_s, u"b"_s, true } });
        QVERIFY(page.findChild<ChoiceField*>()->isVisible());
        QVERIFY(page.findChild<ChoiceField*>()->itemText(1) != u"b"_s); // says that it is for practice
    }

    void failureIsOneSentenceAndAnEmptyField()
    {
        Asked asked;
        UnlockPage page(into(asked));
        page.setChoices({ { u"/stores/a.gyeot"_s, u"a"_s, false, 0, u"상담원"_s } });
        show(page);
        auto* line = page.findChild<PassphraseLine*>();
        QTest::keyClicks(line, u"wrong"_s);
        QTest::keyClick(line, Qt::Key_Return);
        page.fail({ ErrorCode::WrongPassphrase });
        QCOMPARE(page.findChild<MessageBar*>()->sentence(), errorText({ ErrorCode::WrongPassphrase }));
        QVERIFY(line->isEmpty());
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"right"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(asked.times, 2);
    }
};

GYEOT_TEST(TestUnlockPage)
#include "tst_unlockpage.moc"
