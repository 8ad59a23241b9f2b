#include "core/workspace/workspace.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"
#include "ui/store/filespage.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 20'000;

/** The page over a store with evidence. */
struct Shown : TestStore {
    Library library = Library::load().value();
    Workspace workspace { std::move(store), library };
    QList<EvidenceItem> items;
    std::unique_ptr<FilesPage> page;

    explicit Shown(int files)
    {
        Intake intake;
        intake.alias = u"김가상"_s;
        const CaseId caseId = workspace.cases().createCase(intake).value();
        for (int i = 0; i < files; ++i) {
            const QString source = dir.filePath(u"글 %1.txt"_s.arg(i));
            QFile file(source);
            if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(300 + i, 'a')) != 300 + i)
                qFatal("test file");
            file.close();
            IntakeRequest request;
            request.path = source;
            request.item.caseId = caseId;
            request.item.gateAnswer = GateAnswer::No;
            items << workspace.evidence().attach(request).value();
        }
        page = std::make_unique<FilesPage>(workspace.scrub());
        page->resize(900, 600);
        page->show();
        page->refresh();
    }
    QString words() const
    {
        QStringList all;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // labels that were cleared away
        for (const auto* label : page->findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    void check()
    {
        QSignalSpy finished(page.get(), &FilesPage::finished);
        page->findChild<QPushButton*>()->click();
        QVERIFY(!finished.isEmpty() || finished.wait(patience));
    }
};

} // namespace

class FilesPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllFilesAndListsWhatIsLost()
    {
        Shown shown(5);
        shown.clock.ms += 1000;
        shown.check();
        QCOMPARE(shown.workspace.scrub().standing()->fresh, 5);
        QVERIFY(shown.workspace.scrub().standing()->failures.isEmpty());
        const QString path = EvidenceService::blobFolder(shown.workspace.store()) + u'/' + shown.items[2].blobName;
        QVERIFY(QFile::rename(path, path + u".away"_s));
        shown.clock.ms += 1000;
        shown.check();
        QCOMPARE(shown.workspace.scrub().standing()->failures.size(), 1);
        QVERIFY2(shown.words().contains(shown.items[2].fileName), qPrintable(shown.words()));
        QVERIFY(shown.words().contains(u"missing"_s));
        QVERIFY(QFile::rename(path + u".away"_s, path));
        shown.clock.ms += 1000;
        shown.check();
        QVERIFY(shown.workspace.scrub().standing()->failures.isEmpty());
        QTRY_VERIFY(!shown.words().contains(shown.items[2].fileName)); // its row goes with the next events
    }

    void anEmptyStoreIsInOrder()
    {
        Shown shown(0);
        shown.check();
        QCOMPARE(shown.workspace.scrub().standing()->files, 0);
    }
};

GYEOT_TEST(FilesPageTest)
#include "tst_filespage.moc"
