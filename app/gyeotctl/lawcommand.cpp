#include "app/gyeotctl/lawcommand.h"

#include "app/shared/console.h"
#include "core/base/file.h"
#include "core/law/engine.h"
#include "core/law/opinionjson.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFactsBytes = 4 * 1024 * 1024;

Result<LawFacts> readFacts(const QString& path)
{
    const auto bytes = readFile(path, maxFactsBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto json = parseJson(*bytes);
    if (!json)
        return failure(json.error().code, QFileInfo(path).fileName(), json.error().detail);
    return readLawFacts(*json);
}

QString clockWord(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Criminal: return LawCommand::tr("criminal limitation");
    case ClockKind::ComplaintPeriod: return LawCommand::tr("complaint period");
    case ClockKind::CivilShort: return LawCommand::tr("civil, 3 years");
    case ClockKind::CivilLong: return LawCommand::tr("civil, 10 years");
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusWord(const LawClock& clock)
{
    switch (clock.status) {
    case ClockStatus::Open: return LawCommand::tr("running");
    case ClockStatus::Expired: return LawCommand::tr("expired");
    case ClockStatus::NotStarted: return LawCommand::tr("not begun");
    case ClockStatus::Excluded: return LawCommand::tr("no limitation");
    }
    Q_UNREACHABLE_RETURN({});
}

void printClock(Console& console, const LawClock& clock)
{
    QStringList words { clockWord(clock.kind), clock.statute, statusWord(clock) };
    if (clock.lastDay.isValid())
        words.insert(2, clock.lastDay.toString(Qt::ISODate));
    if (clock.estimated)
        words.append(LawCommand::tr("from an uncertain day"));
    console.print(u"  "_s + words.join(u"  "_s));
    for (const Step& step : clock.working)
        console.print(u"      "_s + arithmetic(step));
}

void printAct(Console& console, const LawBook& book, const ActOpinion& act)
{
    for (const Candidate& candidate : act.candidates) {
        const Statute& statute = *book.statute(candidate.statute);
        const bool isKorean = QLocale().language() == QLocale::Korean || statute.nameEn.isEmpty();
        console.print(u"  %1. %2  %3 %4  %5"_s.arg(QString::number(candidate.rank), statute.id, statute.law,
            statute.article, isKorean ? statute.nameKo : statute.nameEn));
    }
    for (const LeftOut& left : act.leftOut) {
        //: %1 is a statute, %2 the comparison of two days that shows it
        console.print(u"  "_s
            + LawCommand::tr("%1 was not law on that day, as far as recorded: %2")
                .arg(left.statute, arithmetic(left.why)));
    }
    for (const LawClock& clock : act.clocks)
        printClock(console, clock);
    if (!act.missing.isEmpty())
        console.print(u"  "_s + LawCommand::tr("Would decide: %1").arg(act.missing.join(u", "_s)));
}

} // namespace

QString LawCommand::name() const
{
    return u"law"_s;
}

QString LawCommand::summary() const
{
    return tr("Suggests offences for the acts of a file and counts their periods, with the working.");
}

void LawCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({ u"facts"_s, tr("JSON file with the day of reckoning, the victim and the acts."), u"FILE"_s });
}

Result<ExitCode> LawCommand::run(const QCommandLineParser& parser, Console& console)
{
    const QString path = parser.value(u"facts"_s);
    if (path.isEmpty())
        return failure(ErrorCode::BadArgument, u"--facts"_s);
    const auto facts = readFacts(path);
    if (!facts)
        return std::unexpected(facts.error());
    const auto book = LawBook::load();
    if (!book)
        return std::unexpected(book.error());
    const auto opinion = suggest(*book, *facts);
    if (!opinion)
        return std::unexpected(opinion.error());
    console.printJson(opinionJson(*book, *opinion));
    for (size_t i = 0; i < opinion->acts.size(); ++i) {
        console.print(tr("Act %1").arg(i + 1));
        printAct(console, *book, opinion->acts[i]);
    }
    return Done;
}

} // namespace gyeot::app
