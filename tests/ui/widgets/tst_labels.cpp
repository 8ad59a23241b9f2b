#include "tests/support/testmain.h"
#include "ui/widgets/labels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverReadsWordsAsTags()
    {
        const QString words = u"<b>협박</b> <img src=http://example.invalid/x.png>"_s;
        Label label(words);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), words);
        QVERIFY(!plainToolTip(words).contains(u"<img"));
        QVERIFY(!plainToolTip(words).contains(u"<b>"));
    }

    void givesWayWhereThereIsNoRoom()
    {
        ElidedLabel label(u"아주 긴 이름을 가진 게시판에 올라온 글의 제목"_s);
        label.resize(60, 24);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        QVERIFY(!label.grab().isNull());
        QCOMPARE(label.text(), u"아주 긴 이름을 가진 게시판에 올라온 글의 제목"_s);
    }

    void secondaryWordsTakeTheSecondaryColour()
    {
        SecondaryLabel label(u"덧붙임"_s);
        QCOMPARE(label.foregroundRole(), QPalette::PlaceholderText);
    }
};

GYEOT_TEST(TestLabels)
#include "tst_labels.moc"
