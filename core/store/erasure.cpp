#include "core/store/erasure.h"

#include "core/store/casedestruction.h"
#include "core/store/operationtable.h"
#include "core/store/statement.h"
#include "core/store/storeaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr char caseKind[] = "case";

/** One of the two must lead; the other must at least know cases. */
bool leads(const KeyringUser& user)
{
    return user.state == "active"_L1 && user.roles.testAnyFlags(Role::Administrator | Role::Supervisor);
}

bool mayAgree(const KeyringUser& user)
{
    return leads(user) || (user.state == "active"_L1 && user.roles.testFlag(Role::Counselor));
}

bool hasSecond(const KeyringFile& file, UserId acting)
{
    return std::ranges::any_of(
        file.users, [acting](const KeyringUser& user) { return user.id != acting && mayAgree(user); });
}

/** Midnight in Korea before `nowMs`. */
qint64 beginOfDayMs(qint64 nowMs)
{
    constexpr qint64 koreaMs = 9LL * 60 * 60 * 1000;
    return (nowMs + koreaMs) / dayMs * dayMs - koreaMs;
}

} // namespace

Result<Approval> approveErasure(const ApprovalWish& wish, const SecretBytes& passphrase)
{
    const auto keyring = Keyring::open(wish.directory, wish.name, passphrase);
    if (!keyring)
        return std::unexpected(keyring.error());
    const KeyringUser& user = keyring->user();
    if (user.id == wish.acting || !mayAgree(user))
        return failure(ErrorCode::ApprovalMissing, wish.name, user.id == wish.acting ? "same person" : "role");
    const QByteArray bytes = erasureOrderBytes(keyring->file().storeId, wish.order);
    return Approval { user.id, keyring->userName(), sign(keyring->signing(), bytesOf(bytes)) };
}

/** What is known of a case before it is erased. */
struct Erasure::Standing {
    QString number;
    std::optional<qint64> trashedMs;
    std::optional<QString> hold; ///< why, of one that is in force
    bool isErased = false;
    qint64 today = 0; ///< cases erased today
};

Result<Erasure::Standing> Erasure::standing(const ErasureOrder& order) const
{
    const Store::Inside& inside = *m_store.m_inside;
    const ErasureLedger ledger(*inside.database, inside.siteId(), inside.storeId());
    const auto erased = ledger.holds(order.caseId);
    const auto today = ledger.countSince(beginOfDayMs(inside.around.clock.nowMs()));
    auto found = Statement::prepare(*inside.database, uR"(
        SELECT number, deleted_ms
        FROM cases
        WHERE site_id = :site_id AND id = :case_id)");
    auto held = Statement::prepare(*inside.database, uR"(
        SELECT CASE WHEN note = '' THEN reason ELSE note END
        FROM legal_holds
        WHERE site_id = :site_id AND case_id = :case_id AND lifted_on IS NULL AND deleted_ms IS NULL
        LIMIT 1)");
    if (!erased || !today || !found || !held)
        return std::unexpected(!erased ? erased.error()
                : !today               ? today.error()
                : !found               ? found.error()
                                       : held.error());
    for (Statement* query : { &*found, &*held }) {
        query->bind(":site_id", inside.siteId());
        query->bind(":case_id", order.caseId);
    }
    const auto row = found->step();
    const auto hold = held->step();
    if (!row || !hold)
        return std::unexpected(row ? hold.error() : row.error());
    Standing standing;
    standing.isErased = *erased;
    standing.today = *today;
    if (!*row && !*erased)
        return failure(ErrorCode::NotFound, {}, "case " + order.caseId.toString().toLatin1());
    if (*row) {
        standing.number = found->text(0);
        if (!found->isNull(1))
            standing.trashedMs = found->integer(1);
    }
    if (*hold)
        standing.hold = held->text(0);
    return standing;
}

qint64 Erasure::earliestMs(const ErasureOrder& order, const Standing& standing) const
{
    const int days = order.basis == ErasureBasis::Demand ? m_limits.waitDaysOnDemand : m_limits.waitDays;
    return standing.trashedMs.value_or(m_store.clock().nowMs()) + days * dayMs;
}

std::optional<Error> Erasure::obstacle(const ErasureOrder& order, const Standing& standing) const
{
    const Keyring& keyring = m_store.keyring();
    const bool alone = !hasSecond(keyring.file(), keyring.user().id);
    if (standing.isErased)
        return Error { ErrorCode::CaseErased };
    if (standing.hold)
        return Error { ErrorCode::LegalHold, *standing.hold };
    if (!standing.trashedMs)
        return Error { ErrorCode::NotInTrash, standing.number };
    if (!mayAgree(keyring.user()))
        return Error { ErrorCode::BadArgument, {}, "role" };
    if (standing.today >= (alone ? m_limits.perDayAlone : m_limits.perDay))
        return Error { ErrorCode::ErasureLimit, {}, QByteArray::number(standing.today) };
    if (alone && m_store.clock().nowMs() < earliestMs(order, standing))
        return Error { ErrorCode::TooEarly, standing.number };
    return std::nullopt;
}

Result<void> Erasure::checkApproval(const ErasureOrder& order, const std::optional<Approval>& second) const
{
    const Keyring& keyring = m_store.keyring();
    const QList<KeyringUser>& users = keyring.file().users;
    if (!second)
        return hasSecond(keyring.file(), keyring.user().id) ? failure(ErrorCode::ApprovalMissing, {}, "nobody")
                                                            : Result<void>();
    const auto user = std::ranges::find(users, second->user, &KeyringUser::id);
    if (user == users.end() || user->id == keyring.user().id || !mayAgree(*user))
        return failure(ErrorCode::ApprovalMissing, second->name, "person");
    if (!leads(*user) && !leads(keyring.user()))
        return failure(ErrorCode::ApprovalMissing, second->name, "neither leads");
    const QByteArray bytes = erasureOrderBytes(m_store.id(), order);
    if (!verifySignature(user->signPublic, bytesOf(bytes), second->signature))
        return failure(ErrorCode::ApprovalMissing, second->name, "another order");
    return {};
}

Result<ErasureOutlook> Erasure::outlook(const ErasureOrder& order) const
{
    const auto known = standing(order);
    if (!known)
        return std::unexpected(known.error());
    const auto counts = CaseDestruction(m_store.database(), m_store.siteId()).counts(order.caseId);
    if (!counts)
        return std::unexpected(counts.error());
    ErasureOutlook outlook { .caseNumber = known->number,
        .counts = *counts,
        .needsSecond = hasSecond(m_store.keyring().file(), m_store.user()),
        .earliestMs = {},
        .obstacle = obstacle(order, *known) };
    if (!outlook.needsSecond && known->trashedMs)
        outlook.earliestMs = earliestMs(order, *known);
    return outlook;
}

Result<Tombstone> Erasure::erase(const ErasureOrder& order, const std::optional<Approval>& second)
{
    const auto known = standing(order);
    if (!known)
        return std::unexpected(known.error());
    if (const auto stopped = obstacle(order, *known))
        return std::unexpected(*stopped);
    if (auto agreed = checkApproval(order, second); !agreed)
        return std::unexpected(agreed.error());
    const QByteArray bytes = erasureOrderBytes(m_store.id(), order);
    Tombstone tombstone;
    tombstone.order = order;
    tombstone.caseNumber = known->number;
    tombstone.first = m_store.user();
    tombstone.firstSignature = sign(m_store.keyring().signing(), bytesOf(bytes));
    if (second) {
        tombstone.second = second->user;
        tombstone.secondSignature = second->signature;
    }
    tombstone.erasedMs = m_store.clock().nowMs();
    auto buried = bury(std::move(tombstone), "case.erased");
    if (buried)
        finishOrLog();
    return buried;
}

/** The one transaction. The audit row names the case as its object and hangs on no case: its own commitment must outlive the case's key. */
Result<Tombstone> Erasure::bury(Tombstone tombstone, const char* action)
{
    Store::Inside& inside = *m_store.m_inside;
    const CaseId caseId = tombstone.order.caseId;
    auto frame = StoreAction::begin(inside);
    if (!frame)
        return std::unexpected(frame.error());
    const auto salt = inside.caseKeys().obtainAuditSalt(CaseId());
    auto counts = CaseDestruction(*inside.database, inside.siteId()).destroy(caseId);
    if (!salt || !counts)
        return std::unexpected(salt ? counts.error() : salt.error());
    tombstone.counts = *std::move(counts);
    tombstone.generation = inside.keyring.file().generation;
    auto kept = ErasureLedger(*inside.database, inside.siteId(), inside.storeId()).append(std::move(tombstone));
    if (!kept)
        return kept;
    Operation operation;
    operation.id = { inside.storeId(), (*frame)->takeNumber() };
    operation.hlc = (*frame)->tick();
    operation.user = inside.keyring.user().id;
    operation.type = OperationType::Erase;
    operation.caseId = caseId;
    operation.kind = QLatin1String(caseKind);
    operation.object = caseId.uuid();
    operation.value = canonicalJson(tombstoneToJson(*kept));
    OperationTable operations(*inside.database, inside.siteId());
    auto done = operations.append(operation);
    if (done)
        done = operations.setHeads(operation.object, {}, { operation.id });
    if (!done)
        return std::unexpected(done.error());
    ActionFacts facts;
    facts.action = QString::fromLatin1(action);
    facts.objectKind = operation.kind;
    facts.object = operation.object;
    facts.reason = erasureBasisName(kept->order.basis);
    facts.detailCommit = hmacSha256(*salt, bytesOf(canonicalJson(operationDigestForm(operation)) + '\n'));
    if (auto committed = (*frame)->commit(facts); !committed)
        return std::unexpected(committed.error());
    return kept;
}

Result<qint64> Erasure::apply(const QList<Tombstone>& ledger)
{
    const auto known = ErasureLedger(m_store.database(), m_store.siteId(), m_store.id()).cases();
    if (!known)
        return std::unexpected(known.error());
    qint64 again = 0;
    for (const Tombstone& tombstone : ledger) {
        if (known->contains(tombstone.order.caseId))
            continue;
        if (auto buried = bury(tombstone, "case.erased_again"); !buried)
            return std::unexpected(buried.error());
        ++again;
    }
    return again;
}

Result<bool> Erasure::isCleanGenerationDue() const
{
    const auto lines = ledger();
    if (!lines)
        return std::unexpected(lines.error());
    const int generation = m_store.keyring().file().generation;
    return std::ranges::any_of(*lines, [generation](const Tombstone& line) { return line.generation == generation; });
}

bool Erasure::hasSecondPerson() const
{
    return hasSecond(m_store.keyring().file(), m_store.user());
}

Result<QList<Tombstone>> Erasure::ledger() const
{
    return ErasureLedger(m_store.database(), m_store.siteId(), m_store.id()).read();
}

} // namespace gyeot
