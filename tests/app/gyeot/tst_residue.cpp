#include "core/workspace/draftservice.h"
#include "tests/app/gyeot/daywatch.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

/** What a scripted day leaves behind outside the store: nothing. */
class ResidueTest final : public QObject {
    Q_OBJECT

private:
    static int killsWanted() { return std::max(2, qEnvironmentVariableIntValue("GYEOT_RESIDUE_KILLS")); }

private Q_SLOTS:
    void theScanFindsWhatItShall()
    {
        DemoPlace place;
        DayWatch day(place);
        QFile careless(day.folder() + u"/config/recent.conf"_s);
        QVERIFY(careless.open(QFile::WriteOnly));
        careless.write(DayWatch::words().toUtf8());
        careless.close();
        QVERIFY(!day.finds().isEmpty());
    }

    void RES_01_aDayLeavesNoWordBehind()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        DayWatch day(place);
        day.start(u"day"_s, caseId);
        QVERIFY(day.saw("round"));
        QVERIFY(day.saw("round"));
        day.end();
        QCOMPARE(day.finds(), QStringList());
        // recent files, thumbnails, histories of dialogs: there are no such files at all
        for (const char* name :
            { "data/recently-used.xbel", "cache/thumbnails", "config/QtProject.conf", "home/.local" })
            QVERIFY2(!QFileInfo::exists(day.folder() + u'/' + QString::fromLatin1(name)), name);
    }

    void RES_01_settingsHoldWhatTheListAllows()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        DayWatch day(place);
        day.start(u"lock"_s, caseId);
        QVERIFY(day.saw("open"));
        day.tell(u"lock"_s);
        QVERIFY(day.saw("locked"));
        day.end();
        const QSettings settings(day.settingsFile(), QSettings::IniFormat);
        const QStringList allowed { u"view/language"_s, u"view/scale"_s, u"view/theme"_s, u"window/geometry"_s };
        for (const QString& key : settings.allKeys())
            QVERIFY2(allowed.contains(key), qPrintable(key));
        QCOMPARE(day.finds(), QStringList());
    }

    void RES_02_killedAtAnyPoint()
    {
        const quint32 seed =
            qEnvironmentVariableIsSet("GYEOT_SEED") ? qEnvironmentVariableIntValue("GYEOT_SEED") : 20261127;
        QRandomGenerator random(seed);
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        for (int i = 0; i < killsWanted(); ++i) {
            DayWatch day(place);
            day.start(u"day"_s, caseId);
            QVERIFY(day.saw("unlocked"));
            QThread::msleep(random.bounded(1, 1200)); // the moment is the subject
            day.end();
            const QStringList found = day.finds();
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, kill %2: "_s.arg(seed).arg(i) + found.join(u", "_s)));
        }
    }

    void RES_08_aCrashLeavesNoCoreAndTheWordsAreGivenBack()
    {
        DemoPlace place;
        const CaseId caseId = place.import(u"V01"_s);
        DayWatch day(place);
        day.start(u"lock"_s, caseId);
        QVERIFY(day.saw("open"));
        // the summary stands in its field, not saved; the keeper has had its second
        ::kill(pid_t(day.process().processId()), SIGSEGV);
        QVERIFY(day.process().waitForFinished());
        QCOMPARE(day.process().exitStatus(), QProcess::CrashExit);
        QCOMPARE(day.finds(), QStringList());
        QVERIFY(QDir(day.folder() + u"/work"_s).isEmpty()); // where a core file would lie
        place.exchange().site.open();
        const auto drafts = DraftService(*place.exchange().site.store).drafts();
        QVERIFY(drafts);
        QStringList kept;
        for (const FormDraft& draft : *drafts) {
            for (const FieldDraft& field : draft.fields)
                kept << field.text;
        }
        QVERIFY2(kept.contains(DayWatch::words()), qPrintable(kept.join(u" | "_s)));
    }

    void RES_01_aFileDialogRemembersNothing()
    {
        // Qt's own dialog writes its history at its end, unless Program had called keepNoQtSettings()
        DemoPlace place;
        DayWatch day(place);
        day.start(u"day"_s, place.import(u"V01"_s));
        QVERIFY(day.saw("papers"));
        day.end();
        QVERIFY(QDir(day.folder() + u"/config"_s).entryList({ u"*QtProject*"_s, u"*Trolltech*"_s }).isEmpty());
    }
};

GYEOT_TEST(ResidueTest)
#include "tst_residue.moc"
