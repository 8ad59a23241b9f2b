#include "core/store/drafts.h"
#include "core/workspace/draftservice.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

class DraftServiceTest final : public QObject {
    Q_OBJECT

private:
    static FormDraft form(const QString& place)
    {
        FormDraft draft;
        draft.place = place;
        draft.fields = { { u"무슨 일"_s, 0, u"줄을 바꾼\n\"글\" 😀"_s }, { u"가명"_s, 3, {} } };
        draft.state = u"2/"_s;
        draft.focus = u"무슨 일"_s;
        draft.focusPosition = 0;
        draft.caret = 5;
        draft.anchor = 2;
        draft.scroll = 40;
        draft.pageScroll = 300;
        return draft;
    }

private Q_SLOTS:
    void givesBackEveryFieldCaretAndScroll()
    {
        TestStore fixture;
        FormDraft typed = form(u"intake"_s);
        typed.caseId = fixture.ids.make<CaseId>();
        QVERIFY(DraftService(*fixture.store).keep({ typed }));
        QVERIFY(fixture.reopen());
        const auto drafts = DraftService(*fixture.store).drafts();
        QVERIFY(drafts);
        typed.changedMs = fixture.clock.ms;
        QCOMPARE(drafts->size(), 1);
        QVERIFY(drafts->first() == typed);
    }

    void passesOverWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("a member missing") << QByteArray("{\"fields\":[]}");
        QTest::newRow("a field without its text")
            << QByteArray("{\"anchor\":0,\"caret\":0,\"fields\":[{\"name\":\"a\",\"position\":1}],\"focus\":\"\","
                          "\"focus_position\":0,\"page_scroll\":0,\"scroll\":0,\"state\":\"\"}");
    }
    void passesOverWhatItCannotRead()
    {
        QFETCH(QByteArray, contents);
        TestStore fixture;
        QVERIFY(Drafts(*fixture.store).keep({ { u"old program"_s, {}, contents, 0 } }));
        QVERIFY(DraftService(*fixture.store).keep({ form(u"good"_s) }));
        const auto drafts = DraftService(*fixture.store).drafts();
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().place, u"good"_s);
    }

    void dropsAndForgets()
    {
        TestStore fixture;
        DraftService service(*fixture.store);
        QVERIFY(service.keep({ form(u"a"_s), form(u"b"_s) }));
        QVERIFY(service.drop(u"a"_s));
        QCOMPARE(service.drafts()->size(), 1);
        fixture.clock.ms += draftLifeMs + 1;
        QVERIFY(service.drafts()->isEmpty());
    }
};

GYEOT_TEST(DraftServiceTest)
#include "tst_draftservice.moc"
