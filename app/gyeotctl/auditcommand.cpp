#include "app/gyeotctl/auditcommand.h"

#include "app/gyeotctl/auditwords.h"
#include "app/shared/console.h"
#include "app/shared/storeoptions.h"

#include <QCommandLineParser>

#include <nlohmann/json.hpp>

namespace gyeot::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultRows = 50;
constexpr int maxRows = 100'000; // one answer; more with --from

/** Which rows are asked for: the last ones, or those from a number on. */
struct Window {
    qint64 from = 0; ///< 0: the last ones
    int rows = defaultRows;
};

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
    if (!isNumber || window.from < 0)
        return failure(ErrorCode::BadArgument, u"--from"_s);
    return window;
}

Json rowJson(const AuditRow& row)
{
    const AuditEntry& entry = row.entry;
    Json json { { "seq", row.seq }, { "at", jsonText(isoUtc(entry.wallMs)) }, { "tz_minutes", entry.tzMinutes },
        { "user_id", jsonText(entry.user.toString()) }, { "role", jsonText(entry.role) },
        { "device", jsonText(entry.device) }, { "action", jsonText(entry.action) },
        { "hash", row.hash.toHex().toStdString() } };
    if (!entry.caseId.isNull())
        json["case_id"] = jsonText(entry.caseId.toString());
    if (!entry.objectKind.isEmpty())
        json["object_kind"] = jsonText(entry.objectKind);
    if (!entry.object.isNull())
        json["object_id"] = jsonText(ObjectId(entry.object).toString());
    if (!entry.reason.isEmpty())
        json["reason"] = jsonText(entry.reason);
    if (entry.firstN && entry.lastN)
        json["operations"] = Json { *entry.firstN, *entry.lastN };
    return json;
}

QString rowLine(const AuditRow& row)
{
    const AuditEntry& entry = row.entry;
    QStringList words { QString::number(row.seq).rightJustified(6), isoUtc(entry.wallMs),
        entry.action.leftJustified(20) };
    if (!entry.caseId.isNull())
        words << u"case "_s + entry.caseId.toString();
    if (!entry.objectKind.isEmpty())
        words << entry.objectKind + u' ' + ObjectId(entry.object).toString();
    if (!entry.reason.isEmpty())
        words << entry.reason;
    return words.join(u"  ");
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
    parser.addOption({ u"from"_s, tr("Lists from this row on; without it the last rows."), u"SEQ"_s });
}

Result<ExitCode> AuditCommand::run(const QCommandLineParser& parser, Console& console)
{
    const auto window = windowOf(parser);
    if (!window)
        return std::unexpected(window.error());
    StoreOptions options;
    const auto opened = options.open(parser, console);
    if (!opened)
        return std::unexpected(opened.error());
    const Store& store = **opened;
    const auto verdict = verifyAudit(store.database(), store.jobAccess(), console.progress(tr("Verifying")));
    if (!verdict)
        return std::unexpected(verdict.error());
    const AuditLog log(store.database(), store.siteId(), store.id());
    const auto head = log.head();
    if (!head)
        return std::unexpected(head.error());
    const qint64 first = window->from > 0 ? window->from : head->seq - window->rows + 1;
    const auto rows = log.rows(std::max<qint64>(first, 1) - 1, window->rows);
    if (!rows)
        return std::unexpected(rows.error());
    Json list = Json::array();
    for (const AuditRow& row : *rows) {
        list.push_back(rowJson(row));
        console.print(rowLine(row));
    }
    console.printJson({ { "verdict", verdictJson(*verdict) }, { "rows", std::move(list) } });
    printVerdict(console, *verdict);
    return verdict->firstBad ? Found : Done;
}

} // namespace gyeot::app
