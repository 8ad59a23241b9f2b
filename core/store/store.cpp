#include "core/store/store.h"

#include "core/base/log.h"
#include "core/store/assignment.h"
#include "core/store/boxpairs.h"
#include "core/store/storeaction.h"

namespace gyeot {

QByteArray Store::Inside::officeKey(Compartment compartment) const
{
    const auto& office = keyring.file().office;
    if (!office)
        return {};
    switch (compartment) {
    case Compartment::Working: return {};
    case Compartment::Identity: return office->identityKey;
    case Compartment::Evidence: return office->evidenceKey;
    case Compartment::Notes: return office->notesKey;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<Head> Store::Inside::presentHead() const
{
    const auto last = audit().head();
    if (!last)
        return std::unexpected(last.error());
    return headOf(*last);
}

Head Store::Inside::headOf(const AuditHead& last) const
{
    return { storeId(), keyring.file().generation, epoch, last.seq, last.hash, around.clock.nowMs() };
}

Result<void> Store::Inside::witness(const AuditHead& last) const
{
    return writeHead(directory, keyring.headKey(), headOf(last));
}

Result<void> Store::Inside::checkpointAudit() const
{
    const AuditLog log = audit();
    const auto last = log.lastCheckpoint();
    const auto head = log.head();
    if (!last || !head)
        return std::unexpected(last ? head.error() : last.error());
    if (head->seq == 0 || (*last && (*last)->treeSize == head->seq))
        return {};
    const auto made = makeCheckpoint(
        log, storeId(), epoch, around.clock.nowMs(), keyring.user().id, keyring.signing(), keyring.auditKey());
    return made ? audit().keep(*made) : std::unexpected(made.error());
}

Store::Store(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }

Store::~Store()
{
    if (isReadOnly()
        || database()
            .isDistrusted()) // rescued, or spent by a new generation: nothing may be written, and nothing waits
        return;
    if (auto settled = settle(); !settled)
        logFailure("store closing", settled.error());
}

QString Store::directory() const
{
    return m_inside->directory;
}
StoreId Store::id() const
{
    return m_inside->storeId();
}
QString Store::siteId() const
{
    return m_inside->siteId();
}
UserId Store::user() const
{
    return m_inside->keyring.user().id;
}
QString Store::userName() const
{
    return m_inside->keyring.userName();
}
bool Store::isPractice() const
{
    return m_inside->keyring.file().practice;
}
int Store::schemaVersion() const
{
    return m_inside->schema;
}
qint64 Store::epoch() const
{
    return m_inside->epoch;
}
bool Store::isReadOnly() const
{
    return m_inside->database->isReadOnly();
}
std::optional<ClockJump> Store::clockDoubt() const
{
    return isImplausible(m_inside->around.clock.nowMs()) ? ClockJump::Implausible : m_inside->clockJump;
}
const Clock& Store::clock() const
{
    return m_inside->around.clock;
}
IdSource& Store::ids() const
{
    return m_inside->around.ids;
}
Database& Store::database() const
{
    return *m_inside->database;
}
const Keyring& Store::keyring() const
{
    return m_inside->keyring;
}

Result<QByteArray> Store::unsealField(
    const RecordType& type, CaseId caseId, const QUuid& object, const char* field, const QByteArray& sealed) const
{
    const FieldType* found = type.field(QString::fromLatin1(field));
    if (!found || found->compartment == Compartment::Working)
        return failure(ErrorCode::UnknownField, QString::fromLatin1(field));
    if (auto assigned = checkAssigned(*this, caseId, found->compartment); !assigned)
        return std::unexpected(assigned.error());
    const auto column = readSealedColumn(sealed);
    if (!column)
        return std::unexpected(column.error());
    const SealedPlace place { column->version, type.table, object, found->name };
    if (!column->isBox) {
        const auto key = m_inside->caseKeys().find(caseId, found->compartment);
        return key ? openField(*key, *column, place) : std::unexpected(key.error());
    }
    const auto pair = BoxPairs(database(), siteId(), id(), m_inside->keys).find(found->compartment);
    if (!pair)
        return std::unexpected(pair.error());
    return *pair ? openFieldWith(**pair, *column, place) : failure(ErrorCode::NotFound, {}, "box pair");
}

Result<SecretBytes> Store::caseKey(CaseId caseId, Compartment compartment)
{
    if (auto assigned = checkAssigned(*this, caseId, compartment); !assigned)
        return std::unexpected(assigned.error());
    auto found = m_inside->caseKeys().find(caseId, compartment);
    if (found || found.error().code != ErrorCode::NotFound || m_inside->keys.of(compartment).isEmpty())
        return found;
    if (m_inside->acting) // within the open Change: made and lost with it
        return m_inside->caseKeys().obtain(caseId, compartment);
    auto action = StoreAction::begin(*m_inside);
    if (!action)
        return std::unexpected(action.error());
    auto made = m_inside->caseKeys().obtain(caseId, compartment);
    if (!made)
        return made;
    if (auto kept = (*action)->commitUnseen(); !kept)
        return std::unexpected(kept.error());
    return made;
}

QString Store::blobName(CaseId caseId, QByteArrayView digest) const
{
    const QByteArray named = caseId.uuid().toRfc4122() + digest.toByteArray();
    return QString::fromLatin1(hmacSha256(m_inside->keyring.blobNameKey(), bytesOf(named)).toHex());
}

Result<QByteArray> Store::ownBoxKey(Compartment compartment)
{
    BoxPairs pairs(database(), siteId(), id(), m_inside->keys);
    const auto found = pairs.find(compartment);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return (*found)->publicKey;
    auto action = StoreAction::begin(*m_inside);
    if (!action)
        return std::unexpected(action.error());
    const auto made = pairs.make(compartment);
    if (!made)
        return std::unexpected(made.error());
    ActionFacts facts;
    facts.action = QStringLiteral("keyring.box");
    facts.reason = QLatin1String(compartmentName(compartment));
    if (auto kept = (*action)->commit(facts); !kept)
        return std::unexpected(kept.error());
    return made->publicKey;
}

Result<void> Store::auditRead(const char* action, CaseId caseId, const QUuid& object)
{
    if (isReadOnly()) // rescue: who looks is told that it is not recorded
        return {};
    auto frame = StoreAction::begin(*m_inside);
    if (!frame)
        return std::unexpected(frame.error());
    ActionFacts facts;
    facts.action = QString::fromLatin1(action);
    facts.caseId = caseId;
    facts.object = object;
    return (*frame)->commit(facts);
}

Result<AuditCheckpoint> Store::checkpointAudit()
{
    auto action = StoreAction::begin(*m_inside);
    if (!action)
        return std::unexpected(action.error());
    auto done = m_inside->checkpointAudit();
    if (done)
        done = (*action)->commitUnseen();
    if (!done)
        return std::unexpected(done.error());
    const auto last = m_inside->audit().lastCheckpoint();
    if (!last)
        return std::unexpected(last.error());
    return *last ? Result<AuditCheckpoint>(**last) : failure(ErrorCode::StoreDamaged, {}, "no checkpoint");
}

Result<void> Store::auditKeyring(const char* action)
{
    if (isReadOnly())
        return failure(ErrorCode::StoreReadOnly);
    // The row comes first: a keyring that changed without one would be worse than a row whose change did not come about.
    if (auto told = auditRead(action, CaseId()); !told)
        return told;
    const auto head = m_inside->audit().head();
    if (!head)
        return std::unexpected(head.error());
    m_inside->keyring.setAuditHead(head->hash);
    return {};
}

Result<void> Store::setSite(const SitePins& site)
{
    auto told = auditKeyring("keyring.site");
    return told ? m_inside->keyring.setSite(site) : told;
}

Result<void> Store::enrolOffice(const OfficePins& office, const SitePins& site)
{
    auto told = auditKeyring("keyring.office");
    return told ? m_inside->keyring.setOffice(office, site) : told;
}

Result<void> Store::settle()
{
    if (isReadOnly())
        return {};
    if (m_inside->acting || database().isDistrusted())
        return failure(ErrorCode::StoreInUse);
    if (auto signedNow = checkpointAudit(); !signedNow)
        return std::unexpected(signedNow.error());
    return database().checkpoint();
}

StoreAccess Store::jobAccess() const
{
    StoreAccess access { directory(), database().path(),
        { m_inside->keyring.databaseKey(), m_inside->keyring.file().databaseSalt }, m_inside->keys.clone(),
        m_inside->keyring.auditKey(), siteId(), id(), {}, {}, isReadOnly() };
    for (const KeyringUser& user : m_inside->keyring.file().users)
        access.signers.insert(user.id, user.signPublic);
    for (const FormerUser& user : m_inside->keyring.file().former) // what they signed still verifies
        access.signers.insert(user.id, user.signPublic);
    for (const Compartment compartment : { Compartment::Identity, Compartment::Evidence, Compartment::Notes }) {
        if (const QByteArray key = m_inside->officeKey(compartment); !key.isEmpty())
            access.officeKeys.insert(compartment, key);
    }
    return access;
}

} // namespace gyeot
