#include "core/crypto/passphrase.h"
#include "tests/support/testmain.h"
#include "ui/theme/style.h"
#include "ui/unlock/createstorepage.h"
#include "ui/unlock/suggestedwords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestCreateStorePage final : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        NewStoreWish wish;
        size_t passphraseBytes = 0;
        int times = 0;
        CreateStorePage page { u"/folder"_s, [this](const NewStoreWish& wanted, SecretBytes passphrase) {
                                  wish = wanted;
                                  passphraseBytes = passphrase.size();
                                  ++times;
                              } };
        QList<TextField*> fields = page.findChildren<TextField*>();
        QList<PassphraseLine*> lines = page.findChildren<PassphraseLine*>();
        QPushButton* make = nullptr;
        Fixture()
        {
            page.show();
            for (QPushButton* button : page.findChildren<QPushButton*>()) {
                if (isPrimary(button))
                    make = button;
            }
        }
        void fill()
        {
            fields[0]->setText(u"상담원"_s);
            fields[1]->setText(u"s07"_s);
            for (PassphraseLine* line : lines)
                QTest::keyClicks(line, u"correct horse battery"_s);
        }
    };

private Q_SLOTS:
    void makesWhatWasAskedFor()
    {
        Fixture fixture;
        fixture.fill();
        fixture.page.findChild<QCheckBox*>()->setChecked(true);
        fixture.make->click();
        QCOMPARE(fixture.times, 1);
        QCOMPARE(fixture.wish.siteId, u"S07"_s);
        QCOMPARE(fixture.wish.userName, u"상담원"_s);
        QVERIFY(fixture.wish.directory.startsWith(u"/folder/"_s) && fixture.wish.directory.endsWith(u".gyeot"_s));
        QVERIFY(fixture.wish.practice);
        QCOMPARE(fixture.passphraseBytes, size_t(21));
        for (const PassphraseLine* line : fixture.lines)
            QVERIFY(line->isEmpty());
        fixture.make->click();
        QCOMPARE(fixture.times, 1);
    }

    void namesWhatIsMissing()
    {
        Fixture fixture;
        auto* message = fixture.page.findChild<MessageBar*>();
        QStringList sentences;
        fixture.make->click();
        sentences << message->sentence();
        fixture.fields[0]->setText(u"상담원"_s);
        fixture.make->click();
        sentences << message->sentence();
        fixture.fields[1]->setText(u"S07"_s);
        fixture.make->click();
        sentences << message->sentence();
        QCOMPARE(sentences.removeDuplicates(), 0);
        QTest::keyClicks(fixture.lines[0], u"correct horse battery"_s);
        QTest::keyClicks(fixture.lines[1], u"correct horse batterx"_s);
        fixture.make->click();
        QCOMPARE(fixture.times, 0);
    }

    void suggestedWordsAreTypedOnceByHand()
    {
        Fixture fixture;
        fixture.fields[0]->setText(u"상담원"_s);
        fixture.fields[1]->setText(u"S07"_s);
        auto* words = fixture.page.findChild<SuggestedWords*>();
        QVERIFY(!words->isVisible());
        QPushButton* suggest = nullptr;
        for (QPushButton* button : fixture.page.findChildren<QPushButton*>())
            if (button->text() == u"Suggest six words"_s)
                suggest = button;
        QVERIFY(suggest);
        suggest->click();
        QVERIFY(words->isVisible() && !fixture.lines[0]->isVisible() && !fixture.lines[1]->isVisible());
        QStringList shown;
        for (const TitleLabel* label : words->findChildren<TitleLabel*>())
            shown += label->text();
        QCOMPARE(shown.size(), 6);
        const QByteArray utf8 = shown.join(u' ').toUtf8(); // before the wiping, which reaches shared copies too
        Q_EMIT words->taken();
        QVERIFY(!words->isVisible() && words->isEmpty());
        for (const TitleLabel* label : words->findChildren<TitleLabel*>())
            QVERIFY(label->text().isEmpty());
        QVERIFY(!fixture.lines[0]->isEmpty() && fixture.lines[1]->isEmpty());
        fixture.make->click();
        QCOMPARE(fixture.times, 0);
        const auto keys = canonicalPassphrase(SecretBytes::copyOf(bytesOf(utf8)));
        QVERIFY(keys);
        QTest::keyClicks(fixture.lines[1], QString::fromUtf8(viewOf(keys->view())));
        fixture.make->click();
        QCOMPARE(fixture.times, 1);
        QCOMPARE(fixture.passphraseBytes, size_t(utf8.size()));
    }

    void failureGivesTheFormBack()
    {
        Fixture fixture;
        fixture.fill();
        fixture.make->click();
        fixture.page.fail({ ErrorCode::WeakPassphrase });
        QVERIFY(fixture.make->isEnabled());
        QVERIFY(fixture.page.findChild<MessageBar*>()->isVisible());
        QCOMPARE(fixture.fields[0]->value(), u"상담원"_s);
    }
};

GYEOT_TEST(TestCreateStorePage)
#include "tst_createstorepage.moc"
