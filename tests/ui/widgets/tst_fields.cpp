#include "tests/support/testmain.h"
#include "ui/widgets/fields.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestFields final : public QObject {
    Q_OBJECT

private:
    /** A field and somewhere else to go. */
    struct Form {
        QWidget window;
        QLineEdit* elsewhere = new QLineEdit(&window);
        template<typename Field>
        void show(Field* field)
        {
            auto* layout = new QVBoxLayout(&window);
            layout->addWidget(field);
            layout->addWidget(elsewhere);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            field->setFocus();
        }
    };

private Q_SLOTS:
    void commitsOnceOnLeaving()
    {
        Form form;
        auto* field = new TextField(u"장소"_s, &form.window);
        form.show(field);
        QSignalSpy spy(field, &TextField::committed);
        QTest::keyClicks(field, u"  board 12 "_s);
        QCOMPARE(spy.size(), 0);
        form.elsewhere->setFocus();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), u"board 12"_s);
        field->setFocus();
        form.elsewhere->setFocus();
        QCOMPARE(spy.size(), 1);
    }

    void commitsOnEnterAndNotForWhatTheProgramShows()
    {
        TextField field(u"장소"_s);
        QSignalSpy spy(&field, &TextField::committed);
        field.setValue(u"게시판"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(spy.size(), 0);
        field.setText(u"메신저"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
    }

    void losesNoSyllableThatWasBeingComposed()
    {
        Form form;
        auto* field = new TextField(u"이름"_s, &form.window);
        form.show(field);
        QSignalSpy spy(field, &TextField::committed);
        QInputMethodEvent composing(u"쭉"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        QCOMPARE(field->value(), QString());
        QInputMethodEvent finished(QString(), {});
        finished.setCommitString(u"쭉"_s);
        QCoreApplication::sendEvent(field, &finished);
        form.elsewhere->setFocus();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), u"쭉"_s);
    }

    void tabLeavesSeveralLines()
    {
        Form form;
        auto* box = new TextBox(u"내용"_s, 3, &form.window);
        form.show(box);
        QSignalSpy spy(box, &TextBox::committed);
        QTest::keyClicks(box, u"a"_s);
        QTest::keyClick(box, Qt::Key_Tab);
        QVERIFY(form.elsewhere->hasFocus());
        QCOMPARE(spy.size(), 1);
    }

    void showsADayInOneFormAndKeepsWhatIsNone()
    {
        DateField field(u"날짜"_s);
        QSignalSpy committed(&field, &DateField::committed);
        QSignalSpy understood(&field, &DateField::understood);
        QTest::keyClicks(&field, u"2026-03-14"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toDate(), QDate(2026, 3, 14));
        QVERIFY(field.text().startsWith(u"2026. 3. 14."));
        field.setText(u"언젠가"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(understood.last()[0].toBool(), false);
        QCOMPARE(field.text(), u"언젠가"_s);
        field.clear();
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(committed.size(), 2);
        QVERIFY(!committed[1][0].toDate().isValid());
    }

    void wheelDoesNotChangeAChoiceInPassing()
    {
        ChoiceField field(u"종류"_s);
        field.addItem(u"하나"_s, u"1"_s);
        field.addItem(u"둘"_s, u"2"_s);
        field.setValue(u"1"_s);
        QWheelEvent wheel({ 5, 5 }, field.mapToGlobal(QPointF(5, 5)), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&field, &wheel);
        QCOMPARE(field.value(), u"1"_s);
    }
};

GYEOT_TEST(TestFields)
#include "tst_fields.moc"
