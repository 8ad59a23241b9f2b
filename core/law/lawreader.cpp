#include "core/law/lawreader.h"

#include "core/law/calendarjson.h"
#include "core/law/kindjson.h"
#include "core/law/rowjson.h"
#include "core/law/ruleids.h"
#include "core/law/rulejson.h"
#include "core/law/statutejson.h"

#include <QSet>

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<Json> parseFile(const QByteArray& bytes, const QString& name)
{
    auto parsed = parseJson(bytes);
    if (!parsed)
        return failure(parsed.error().code, name, parsed.error().detail);
    return parsed;
}

template<typename Row>
Result<void> checkUnique(const std::vector<Row>& rows, const QString& name)
{
    QSet<QString> seen;
    for (const Row& row : rows) {
        if (row.id.isEmpty() || seen.contains(row.id))
            return failure(ErrorCode::BadForm, name + u'.' + row.id, "id not unique");
        seen.insert(row.id);
    }
    return {};
}

} // namespace

Result<LawBook> LawReader::read(const LawFiles& files)
{
    LawReader reader;
    const auto steps = [&]() -> Result<void> {
        return reader.readStatutes(files.statutes)
            .and_then([&] { return reader.readRules(files.rules); })
            .and_then([&] { return reader.readKindsAndHolidays(files); })
            .and_then([&] { return reader.checkStatutes(); })
            .and_then([&] { return reader.checkKinds(); })
            .and_then([&] { return reader.checkSources(); })
            .and_then([&] { return reader.checkRuleIds(); });
    };
    return steps().transform([&reader] { return std::move(reader.m_book); });
}

Result<void> LawReader::readSourceTable(const Json& table)
{
    if (!table.is_object())
        return failure(ErrorCode::BadForm, u"statutes.sources"_s);
    for (const auto& [key, row] : table.items()) {
        const QString name = QString::fromStdString(key);
        const auto source = readSource(row, u"statutes.sources."_s + name);
        if (!source)
            return std::unexpected(source.error());
        m_book.m_sources.insert(name, *source);
    }
    return {};
}

Result<void> LawReader::readStatutes(const QByteArray& bytes)
{
    const auto file = parseFile(bytes, u"statutes"_s);
    if (!file)
        return std::unexpected(file.error());
    JsonReader in(*file, u"statutes"_s);
    if (in.text("format") != u"gyeot-statutes/1")
        in.fail(ErrorCode::BadForm, u"statutes.format"_s);
    m_book.m_compiled = in.date("compiled");
    for (const char* remark : { "as_of_law", "date_note", "note" })
        in.text(remark);
    m_book.m_statutes = readRows<Statute>(in, "statutes", readStatute);
    m_book.m_civilClaims = readRows<CivilClaim>(in, "civil", readCivilClaim);
    if (auto done = in.failed() ? in.finish() : readSourceTable(in.value("sources")); !done)
        return done;
    return in.finish();
}

Result<void> LawReader::readRules(const QByteArray& bytes)
{
    const auto file = parseFile(bytes, u"rules"_s);
    if (!file)
        return std::unexpected(file.error());
    JsonReader in(*file, u"rules"_s);
    if (in.text("format") != u"gyeot-rules/1")
        in.fail(ErrorCode::BadForm, u"rules.format"_s);
    m_book.m_classes = readRows<LimitationClass>(in, "limitation_classes", readLimitationClass);
    m_book.m_rules = readRows<Rule>(in, "rules", readRule);
    m_book.m_complaintRules = readRows<Rule>(in, "complaint_rules", readRule);
    m_book.m_deadlines = readRows<ProceduralDeadline>(in, "deadlines", readDeadline);
    m_book.m_renamedBodies = readRows<RenamedBody>(in, "renamed_bodies", readRenamedBody);
    m_book.m_flags = readRows<ProcedureFlag>(in, "flags", readProcedureFlag);
    return in.finish();
}

Result<void> LawReader::readKindsAndHolidays(const LawFiles& files)
{
    const auto kinds = parseFile(files.kinds, u"kinds"_s).and_then(readKinds);
    if (!kinds)
        return std::unexpected(kinds.error());
    const auto calendar = parseFile(files.holidays, u"holidays"_s).and_then(readCalendar);
    if (!calendar)
        return std::unexpected(calendar.error());
    m_book.m_kinds = *kinds;
    m_book.m_calendar = *calendar;
    return {};
}

Result<void> LawReader::checkVersions(const Statute& statute) const
{
    const QString subject = u"statutes."_s + statute.id + u".versions"_s;
    if (statute.versions.empty())
        return failure(ErrorCode::MissingField, subject);
    for (size_t i = 0; i < statute.versions.size(); ++i) {
        const StatuteVersion& version = statute.versions[i];
        const bool last = i + 1 == statute.versions.size();
        if (last ? version.to.isValid() : version.to.addDays(1) != statute.versions[i + 1].from)
            return failure(ErrorCode::BadForm, subject, "a gap, an overlap or an open end");
        const LimitationClass* limitation = m_book.limitationClass(version.penalty);
        if (version.limitationYears && (!limitation || limitation->years != *version.limitationYears))
            return failure(ErrorCode::BadForm, subject, "limitation years are not the class of the penalty");
    }
    return {};
}

Result<void> LawReader::checkStatutes() const
{
    if (auto unique = checkUnique(m_book.m_statutes, u"statutes"_s); !unique)
        return unique;
    for (const Statute& statute : m_book.m_statutes) {
        if (auto done = checkVersions(statute); !done)
            return done;
        if (!statute.follows.isEmpty() && !m_book.statute(statute.follows))
            return failure(ErrorCode::UnknownStatute, u"statutes."_s + statute.id + u".follows"_s);
    }
    return m_book.civilClaim(u"CIV-766") ? Result<void> {} : failure(ErrorCode::MissingField, u"civil.CIV-766"_s);
}

Result<void> LawReader::checkKinds() const
{
    if (auto unique = checkUnique(m_book.m_kinds, u"kinds"_s); !unique)
        return unique;
    for (const Kind& kind : m_book.m_kinds) {
        QStringList named;
        for (const KindCandidate& candidate : kind.candidates)
            named << candidate.statute << candidate.insteadOf;
        for (const KindWarning& warning : kind.warnings)
            named << warning.statute;
        for (const QString& id : std::as_const(named)) {
            if (!id.isEmpty() && !m_book.statute(id))
                return failure(ErrorCode::UnknownStatute, u"kinds."_s + kind.id, id.toUtf8());
        }
    }
    return {};
}

Result<void> LawReader::checkSources() const
{
    QStringList keys;
    for (const Statute& statute : m_book.m_statutes) {
        keys += statute.sources;
        for (const Exclusion& exclusion : statute.exclusions)
            keys += exclusion.sources;
    }
    const auto add = [&keys](const auto& rows) {
        for (const auto& row : rows)
            keys += row.sources;
    };
    add(m_book.m_civilClaims);
    add(m_book.m_classes);
    add(m_book.m_rules);
    add(m_book.m_complaintRules);
    add(m_book.m_deadlines);
    add(m_book.m_renamedBodies);
    add(m_book.m_flags);
    add(m_book.m_kinds);
    add(m_book.m_calendar.holidays());
    for (const QString& key : std::as_const(keys)) {
        if (!m_book.m_sources.contains(key))
            return failure(ErrorCode::BadForm, u"statutes.sources."_s + key, "unknown source");
    }
    return {};
}

Result<void> LawReader::checkRuleIds() const
{
    if (auto unique = checkUnique(m_book.m_rules, u"rules"_s); !unique)
        return unique;
    for (const QLatin1StringView id : rules::all) {
        if (std::ranges::find(m_book.m_rules, id, &Rule::id) == m_book.m_rules.end())
            return failure(ErrorCode::MissingField, u"rules."_s + id);
    }
    return {};
}

} // namespace gyeot
