#include "core/store/store.h"
#include "tests/support/secondperson.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "translations/translations.h"
#include "ui/store/erasedialog.h"
#include "ui/store/retentiondialogs.h"
#include "ui/store/retentionpage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr qint64 oneDayMs = 24LL * 60 * 60 * 1000;
constexpr int patience = 20'000;
constexpr QByteArrayView secondPassphrase = "violet harbour copper lamp";

/** The page over a store of made-up cases. */
struct Shown {
    template<typename Window>
    explicit Shown(Window& over)
        : keeping(*over.store),
          erasure(*over.store, over.law, book, keeping),
          page(erasure, keeping, over.cases, over.clock)
    {
        page.resize(900, 700);
        page.show();
        page.refresh();
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    QPushButton* button(const QString& text, QWidget* in = nullptr) const
    {
        const QWidget* const where = in ? in : static_cast<const QWidget*>(&page);
        const auto all = where->findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, text, &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }
    template<typename Opened>
    Opened* dialog() const
    {
        return page.findChild<Opened*>();
    }
    QString sentence() const { return page.findChild<MessageBar*>()->sentence(); }

    RetentionBook book = RetentionBook::load().value();
    KeepingService keeping;
    ErasureService erasure;
    RetentionPage page;
};

/** A store of two people; the second one comes before anything refers to the store. */
struct TwoPeople : TestStore {
    TwoPeople() { addPerson(*this, u"팀장"_s, secondPassphrase, gyeot::Role::Supervisor); }
};
struct TwoPeopleWindow : TwoPeople {
    LawBook law = LawBook::load().value();
    StageBook stages = StageBook::load().value();
    CaseService cases { *store, law, stages };
};

QString numberOf(CaseWindow& window, CaseId id)
{
    return window.cases.caseRecord(id)->caseRecord.number;
}

} // namespace

class RetentionPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(u"en"_s); }

    void saysWhatEachEmptyPlaceIsFor()
    {
        CaseWindow window;
        const Shown shown(window);
        for (const QString& word : { u"No case is closed."_s, u"The trash is empty."_s, u"No case is held."_s,
                 u"No case was erased."_s, u"Nobody else in this store can agree"_s })
            QVERIFY2(shown.words().contains(word), qPrintable(word));
    }

    void showsRulesWithTheirSource()
    {
        CaseWindow window;
        Shown shown(window);
        QVERIFY(shown.words().contains(u"제8조"));
        QVERIFY(!shown.words().contains(u"제2조의6④1"));
        QVERIFY(shown.erasure.setBody(KeepingBody::Entrusted));
        shown.page.refresh();
        QVERIFY(shown.words().contains(u"제2조의6④1"));
    }

    void movesACaseToTheTrashAndBack()
    {
        CaseWindow window;
        const CaseId id = window.newCase();
        const QString number = numberOf(window, id);
        Shown shown(window);
        shown.page.askTrash(number, ErasureBasis::Mistake);
        auto* dialog = shown.dialog<TrashDialog>();
        QVERIFY(dialog);
        shown.button(u"Move to the trash"_s, dialog)->click();
        QVERIFY(shown.words().contains(number));
        QVERIFY(shown.words().contains(u"Entered by mistake"));
        QVERIFY(!shown.button(u"Erase…"_s)); // it waits
        QVERIFY(shown.words().contains(u"Can be erased from"));
        shown.button(u"Bring back"_s)->click();
        QVERIFY(window.cases.caseRecord(id));
        QVERIFY(shown.words().contains(u"The trash is empty."));
    }

    void saysThatThereIsNoSuchCase()
    {
        CaseWindow window;
        Shown shown(window);
        shown.page.askTrash(u"2026-9999"_s);
        shown.button(u"Move to the trash"_s, shown.dialog<TrashDialog>())->click();
        QVERIFY(shown.sentence().contains(u"2026-9999"));
    }

    void holdsACaseAndLiftsTheHold()
    {
        CaseWindow window;
        const CaseId id = window.newCase();
        Shown shown(window);
        shown.page.askHold();
        auto* dialog = shown.dialog<HoldDialog>();
        const auto fields = dialog->findChildren<TextField*>();
        fields.at(0)->setValue(numberOf(window, id));
        fields.at(1)->setValue(u"가상경찰서 2026-1"_s);
        shown.button(u"Place the hold"_s, dialog)->click();
        QVERIFY(shown.words().contains(u"가상경찰서 2026-1"));
        QCOMPARE(shown.keeping.holdsInForce()->size(), 1);
        shown.button(u"Lift…"_s)->click();
        shown.button(u"Lift the hold"_s)->click();
        QVERIFY(shown.keeping.holdsInForce()->isEmpty());
    }

    void erasesInAStoreOfOnePersonAfterTheWait()
    {
        CaseWindow window;
        const CaseId id = window.newCase();
        const QString number = numberOf(window, id);
        Shown shown(window);
        QVERIFY(shown.keeping.moveToTrash(id, ErasureBasis::Demand));
        window.clock.ms += 2 * oneDayMs;
        shown.page.refresh();
        QVERIFY(!shown.button(u"Begin a new generation…"_s));
        QSignalSpy erased(&shown.page, &RetentionPage::caseErased);
        shown.button(u"Erase…"_s)->click();
        auto* dialog = shown.dialog<EraseDialog>();
        QVERIFY(dialog);
        QPushButton* act = shown.button(u"Erase for ever"_s, dialog);
        QVERIFY(!act->isEnabled()); // nothing is understood yet
        dialog->findChild<QCheckBox*>()->setChecked(true);
        act->click();
        QCOMPARE(erased.count(), 1);
        QVERIFY(shown.words().contains(u"No. 1 · "_s + number));
        QSignalSpy renewal(&shown.page, &RetentionPage::renewalWanted);
        QVERIFY(shown.button(u"Begin a new generation…"_s)); // the destroyed keys still lie in older copies
        shown.button(u"Begin a new generation…"_s)->click();
        QCOMPARE(renewal.count(), 1);
        const QString path = window.dir.filePath(u"certificate.pdf"_s);
        QVERIFY(shown.button(u"Save certificate…"_s)); // its place is asked by a dialog of the toolkit
        shown.page.saveCertificate(shown.erasure.overview(QDate(2026, 11, 24))->erased.first(), path);
        QVERIFY(QFile(path).size() > 1000);
    }

    void theSecondPersonAgreesBesideTheFirst()
    {
        TwoPeopleWindow window;
        const CaseId id = window.cases.createCase({}).value();
        Shown shown(window);
        QVERIFY(shown.keeping.moveToTrash(id, ErasureBasis::RetentionEnded));
        shown.page.refresh();
        QSignalSpy erased(&shown.page, &RetentionPage::caseErased);
        shown.button(u"Erase…"_s)->click();
        auto* dialog = shown.dialog<EraseDialog>();
        QPushButton* act = shown.button(u"Erase for ever"_s, dialog);
        dialog->findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(!act->isEnabled());
        dialog->findChild<TextField*>()->setValue(u"팀장"_s);
        auto& line = dialog->findChild<PassphraseEdit*>()->line();
        line.put(SecretBytes::copyOf(bytesOf("not the right one at all")));
        Q_EMIT line.changed();
        act->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->message().sentence().isEmpty(), patience);
        QCOMPARE(erased.count(), 0);
        line.put(SecretBytes::copyOf(bytesOf(secondPassphrase)));
        Q_EMIT line.changed();
        act->click();
        QTRY_COMPARE_WITH_TIMEOUT(erased.count(), 1, patience);
        QVERIFY(shown.words().contains(u"two people agreed"));
    }
};

GYEOT_TEST(RetentionPageTest)
#include "tst_retentionpage.moc"
