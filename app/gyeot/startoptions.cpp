#include "app/gyeot/startoptions.h"

#include "translations/translations.h"
#include "ui/shell/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

struct StartWords {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

} // namespace

StartOptions readStartOptions(const QStringList& arguments)
{
    installTranslations(ui::Settings().language());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        StartWords::tr("Gyeot, the workstation of a counselor at the side of one victim."));
    const QCommandLineOption help({ u"h"_s, u"help"_s }, StartWords::tr("Explains the options."));
    const QCommandLineOption version(u"version"_s, StartWords::tr("Says which version this is."));
    const QCommandLineOption store(u"store"_s, StartWords::tr("Opens this store, wherever it lies."), u"DIR"_s);
    const QCommandLineOption locked(u"locked"_s, StartWords::tr("Says that the window was locked."));
    parser.addOptions({ help, version, store, locked });
    StartOptions options;
    const bool parsed = parser.parse(arguments);
    if (!parsed) {
        std::fputs((parser.errorText() + u'\n').toUtf8().constData(), stderr);
        options.exitCode = 2;
    } else if (parser.isSet(help)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        options.exitCode = 0;
    } else if (parser.isSet(version)) {
        std::fputs("gyeot " GYEOT_VERSION "\n", stdout);
        options.exitCode = 0;
    }
    if (parser.isSet(store))
        options.wish.store = QDir(parser.value(store)).absolutePath();
    options.wish.afterLock = parser.isSet(locked);
    return options;
}

} // namespace gyeot::app
