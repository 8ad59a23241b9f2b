#include "app/gyeotctl/breakglasscommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/store/breakglass.h"
#include "core/store/storepeople.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

/** Names of today; an id for somebody who has left. */
class Names {
public:
    explicit Names(QList<StorePerson> people) : m_people(std::move(people)) { }
    QString of(UserId id) const
    {
        const auto found = std::ranges::find(m_people, id, &StorePerson::id);
        return found == m_people.end() ? id.toString() : found->name;
    }
    Result<UserId> named(const QString& name) const
    {
        const auto found = std::ranges::find(m_people, name.trimmed(), &StorePerson::name);
        return found == m_people.end() ? failure(ErrorCode::NotFound, name) : Result<UserId>(found->id);
    }

private:
    QList<StorePerson> m_people;
};

Result<void> setPairs(const QStringList& wanted, const Names& names, BreakGlass& glass)
{
    QList<GlassPair> pairs;
    for (const QString& text : wanted) {
        const auto supervisor = names.named(text.section(u'=', 0, 0));
        const auto second = names.named(text.section(u'=', 1));
        if (!supervisor || !second)
            return std::unexpected(supervisor ? second.error() : supervisor.error());
        pairs.append({ *supervisor, *second });
    }
    return glass.setPairs(pairs);
}

Result<ExitCode> showPairs(const Names& names, const BreakGlass& glass, Console& console)
{
    const auto pairs = glass.pairs();
    if (!pairs)
        return std::unexpected(pairs.error());
    Json list = Json::array();
    for (const GlassPair& pair : *pairs) {
        console.print(
            BreakGlassCommand::tr("%1, with %2 beside").arg(names.of(pair.supervisor), names.of(pair.second)));
        list.push_back(
            { { "supervisor", jsonText(names.of(pair.supervisor)) }, { "second", jsonText(names.of(pair.second)) } });
    }
    if (pairs->isEmpty())
        console.print(BreakGlassCommand::tr("Nobody can open the notes of others."));
    console.printJson({ { "pairs", std::move(list) } });
    return Done;
}

Result<ExitCode> list(const Names& names, const BreakGlass& glass, Console& console)
{
    const auto openings = glass.openings(0, std::numeric_limits<qint64>::max());
    if (!openings)
        return std::unexpected(openings.error());
    Json rows = Json::array();
    for (const BreakGlassOpening& one : *openings) {
        console.print(BreakGlassCommand::tr("%1  case %2  %3 with %4: %5")
                .arg(isoUtc(one.openedMs), one.caseId.toString(), names.of(one.supervisor), names.of(one.second),
                    one.reason));
        rows.push_back({ { "opened", jsonText(isoUtc(one.openedMs)) }, { "case_id", jsonText(one.caseId.toString()) },
            { "supervisor", jsonText(names.of(one.supervisor)) }, { "second", jsonText(names.of(one.second)) },
            { "reason", jsonText(one.reason) }, { "reads", one.reads } });
    }
    if (openings->isEmpty())
        console.print(BreakGlassCommand::tr("Nobody has opened the notes of others."));
    console.printJson({ { "openings", std::move(rows) } });
    return Done;
}

} // namespace

QString BreakGlassCommand::name() const
{
    return u"breakglass"_s;
}

QString BreakGlassCommand::summary() const
{
    return tr("Names who may open notes in an emergency, two at a time, and lists who did and why.");
}

void BreakGlassCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"pairs|list"_s, tr("The pairs who can, or the times it was done."));
    parser.addOption({ u"pair"_s,
        tr("A supervisor and the second person, as SUPERVISOR=SECOND; may be given again. These take the place of "
           "all."),
        u"PAIR"_s });
}

Result<ExitCode> BreakGlassCommand::run(const QCommandLineParser& parser, Console& console)
{
    const QString what = parser.positionalArguments().value(0);
    if (what != "pairs"_L1 && what != "list"_L1)
        return failure(ErrorCode::BadArgument, u"pairs|list"_s);
    StoreOptions options;
    const auto store = options.open(parser, console);
    if (!store)
        return std::unexpected(store.error());
    auto people = StorePeople(**store).people();
    if (!people)
        return std::unexpected(people.error());
    const Names names(*std::move(people));
    BreakGlass glass(**store);
    if (what == "list"_L1)
        return list(names, glass, console);
    if (parser.isSet(u"pair"_s)) {
        if (auto set = setPairs(parser.values(u"pair"_s), names, glass); !set)
            return std::unexpected(set.error());
    }
    return showPairs(names, glass, console);
}

} // namespace gyeot::app
