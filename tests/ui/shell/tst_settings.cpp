#include "tests/support/testmain.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersTheFourThingsAndNothingElse()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"gyeot.ini"_s);
        {
            Settings settings(path);
            settings.setGeometry("geometry");
            settings.setScalePercent(150);
            settings.setTheme(ThemeChoice::Dark);
            settings.setLanguage(u"en"_s);
        }
        const Settings again(path);
        QCOMPARE(again.geometry(), QByteArray("geometry"));
        QCOMPARE(again.scalePercent(), 150);
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(again.language(), u"en"_s);
        const QSettings raw(path, QSettings::IniFormat);
        QCOMPARE(raw.allKeys(),
            (QStringList { u"view/language"_s, u"view/scale"_s, u"view/theme"_s, u"window/geometry"_s }));
    }

    void beginsKoreanAtNormalSize()
    {
        QTemporaryDir directory;
        const Settings settings(directory.filePath(u"none.ini"_s));
        QCOMPARE(settings.language(), u"ko"_s);
        QCOMPARE(settings.scalePercent(), 100);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(settings.geometry().isEmpty());
    }

    void RES_01_writesTheKeysOfTheListAndNoOther()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"gyeot.ini"_s);
        {
            Settings settings(path);
            settings.setGeometry("geometry");
            settings.setLanguage(u"en"_s);
            settings.setScalePercent(120);
            settings.setTheme(ThemeChoice::Dark);
        }
        QStringList keys = QSettings(path, QSettings::IniFormat).allKeys();
        keys.sort();
        QCOMPARE(keys, (QStringList { u"view/language"_s, u"view/scale"_s, u"view/theme"_s, u"window/geometry"_s }));
    }

    void isNotLedAstrayByAnAlteredFile()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"gyeot.ini"_s);
        {
            QSettings raw(path, QSettings::IniFormat);
            raw.setValue(u"view/scale"_s, 100000);
            raw.setValue(u"view/theme"_s, u"pink"_s);
            raw.setValue(u"view/language"_s, u"../../xx"_s);
        }
        const Settings settings(path);
        QCOMPARE(settings.scalePercent(), 200);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.language(), u"ko"_s);
    }
};

GYEOT_TEST(TestSettings)
#include "tst_settings.moc"
