#include "core/store/heldstore.h"

#include "core/base/json.h"
#include "core/store/reasontext.h"
#include "core/store/storeaction.h"
#include "core/store/storeopen.h"

#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

struct HeldStore::State {
    QString directory;
    Surroundings around;
    std::optional<StoreOpening::Looked> looked; ///< none once a way was taken
    OpenFinding finding;
    bool mayAccept;

    /** `open` is Database::open or Database::openReadOnly. */
    template<typename Open>
    Result<std::unique_ptr<Store::Inside>> assemble(Open open)
    {
        if (!looked)
            return failure(ErrorCode::BadArgument, {}, "decided before");
        auto database = open(databasePathOf(directory, looked->keyring), databaseKeyOf(looked->keyring));
        if (!database)
            return std::unexpected(database.error());
        const SecretBytes none;
        const StoreOpening opening { directory, {}, none, around };
        auto inside = opening.assemble(std::move(looked->lock), std::move(looked->keyring), std::move(*database));
        looked.reset();
        return inside;
    }
    Result<void> raiseEpoch(Store::Inside& inside, const QString& reason) const;
};

/** The new epoch with its reason, in one transaction with the audit row. */
Result<void> HeldStore::State::raiseEpoch(Store::Inside& inside, const QString& reason) const
{
    const qint64 epoch = std::max(inside.epoch, finding.headEpoch) + 1;
    auto action = StoreAction::begin(inside);
    if (!action)
        return std::unexpected(action.error());
    // The words stay in the store, under its key; the row of the record of work has the kind alone, since it travels.
    const Json kept { { "trouble", troubleName(finding.trouble) }, { "missing", finding.missing },
        { "reason", jsonText(reason) }, { "user", jsonText(inside.keyring.user().id.toString()) },
        { "wall_ms", inside.around.clock.nowMs() } };
    const QByteArray key = "accepted." + QByteArray::number(epoch);
    auto done = inside.state().set("epoch", epoch);
    if (done)
        done = inside.state().set(key.constData(), QString::fromUtf8(canonicalJson(kept)));
    if (!done)
        return done;
    inside.epoch = epoch;
    ActionFacts facts;
    facts.action = u"store.accepted"_s;
    facts.reason = QLatin1String(troubleName(finding.trouble));
    return (*action)->commit(facts);
}

const char* troubleName(OpenTrouble trouble)
{
    switch (trouble) {
    case OpenTrouble::None: return "none";
    case OpenTrouble::LostCommits: return "lost_commits";
    case OpenTrouble::OtherHistory: return "other_history";
    case OpenTrouble::HeadMissing: return "head_missing";
    case OpenTrouble::HeadUnreadable: return "head_unreadable";
    case OpenTrouble::Damaged: return "damaged";
    case OpenTrouble::NotWritable: return "not_writable";
    case OpenTrouble::ForeignPlace: return "foreign_place";
    }
    Q_UNREACHABLE_RETURN("");
}

HeldStore::HeldStore(std::unique_ptr<State> state) : m_state(std::move(state)) { }
HeldStore::~HeldStore() = default;

const OpenFinding& HeldStore::finding() const
{
    return m_state->finding;
}

QString HeldStore::directory() const
{
    return m_state->directory;
}

bool HeldStore::mayAccept() const
{
    return m_state->mayAccept;
}

Error HeldStore::error() const
{
    return errorOf(m_state->finding, m_state->directory);
}

Result<std::unique_ptr<Store>> HeldStore::openReadOnly()
{
    auto inside = m_state->assemble(&Database::openReadOnly);
    if (!inside)
        return std::unexpected(inside.error());
    return std::unique_ptr<Store>(new Store(std::move(*inside)));
}

Result<std::unique_ptr<Store>> HeldStore::accept(const QString& reason)
{
    if (!m_state->mayAccept)
        return failure(ErrorCode::RoleMissing, {}, "accept");
    const QString words = reason.trimmed();
    if (auto said = checkReason(words); !said)
        return std::unexpected(said.error());
    auto inside = m_state->assemble(&Database::open);
    if (!inside)
        return std::unexpected(inside.error());
    // A sidecar that is missing or damaged cannot be brought up by turns: it is written whole, now for the row and then at the end.
    if (auto raised = m_state->raiseEpoch(**inside, words); !raised)
        return std::unexpected(raised.error());
    return StoreOpening::finish(std::move(*inside), "store.open");
}

Result<OpenedStore> openStore(
    const QString& directory, const QString& userName, SecretBytes passphrase, Surroundings around)
{
    const StoreOpening opening { directory, userName, passphrase, around };
    auto looked = opening.look();
    if (!looked)
        return std::unexpected(looked.error());
    OpenedStore opened;
    const OpenFinding finding = looked->verdict.finding;
    if (finding.isTrouble()) {
        const bool mayAccept = finding.isAcceptable()
            && (looked->keyring.hasRole(Role::Supervisor) || looked->keyring.hasRole(Role::Administrator));
        const QString place = QDir(directory).absolutePath();
        opened.held.reset(new HeldStore(std::unique_ptr<HeldStore::State>(
            new HeldStore::State { place, around, std::move(*looked), finding, mayAccept })));
        return opened;
    }
    const bool isBehind = looked->verdict.isBehind;
    auto inside = opening.open(std::move(*looked));
    if (!inside)
        return std::unexpected(inside.error());
    auto store = StoreOpening::finish(std::move(*inside), isBehind ? "store.open_after_crash" : "store.open");
    if (!store)
        return std::unexpected(store.error());
    opened.store = std::move(*store);
    return opened;
}

} // namespace gyeot
