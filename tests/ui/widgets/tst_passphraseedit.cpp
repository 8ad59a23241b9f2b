#include "tests/support/testmain.h"
#include "ui/widgets/passphraseedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestPassphraseEdit final : public QObject {
    Q_OBJECT

private:
    static QByteArray bytesIn(const SecretBytes& secret)
    {
        return QByteArray(reinterpret_cast<const char*>(secret.view().data()), qsizetype(secret.size()));
    }
    static void type(QWidget* widget, const QString& text, Qt::KeyboardModifiers modifiers = {})
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, modifiers, QString(character));
            QCoreApplication::sendEvent(widget, &press);
        }
    }

private Q_SLOTS:
    void handsOverExactlyWhatWasTypedOnce()
    {
        PassphraseEdit edit(u"암호문"_s);
        type(&edit.line(), u"ab 가힣!"_s);
        QCOMPARE(edit.line().length(), 6);
        QCOMPARE(bytesIn(edit.line().take()), u"ab 가힣!"_s.toUtf8());
        QVERIFY(edit.line().isEmpty());
        QVERIFY(edit.line().take().isEmpty());
    }

    void takesBackOneCharacterAtATime()
    {
        PassphraseLine line(u"암호문"_s);
        type(&line, u"a가"_s);
        QTest::keyClick(&line, Qt::Key_Backspace);
        QCOMPARE(line.length(), 1);
        QTest::keyClick(&line, Qt::Key_Backspace);
        QTest::keyClick(&line, Qt::Key_Backspace);
        QVERIFY(line.isEmpty());
        type(&line, u"abcdef"_s);
        QTest::keyClick(&line, Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(line.isEmpty());
    }

    void acceptsPasting()
    {
        PassphraseLine line(u"암호문"_s);
        QGuiApplication::clipboard()->setText(u"여섯 낱말\n"_s);
        QTest::keySequence(&line, QKeySequence::Paste);
        QCOMPARE(bytesIn(line.take()), u"여섯 낱말"_s.toUtf8());
    }

    void refusesMoreThanItHolds()
    {
        PassphraseLine line(u"암호문"_s);
        type(&line, QString(2000, u'x'));
        QCOMPARE(line.length(), 1024);
    }

    void comparesTwoLines()
    {
        PassphraseLine first(u"하나"_s);
        PassphraseLine second(u"둘"_s);
        type(&first, u"same"_s);
        type(&second, u"sam"_s);
        QVERIFY(!first.sameAs(second));
        type(&second, u"e"_s);
        QVERIFY(first.sameAs(second));
    }

    void tellsAccessibilityOnlyThatItIsAPassword()
    {
        PassphraseLine line(u"암호문"_s);
        type(&line, u"secret"_s);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&line);
        QVERIFY(access);
        QVERIFY(access->state().passwordEdit);
        QCOMPARE(access->role(), QAccessible::EditableText);
        QCOMPARE(access->text(QAccessible::Value), QString());
        QCOMPARE(access->text(QAccessible::Name), u"암호문"_s);
        QVERIFY(!line.testAttribute(Qt::WA_InputMethodEnabled));
    }

    void seesCapsLockAndTheKeyboardMode()
    {
        PassphraseLine line(u"암호문"_s);
        QSignalSpy caps(&line, &PassphraseLine::capsLockSeen);
        QSignalSpy hangul(&line, &PassphraseLine::hangulSeen);
        type(&line, u"A"_s);
        QCOMPARE(caps.last()[0].toBool(), true);
        type(&line, u"A"_s, Qt::ShiftModifier);
        QCOMPARE(caps.last()[0].toBool(), false);
        type(&line, u"ㅁ"_s);
        QCOMPARE(hangul.last()[0].toBool(), true);
        type(&line, u"7"_s);
        QCOMPARE(hangul.size(), 3);
    }

    void looksTheSameForAnyTextOfOneLength()
    {
        PassphraseLine first(u"하나"_s);
        PassphraseLine second(u"둘"_s);
        first.resize(200, 32);
        second.resize(200, 32);
        type(&first, u"iiii"_s);
        type(&second, u"WWWW"_s);
        QCOMPARE(first.grab().toImage(), second.grab().toImage());
        second.setRevealed(true);
        QVERIFY(first.grab().toImage() != second.grab().toImage());
    }

    void submitsOnEnter()
    {
        PassphraseLine line(u"암호문"_s);
        QSignalSpy spy(&line, &PassphraseLine::submitted);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
    }
};

GYEOT_TEST(TestPassphraseEdit)
#include "tst_passphraseedit.moc"
