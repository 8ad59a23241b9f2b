#include "tests/support/testmain.h"
#include "ui/widgets/searchfield.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestSearchField final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchesWhatWasTypedAfterAPause()
    {
        SearchField field(u"검색"_s);
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"abc"_s);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), u"abc"_s);
    }

    void waitsForHalfComposedSyllables()
    {
        SearchField field(u"검색"_s);
        field.show();
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QInputMethodEvent composing(u"혀"_s, {});
        QCoreApplication::sendEvent(&field, &composing);
        QInputMethodEvent finished(QString(), {});
        finished.setCommitString(u"협박"_s.normalized(QString::NormalizationForm_D));
        QCoreApplication::sendEvent(&field, &finished);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), u"협박"_s);
    }

    void escapeShowsEverythingAgain()
    {
        SearchField field(u"검색"_s);
        field.setText(u"협박"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QString());
    }

    void enterSearchesAtOnceAndGoesToTheResults()
    {
        SearchField field(u"검색"_s);
        QSignalSpy search(&field, &SearchField::searchChanged);
        QSignalSpy results(&field, &SearchField::resultsWanted);
        field.setText(u"협박"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(search.size(), 1);
        QCOMPARE(results.size(), 1);
    }
};

GYEOT_TEST(TestSearchField)
#include "tst_searchfield.moc"
