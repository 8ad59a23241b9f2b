#include "tests/app/gyeot/openedwindow.h"
#include "tests/support/testmain.h"
#include "ui/cases/actspage.h"
#include "ui/cases/acttablemodel.h"
#include "ui/cases/intakedialog.h"
#include "ui/documents/packetpage.h"
#include "ui/evidence/evidencepage.h"
#include "ui/evidence/gatedialog.h"
#include "ui/law/clockline.h"
#include "ui/law/lawpage.h"
#include "ui/transfer/transferplace.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

/** A counselor's first day with a case, by keyboard and buttons. */
class MainJobTest final : public QObject {
    Q_OBJECT

private:
    static void press(const QWidget& window, const QString& text)
    {
        QAbstractButton* button = buttonSaying(window, text);
        QVERIFY2(button, qPrintable(text));
        button->click();
    }

    /** Types into a cell as a person does. */
    static void typeInto(QTableView& table, int row, int column, const QString& text)
    {
        const QModelIndex cell = table.model()->index(row, column);
        table.setCurrentIndex(cell);
        table.edit(cell);
        auto* editor = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table.viewport()->findChild<QLineEdit*>());
    }

    static void takeIn(WindowOver& over)
    {
        over.window().openPlace(u"cases"_s);
        over.cases().startIntake();
        auto* dialog = over.window().findChild<ui::IntakeDialog*>();
        QVERIFY(dialog);
        press(*dialog, u"Next"_s);
        named<ui::TextField>(*dialog, u"Alias"_s)->setValue(u"김가상"_s);
        press(*dialog, u"Next"_s);
        press(*dialog, u"Later"_s);
        press(*dialog, u"Open the case"_s);
        QTRY_VERIFY(over.cases().openedCase());
        QCOMPARE(over.cases().openedCase()->record().client.alias, u"김가상"_s);
    }

    static void recordAct(WindowOver& over)
    {
        auto& page = over.page<ui::ActsPage>("acts");
        auto* table = page.findChild<QTableView*>();
        typeInto(*table, 0, ui::ActTableModel::WhenColumn, u"2026-03-14 23:52"_s);
        QTRY_COMPARE(over.cases().openedCase()->record().acts.size(), 1);
        typeInto(*table, 0, ui::ActTableModel::WhatColumn, u"동의 없이 영상을 게시판에 올림"_s);
        QVERIFY(
            table->model()->setData(table->model()->index(0, ui::ActTableModel::KindColumn), u"consensual_spread"_s));
        QTRY_VERIFY(!over.cases().openedCase()->opinion().deadlines.isEmpty());
    }

    static QString evidenceFile(const DemoPlace& place)
    {
        const QString path = place.folder(u"대화.txt"_s);
        writeAll(path, "2026년 3월 15일 오전 9:01, 지인 : 게시물을 보았어\r\n");
        return path;
    }

    static void attach(WindowOver& over)
    {
        auto& page = over.page<ui::EvidencePage>("evidence");
        page.takeIn({ evidenceFile(over.place) });
        auto* gate = over.window().findChild<ui::GateDialog*>();
        QVERIFY(gate);
        for (const QString& answer : { u"No"_s, QString() }) {
            QRadioButton* first = nullptr;
            for (auto* radio : gate->findChildren<QRadioButton*>()) {
                if (!first && radio->isVisible() && (answer.isEmpty() || radio->text() == answer))
                    first = radio;
            }
            QVERIFY(first);
            first->setChecked(true);
            press(*gate, u"Next"_s);
        }
        press(*gate, u"Seal and take in"_s);
        auto* table = page.findChild<QTableView*>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30000);
    }

private Q_SLOTS:
    void fromTheFirstCallToTheLaw()
    {
        DemoPlace place;
        WindowOver over(place);
        QVERIFY(over.unlock());
        takeIn(over);
        recordAct(over);
        attach(over);
        const auto& law = over.page<ui::LawPage>("law");
        QTRY_VERIFY(law.findChildren<ui::ClockLine*>().size() >= 2);
        QCOMPARE(over.window().windowTitle().contains(u"김가상"_s), false); // the task bar is for everybody to read
        QVERIFY(over.window().windowTitle().contains(u"2026-0001"_s));
    }

    void whatIsMissingIsNamedBeforePrinting()
    {
        DemoPlace place;
        WindowOver over(place);
        QVERIFY(over.unlock());
        takeIn(over);
        recordAct(over);
        const auto& page = over.page<ui::PacketPage>("documents");
        QTRY_VERIFY(!buttonSaying(page, u"Save as PDF…"_s)->isEnabled());
        QVERIFY(!buttonSaying(page, u"Print and issue…"_s)->isEnabled());
    }

    void aPacketToThePoliceAndABundleToTheOffice()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        WindowOver over(place);
        QVERIFY(over.unlock());
        QVERIFY(over.cases().openCase(caseId));
        auto& packet = over.page<ui::PacketPage>("documents");
        QSignalSpy laidOut(&packet, &ui::PacketPage::laidOut);
        QTRY_VERIFY_WITH_TIMEOUT(!laidOut.isEmpty() || buttonSaying(packet, u"Save as PDF…"_s)->isEnabled(), 30000);
        const QString pdf = place.folder(u"packet.pdf"_s);
        packet.saveTo(pdf);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), 30000);
        QVERIFY(readAll(pdf).startsWith("%PDF-1.4"));

        over.window().openPlace(u"transfer"_s);
        auto& transfer = *over.window().findChild<ui::TransferPlace*>();
        QSignalSpy exported(&transfer, &ui::TransferPlace::exported);
        QDir().mkpath(place.folder(u"stick"_s));
        transfer.exportTo(place.folder(u"stick"_s));
        QVERIFY(!exported.isEmpty() || exported.wait(30000));
        const auto report = place.exchange().importNow(exported.first().first().toString());
        QVERIFY2(report, told(report).constData());
        const QString receipt = place.folder(u"receipt.p7m"_s);
        writeAll(receipt, report->receiptMessage);
        QSignalSpy received(&transfer, &ui::TransferPlace::received);
        transfer.acceptFrom(receipt);
        QCOMPARE(received.count(), 1);
        const auto state = over.workspace().transfer().state();
        QVERIFY(state && state->deliveredSequence && state->deliveredSequence == state->lastSequence);
    }

    void aReceiptThatIsNoneIsRefused()
    {
        DemoPlace place;
        WindowOver over(place);
        QVERIFY(over.unlock());
        over.window().openPlace(u"transfer"_s);
        auto& transfer = *over.window().findChild<ui::TransferPlace*>();
        const QString path = place.folder(u"nothing.p7m"_s);
        writeAll(path, "not a receipt");
        QSignalSpy received(&transfer, &ui::TransferPlace::received);
        transfer.acceptFrom(path);
        QCOMPARE(received.count(), 0);
        QVERIFY(!over.workspace().transfer().state()->deliveredSequence);
    }
};

GYEOT_TEST(MainJobTest)
#include "tst_mainjob.moc"
