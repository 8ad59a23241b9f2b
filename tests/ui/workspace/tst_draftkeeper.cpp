#include "core/workspace/draftservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/cases/actspage.h"
#include "ui/cases/acttablemodel.h"
#include "ui/cases/intakedialog.h"
#include "ui/cases/overviewpage.h"
#include "ui/cases/peoplepage.h"
#include "ui/widgets/fields.h"
#include "ui/workspace/draftkeeper.h"

#include <QAbstractItemDelegate>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

namespace {

constexpr int promiseMs = 1000; ///< a word is kept one second after its last key

template<typename Field>
Field* visible(const QWidget& page, const QString& name)
{
    for (Field* field : page.findChildren<Field*>()) {
        if (field->isVisible() && field->accessibleName().startsWith(name))
            return field;
    }
    return nullptr;
}

/** One day at one page: what somebody types is looked at by a keeper; a new day has a new keeper and a new page over the same store. */
template<typename PageType>
struct Day {
    DraftService service;
    DraftKeeper keeper { service };
    QString way;
    std::unique_ptr<OpenCase> open;
    QWidget window;
    PageType* page = nullptr;
    QSignalSpy givenBack { &keeper, &DraftKeeper::givenBack };

    Day(test::CaseWindow& fixture, CaseId id) : service(*fixture.store), way(keeper.load())
    {
        open = std::make_unique<OpenCase>(fixture.services(), id);
        if (!open->open())
            qFatal("the case cannot be opened");
        page = new PageType(*open, &window);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        window.resize(1000, 700);
        window.show();
        page->refresh();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    /** A window that goes takes the focus from its field, which would save it; kill -9 saves nothing. */
    ~Day()
    {
        for (QWidget* field : window.findChildren<QWidget*>())
            field->blockSignals(true);
    }
    QString anchor() const { return way.section(u'/', 3); }
    QList<FormDraft> kept() { return service.drafts().value(); }
    const FormDraft* keptAt(const QString& end, QList<FormDraft>& drafts)
    {
        drafts = kept();
        const auto found = std::ranges::find_if(drafts, [&](const FormDraft& one) { return one.place.endsWith(end); });
        return found == drafts.end() ? nullptr : &*found;
    }
    bool hasKept(const QString& end, const QString& text)
    {
        QList<FormDraft> drafts;
        const FormDraft* draft = keptAt(end, drafts);
        return draft && std::ranges::any_of(draft->fields, [&](const FieldDraft& one) { return one.text == text; });
    }
};

} // namespace

class TestDraftKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackHalfASentenceWithItsCaretAfterKillNine()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.importDemo(u"V01"_s);
        QString stored;
        {
            Day<OverviewPage> day(fixture, id);
            day.page->jumpTo(u"glance"_s);
            stored = day.open->record().caseRecord.summary;
            auto* field = visible<TextBox>(day.window, u"What happened"_s);
            QVERIFY(field);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, u"half a sentence"_s);
            QTest::keyClick(field, Qt::Key_Left);
            QTest::keyClick(field, Qt::Key_Left);
            QTRY_VERIFY_WITH_TIMEOUT(day.hasKept(u"/overview/glance"_s, u"half a sentence"_s), promiseMs);
            QCOMPARE(fixture.cases.caseRecord(id)->caseRecord.summary, stored); // not saved: only kept
        } // nothing is closed, as after kill -9
        Day<OverviewPage> day(fixture, id);
        QCOMPARE(day.anchor(), u"glance"_s);
        day.page->jumpTo(day.anchor());
        auto* field = visible<TextBox>(day.window, u"What happened"_s);
        QCOMPARE(field->toPlainText(), u"half a sentence"_s);
        QCOMPARE(day.givenBack.size(), 1);
        QTRY_VERIFY(field->hasFocus());
        QTRY_COMPARE(field->textCursor().position(), 13);
        // it is the person's own again: leaving the field saves it, and the draft goes
        field->clearFocus();
        QCOMPARE(fixture.cases.caseRecord(id)->caseRecord.summary, u"half a sentence"_s);
        QTRY_VERIFY(!day.hasKept(u"/overview/glance"_s, u"half a sentence"_s));
    }

    void aReloadElsewhereLeavesWordsAlone()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.importDemo(u"V01"_s);
        Day<OverviewPage> day(fixture, id);
        day.page->jumpTo({});
        auto* field = visible<TextBox>(day.window, u"What happened"_s);
        field->setFocus();
        QTest::keyClicks(field, u"x"_s);
        const QString typed = field->toPlainText();
        day.open->reload();
        QCOMPARE(field->toPlainText(), typed);
    }

    void aSyllableBeingComposedIsKept()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.importDemo(u"V01"_s);
        Day<OverviewPage> day(fixture, id);
        day.page->jumpTo({});
        auto* field = visible<TextField>(day.window, u"Complaint goes to"_s);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, u"ab"_s);
        QInputMethodEvent composing(u"가"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        QTRY_VERIFY_WITH_TIMEOUT(day.hasKept(u"/overview/glance"_s, u"ab가"_s), promiseMs);
    }

    void herStatementIsKeptSealed()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.newCase();
        {
            Day<PeoplePage> day(fixture, id);
            day.page->jumpTo(u"statement"_s);
            auto* field = visible<TextBox>(day.window, u"The harm"_s);
            QVERIFY(field);
            field->setFocus();
            QTest::keyClicks(field, u"her own words"_s);
            QTRY_VERIFY_WITH_TIMEOUT(day.hasKept(u"/people/statement"_s, u"her own words"_s), promiseMs);
            QList<FormDraft> drafts;
            QCOMPARE(day.keptAt(u"/people/statement"_s, drafts)->caseId, id);
            QCOMPARE(day.keptAt(u"/people/statement"_s, drafts)->fields.size(), 1); // what nobody typed in is not there
        }
        Day<PeoplePage> day(fixture, id);
        day.page->jumpTo(day.anchor());
        QCOMPARE(visible<TextBox>(day.window, u"The harm"_s)->toPlainText(), u"her own words"_s);
    }

    void theDeskComesBackWithoutWords()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.importDemo(u"V01"_s);
        {
            Day<OverviewPage> day(fixture, id);
            day.page->jumpTo({});
            auto* field = visible<TextField>(day.window, u"Relation to the suspect"_s);
            field->setFocus();
            field->setCursorPosition(2);
            day.keeper.hold();
            day.page->finishEditing();
            day.keeper.close();
        }
        Day<OverviewPage> day(fixture, id);
        QCOMPARE(day.anchor(), u"glance"_s);
        day.page->jumpTo(day.anchor());
        auto* field = visible<TextField>(day.window, u"Relation to the suspect"_s);
        QTRY_VERIFY(field->hasFocus());
        QTRY_COMPARE(field->cursorPosition(), 2);
        QVERIFY(day.givenBack.isEmpty()); // nothing had to be put back
    }

    void aCellOfTheActsIsGivenBackOpen()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.importDemo(u"V01"_s);
        {
            Day<ActsPage> day(fixture, id);
            auto* table = day.page->findChild<QTableView*>();
            const QModelIndex cell = table->model()->index(1, ActTableModel::PlaceColumn);
            table->setCurrentIndex(cell);
            table->edit(cell);
            auto* editor = table->viewport()->findChild<QLineEdit*>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, u"half a place"_s);
            QTRY_VERIFY_WITH_TIMEOUT(
                day.hasKept(QString::number(int(ActTableModel::PlaceColumn)), u"half a place"_s), promiseMs);
            table->itemDelegate()->blockSignals(true); // kill -9 leaves no time for saving the cell
        }
        {
            Day<ActsPage> day(fixture, id);
            day.page->jumpTo(day.anchor());
            auto* table = day.page->findChild<QTableView*>();
            QCOMPARE(table->currentIndex().row(), 1);
            auto* editor = table->viewport()->findChild<QLineEdit*>();
            QVERIFY(editor);
            QTRY_COMPARE(editor->text(), u"half a place"_s);
            QTest::keyClick(editor, Qt::Key_Escape); // given up
            QTRY_VERIFY(!day.hasKept(QString::number(int(ActTableModel::PlaceColumn)), u"half a place"_s));
        }
        QVERIFY(fixture.cases.caseRecord(id)->acts[1].place != u"half a place"_s);
    }

    void aTimeNobodyCanReadIsKeptForTheNextTry()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.importDemo(u"V01"_s);
        Day<ActsPage> day(fixture, id);
        auto* table = day.page->findChild<QTableView*>();
        const QModelIndex cell = table->model()->index(0, ActTableModel::WhenColumn);
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        editor->selectAll();
        QTest::keyClicks(editor, u"some spring day"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            day.hasKept(QString::number(int(ActTableModel::WhenColumn)), u"some spring day"_s), promiseMs);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit*>());
        QVERIFY(day.hasKept(QString::number(int(ActTableModel::WhenColumn)), u"some spring day"_s));
    }

    void anIntakeGoesOnAtItsQuestion()
    {
        test::CaseWindow fixture;
        CaseId made;
        {
            DraftService service(*fixture.store);
            DraftKeeper keeper(service);
            QCOMPARE(keeper.load(), QString());
            QWidget window;
            window.show();
            auto* dialog = new IntakeDialog(fixture.services(), &window);
            dialog->open();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            for (auto* button : dialog->findChildren<QPushButton*>()) {
                if (button->text() == u"Next"_s)
                    button->click();
            }
            made = dialog->draftCase();
            QVERIFY(!made.isNull());
            auto* alias = visible<TextField>(*dialog, u"Alias"_s);
            alias->setFocus();
            QTest::keyClicks(alias, u"kim ga"_s);
            QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(service.drafts().value(),
                                         [](const FormDraft& one) {
                                             return one.place == u"cases/intake"_s
                                                 && std::ranges::any_of(one.fields,
                                                     [](const FieldDraft& field) { return field.text == u"kim ga"_s; });
                                         }),
                promiseMs);
        }
        DraftService service(*fixture.store);
        DraftKeeper keeper(service);
        QCOMPARE(keeper.load(), u"cases/intake"_s);
        QCOMPARE(service.drafts()->first().caseId, made); // so that erasing the case finds it
        QWidget window;
        window.show();
        auto* dialog = new IntakeDialog(fixture.services(), &window);
        dialog->open();
        auto* alias = visible<TextField>(*dialog, u"Alias"_s);
        QVERIFY2(alias, "the question that was open");
        QCOMPARE(alias->text(), u"kim ga"_s);
        QCOMPARE(dialog->draftCase(), made); // no second case
        QTRY_COMPARE(alias->cursorPosition(), 6);
        dialog->reject(); // given up
        QVERIFY(std::ranges::none_of(
            service.drafts().value(), [](const FormDraft& one) { return one.place == u"cases/intake"_s; }));
    }

    void saysOnceThatWordsCannotBeKept()
    {
        test::CaseWindow fixture;
        const CaseId id = fixture.importDemo(u"V01"_s);
        Day<OverviewPage> day(fixture, id);
        QSignalSpy failed(&day.keeper, &DraftKeeper::failed);
        day.page->jumpTo({});
        auto* field = visible<TextBox>(day.window, u"What happened"_s);
        field->setFocus();
        field->setPlainText(u"a line of a long text\n"_s.repeated(
            30 * 1024)); // lines, since laying out one of this length takes a minute
        QTest::keyClicks(field, u"x"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 5000);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::TooLarge);
    }
};

GYEOT_TEST(TestDraftKeeper)
#include "tst_draftkeeper.moc"
