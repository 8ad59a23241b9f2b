#include "core/store/drafts.h"

#include "core/base/json.h"
#include "core/crypto/seal.h"
#include "core/store/keyring.h"
#include "core/store/statement.h"
#include "core/store/storeaction.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPlaceCharacters = 200;

Result<Statement> prepareKeep(Store& store)
{
    return Statement::prepare(store.database(), uR"(
        INSERT INTO drafts (site_id, user_id, place, case_id, changed_ms, sealed)
        VALUES (:site_id, :user_id, :place, :case_id, :changed_ms, :sealed)
        ON CONFLICT (site_id, user_id, place) DO UPDATE
        SET case_id = excluded.case_id, changed_ms = excluded.changed_ms, sealed = excluded.sealed)");
}

Result<void> check(const QList<Draft>& drafts)
{
    for (const Draft& draft : drafts) {
        if (draft.place.isEmpty() || draft.place.size() > maxPlaceCharacters)
            return failure(ErrorCode::BadArgument, {}, "draft place");
        if (draft.contents.size() > maxDraftBytes)
            return failure(ErrorCode::TooLarge, {}, "draft");
    }
    return {};
}

} // namespace

QByteArray Drafts::contextOf(const QString& place) const
{
    return canonicalJson(Json::array({ "draft", m_store.id().toString().toStdString(),
        m_store.user().toString().toStdString(), place.toStdString() }));
}

std::optional<QByteArray> Drafts::open(const QString& place, const QByteArray& sealed) const
{
    const auto opened = unseal(m_store.keyring().draftKey(), sealed, bytesOf(contextOf(place)));
    return opened ? std::optional(viewOf(opened->view()).toByteArray()) : std::nullopt;
}

Result<void> Drafts::keep(const QList<Draft>& drafts)
{
    if (auto fit = check(drafts); !fit)
        return fit;
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    auto upsert = prepareKeep(m_store);
    if (!upsert)
        return std::unexpected(upsert.error());
    const SecretBytes key = m_store.keyring().draftKey();
    for (const Draft& draft : drafts) {
        upsert->bind(":site_id", m_store.siteId());
        upsert->bind(":user_id", m_store.user());
        upsert->bind(":place", draft.place);
        upsert->bind(":case_id", draft.caseId);
        upsert->bind(":changed_ms", m_store.clock().nowMs());
        upsert->bind(":sealed", seal(key, bytesOf(draft.contents), bytesOf(contextOf(draft.place))));
        if (auto kept = upsert->run(); !kept)
            return kept;
    }
    return transaction->commit();
}

Result<void> Drafts::drop(const QString& place)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    auto remove = Statement::prepare(m_store.database(), uR"(
        DELETE FROM drafts
        WHERE site_id = :site_id AND user_id = :user_id AND place = :place)");
    if (!remove)
        return std::unexpected(remove.error());
    remove->bind(":site_id", m_store.siteId());
    remove->bind(":user_id", m_store.user());
    remove->bind(":place", place);
    if (auto done = remove->run(); !done)
        return done;
    return transaction->commit();
}

Result<std::optional<Draft>> Drafts::find(const QString& place) const
{
    const auto drafts = all();
    if (!drafts)
        return std::unexpected(drafts.error());
    for (const Draft& draft : *drafts) {
        if (draft.place == place)
            return draft;
    }
    return std::nullopt;
}

Result<QList<Draft>> Drafts::all() const
{
    auto query = Statement::prepare(m_store.database(), uR"(
        SELECT place, case_id, changed_ms, sealed
        FROM drafts
        WHERE site_id = :site_id AND user_id = :user_id
        ORDER BY changed_ms DESC, place)");
    if (!query)
        return std::unexpected(query.error());
    query->bind(":site_id", m_store.siteId());
    query->bind(":user_id", m_store.user());
    QList<Draft> drafts;
    while (true) {
        const auto row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return drafts;
        Draft draft { query->text(0), query->id<CaseId>(1), {}, query->integer(2) };
        if (auto contents = open(draft.place, query->blob(3))) {
            draft.contents = std::move(*contents);
            drafts.append(std::move(draft));
        }
    }
}

Result<int> Drafts::ageOut()
{
    auto old = Statement::prepare(m_store.database(), uR"(
        SELECT count(*)
        FROM drafts
        WHERE site_id = :site_id AND changed_ms < :before)");
    if (!old)
        return std::unexpected(old.error());
    const qint64 before = m_store.clock().nowMs() - draftLifeMs;
    old->bind(":site_id", m_store.siteId());
    old->bind(":before", before);
    if (const auto row = old->step(); !row)
        return std::unexpected(row.error());
    const int count = int(old->integer(0));
    old->reset();
    if (count == 0)
        return 0;
    auto action = StoreAction::begin(m_store);
    if (!action)
        return std::unexpected(action.error());
    auto remove = Statement::prepare(m_store.database(), uR"(
        DELETE FROM drafts
        WHERE site_id = :site_id AND changed_ms < :before)");
    if (!remove)
        return std::unexpected(remove.error());
    remove->bind(":site_id", m_store.siteId());
    remove->bind(":before", before);
    if (auto done = remove->run(); !done)
        return std::unexpected(done.error());
    ActionFacts facts;
    facts.action = u"draft.aged"_s;
    facts.reason = QString::number(count);
    if (auto kept = (*action)->commit(facts); !kept)
        return std::unexpected(kept.error());
    return count;
}

Result<void> forgetDraftsOf(Database& database, const QString& siteId, CaseId caseId)
{
    auto remove = Statement::prepare(database, uR"(
        DELETE FROM drafts
        WHERE site_id = :site_id AND case_id = :case_id)");
    if (!remove)
        return std::unexpected(remove.error());
    remove->bind(":site_id", siteId);
    remove->bind(":case_id", caseId);
    return remove->run();
}

} // namespace gyeot
