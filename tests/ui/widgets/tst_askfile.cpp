#include "tests/support/testmain.h"
#include "ui/widgets/askfile.h"

#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestAskFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeverTheDialogOfTheDesktop_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a file") << int(FileQuestion::What::File);
        QTest::newRow("several") << int(FileQuestion::What::Files);
        QTest::newRow("a new one") << int(FileQuestion::What::NewFile);
        QTest::newRow("a folder") << int(FileQuestion::What::Folder);
    }
    void isNeverTheDialogOfTheDesktop()
    {
        QFETCH(int, what);
        QTemporaryDir folder;
        QWidget page;
        page.show();
        QStringList chosen;
        QPointer<QFileDialog> dialog = askForFile(&page,
            { .title = u"어디에?"_s,
                .what = FileQuestion::What(what),
                .folder = folder.path(),
                .name = u"새 것.pdf"_s },
            [&chosen](const QStringList& paths) { chosen = paths; });
        QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
        QVERIFY(dialog->isVisible()); // and we are here: no loop of its own
        QCOMPARE(dialog->directory().path(), folder.path());
        Q_EMIT dialog->filesSelected({ u"/somewhere"_s });
        QCOMPARE(chosen, QStringList { u"/somewhere"_s });
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void qtKeepsNoHistory()
    {
        keepNoQtSettings(); // of the process: the last of these tests
        QSettings qt(QSettings::UserScope, u"QtProject"_s);
        qt.setValue(u"FileDialog/history"_s, u"/home/counselor/case"_s);
        qt.sync();
        QVERIFY(!QFile::exists(qt.fileName()));
        QWidget page;
        page.show();
        QPointer<QFileDialog> dialog = askForFile(&page, { .title = u"어디에?"_s }, [](const QStringList&) { });
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QVERIFY(!QFile::exists(QSettings(QSettings::UserScope, u"QtProject"_s).fileName()));
    }
};

GYEOT_TEST(TestAskFile)
#include "tst_askfile.moc"
