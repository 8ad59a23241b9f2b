#include "tests/support/testmain.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestIcons final : public QObject {
    Q_OBJECT

private:
    static bool holdsColour(const QImage& image, const QColor& color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void everyDrawingRendersInTheColourAsked_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
        QVERIFY(files.size() > 30);
        for (const QString& file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            QTest::newRow(name.constData()) << name;
        }
    }
    void everyDrawingRendersInTheColourAsked()
    {
        QFETCH(QByteArray, name);
        const QColor color(0x12, 0x34, 0x56);
        const QImage image = iconPixmap(name.constData(), 48, color, 2).toImage();
        QCOMPARE(image.size(), QSize(96, 96));
        QVERIFY(holdsColour(image, color));
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    }

    void setHasOneStroke_data() { everyDrawingRendersInTheColourAsked_data(); }
    void setHasOneStroke()
    {
        QFETCH(QByteArray, name);
        QFile file(u":/icons/%1.svg"_s.arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
        QVERIFY(svg.contains("stroke=\"currentColor\" stroke-width=\"1.5\""));
        QVERIFY(!svg.contains("<style") && !svg.contains("href") && !svg.contains("<script"));
    }
};

GYEOT_TEST(TestIcons)
#include "tst_icons.moc"
