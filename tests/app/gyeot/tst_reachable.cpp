#include "tests/app/gyeot/openedwindow.h"
#include "tests/support/testmain.h"
#include "ui/cases/intakedialog.h"
#include "ui/evidence/gatedialog.h"
#include "ui/unlock/createstorepage.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

namespace {

/** What the Tab key reaches in a window, from the first thing on, once round. */
QList<QWidget*> tabRound(QWidget& window)
{
    QList<QWidget*> reached;
    for (QWidget* widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && widget->isVisibleTo(&window) && widget->isEnabled() && !widget->focusProxy())
            reached.append(widget);
    }
    return reached;
}

QString spokenName(QWidget& widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/** Names of classes that Tab reaches and a screen reader has no word for. */
QStringList nameless(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : tabRound(window)) {
        if (spokenName(*widget).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                    + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

} // namespace

/** Every control can be reached with Tab and has a name a screen reader says. */
class ReachableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWayIn()
    {
        DemoPlace place;
        WindowOver over(place, u"ko"_s);
        QCOMPARE(nameless(*over.program->entry()), QStringList());
        over.program->entry()->showCreating();
        QCOMPARE(nameless(*over.program->entry()), QStringList());
        QVERIFY(tabRound(*over.program->entry()).size() >= 8);
    }

    void everyPage()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        WindowOver over(place, u"ko"_s);
        QVERIFY(over.unlock());
        for (const char* key : { "cases", "deadlines", "templates", "transfer" }) {
            over.window().openPlace(QString::fromLatin1(key));
            QVERIFY2(nameless(over.window()).isEmpty(),
                (key + QByteArray(": ") + nameless(over.window()).join(u", "_s).toUtf8()).constData());
        }
        over.window().openPlace(u"cases"_s);
        QVERIFY(over.cases().openCase(caseId));
        for (const char* key : { "overview", "acts", "evidence", "law", "documents", "people" }) {
            QVERIFY(over.cases().caseView()->openPage(QString::fromLatin1(key)));
            QVERIFY2(nameless(over.window()).isEmpty(),
                (key + QByteArray(": ") + nameless(over.window()).join(u", "_s).toUtf8()).constData());
        }
    }

    void theDialogs()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        WindowOver over(place, u"ko"_s);
        QVERIFY(over.unlock());
        over.cases().startIntake();
        auto* intake = over.window().findChild<ui::IntakeDialog*>();
        QCOMPARE(nameless(*intake), QStringList());
        intake->reject();
        QVERIFY(over.cases().openCase(caseId));
        auto* gate =
            new ui::GateDialog(*over.cases().openedCase(), u"a.txt"_s, [](const IntakeRequest&) { }, &over.window());
        gate->open();
        QCOMPARE(nameless(*gate), QStringList());
        gate->reject();
    }
};

GYEOT_TEST(ReachableTest)
#include "tst_reachable.moc"
