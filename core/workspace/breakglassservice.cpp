#include "core/workspace/breakglassservice.h"

#include "core/base/log.h"
#include "core/store/breakglass.h"
#include "core/store/storepeople.h"

#include <algorithm>
#include <optional>

namespace gyeot {

struct BreakGlassRequest::Inside {
    QString directory;
    GlassWish wish;
    QString secondName;
    SecretBytes passphrase;
    std::optional<Keyring> second = {};
};

BreakGlassRequest::BreakGlassRequest(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
BreakGlassRequest::~BreakGlassRequest() = default;
BreakGlassRequest::BreakGlassRequest(BreakGlassRequest&&) noexcept = default;
BreakGlassRequest& BreakGlassRequest::operator=(BreakGlassRequest&&) noexcept = default;

Result<void> BreakGlassRequest::derive()
{
    auto second = Keyring::open(m_inside->directory, m_inside->secondName, m_inside->passphrase);
    m_inside->passphrase = {};
    if (!second)
        return failure(second.error().code, m_inside->secondName, second.error().detail);
    m_inside->second.emplace(std::move(*second));
    return {};
}

BreakGlassService::BreakGlassService(Store& store, std::function<qint64()> monotonic)
    : m_store(store),
      m_monotonic(monotonic ? std::move(monotonic) : std::function<qint64()>(steadyMs))
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &BreakGlassService::tick);
}

BreakGlassService::~BreakGlassService() = default;

Result<QList<BreakGlassPair>> BreakGlassService::possiblePairs() const
{
    const auto people = StorePeople(m_store).people();
    if (!people)
        return std::unexpected(people.error());
    QList<BreakGlassPair> all;
    for (const StorePerson& supervisor : *people) {
        if (!mayBreakGlass(supervisor.roles))
            continue;
        for (const StorePerson& second : *people) {
            if (second.id != supervisor.id)
                all.append({ supervisor.id, supervisor.name, second.id, second.name });
        }
    }
    return all;
}

Result<QList<BreakGlassPair>> BreakGlassService::pairs() const
{
    const auto named = BreakGlass(m_store).pairs();
    auto all = possiblePairs();
    if (!named || !all)
        return std::unexpected(named ? all.error() : named.error());
    all->removeIf(
        [&named](const BreakGlassPair& pair) { return !named->contains(GlassPair { pair.supervisor, pair.second }); });
    return all;
}

bool BreakGlassService::mayName() const
{
    return m_store.keyring().compartmentKey(Compartment::Notes).has_value();
}

Result<void> BreakGlassService::setPairs(const QList<BreakGlassPair>& pairs)
{
    QList<GlassPair> ids;
    for (const BreakGlassPair& pair : pairs)
        ids.append({ pair.supervisor, pair.second });
    return BreakGlass(m_store).setPairs(ids);
}

QStringList BreakGlassService::seconds() const
{
    QStringList names;
    for (const BreakGlassPair& pair : pairs().value_or(QList<BreakGlassPair>())) {
        if (pair.supervisor == m_store.user())
            names.append(pair.secondName);
    }
    return names;
}

BreakGlassRequest BreakGlassService::request(BreakGlassWish wish) const
{
    auto inside = std::make_unique<BreakGlassRequest::Inside>();
    inside->directory = m_store.directory();
    inside->wish = { wish.caseId, wish.reason };
    inside->secondName = wish.secondName;
    inside->passphrase = std::move(wish.secondPassphrase);
    return BreakGlassRequest(std::move(inside));
}

Result<void> BreakGlassService::commit(const BreakGlassRequest& request)
{
    const BreakGlassRequest::Inside& in = *request.m_inside;
    if (isOpen())
        return failure(ErrorCode::StoreInUse, {}, "break-glass");
    if (!in.second)
        return failure(ErrorCode::BadArgument, {}, "not derived");
    auto glass = BreakGlass(m_store, m_monotonic).open(in.wish, *in.second);
    if (!glass)
        return std::unexpected(glass.error());
    m_glass = std::move(*glass);
    m_timer.start();
    Q_EMIT opened(m_glass->caseId());
    return {};
}

bool BreakGlassService::isOpen() const
{
    return m_glass && !m_glass->isOver();
}

CaseId BreakGlassService::caseId() const
{
    return isOpen() ? m_glass->caseId() : CaseId();
}

qint64 BreakGlassService::remainingMs() const
{
    return isOpen() ? m_glass->remainingMs() : 0;
}

void BreakGlassService::tick()
{
    if (isOpen()) {
        Q_EMIT ticked();
        return;
    }
    if (const auto ended = end("time"); !ended)
        logFailure("break-glass", ended.error());
}

Result<void> BreakGlassService::end(const char* reason)
{
    if (!m_glass)
        return {};
    m_timer.stop();
    const auto done = m_glass->close(reason);
    m_glass.reset();
    Q_EMIT closed();
    return done;
}

Result<void> BreakGlassService::close()
{
    return end("closed");
}

} // namespace gyeot
