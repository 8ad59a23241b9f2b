#include "core/evidence/evidenceservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/evidence/gateanswers.h"
#include "tests/ui/support/casewindow.h"
#include "ui/evidence/evidencedetails.h"
#include "ui/evidence/evidencepage.h"
#include "ui/evidence/evidencetablemodel.h"
#include "ui/widgets/editablesection.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 10'000;

/** The page of a demonstration case without files, on screen. */
struct Shown {
    CaseWindow window;
    EvidenceService evidence { *window.store, window.law };
    std::unique_ptr<OpenCase> open = window.openDemo(u"V01"_s);
    EvidencePage page { *open, evidence };

    Shown()
    {
        page.resize(1000, 700);
        page.show();
        page.refresh();
    }
    QTableView* table() const { return page.findChild<QTableView*>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString sentence() const { return page.findChild<MessageBar*>()->sentence(); }
    int count() const { return int(evidence.items(open->id())->size()); }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        const QString path = window.dir.filePath(name);
        QFile made(path);
        if (!made.open(QFile::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("test file");
        return path;
    }
    /** The smallest bytes that begin like a picture. */
    static QByteArray picture() { return QByteArray("\x89PNG\r\n\x1a\n").append(100, 'x'); }
    GateDialog* dialog() const
    {
        for (GateDialog* one : page.findChildren<GateDialog*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void answer(GateAnswer person = GateAnswer::No)
    {
        if (!dialog())
            qFatal("no gate asks");
        GateAnswers { *dialog() }.take(person, Sensitivity::Plain);
    }
    /** Takes a text in and waits until its row stands. */
    bool take(const QString& name, const QByteArray& bytes)
    {
        const int before = count();
        page.takeIn({ file(name, bytes) });
        answer();
        return QTest::qWaitFor(
            [&] { return count() == before + 1 && table()->model()->rowCount() == before + 1; }, patience);
    }
    QStringList blobs() const
    {
        return QDir(EvidenceService::blobFolder(*window.store)).entryList(QDir::Files | QDir::Hidden);
    }
};

} // namespace

class EvidencePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForEachFileInTurn()
    {
        Shown shown;
        shown.page.takeIn({ shown.file(u"하나.txt"_s, "first"), shown.file(u"둘.txt"_s, "second") });
        QCOMPARE(shown.page.findChildren<GateDialog*>().size(), 1);
        shown.answer();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.dialog(), patience);
        shown.answer();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 2, patience);
        QTRY_COMPARE(shown.cell(1, EvidenceTableModel::NameColumn), u"둘.txt"_s);
    }

    void leavesOutWhatThePersonLeavesOut()
    {
        Shown shown;
        shown.page.takeIn({ shown.file(u"하나.txt"_s, "first"), shown.file(u"둘.txt"_s, "second") });
        shown.dialog()->reject();
        QTRY_VERIFY(shown.dialog());
        shown.answer();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        QCOMPARE(shown.evidence.items(shown.open->id())->constFirst().fileName, u"둘.txt"_s);
    }

    void showsFactsAndTheNextExhibitNumber()
    {
        Shown shown;
        QSignalSpy saved(&shown.page, &gyeot::ui::Page::saved);
        QVERIFY(shown.take(u"대화.txt"_s, "hello"));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(shown.cell(0, EvidenceTableModel::ExhibitColumn), u"Ex. 1"_s);
        QCOMPARE(shown.cell(0, EvidenceTableModel::KindColumn), u"Chat"_s);
        QCOMPARE(shown.cell(0, EvidenceTableModel::StateColumn), u"sealed"_s);
        const auto labels = shown.page.findChild<EvidenceDetails*>()->findChildren<QLabel*>();
        const QString digest =
            u"2cf24dba 5fb0a30e 26e83b2a c5b9e29e 1b161e5c 1fa7425e 73043362 938b9824"_s; // of "hello"
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == digest; }));
    }

    void keepsNoPictureWhereAChildMayBeShown_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("not known") << int(GateAnswer::Unknown);
        QTest::newRow("yes") << int(GateAnswer::Yes);
    }
    void keepsNoPictureWhereAChildMayBeShown()
    {
        QFETCH(int, answer);
        Shown shown;
        shown.page.takeIn({ shown.file(u"그림.png"_s, Shown::picture()) });
        shown.answer(GateAnswer(answer));
        QTRY_VERIFY_WITH_TIMEOUT(shown.sentence().contains(u"under 19"_s), patience);
        QCOMPARE(shown.count(), 0);
        QVERIFY(shown.blobs().isEmpty());
    }

    void takesPlainTextEvenThere()
    {
        Shown shown;
        shown.page.takeIn({ shown.file(u"대화.txt"_s, "words only") });
        shown.answer(GateAnswer::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
    }

    void refusesTheSameBytesTwice()
    {
        Shown shown;
        QVERIFY(shown.take(u"대화.txt"_s, "hello"));
        shown.page.takeIn({ shown.file(u"같은 것.txt"_s, "hello") });
        shown.answer();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.sentence().isEmpty(), patience);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.blobs().size(), 1);
    }

    void goesOnAfterAFileThatVanished()
    {
        Shown shown;
        shown.page.takeIn({ shown.window.dir.filePath(u"없음.txt"_s), shown.file(u"둘.txt"_s, "second") });
        shown.answer();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.sentence().isEmpty() && shown.dialog(), patience);
        shown.answer();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
    }

    void savesAFactAsItIsLeft()
    {
        Shown shown;
        QVERIFY(shown.take(u"대화.txt"_s, "hello"));
        auto* details = shown.page.findChild<EvidenceDetails*>();
        details->findChild<EditableSection*>()->setEditing(true);
        QVERIFY(details->isEditing());
        const auto fields = details->findChildren<TextField*>();
        const auto purpose = std::ranges::find(fields, u"What it shall prove"_s, &QWidget::accessibleName);
        QVERIFY(purpose != fields.end());
        (*purpose)->setText(u"협박한 사실"_s);
        QTest::keyClick(*purpose, Qt::Key_Return);
        QTRY_COMPARE(shown.evidence.items(shown.open->id())->constFirst().purpose, u"협박한 사실"_s);
    }

    void linksAnActWithATick()
    {
        Shown shown;
        QVERIFY(shown.take(u"대화.txt"_s, "hello"));
        const auto acts = [&] { return shown.page.findChild<EvidenceDetails*>()->findChild<QListWidget*>(); };
        QVERIFY(acts());
        QCOMPARE(acts()->count(), int(shown.open->record().acts.size()));
        acts()->item(2)->setCheckState(Qt::Checked);
        QTRY_COMPARE(shown.open->record().exhibits.size(), 1);
        QCOMPARE(shown.open->record().exhibits.constFirst().actId, shown.open->record().acts[2].id);
        shown.page.refresh();
        QCOMPARE(shown.cell(0, EvidenceTableModel::ActsColumn), u"3"_s);
    }

    void saysThatASealedFileIsGone()
    {
        Shown shown;
        QVERIFY(shown.take(u"대화.txt"_s, "hello"));
        const QDir folder(EvidenceService::blobFolder(*shown.window.store));
        QVERIFY(QFile::remove(folder.filePath(shown.blobs().constFirst())));
        shown.page.refresh();
        QCOMPARE(shown.cell(0, EvidenceTableModel::StateColumn), u"file is missing"_s);
    }

    void jumpsToAnExhibit()
    {
        Shown shown;
        QVERIFY(shown.take(u"하나.txt"_s, "first"));
        QVERIFY(shown.take(u"둘.txt"_s, "second"));
        const auto items = *shown.evidence.items(shown.open->id());
        shown.page.jumpTo(items[0].id.toString());
        QCOMPARE(shown.table()->currentIndex().row(), 0);
        shown.page.jumpTo(items[1].id.toString());
        QCOMPARE(shown.table()->currentIndex().row(), 1);
        shown.page.jumpTo(u"nothing"_s);
        QCOMPARE(shown.table()->currentIndex().row(), 1);
    }

    void drawsNoPictureOfAnything()
    {
        Shown shown;
        shown.page.takeIn({ shown.file(u"그림.png"_s, Shown::picture()) });
        shown.answer();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        for (const QLabel* label : shown.page.findChildren<QLabel*>())
            QVERIFY(label->pixmap().isNull());
    }
};

GYEOT_TEST(EvidencePageTest)
#include "tst_evidencepage.moc"
