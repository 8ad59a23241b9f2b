#include "tests/support/testmain.h"
#include "ui/widgets/clipboardguard.h"
#include "ui/widgets/fields.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;
using namespace std::chrono_literals;

/** The clipboard of the test platform belongs to nobody, so the test says whose it is. */
class TestClipboardGuard final : public QObject {
    Q_OBJECT

private:
    bool m_ours = true;

    ClipboardGuard::Owns owns()
    {
        return [this](QClipboard::Mode) { return m_ours; };
    }
    static QClipboard& clipboard() { return *QGuiApplication::clipboard(); }

private Q_SLOTS:
    void init()
    {
        m_ours = true;
        clipboard().clear();
    }

    void RES_03_isEmptyAfterItsTime()
    {
        const ClipboardGuard guard(clipboard(), 30ms, owns());
        clipboard().setText(u"김가상"_s);
        QCOMPARE(clipboard().text(), u"김가상"_s);
        QTRY_COMPARE(clipboard().text(), QString());
    }

    void RES_03_asksHistoriesToLeaveItAlone()
    {
        const ClipboardGuard guard(clipboard(), 1h, owns());
        TextField field(u"가명"_s);
        field.setText(u"김가상"_s);
        field.selectAll();
        field.copy(); // as Ctrl+C does, in any field
        QCOMPARE(clipboard().text(), u"김가상"_s);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    }

    void carriesWordsAndNothingElse()
    {
        const ClipboardGuard guard(clipboard(), 1h, owns());
        auto* rich = new QMimeData;
        rich->setText(u"말"_s);
        rich->setHtml(u"<b>말</b>"_s);
        rich->setUrls({ QUrl::fromLocalFile(u"/home/case.txt"_s) });
        clipboard().setMimeData(rich);
        QVERIFY(!clipboard().mimeData()->hasHtml());
        QVERIFY(!clipboard().mimeData()->hasUrls());
    }

    void RES_04_leavesAnotherProgramsTextAlone()
    {
        const ClipboardGuard guard(clipboard(), 30ms, owns());
        clipboard().setText(u"우리 것"_s);
        m_ours = false;
        clipboard().setText(u"남의 것"_s);
        QTest::qWait(60);
        QCOMPARE(clipboard().text(), u"남의 것"_s);
    }

    void RES_03_isClearedAtLockAndExit()
    {
        {
            ClipboardGuard guard(clipboard(), 1h, owns());
            clipboard().setText(u"김가상"_s);
            guard.clearOurs();
            QCOMPARE(clipboard().text(), QString());
            clipboard().setText(u"김가상"_s);
        }
        QCOMPARE(clipboard().text(), QString());
    }

    void RES_04_atTheEndToo()
    {
        {
            const ClipboardGuard guard(clipboard(), 1h, owns());
            m_ours = false;
            clipboard().setText(u"남의 것"_s);
        }
        QCOMPARE(clipboard().text(), u"남의 것"_s);
    }
};

GYEOT_TEST(TestClipboardGuard)
#include "tst_clipboardguard.moc"
