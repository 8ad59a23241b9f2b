#include "app/shared/command.h"

#include "app/shared/console.h"
#include "translations/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

/** Gives the words of this file their context, so that lupdate finds them. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void write(std::FILE* stream, const QString& text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

/** `--lang ko` anywhere on the line wins over the environment, since help and errors need it before parsing. */
QString languageOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).sliced(7);
        if (arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size())
            return arguments.at(i + 1);
    }
    return systemLanguage();
}

QString overview(const QString& program, const Commands& commands)
{
    QString text = Words::tr("Usage: %1 COMMAND [OPTIONS]").arg(program) + u"\n\n"_s + Words::tr("Commands:") + u'\n';
    for (const auto& command : commands)
        text += u"  %1  %2\n"_s.arg(command->name(), -12).arg(command->summary());
    text += u'\n'
        + Words::tr("%1 COMMAND --help explains a command. Options of every command: --json, --lang ko|en.")
              .arg(program)
        + u'\n';
    text += Words::tr("Ends with 0 when done, 1 when refused or failed, 2 when the command line is wrong, 3 when a "
                      "check found something.")
        + u'\n';
    return text;
}

int runOne(const QString& program, Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    const QCommandLineOption help({ u"h"_s, u"help"_s }, Words::tr("Explains this command."));
    const QCommandLineOption json(u"json"_s, Words::tr("Prints the result as JSON."));
    const QCommandLineOption language(u"lang"_s, Words::tr("Language of messages: ko or en."), u"ko|en"_s);
    parser.addOptions({ help, json, language });
    command.declare(parser);
    const bool parsed = parser.parse(QStringList(program + u' ' + command.name()) + arguments);
    if (parser.isSet(help)) {
        write(stdout, parser.helpText());
        return Done;
    }
    if (!parsed) {
        write(stderr, parser.errorText() + u'\n');
        return Usage;
    }
    Console console(parser.isSet(json) ? Output::Json : Output::Text);
    const auto result = command.run(parser, console);
    if (result)
        return *result;
    console.printError(result.error());
    return result.error().code == ErrorCode::BadArgument ? Usage : Failed;
}

} // namespace

int runCommands(const QString& program, const Commands& commands, const QStringList& arguments)
{
    installTranslations(languageOf(arguments));
    const QString name = arguments.value(1);
    if (name == "--version"_L1) {
        write(stdout, program + u" " GYEOT_VERSION "\n"_s);
        return Done;
    }
    const auto found = std::ranges::find_if(
        commands, [&name](const std::unique_ptr<Command>& command) { return command->name() == name; });
    if (found != commands.end())
        return runOne(program, **found, arguments.sliced(2));
    const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s) || name == "help"_L1;
    write(asked ? stdout : stderr, overview(program, commands));
    return asked ? Done : Usage;
}

} // namespace gyeot::app
