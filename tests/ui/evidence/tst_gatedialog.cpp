#include "tests/support/testmain.h"
#include "tests/ui/evidence/gateanswers.h"
#include "tests/ui/support/casewindow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

/** The gate for one file of a new case, opened. */
struct Asked {
    CaseWindow window;
    OpenCase open { window.services(), window.newCase() };
    QWidget page;
    std::optional<IntakeRequest> taken;
    GateDialog* dialog = nullptr;

    explicit Asked(const QString& path = u"/가상/대화.txt"_s)
    {
        if (!open.open())
            qFatal("the case cannot be opened");
        page.show();
        dialog = new GateDialog(open, path, [this](const IntakeRequest& request) { taken = request; }, &page);
        dialog->open();
    }
    GateAnswers gate() const { return { *dialog }; }
    bool says(const QString& words) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    void recordConsent()
    {
        Consent consent;
        consent.purpose = ConsentPurpose::EvidenceStorage;
        consent.recipient = ConsentRecipient::Own;
        consent.version = u"F33/2026-09"_s;
        consent.givenOn = open.today();
        open.add(consent);
    }
};

} // namespace

class GateDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesNoAnswerForThePerson()
    {
        const Asked asked;
        for (const QRadioButton* radio : asked.dialog->findChildren<QRadioButton*>())
            QVERIFY(!radio->isChecked());
    }

    void goesOnOnlyWithAnAnswer()
    {
        const Asked asked;
        asked.gate().next()->click();
        QVERIFY(!asked.dialog->message().sentence().isEmpty());
        QVERIFY(asked.gate().answer(GateAnswer::No)->isVisible());
        asked.gate().answer(GateAnswer::No)->click();
        asked.gate().next()->click();
        QVERIFY(asked.dialog->message().sentence().isEmpty());
        asked.gate().next()->click(); // nor past the second question
        QVERIFY(asked.gate().content(Sensitivity::Plain)->isVisible());
        QVERIFY(!asked.taken);
    }

    void carriesTheAnswers_data()
    {
        QTest::addColumn<int>("person");
        QTest::addColumn<int>("shown");
        for (const GateAnswer person : { GateAnswer::No, GateAnswer::Unknown, GateAnswer::Yes }) {
            for (const Sensitivity shown : { Sensitivity::Plain, Sensitivity::Sexual })
                QTest::addRow("%d %d", int(person), int(shown)) << int(person) << int(shown);
        }
    }
    void carriesTheAnswers()
    {
        QFETCH(int, person);
        QFETCH(int, shown);
        const Asked asked;
        asked.gate().take(GateAnswer(person), Sensitivity(shown));
        QVERIFY(asked.taken);
        QCOMPARE(int(asked.taken->item.gateAnswer), person);
        QCOMPARE(int(asked.taken->item.sensitivity), shown);
        QCOMPARE(asked.taken->item.caseId, asked.open.id());
        QCOMPARE(asked.taken->path, u"/가상/대화.txt"_s);
        QCOMPARE(asked.taken->owner, CopyOwner::Other);
        QVERIFY(asked.taken->item.consentId.isNull());
    }

    void saysWhatFollowsFromYesAndFromNotKnowing()
    {
        const Asked asked;
        const QString advice = u"plain text"_s;
        asked.gate().answer(GateAnswer::No)->click();
        QVERIFY(!asked.says(advice));
        asked.gate().answer(GateAnswer::Unknown)->click();
        QVERIFY(asked.says(advice));
        asked.gate().answer(GateAnswer::Yes)->click();
        QVERIFY(asked.says(advice));
    }

    void asksForHerOwnCopyAndHerConsent()
    {
        Asked asked;
        const GateAnswers gate = asked.gate();
        QCheckBox* own = gate.tick(u"It is the victim's own copy"_s);
        QVERIFY(own);
        gate.answer(GateAnswer::No)->click();
        gate.next()->click();
        gate.content(Sensitivity::Plain)->click();
        QVERIFY(!own->isVisible());
        gate.content(Sensitivity::Sexual)->click();
        QVERIFY(own->isVisible());
        QVERIFY(asked.says(u"not recorded"_s));
        asked.recordConsent();
        gate.content(Sensitivity::Plain)->click();
        gate.content(Sensitivity::Sexual)->click();
        QVERIFY(asked.says(u"holds today"_s));
        own->click();
        gate.next()->click();
        gate.next()->click();
        QVERIFY(asked.taken);
        QCOMPARE(asked.taken->owner, CopyOwner::Victim);
        QCOMPARE(asked.taken->item.consentId, asked.open.record().consents.constFirst().id);
    }

    void takesNothingThatIsLeftOut()
    {
        const Asked asked;
        asked.gate().answer(GateAnswer::No)->click();
        asked.dialog->reject();
        QVERIFY(!asked.taken);
    }

    void guessesTheKindByTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("picture of a screen") << u"화면.PNG"_s << int(EvidenceKind::Screenshot);
        QTest::newRow("photograph") << u"a.jpeg"_s << int(EvidenceKind::Image);
        QTest::newRow("chat") << u"KakaoTalk.txt"_s << int(EvidenceKind::Chat);
        QTest::newRow("page") << u"post.mhtml"_s << int(EvidenceKind::SavedPage);
        QTest::newRow("mail") << u"편지.eml"_s << int(EvidenceKind::Mail);
        QTest::newRow("film") << u"a.b.mp4"_s << int(EvidenceKind::Video);
        QTest::newRow("no ending") << u"png"_s << int(EvidenceKind::Other);
        QTest::newRow("unknown ending") << u"a.xyz"_s << int(EvidenceKind::Other);
    }
    void guessesTheKindByTheName()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QCOMPARE(int(guessKind(name)), kind);
        const Asked asked(u"/가상/"_s + name);
        asked.gate().take(GateAnswer::No, Sensitivity::Plain);
        QVERIFY(asked.taken);
        QCOMPARE(int(asked.taken->item.kind), kind);
    }
};

GYEOT_TEST(GateDialogTest)
#include "tst_gatedialog.moc"
