#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/unlock/newpassphrase.h"
#include "ui/unlock/recoverypage.h"
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

namespace {

constexpr qint64 until = 1'796'000'000'000;

QPushButton* button(const QWidget& page, const QString& words)
{
    const auto all = page.findChildren<QPushButton*>();
    const auto found = std::ranges::find(all, words, &QPushButton::text);
    return found == all.end() ? nullptr : *found;
}

/** The page with everything it asks for written down. */
struct Asked {
    Asked()
        : page([this](const QString& name, SecretBytes passphrase) { take(name, passphrase); },
              [](const QString&, const QByteArray&) { return Result<void>(); },
              [this](const QString& name, SecretBytes passphrase, const QString& file) {
                  take(name, passphrase);
                  grantFile = file;
              })
    {
        page.resize(900, 800);
        page.begin(u"cases"_s, u"상담원"_s);
        page.show();
    }
    void take(const QString& name, const SecretBytes& passphrase)
    {
        userName = name;
        size = passphrase.size();
        ++times;
    }
    QString sentence() const { return page.findChild<MessageBar*>()->sentence(); }
    QList<PassphraseLine*> lines() const
    {
        QList<PassphraseLine*> visible;
        for (PassphraseLine* line : page.findChildren<PassphraseLine*>())
            if (line->isVisible())
                visible.append(line);
        return visible;
    }

    RecoveryPage page;
    QString userName;
    size_t size = 0;
    QString grantFile;
    int times = 0;
};

} // namespace

class RecoveryPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForANewPassphraseTwiceAndThenForTheOfficers()
    {
        Asked asked;
        QVERIFY(QTest::qWaitForWindowActive(&asked.page));
        QPushButton* const make = button(asked.page, RecoveryPage::tr("Make the request"));
        QVERIFY(make);
        make->click(); // nothing typed yet
        QCOMPARE(asked.times, 0);
        QVERIFY(!asked.sentence().isEmpty());
        for (PassphraseLine* line : asked.lines())
            QTest::keyClicks(line, u"copper kettle on the stove"_s);
        make->click();
        QCOMPARE(asked.times, 1);
        QCOMPARE(asked.userName, u"상담원"_s);
        QCOMPARE(asked.size, size_t(26));
        QVERIFY(!make->isEnabled()); // busy: nothing happens twice
    }

    void showsTheCodeLargeAndWaitsForTheGrant()
    {
        Asked asked;
        asked.page.showAsked({ u"1234 5678 9012 3456 7890 1234 5678 9012"_s, "{}", until });
        const auto* const code = asked.page.findChild<TitleLabel*>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(code);
        const auto labels = asked.page.findChildren<TitleLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const TitleLabel* label) {
            return label->text() == u"1234  5678  9012  3456\n7890  1234  5678  9012"_s && label->isVisible();
        }));
        QPushButton* const open = button(asked.page, RecoveryPage::tr("Open the store"));
        QVERIFY(open);
        open->click(); // no file chosen yet
        QCOMPARE(asked.times, 0);
        QCOMPARE(asked.sentence(), RecoveryPage::tr("Choose the file that came back from the office first."));
    }

    void aRefusalLeavesEverythingAsItWas()
    {
        Asked asked;
        asked.page.showAsked({ u"1234 5678 9012 3456 7890 1234 5678 9012"_s, "{}", until });
        asked.page.setBusy(true);
        const Error error { ErrorCode::RecoveryExpired, {}, "grant" };
        asked.page.fail(error);
        QCOMPARE(asked.sentence(), errorText(error));
        QPushButton* const again = button(asked.page, RecoveryPage::tr("Make a new request"));
        QVERIFY(again && again->isEnabled());
        again->click();
        QVERIFY(button(asked.page, RecoveryPage::tr("Make the request")));
        QVERIFY(!again->isVisible());
    }
};

GYEOT_TEST(RecoveryPageTest)
#include "tst_recoverypage.moc"
