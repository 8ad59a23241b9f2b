#include "core/documents/templateservice.h"
#include "core/store/audit.h"
#include "core/workspace/packetservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/documents/packetpage.h"
#include "ui/documents/paperview.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 20'000; // a packet is laid out in a second; a busy machine takes longer

/** The page of a demonstration case, on screen and not yet refreshed. */
struct Shown {
    CaseWindow window;
    TemplateService templates { *window.store };
    PacketService packets { *window.store, window.cases, templates, window.law };
    FieldCatalogue fields = FieldCatalogue::builtin();
    std::unique_ptr<OpenCase> open = window.openDemo(u"V01"_s);
    PacketPage page { *open, packets, fields };
    QSignalSpy laidOut { &page, &PacketPage::laidOut };
    QListWidget* papers = named<QListWidget>(u"Papers of the packet"_s);
    QListWidget* lacks = named<QListWidget>(u"What the papers still lack"_s);

    Shown()
    {
        page.resize(1200, 760);
        page.show();
    }
    template<typename Widget>
    Widget* named(const QString& name)
    {
        const auto all = page.findChildren<Widget*>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        if (found == all.end())
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    QPushButton* button(const QString& text)
    {
        const auto all = page.findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, text, &QPushButton::text);
        if (found == all.end())
            qFatal("no button %s", qPrintable(text));
        return *found;
    }
    QPushButton* save() { return button(u"Save as PDF…"_s); }
    QPushButton* print() { return button(u"Print and issue…"_s); }
    QString sentence() { return page.findChild<MessageBar*>()->sentence(); }
    int pages() { return page.findChild<PaperView*>()->pageCount(); }
    bool refreshed()
    {
        page.refresh();
        return laidOut.wait(patience);
    }
    QString lastAction()
    {
        const AuditLog log(window.store->database(), window.store->siteId(), window.store->id());
        const qint64 last = log.head()->seq;
        return log.rows(last - 1, 1)->constFirst().entry.action;
    }
    /** Takes the station out of the case: the complaint has no addressee any more. */
    void forgetTheStation()
    {
        Case after = open->record().caseRecord;
        after.requestedStation.clear();
        open->update(after);
    }
    void writeAPicture()
    {
        Act after = open->record().acts[0];
        after.what = u"🔥 라고 적어 올림"_s;
        open->update(after);
    }
};

} // namespace

class PacketPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThePapersAsTheyPrint()
    {
        Shown shown;
        QVERIFY(!shown.save()->isEnabled());
        QVERIFY(shown.refreshed());
        QCOMPARE(shown.laidOut.last().first().toInt(), shown.pages());
        QVERIFY(shown.pages() >= 5);
        QVERIFY(shown.sentence().isEmpty());
        QVERIFY(shown.save()->isEnabled() && shown.print()->isEnabled());
        QCOMPARE(shown.papers->count(), int(shown.page.chosenForms().size()));
        QVERIFY(shown.page.chosenForms().startsWith(u"F01"_s));
    }

    void goesToThePaperThatIsChosen()
    {
        Shown shown;
        QVERIFY(shown.refreshed());
        auto* paper = shown.page.findChild<PaperView*>();
        shown.papers->setCurrentRow(1);
        const int second = paper->currentPage();
        QVERIFY(second > 0);
        shown.papers->setCurrentRow(0);
        QVERIFY(paper->currentPage() < second);
    }

    void leavesOutWhatHasNoTick()
    {
        Shown shown;
        QVERIFY(shown.refreshed());
        const int all = shown.pages();
        shown.papers->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!shown.page.chosenForms().contains(u"F05"_s));
        QVERIFY(shown.laidOut.wait(patience));
        QVERIFY(shown.pages() < all);
    }

    void asksForATickWhereThereIsNone()
    {
        Shown shown;
        QVERIFY(shown.refreshed());
        for (int i = 0; i < shown.papers->count(); ++i)
            shown.papers->item(i)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(!shown.sentence().isEmpty());
        QVERIFY(!shown.save()->isEnabled() && !shown.print()->isEnabled());
    }

    void keepsOrderAndTicksOfThePerson()
    {
        Shown shown;
        QVERIFY(shown.refreshed());
        QVERIFY(shown.papers->model()->moveRow({}, 0, {}, 2));
        shown.papers->item(2)->setCheckState(Qt::Unchecked);
        const QStringList wanted = shown.page.chosenForms();
        QVERIFY(wanted.first() != u"F01"_s);
        QVERIFY(shown.refreshed());
        QCOMPARE(shown.page.chosenForms(), wanted);
    }

    void saysWhatIsMissingAndHoldsTheIssue()
    {
        Shown shown;
        shown.forgetTheStation();
        shown.page.refresh();
        const Field* station = shown.fields.find(u"관서");
        QVERIFY(station);
        QCOMPARE(shown.lacks->count() > 0, true);
        QVERIFY(shown.lacks->item(0)->text().contains(station->english));
        QVERIFY(!shown.sentence().isEmpty());
        QVERIFY(!shown.save()->isEnabled() && !shown.print()->isEnabled());
        QCOMPARE(shown.laidOut.count(), 0);
    }

    void namesTheRowThatLacksSomething()
    {
        Shown shown;
        Act after = shown.open->record().acts[2];
        after.what.clear();
        shown.open->update(after);
        shown.page.refresh();
        const QString name = shown.fields.find(u"행위.내용")->english;
        QStringList lines;
        for (int i = 0; i < shown.lacks->count(); ++i)
            lines << shown.lacks->item(i)->text();
        QVERIFY2(!lines.filter(name + u" (no. 3) is missing."_s).isEmpty(), qPrintable(lines.join(u'\n')));
        QVERIFY2(!lines.filter(u"No exhibit shows act 1."_s).isEmpty(), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.filter(u"["_s).isEmpty());
    }

    void leadsToWhatIsMissing()
    {
        Shown shown;
        shown.forgetTheStation();
        shown.page.refresh();
        QSignalSpy jump(&shown.page, &gyeot::ui::Page::jumpRequested);
        Q_EMIT shown.lacks->itemActivated(shown.lacks->item(0));
        QCOMPARE(jump.count(), 1);
        QCOMPARE(jump.last().first().toString(), u"overview"_s);
    }

    void isReadyOnceTheLackIsMended()
    {
        Shown shown;
        const Case whole = shown.open->record().caseRecord;
        shown.forgetTheStation();
        shown.page.refresh();
        QVERIFY(!shown.print()->isEnabled());
        shown.open->update(whole);
        QVERIFY(shown.refreshed());
        QVERIFY(shown.print()->isEnabled());
    }

    void writesPicturesOutOnlyWhenAsked()
    {
        Shown shown;
        shown.writeAPicture();
        shown.page.refresh();
        QVERIFY(!shown.print()->isEnabled());
        QVERIFY(shown.lacks->item(0)->text().contains(u"🔥"_s));
        shown.page.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(shown.laidOut.wait(patience));
        QVERIFY(shown.print()->isEnabled());
    }

    void savesThePdfAndRecordsIt()
    {
        Shown shown;
        QVERIFY(shown.refreshed());
        const QString path = shown.window.dir.filePath(u"고소 서류.pdf"_s);
        shown.page.saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.sentence().isEmpty(), patience);
        QVERIFY(readFile(path, 64 * 1024 * 1024).value().startsWith("%PDF-"));
        QCOMPARE(shown.lastAction(), u"packet.save"_s);
        QVERIFY(shown.save()->isEnabled());
    }

    void saysWhereItCannotWrite()
    {
        Shown shown;
        QVERIFY(shown.refreshed());
        shown.page.saveTo(shown.window.dir.filePath(u"없는 폴더/고소 서류.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.sentence().isEmpty(), patience);
        QVERIFY(!QDir(shown.window.dir.path()).exists(u"없는 폴더"_s));
        QVERIFY(shown.save()->isEnabled());
    }

    void isLedThroughByF6()
    {
        Shown shown;
        const auto panes = shown.page.panes();
        QCOMPARE(panes.size(), 3);
        for (const QWidget* pane : panes)
            QVERIFY(pane->focusPolicy() & Qt::TabFocus);
    }
};

GYEOT_TEST(PacketPageTest)
#include "tst_packetpage.moc"
