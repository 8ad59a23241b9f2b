#include "core/law/lawbook.h"

#include "core/law/lawreader.h"

#include <QFile>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

template<typename Row>
const Row* byId(const std::vector<Row>& rows, QStringView id)
{
    const auto it = std::ranges::find(rows, id, &Row::id);
    return it == rows.end() ? nullptr : &*it;
}

Result<QByteArray> readResource(const QString& name)
{
    QFile file(u":/law/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, name);
    return file.readAll();
}

} // namespace

Result<LawBook> LawBook::load()
{
    LawFiles files;
    for (const auto& [name, bytes] :
        { std::pair { u"statutes.json"_s, &files.statutes }, std::pair { u"rules.json"_s, &files.rules },
            std::pair { u"kinds.json"_s, &files.kinds }, std::pair { u"holidays.json"_s, &files.holidays } }) {
        auto read = readResource(name);
        if (!read)
            return std::unexpected(read.error());
        *bytes = std::move(*read);
    }
    return parse(files);
}

Result<LawBook> LawBook::parse(const LawFiles& files)
{
    return LawReader::read(files);
}

const Statute* LawBook::statute(QStringView id) const
{
    return byId(m_statutes, id);
}

const Kind* LawBook::kind(QStringView id) const
{
    return byId(m_kinds, id);
}

const CivilClaim* LawBook::civilClaim(QStringView id) const
{
    return byId(m_civilClaims, id);
}

const Rule& LawBook::rule(QLatin1StringView id) const
{
    const auto found = std::ranges::find(m_rules, id, &Rule::id);
    Q_ASSERT(found != m_rules.end());
    return *found;
}

const LimitationClass* LawBook::limitationClass(const Penalty& penalty) const
{
    constexpr int cappedMonths = 30 * 12; // 형법 제42조: "N years or more" ends at 30 years
    const std::optional<int> prison = penalty.prisonMaxMonths
        ? penalty.prisonMaxMonths
        : penalty.prisonMinMonths.transform([](int) { return cappedMonths; });
    for (const LimitationClass& row : m_classes) {
        if ((row.death && penalty.death) || (row.life && penalty.life) || (row.fine && penalty.fineMaxKrw)
            || (row.fromPrisonMonths && prison && *prison >= *row.fromPrisonMonths))
            return &row;
    }
    return nullptr;
}

Verified LawBook::verified(const QStringList& sources) const
{
    Verified least = Verified::StatuteText;
    for (const QString& key : sources)
        least = std::min(least, source(key).verified.value_or(Verified::StatuteText));
    return least;
}

Verified LawBook::verified(const QString& id, QDate versionFrom) const
{
    if (const CivilClaim* claim = civilClaim(id))
        return claim->verified;
    const Statute* row = statute(id);
    if (!row)
        return Verified::Memory;
    const auto version = std::ranges::find(row->versions, versionFrom, &StatuteVersion::from);
    return version == row->versions.end() ? Verified::Memory : std::min(row->verified, version->verified);
}

} // namespace gyeot
