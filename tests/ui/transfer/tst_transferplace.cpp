#include "core/cases/caseservice.h"
#include "core/law/lawbook.h"
#include "core/workspace/transferservice.h"
#include "tests/support/exchange.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"
#include "translations/translations.h"
#include "ui/transfer/transferplace.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 20'000;

/** The place over one store, shown and refreshed. */
struct Shown {
    explicit Shown(Store& store) : cases(store, law, stages), service(store, cases), place(service)
    {
        place.resize(900, 600);
        place.show();
        place.refresh();
    }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel* label : place.findChildren<QLabel*>())
            all << label->text();
        return all;
    }
    QString sentence() const { return place.findChild<MessageBar*>()->sentence(); }
    QPushButton* button(const QString& text) const
    {
        const auto all = place.findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, text, &QPushButton::text);
        if (found == all.end())
            qFatal("no button %s", qPrintable(text));
        return *found;
    }
    QPushButton* exporting() const { return button(u"Write a sealed bundle…"_s); }
    QPushButton* receiving() const { return button(u"Take in a receipt…"_s); }
    /** The folder of the bundle, once it is written. */
    QString exportTo(const QString& folder)
    {
        QSignalSpy exported(&place, &TransferPlace::exported);
        place.exportTo(folder);
        return exported.wait(patience) ? exported.last().first().toString() : QString();
    }

    LawBook law = LawBook::load().value();
    StageBook stages = StageBook::load().value();
    CaseService cases;
    TransferService service;
    TransferPlace place;
};

/** An exchange with one case that may leave and one that may not, and the place over its site. */
struct Site : Exchange {
    Site()
    {
        addCase(u"0001"_s, true);
        addCase(u"0002"_s, false);
    }
    QString stick() const { return folder(u"stick"_s); }
    /** What the office answers to a bundle, as a file. */
    QString receiptFor(const QString& bundle)
    {
        const auto report = must(importNow(bundle), "import");
        const QString path = folder(u"receipt.p7m"_s);
        writeAll(path, report.receiptMessage);
        return path;
    }
};

} // namespace

class TransferPlaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(u"en"_s); }

    void saysWhatLeavesAndWhatStays()
    {
        const Site site;
        const Shown shown(*site.site.store);
        const QStringList words = shown.words();
        QVERIFY(words.contains(u"시험 본부"_s));
        QVERIFY(words.contains(u"1 case"_s));
        QVERIFY(words.contains(u"1 case, only as a number"_s));
        QVERIFY(shown.exporting()->isEnabled() && shown.receiving()->isEnabled());
    }

    void offersNothingBeforeEnrolment()
    {
        const TestStore alone;
        const Shown shown(*alone.store);
        QVERIFY(!shown.exporting()->isEnabled() && !shown.receiving()->isEnabled());
        QVERIFY(shown.words().join(u' ').contains(u"gyeotctl enrol"_s));
    }

    void writesABundleTheOfficeTakesIn()
    {
        Site site;
        Shown shown(*site.site.store);
        const QString bundle = shown.exportTo(site.stick());
        QVERIFY(!bundle.isEmpty());
        QVERIFY(shown.sentence().contains(QFileInfo(bundle).fileName()));
        QVERIFY(shown.words().contains(u"number 1"_s));
        QVERIFY(site.importNow(bundle));
    }

    void offersNothingElseMeanwhile()
    {
        const Site site;
        Shown shown(*site.site.store);
        QSignalSpy exported(&shown.place, &TransferPlace::exported);
        shown.place.exportTo(site.stick());
        QVERIFY(!shown.exporting()->isEnabled() && !shown.receiving()->isEnabled());
        shown.place.refresh();
        QVERIFY(!shown.exporting()->isEnabled());
        QVERIFY(exported.wait(patience));
        QVERIFY(shown.exporting()->isEnabled() && shown.receiving()->isEnabled());
    }

    void takesUpWhatWasStopped()
    {
        Site site;
        Shown shown(*site.site.store);
        auto* progress = shown.place.findChild<ProgressPanel*>();
        shown.place.exportTo(site.stick());
        QVERIFY(progress->isRunning());
        Q_EMIT progress->cancelled();
        QVERIFY(!progress->isRunning());
        QVERIFY(!shown.sentence().isEmpty());
        QVERIFY(shown.words().contains(u"none yet"_s));
        const QString bundle = shown.exportTo(site.stick());
        QVERIFY(!bundle.isEmpty());
        QVERIFY(site.importNow(bundle));
    }

    void countsAsDeliveredWithTheReceipt()
    {
        Site site;
        Shown shown(*site.site.store);
        const QString receipt = site.receiptFor(shown.exportTo(site.stick()));
        QVERIFY(!shown.words().contains(u"up to number 1"_s));
        QSignalSpy received(&shown.place, &TransferPlace::received);
        shown.place.acceptFrom(receipt);
        QCOMPARE(received.count(), 1);
        QVERIFY(!shown.sentence().isEmpty());
        QVERIFY(shown.words().contains(u"up to number 1"_s));
    }

    void refusesTheSameReceiptAgain()
    {
        Site site;
        Shown shown(*site.site.store);
        const QString receipt = site.receiptFor(shown.exportTo(site.stick()));
        shown.place.acceptFrom(receipt);
        QSignalSpy received(&shown.place, &TransferPlace::received);
        shown.place.acceptFrom(receipt);
        QCOMPARE(received.count(), 0);
    }

    void refusesWhatIsNoReceipt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Dear colleagues, thank you for the bundle.");
    }
    void refusesWhatIsNoReceipt()
    {
        QFETCH(QByteArray, bytes);
        Site site;
        Shown shown(*site.site.store);
        QVERIFY(!shown.exportTo(site.stick()).isEmpty());
        const QString path = site.folder(u"letter.txt"_s);
        writeAll(path, bytes);
        QSignalSpy received(&shown.place, &TransferPlace::received);
        shown.place.acceptFrom(path);
        QCOMPARE(received.count(), 0);
        QVERIFY(!shown.sentence().isEmpty());
        QVERIFY(!shown.words().contains(u"up to number 1"_s));
    }

    void saysThatAFileIsNotThere()
    {
        const Site site;
        Shown shown(*site.site.store);
        shown.place.acceptFrom(site.folder(u"없음.p7m"_s));
        QVERIFY(!shown.sentence().isEmpty());
    }

    void saysWhereItCannotWrite()
    {
        const Site site;
        Shown shown(*site.site.store);
        const QString file = site.folder(u"no folder"_s);
        writeAll(file, "x");
        shown.place.exportTo(file + u"/stick"_s);
        QTRY_VERIFY(!shown.sentence().isEmpty());
        QVERIFY(!shown.place.findChild<ProgressPanel*>()->isRunning());
        QVERIFY(shown.exporting()->isEnabled());
        QVERIFY(shown.words().contains(u"none yet"_s));
    }
};

GYEOT_TEST(TransferPlaceTest)
#include "tst_transferplace.moc"
