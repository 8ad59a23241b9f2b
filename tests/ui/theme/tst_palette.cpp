#include "tests/support/testmain.h"
#include "ui/theme/palette.h"

#include <QTest>

using namespace gyeot::ui;

class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001);
    }

    void everyTextPairIsReadable_data()
    {
        QTest::addColumn<Role>("text");
        QTest::addColumn<Role>("below");
        for (const Role text : { Role::Text, Role::TextSecondary, Role::Accent, Role::Ok, Role::Warn, Role::Stop }) {
            for (const Role below : { Role::Window, Role::Base, Role::Raised, Role::Selection })
                QTest::addRow("text %d on %d", int(text), int(below)) << text << below;
        }
        QTest::newRow("words of the primary button") << Role::OnAccent << Role::Accent;
    }
    void everyTextPairIsReadable()
    {
        QFETCH(Role, text);
        QFETCH(Role, below);
        for (const Palette& palette : { Palette::light(), Palette::dark() }) {
            const double ratio = contrast(palette.color(text), palette.color(below));
            QVERIFY2(ratio >= 4.5, QByteArray::number(ratio).constData());
        }
    }

    void bordersAndFocusRingsCanBeSeen()
    {
        for (const Palette& palette : { Palette::light(), Palette::dark() }) {
            for (const Role below : { Role::Window, Role::Base, Role::Raised }) {
                QVERIFY(contrast(palette.color(Role::Line), palette.color(below)) >= 3.0);
                QVERIFY(contrast(palette.color(Role::Accent), palette.color(below)) >= 3.0);
            }
        }
    }

    void comesBackFromTheQtPalette()
    {
        for (const Palette& palette : { Palette::light(), Palette::dark() }) {
            for (int role = 0; role <= int(Role::Stop); ++role)
                QCOMPARE(Palette::of(palette.toQt()).color(Role(role)), palette.color(Role(role)));
        }
        QVERIFY(Palette::dark().isDark());
        QVERIFY(!Palette::light().isDark());
    }

    void highContrastKeepsTheSystemColours()
    {
        QPalette system(Qt::black);
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::WindowText, Qt::yellow);
        system.setColor(QPalette::Highlight, Qt::cyan);
        const Palette palette = Palette::of(system);
        QCOMPARE(palette.color(Role::Window), QColor(Qt::black));
        QCOMPARE(palette.color(Role::Text), QColor(Qt::yellow));
        QCOMPARE(palette.color(Role::Stop), QColor(Qt::yellow));
        QCOMPARE(palette.color(Role::Accent), QColor(Qt::cyan));
    }
};

GYEOT_TEST(TestPalette)
#include "tst_palette.moc"
