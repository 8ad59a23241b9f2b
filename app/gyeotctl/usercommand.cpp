#include "app/gyeotctl/usercommand.h"

#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/workspace/storeusers.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

Json textsJson(const QStringList& texts)
{
    Json json = Json::array();
    for (const QString& text : texts)
        json.push_back(jsonText(text));
    return json;
}

Json personJson(const StorePerson& person)
{
    return { { "user_id", jsonText(person.id.toString()) }, { "name", jsonText(person.name) },
        { "roles", textsJson(roleNames(person.roles)) }, { "keys", textsJson(person.keys) },
        { "fingerprint", textsJson(person.fingerprint) }, { "self", person.isSelf } };
}

Result<Roles> rolesOf(const QCommandLineParser& parser)
{
    const auto given = StoreOptions::required(parser, u"roles"_s);
    if (!given)
        return std::unexpected(given.error());
    const auto roles = rolesNamed(given->split(u','));
    return roles ? Result<Roles>(*roles) : failure(ErrorCode::BadArgument, u"--roles"_s);
}

Result<UserId> userNamed(const StoreUsers& users, const QString& name)
{
    const auto people = users.people();
    if (!people)
        return std::unexpected(people.error());
    const auto found = std::ranges::find(*people, name.trimmed(), &StorePerson::name);
    return found != people->end() ? Result<UserId>(found->id) : failure(ErrorCode::NotFound, name);
}

Result<std::optional<Lender>> lenderOf(const QCommandLineParser& parser, Console& console)
{
    const QString name = parser.value(u"lender"_s);
    if (name.isEmpty())
        return std::nullopt;
    auto passphrase = StoreOptions::nextPassphrase(parser, console, UserCommand::tr("Passphrase of %1").arg(name));
    if (!passphrase)
        return std::unexpected(passphrase.error());
    return Lender { name, std::move(*passphrase) };
}

Result<UserChange> addition(
    const StoreUsers& users, const QCommandLineParser& parser, Console& console, SecretBytes own)
{
    const auto name = StoreOptions::required(parser, u"name"_s);
    const auto roles = rolesOf(parser);
    if (!name)
        return std::unexpected(name.error());
    if (!roles)
        return std::unexpected(roles.error());
    auto passphrase = StoreOptions::newPassphrase(parser, console);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    auto lender = lenderOf(parser, console);
    if (!lender)
        return std::unexpected(lender.error());
    return users.adding({ *name, *roles, std::move(*passphrase) }, std::move(own), std::move(*lender));
}

Result<UserChange> roleChange(
    const StoreUsers& users, const QCommandLineParser& parser, Console& console, SecretBytes own)
{
    const auto name = StoreOptions::required(parser, u"name"_s);
    const auto user = name ? userNamed(users, *name) : Result<UserId>(std::unexpected(name.error()));
    const auto roles = rolesOf(parser);
    if (!user)
        return std::unexpected(user.error());
    if (!roles)
        return std::unexpected(roles.error());
    auto lender = lenderOf(parser, console);
    if (!lender)
        return std::unexpected(lender.error());
    return users.changingRoles(*user, *roles, std::move(own), std::move(*lender));
}

Result<UserChange> removal(const StoreUsers& users, const QCommandLineParser& parser, SecretBytes own)
{
    const auto name = StoreOptions::required(parser, u"name"_s);
    const auto user = name ? userNamed(users, *name) : Result<UserId>(std::unexpected(name.error()));
    if (!user)
        return std::unexpected(user.error());
    return users.removing(*user, std::move(own));
}

} // namespace

QString UserCommand::name() const
{
    return u"user"_s;
}

QString UserCommand::summary() const
{
    return tr("Lists, adds and removes who may open a store, and changes roles.");
}

void UserCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addPositionalArgument(u"action"_s, tr("list, add, remove or role."), u"list|add|remove|role"_s);
    parser.addOption({ u"name"_s, tr("The person the change is about."), u"NAME"_s });
    parser.addOption({ u"roles"_s, tr("Roles with commas between them: %1.").arg(roleNames(everyRole()).join(u", "_s)),
        u"ROLES"_s });
    parser.addOption({ u"lender"_s,
        tr("A colleague who lends keys you do not hold and types the passphrase beside you."), u"NAME"_s });
}

Result<ExitCode> UserCommand::run(const QCommandLineParser& parser, Console& console)
{
    const QString action = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1
        || !QStringList { u"list"_s, u"add"_s, u"remove"_s, u"role"_s }.contains(action))
        return failure(ErrorCode::BadArgument, u"user list|add|remove|role"_s);
    StoreOptions options;
    auto opened = options.openAnswering(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    StoreUsers users(*opened->store);
    if (action == "list"_L1)
        return list(users, console);
    auto change = action == "add"_L1 ? addition(users, parser, console, std::move(opened->passphrase))
        : action == "role"_L1        ? roleChange(users, parser, console, std::move(opened->passphrase))
                                     : removal(users, parser, std::move(opened->passphrase));
    if (!change)
        return std::unexpected(change.error());
    auto finished = finish(users, std::move(*change), console);
    if (finished && action == "remove"_L1)
        console.print(tr("The person can no longer open this store. Copies already taken stay readable; keys this "
                         "person held are to be renewed soon."));
    return finished;
}

Result<ExitCode> UserCommand::list(const StoreUsers& users, Console& console)
{
    const auto people = users.people();
    const auto former = users.former();
    if (!people)
        return std::unexpected(people.error());
    if (!former)
        return std::unexpected(former.error());
    Json json { { "users", Json::array() }, { "former", Json::array() },
        { "rotation_due", textsJson(users.rotationDue()) } };
    for (const StorePerson& person : *people) {
        json["users"].push_back(personJson(person));
        console.print(person.name + u"  "_s + roleNames(person.roles).join(u','));
        console.print(u"    "_s + tr("keys: %1").arg(person.keys.join(u' ')));
        console.print(u"    "_s + tr("fingerprint: %1").arg(person.fingerprint.join(u' ')));
    }
    for (const FormerPerson& person : *former) {
        json["former"].push_back({ { "user_id", jsonText(person.id.toString()) }, { "name", jsonText(person.name) },
            { "removed_ms", person.removedMs } });
        console.print(tr("%1 (has left)").arg(person.name));
    }
    if (!users.rotationDue().isEmpty())
        console.print(
            tr("To be renewed, since somebody held them who no longer should: %1").arg(users.rotationDue().join(u' ')));
    console.printJson(json);
    return Done;
}

Result<ExitCode> UserCommand::finish(StoreUsers& users, UserChange change, Console& console)
{
    auto done = change.derive();
    const auto about = done ? users.commit(change) : Result<UserId>(std::unexpected(done.error()));
    if (!about)
        return std::unexpected(about.error());
    const auto people = users.people();
    if (!people)
        return std::unexpected(people.error());
    Json json { { "user_id", jsonText(about->toString()) }, { "rotation_due", textsJson(users.rotationDue()) } };
    if (const auto found = std::ranges::find(*people, *about, &StorePerson::id); found != people->end()) {
        json["user"] = personJson(*found);
        console.print(tr("%1 may open the store as: %2").arg(found->name, roleNames(found->roles).join(u", "_s)));
        console.print(
            tr("Compare these eight words with this person, face to face: %1").arg(found->fingerprint.join(u' ')));
    }
    console.printJson(json);
    return Done;
}

} // namespace gyeot::app
