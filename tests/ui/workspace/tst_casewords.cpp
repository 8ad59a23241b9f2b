#include "tests/support/testmain.h"
#include "ui/workspace/casewords.h"
#include "ui/workspace/recordform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestCaseWords final : public QObject {
    Q_OBJECT

private:
    template<typename Enum>
    static void checkNames()
    {
        QStringList names;
        for (size_t i = 0; i < Words<Enum>::list.size(); ++i)
            names << nameOf(Enum(i));
        QVERIFY(!names.contains(QString()));
        const QStringList all = names;
        QCOMPARE(names.removeDuplicates(), 0);
        ChoiceField field(u"선택"_s);
        fillChoice<Enum>(&field, Asked::Optional);
        QCOMPARE(field.count(), all.size() + 1);
        field.setValue(wordOf(Enum(1)));
        QCOMPARE(field.currentText(), all[1]);
    }

private Q_SLOTS:
    void everyChoiceHasAName()
    {
        checkNames<IntakeChannel>();
        checkNames<Urgency>();
        checkNames<PunishmentWish>();
        checkNames<Gender>();
        checkNames<ContactChannel>();
        checkNames<ConsentPurpose>();
        checkNames<ConsentRecipient>();
    }

    void saysTheRulesOfContact()
    {
        SafeContact allowed;
        allowed.channel = ContactChannel::Sms;
        allowed.value = u"010-0000-0147"_s;
        allowed.fromTime = QTime(18, 0);
        allowed.rule = u"도서관입니다"_s;
        SafeContact forbidden;
        forbidden.channel = ContactChannel::Mail;
        forbidden.allowed = false;
        QVERIFY(contactSentence(allowed).contains(u"010-0000-0147"_s));
        QVERIFY(contactSentence(allowed).contains(u"18:00"_s));
        QVERIFY(contactSentence(allowed).endsWith(u"도서관입니다"_s));
        SafeContact open = forbidden;
        open.allowed = true;
        QVERIFY(contactSentence(forbidden) != contactSentence(open));
        const QString summary = contactSummary({ forbidden, allowed });
        QVERIFY(summary.startsWith(nameOf(ContactChannel::Sms)));
        QVERIFY(!summary.contains(u"010-0000-0147"_s)); // the head of a case is read from afar
    }

    void namesASuspectByAccountWhereThereIsNoName()
    {
        Suspect suspect;
        suspect.accounts = { u"repost_box"_s };
        QVERIFY(suspectName(suspect).contains(u"repost_box"_s));
        suspect.name = u"갑"_s;
        QCOMPARE(suspectName(suspect), u"갑"_s);
    }

    void formSavesEachFieldAsItIsLeft()
    {
        Client saved;
        int times = 0;
        RecordForm<Client> form([&](const Client& client) {
            saved = client;
            ++times;
        });
        TextField* alias = form.text(u"이름"_s, &Client::alias);
        form.answer(u"장애"_s, &Client::disabled);
        Client start;
        start.alias = u"김가상"_s;
        form.setRecord(start);
        QCOMPARE(alias->value(), u"김가상"_s);
        alias->setText(u"이예시"_s);
        QTest::keyClick(alias, Qt::Key_Return);
        QCOMPARE(times, 1);
        QCOMPARE(saved.alias, u"이예시"_s);
        auto* answer = form.findChild<ChoiceField*>();
        QCOMPARE(answer->value(), QString());
        answer->setCurrentIndex(answer->findData(u"yes"_s));
        Q_EMIT answer->committed(answer->value());
        QCOMPARE(times, 2);
        QCOMPARE(saved.disabled, std::optional(true));
        QCOMPARE(saved.alias, u"이예시"_s);
    }

    void formLeavesAFieldAloneThatIsBeingTypedIn()
    {
        RecordForm<Client> form([](const Client&) { });
        TextField* alias = form.text(u"이름"_s, &Client::alias);
        form.setRecord({});
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        alias->setFocus();
        QTest::keyClicks(alias, u"half"_s);
        Client elsewhere;
        elsewhere.alias = u"다른 곳"_s;
        form.setRecord(elsewhere);
        QCOMPARE(alias->text(), u"half"_s);
    }
};

GYEOT_TEST(TestCaseWords)
#include "tst_casewords.moc"
