#include "app/gyeotctl/auditcommand.h"

#include "app/gyeotctl/auditwords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"
#include "core/base/csv.h"
#include "core/law/lawbook.h"
#include "ui/audittext.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultRows = 50;
constexpr int maxRows = 100'000; // one answer; more with --from

/** Which rows are asked for: the last ones, those from a number on, or those of some days. */
struct Window {
    qint64 from = 0; ///< 0: the last ones
    int rows = defaultRows;
    AuditQuery query; ///< its days: from --from and --until where they are days

    bool isByDay() const { return query.from.isValid() || query.until.isValid(); }
};

/** Invalid: not given. Errors: BadArgument. */
Result<QDate> dayOf(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : failure(ErrorCode::BadArgument, u"--"_s + option);
}

Result<Window> windowOf(const QCommandLineParser& parser)
{
    Window window;
    bool isNumber = true;
    if (parser.isSet(u"rows"_s))
        window.rows = parser.value(u"rows"_s).toInt(&isNumber);
    if (!isNumber || window.rows < 0 || window.rows > maxRows)
        return failure(ErrorCode::BadArgument, u"--rows"_s);
    if (parser.isSet(u"from"_s))
        window.from = parser.value(u"from"_s).toLongLong(&isNumber);
    if (!isNumber) {
        const auto day = dayOf(parser, u"from"_s);
        if (!day)
            return std::unexpected(day.error());
        window.query.from = *day;
    }
    if (window.from < 0)
        return failure(ErrorCode::BadArgument, u"--from"_s);
    const auto until = dayOf(parser, u"until"_s);
    if (!until)
        return std::unexpected(until.error());
    window.query.until = *until;
    return window;
}

Json rowJson(const AuditLine& line, const QByteArray& hash)
{
    Json json { { "seq", line.seq }, { "at", jsonText(isoUtc(line.wallMs)) }, { "tz_minutes", line.tzMinutes },
        { "user_id", jsonText(line.user.toString()) }, { "role", jsonText(line.role) },
        { "device", jsonText(line.device) }, { "action", jsonText(line.action) } };
    if (!hash.isEmpty())
        json["hash"] = hash.toHex().toStdString();
    if (!line.caseId.isNull())
        json["case_id"] = jsonText(line.caseId.toString());
    if (!line.objectKind.isEmpty())
        json["object_kind"] = jsonText(line.objectKind);
    if (!line.object.isNull())
        json["object_id"] = jsonText(ObjectId(line.object).toString());
    if (!line.code.isEmpty())
        json["reason"] = jsonText(line.code);
    if (!line.words.isEmpty())
        json["words"] = jsonText(line.words);
    return json;
}

QString rowLine(const AuditLine& line)
{
    QStringList words { QString::number(line.seq).rightJustified(6), ui::auditTimeText(line), ui::auditPersonText(line),
        inertText(line.action).leftJustified(20), ui::auditActionText(line.action) };
    for (const QString& more : { ui::auditCaseText(line), ui::auditReasonText(line) }) {
        if (!more.isEmpty())
            words << more;
    }
    return words.join(u"  "_s);
}

Json findingJson(const ReviewedFinding& found)
{
    Json json { { "key", jsonText(found.finding.key()) }, { "row", found.finding.firstSeq },
        { "day", jsonText(found.finding.day.toString(Qt::ISODate)) },
        { "user_id", jsonText(found.finding.user.toString()) }, { "action", jsonText(found.finding.action) },
        { "rows", found.finding.count }, { "confirmed", found.confirmed.has_value() } };
    if (!found.finding.caseId.isNull())
        json["case_id"] = jsonText(found.finding.caseId.toString());
    if (found.confirmed && !found.confirmed->words.isEmpty())
        json["note"] = jsonText(found.confirmed->words);
    return json;
}

/** The rows asked for, oldest first. */
Result<QList<AuditLine>> linesOf(const Window& window, const AuditService& audit)
{
    QList<AuditLine> all;
    qint64 before = window.from > 0 ? window.from + window.rows : 0;
    while (all.size() < window.rows) {
        const auto some = audit.lines(before, window.query, window.rows - int(all.size()));
        if (!some)
            return std::unexpected(some.error());
        for (const AuditLine& line : some->lines) {
            if (line.seq >= window.from)
                all.prepend(line);
        }
        before = some->next;
        if (before == 0 || before <= window.from)
            break;
    }
    return all;
}

} // namespace

QString AuditCommand::name() const
{
    return u"audit"_s;
}

QString AuditCommand::summary() const
{
    return tr("Verifies the audit log of a store and lists its rows.");
}

void AuditCommand::declare(QCommandLineParser& parser) const
{
    StoreOptions::declare(parser);
    parser.addOption({ u"rows"_s, tr("How many rows to list; 50 unless told otherwise."), u"N"_s });
    parser.addOption(
        { u"from"_s, tr("Lists from this row or day on; without it the last rows."), u"SEQ|YYYY-MM-DD"_s });
    parser.addOption({ u"until"_s, tr("Lists up to and with this day."), u"YYYY-MM-DD"_s });
    parser.addOption({ u"csv"_s, tr("Writes the rows as a table to a new file; needs --reason."), u"FILE"_s });
    parser.addOption({ u"reason"_s, tr("Why the table is needed, in words; stands in the log."), u"WORDS"_s });
    parser.addOption({ u"review"_s, tr("Shows what stands out in a month."), u"YYYY-MM"_s });
    parser.addOption({ u"done"_s, tr("With --review: records that you went through the month.") });
}

Result<ExitCode> AuditCommand::run(const QCommandLineParser& parser, Console& console)
{
    if (const auto window = windowOf(parser); !window)
        return std::unexpected(window.error());
    StoreOptions options;
    const auto opened = options.open(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    const auto law = LawBook::load();
    if (!law)
        return std::unexpected(law.error());
    AuditService audit(**opened, *law);
    if (parser.isSet(u"csv"_s))
        return writeCsv(parser, console, audit, (*opened)->isPractice());
    if (parser.isSet(u"review"_s))
        return review(parser, console, audit);
    return list(parser, console, **opened, audit);
}

Result<ExitCode> AuditCommand::list(
    const QCommandLineParser& parser, Console& console, const Store& store, const AuditService& audit) const
{
    const auto verdict = verifyAudit(store.database(), store.jobAccess(), console.progress(tr("Verifying")));
    if (!verdict)
        return std::unexpected(verdict.error());
    const auto lines = linesOf(*windowOf(parser), audit);
    if (!lines)
        return std::unexpected(lines.error());
    const AuditLog log(store.database(), store.siteId(), store.id());
    Json list = Json::array();
    for (const AuditLine& line : *lines) {
        list.push_back(rowJson(line, log.hashAt(line.seq).value_or(QByteArray())));
        console.print(rowLine(line));
    }
    console.printJson({ { "verdict", verdictJson(*verdict) }, { "rows", std::move(list) } });
    printVerdict(console, *verdict);
    return verdict->firstBad ? Found : Done;
}

Result<ExitCode> AuditCommand::writeCsv(
    const QCommandLineParser& parser, Console& console, AuditService& audit, bool isPractice) const
{
    AuditQuery query = windowOf(parser)->query;
    auto csv = audit.beginCsv(parser.value(u"csv"_s), query, ui::auditCsvForm(isPractice), parser.value(u"reason"_s));
    if (!csv)
        return std::unexpected(csv.error());
    const Progress progress = console.progress(tr("Writing the table"));
    while (true) {
        const auto done = csv->step();
        if (!done)
            return std::unexpected(done.error());
        if (*done)
            break;
        if (!goOn(progress, csv->written(), 0))
            return failure(ErrorCode::Cancelled);
    }
    console.print(tr("Rows written: %1").arg(QString::number(csv->written())));
    console.printJson({ { "rows", csv->written() } });
    return Done;
}

Result<ExitCode> AuditCommand::review(const QCommandLineParser& parser, Console& console, AuditService& audit) const
{
    const QString month = parser.value(u"review"_s);
    const auto findings = audit.review(month);
    if (!findings)
        return std::unexpected(findings.error());
    const bool isDone = parser.isSet(u"done"_s);
    if (auto told = isDone ? audit.complete(month, findings->size(), parser.value(u"reason"_s)) : Result<void>(); !told)
        return std::unexpected(told.error());
    Json list = Json::array();
    for (const ReviewedFinding& found : *findings) {
        list.push_back(findingJson(found));
        console.print(ui::findingText(found));
    }
    if (findings->isEmpty())
        console.print(tr("Nothing stands out in this month."));
    console.printJson({ { "month", jsonText(month) }, { "findings", std::move(list) }, { "done", isDone } });
    return Done;
}

} // namespace gyeot::app
