#include "core/store/storepeople.h"
#include "tests/support/recoveryday.h"
#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/store/breakglassdialog.h"
#include "ui/store/emergencypage.h"
#include "ui/store/recoverynotice.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 20'000;
const QString reason = u"담당 상담원이 입원하여 내일 재판 준비에 필요합니다"_s;

QPushButton* button(const QWidget& in, const QString& words)
{
    for (QPushButton* each : in.findChildren<QPushButton*>()) {
        if (each->text() == words)
            return each;
    }
    return nullptr;
}

QStringList labels(const QWidget& in)
{
    QStringList all;
    for (const QLabel* label : in.findChildren<QLabel*>())
        all << label->text();
    return all;
}

/** The site's first user, who has every role, at his store; a colleague is there already. */
struct Shown : RecoveryDay {
    Shown()
    {
        site.open();
        recovery = std::make_unique<RecoveryService>(*site.store);
        breakGlass = std::make_unique<BreakGlassService>(*site.store);
    }
    std::unique_ptr<RecoveryService> recovery;
    std::unique_ptr<BreakGlassService> breakGlass;
};

} // namespace

class EmergencyPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherAPassphraseCouldBeMadeGoodAndMakesItSo()
    {
        Shown s;
        QFile::remove(s.site.path + u'/' + recoveryFileName(1));
        EmergencyPage page(*s.recovery, *s.breakGlass);
        page.show();
        page.refresh();
        QVERIFY(labels(page).contains(standingText(RecoveryStanding::Missing)));
        QPushButton* const renew = button(page, EmergencyPage::tr("Seal the keys for the officers anew"));
        QVERIFY(renew && renew->isVisible());
        renew->click();
        QVERIFY(labels(page).contains(standingText(RecoveryStanding::Good)));
    }

    void namesAPairAndTakesItBack()
    {
        Shown s;
        EmergencyPage page(*s.recovery, *s.breakGlass);
        page.show();
        page.refresh();
        QVERIFY(s.breakGlass->pairs()->isEmpty());
        QPushButton* const add = button(page, EmergencyPage::tr("Name this pair"));
        QVERIFY(add && add->isEnabled());
        add->click();
        QCOMPARE(s.breakGlass->pairs()->size(), 1);
        QVERIFY(!add->isEnabled()); // there is no other pair to be made
        QPushButton* const remove = button(page, EmergencyPage::tr("Take back"));
        QVERIFY(remove);
        remove->click();
        QVERIFY(s.breakGlass->pairs()->isEmpty());
    }

    void opensWithTheSecondPersonsPassphraseUnderARedLine()
    {
        Shown s;
        QVERIFY(s.breakGlass->setPairs(*s.breakGlass->possiblePairs()));
        BreakGlassBanner banner(*s.breakGlass);
        QVERIFY(banner.isHidden());
        QWidget window;
        window.show();
        const CaseId caseId = s.site.ids.make<CaseId>();
        auto* const dialog = new BreakGlassDialog(*s.breakGlass, caseId, u"2026-0001"_s, &window);
        dialog->open();
        QPushButton* const open = button(*dialog, BreakGlassDialog::tr("Open the notes for one hour"));
        auto* const why = dialog->findChild<TextBox*>();
        auto* const line = dialog->findChild<PassphraseLine*>();
        QVERIFY(open && why && line);
        why->setPlainText(u"급함"_s);
        QTest::keyClicks(line, QString::fromLatin1(s.colleagueWords));
        open->click();
        const auto* const bar = dialog->findChild<MessageBar*>();
        QTRY_COMPARE_WITH_TIMEOUT(bar->sentence(), errorText({ ErrorCode::ReasonNeeded, {}, {} }), patience);
        QVERIFY(!s.breakGlass->isOpen());
        why->setPlainText(reason);
        QTest::keyClicks(line, QString::fromLatin1(s.colleagueWords));
        open->click();
        QTRY_VERIFY_WITH_TIMEOUT(s.breakGlass->isOpen(), patience);
        QCOMPARE(s.breakGlass->caseId(), caseId);
        QVERIFY(!banner.isHidden());
        QVERIFY(!banner.findChild<MessageBar*>()->sentence().isEmpty());
        QPushButton* const close = button(banner, BreakGlassBanner::tr("Close them now"));
        QVERIFY(close);
        close->click();
        QVERIFY(!s.breakGlass->isOpen());
        QVERIFY(banner.isHidden());
    }

    void withoutASecondPersonItSaysWhatToDo()
    {
        Shown s;
        QWidget window;
        auto* const dialog = new BreakGlassDialog(*s.breakGlass, s.site.ids.make<CaseId>(), u"2026-0001"_s, &window);
        QVERIFY(!button(*dialog, BreakGlassDialog::tr("Open the notes for one hour"))->isEnabled());
        QVERIFY(!dialog->findChild<MessageBar*>()->sentence().isEmpty());
    }

    void tellsOfARecoveryUntilItWasRead()
    {
        RecoveryDay d;
        must(d.apply(d.granted(d.ask())), "apply")->settle();
        auto store = must(d.openSite(d.colleague(), d.colleagueWords), "open");
        RecoveryService service(*store);
        QWidget window;
        window.show();
        tellRecoveries(service, &window);
        auto* const dialog = window.findChild<RecoveryNoticeDialog*>();
        QVERIFY(dialog);
        QVERIFY(std::ranges::any_of(labels(*dialog), [&d](const QString& text) { return text.contains(d.user()); }));
        button(*dialog, RecoveryNoticeDialog::tr("I have read this"))->click();
        QVERIFY(service.notices()->isEmpty());
        QTRY_VERIFY(!window.findChild<RecoveryNoticeDialog*>());
        tellRecoveries(service, &window);
        QVERIFY(!window.findChild<RecoveryNoticeDialog*>());
    }
};

GYEOT_TEST(EmergencyPageTest)
#include "tst_emergencypage.moc"
