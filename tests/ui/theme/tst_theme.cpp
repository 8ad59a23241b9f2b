#include "tests/support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestTheme final : public QObject {
    Q_OBJECT

private:
    /** Qt tells widgets of a new font or palette only while the event loop runs. */
    template<typename Work>
    static void whileRunning(Work work)
    {
        QTimer::singleShot(0, qApp, [work] {
            work();
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        });
        QCoreApplication::exec();
    }
    static QApplication& application() { return *qApp; }

private Q_SLOTS:
    void scaleReachesEveryStepOfTheType()
    {
        Theme theme(application());
        Label body(u"본문"_s);
        SecondaryLabel secondary(u"덧붙임"_s);
        TitleLabel title(u"제목"_s);
        for (QWidget* label : std::initializer_list<QWidget*> { &body, &secondary, &title })
            label->ensurePolished();
        const qreal at100 = body.font().pointSizeF();
        QVERIFY(at100 >= 10.5);
        QVERIFY(qAbs(title.font().pointSizeF() / at100 - 1.5) < 0.01);
        QVERIFY(qAbs(secondary.font().pointSizeF() / at100 - 0.87) < 0.01);
        whileRunning([&theme] { theme.setScalePercent(150); });
        QVERIFY(qAbs(body.font().pointSizeF() / at100 - 1.5) < 0.01);
        QVERIFY(qAbs(title.font().pointSizeF() / at100 - 2.25) < 0.01);
        theme.setScalePercent(500);
        QCOMPARE(theme.scalePercent(), 200);
        theme.setScalePercent(10);
        QCOMPARE(theme.scalePercent(), 90);
    }

    void choiceReachesWidgetsAlreadyThere()
    {
        Theme theme(application());
        QPushButton button(u"저장"_s);
        whileRunning([&theme] { theme.setChoice(ThemeChoice::Dark); });
        QCOMPARE(button.palette().color(QPalette::Window), Palette::dark().color(Role::Window));
        whileRunning([&theme] { theme.setChoice(ThemeChoice::Light); });
        QCOMPARE(button.palette().color(QPalette::Window), Palette::light().color(Role::Window));
        QCOMPARE(button.palette().color(QPalette::ButtonText), Palette::light().color(Role::Text));
    }

    void targetsAreLargeEnough()
    {
        Theme theme(application());
        QPushButton button(u"저장"_s);
        QVERIFY(button.sizeHint().height() >= 32);
        theme.setScalePercent(200);
        QVERIFY(button.sizeHint().height() >= button.fontMetrics().height() + 8);
    }
};

GYEOT_TEST(TestTheme)
#include "tst_theme.moc"
