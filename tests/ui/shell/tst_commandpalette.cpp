#include "tests/support/testmain.h"
#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestCommandPalette final : public QObject {
    Q_OBJECT

private:
    QAction m_complaint { u"고소장 만들기"_s };
    QAction m_evidence { u"증거 넣기"_s };
    QAction m_disabled { u"고소장 보내기"_s };

    CommandPalette* open()
    {
        auto* palette = new CommandPalette({ &m_evidence, &m_complaint, &m_disabled }, nullptr);
        palette->open();
        return palette;
    }
    static QString first(CommandPalette* palette) { return palette->findChild<QListWidget*>()->item(0)->text(); }

private Q_SLOTS:
    void init()
    {
        m_disabled.setEnabled(false);
        m_complaint.setShortcut(Qt::CTRL | Qt::Key_G);
    }

    void putsTheBestMatchFirst()
    {
        CommandPalette* palette = open();
        QCOMPARE(palette->findChild<QListWidget*>()->count(), 2);
        palette->findChild<QLineEdit*>()->setText(u"고소"_s);
        QCOMPARE(palette->findChild<QListWidget*>()->count(), 1);
        QCOMPARE(first(palette), u"고소장 만들기"_s);
        palette->findChild<QLineEdit*>()->setText(u"ㄱㅅㅈ"_s);
        QCOMPARE(first(palette), u"고소장 만들기"_s);
        palette->close();
    }

    void enterDoesItOnceTheListIsGone()
    {
        CommandPalette* palette = open();
        QSignalSpy spy(&m_complaint, &QAction::triggered);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Down);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
    }

    void nothingFoundDoesNothing()
    {
        CommandPalette* palette = open();
        palette->findChild<QLineEdit*>()->setText(u"zzz"_s);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        palette->close();
    }
};

GYEOT_TEST(TestCommandPalette)
#include "tst_commandpalette.moc"
