#include "core/store/breakglass.h"

#include "core/base/log.h"
#include "core/store/reasontext.h"
#include "core/store/storeaction.h"

#include <algorithm>
#include <chrono>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype proofBytes = 16;

const KeyringUser* activeUser(const KeyringFile& file, UserId id)
{
    const auto found = std::ranges::find_if(
        file.users, [id](const KeyringUser& user) { return user.id == id && user.state == "active"_L1; });
    return found == file.users.end() ? nullptr : &*found;
}

/** What only a holder of the notes' key could have written beside a box for these two people with the keys they have now; empty: one has gone. */
QByteArray proofOf(const SecretBytes& notes, const KeyringFile& file, const GlassPair& pair)
{
    const KeyringUser* const supervisor = activeUser(file, pair.supervisor);
    const KeyringUser* const second = activeUser(file, pair.second);
    if (!supervisor || !second)
        return {};
    const QByteArray bound = "break-glass " + file.storeId.toString().toLatin1() + ' '
        + QByteArray::number(file.keys.value(keyName(Compartment::Notes))) + supervisor->boxPublic + second->boxPublic;
    return keyedHash(notes, bytesOf(bound)).first(proofBytes);
}

Result<void> checkPair(const KeyringFile& file, const GlassPair& pair)
{
    const KeyringUser* const supervisor = activeUser(file, pair.supervisor);
    const KeyringUser* const second = activeUser(file, pair.second);
    if (!supervisor || !second || pair.supervisor == pair.second)
        return failure(ErrorCode::BadArgument, {}, "pair");
    if (!mayBreakGlass(supervisor->roles))
        return failure(ErrorCode::BadArgument, {}, "role");
    return {};
}

} // namespace

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

int BreakGlass::notesGeneration() const
{
    return m_store.keyring().compartmentGenerations().notes;
}

Result<QList<GlassPair>> BreakGlass::pairs() const
{
    const auto boxes = BreakGlassTable(m_store.database(), m_store.siteId()).boxes();
    if (!boxes)
        return std::unexpected(boxes.error());
    QList<GlassPair> pairs;
    for (const BreakGlassBox& box : *boxes) {
        const GlassPair pair { box.supervisor, box.second };
        if (box.generation == notesGeneration() && checkPair(m_store.keyring().file(), pair))
            pairs.append(pair);
    }
    return pairs;
}

Result<BreakGlassBox> BreakGlass::boxFor(const GlassPair& pair, const SecretBytes& notes) const
{
    const KeyringFile& file = m_store.keyring().file();
    if (auto sound = checkPair(file, pair); !sound)
        return std::unexpected(sound.error());
    const auto inner = sealTo(activeUser(file, pair.supervisor)->boxPublic, notes.view());
    const auto outer = inner ? sealTo(activeUser(file, pair.second)->boxPublic, bytesOf(*inner)) : inner;
    if (!outer)
        return std::unexpected(outer.error());
    return BreakGlassBox { pair.supervisor, pair.second, notesGeneration(), *outer, proofOf(notes, file, pair) };
}

Result<void> BreakGlass::setPairs(const QList<GlassPair>& pairs, const Keyring* lender)
{
    auto notes = m_store.keyring().compartmentKey(Compartment::Notes);
    const bool isOurs =
        lender && lender->file().storeId == m_store.id() && lender->compartmentGenerations().notes == notesGeneration();
    if (!notes && isOurs)
        notes = lender->compartmentKey(Compartment::Notes);
    if (!notes)
        return std::unexpected(notes.error());
    QList<BreakGlassBox> boxes;
    for (const GlassPair& pair : pairs) {
        auto box = boxFor(pair, **notes);
        if (!box)
            return std::unexpected(box.error());
        boxes.append(*std::move(box));
    }
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    if (auto set = BreakGlassTable(m_store.database(), m_store.siteId()).setBoxes(boxes); !set)
        return set;
    ActionFacts facts;
    facts.action = u"breakglass.pairs"_s;
    facts.reason = QString::number(boxes.size());
    return (*action)->commit(facts);
}

Result<void> BreakGlass::renewPairs(const Keyring* lender)
{
    const auto boxes = BreakGlassTable(m_store.database(), m_store.siteId()).boxes();
    if (!boxes)
        return std::unexpected(boxes.error());
    QList<GlassPair> still;
    for (const BreakGlassBox& box : *boxes) {
        const GlassPair pair { box.supervisor, box.second };
        if (checkPair(m_store.keyring().file(), pair))
            still.append(pair);
    }
    return setPairs(still, lender);
}

Result<void> BreakGlass::settlePairs()
{
    const auto notes = m_store.keyring().compartmentKey(Compartment::Notes);
    const auto boxes = BreakGlassTable(m_store.database(), m_store.siteId()).boxes();
    if (!boxes)
        return std::unexpected(boxes.error());
    if (!notes)
        return {}; // somebody who holds them will
    const KeyringFile& file = m_store.keyring().file();
    const auto isFresh = [&](const BreakGlassBox& box) {
        return sameBytes(proofOf(**notes, file, { box.supervisor, box.second }), box.proof);
    };
    return std::ranges::all_of(*boxes, isFresh) ? Result<void>() : renewPairs();
}

Result<SecretBytes> BreakGlass::notesKey(const BreakGlassBox& box, const Keyring& second) const
{
    const auto inner = second.openBox(box.box);
    if (!inner)
        return failure(ErrorCode::SealBroken, {}, "outer box");
    auto key = m_store.keyring().openBox(viewOf(inner->view()));
    if (!key || key->size() != keySize)
        return failure(ErrorCode::SealBroken, {}, "inner box");
    if (!sameBytes(proofOf(*key, m_store.keyring().file(), { box.supervisor, box.second }), box.proof))
        return failure(ErrorCode::SealBroken, {}, "proof");
    return key;
}

Result<std::unique_ptr<OpenGlass>> BreakGlass::open(const GlassWish& wish, const Keyring& second)
{
    if (auto said = checkReason(wish.reason); !said)
        return std::unexpected(said.error());
    const KeyringUser& user = m_store.keyring().user();
    if (!mayBreakGlass(user.roles))
        return failure(ErrorCode::BadArgument, {}, "role");
    if (second.file().storeId != m_store.id() || second.user().id == user.id || wish.caseId.isNull())
        return failure(ErrorCode::BadArgument, {}, "second");
    BreakGlassTable table(m_store.database(), m_store.siteId());
    const auto boxes = table.boxes();
    if (!boxes)
        return std::unexpected(boxes.error());
    const auto box = std::ranges::find_if(*boxes, [&](const BreakGlassBox& one) {
        return one.supervisor == user.id && one.second == second.user().id && one.generation == notesGeneration();
    });
    if (box == boxes->end())
        return failure(ErrorCode::NotFound, {}, "no box for these two");
    auto key = notesKey(*box, second);
    if (!key)
        return std::unexpected(key.error());
    BreakGlassOpening opening;
    opening.id = m_store.ids().make<ObjectId>();
    opening.caseId = wish.caseId;
    opening.supervisor = user.id;
    opening.second = second.user().id;
    opening.reason = wish.reason.trimmed();
    opening.openedMs = m_store.clock().nowMs();
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    ActionFacts facts;
    facts.action = u"breakglass.open"_s;
    facts.caseId = opening.caseId;
    facts.objectKind = u"breakglass"_s;
    facts.object = opening.id.uuid();
    facts.reason = opening.second.toString();
    auto told = table.insert(opening);
    if (told)
        told = (*action)->commit(facts);
    if (!told)
        return std::unexpected(told.error());
    return std::unique_ptr<OpenGlass>(
        new OpenGlass(m_store, *std::move(key), box->generation, std::move(opening), m_monotonic));
}

Result<QList<BreakGlassOpening>> BreakGlass::openings(qint64 fromMs, qint64 untilMs) const
{
    return BreakGlassTable(m_store.database(), m_store.siteId()).openings(fromMs, untilMs);
}

OpenGlass::OpenGlass(Store& store, SecretBytes key, int generation, BreakGlassOpening opening, Monotonic monotonic)
    : m_store(store),
      m_key(std::move(key)),
      m_generation(generation),
      m_opening(std::move(opening)),
      m_monotonic(std::move(monotonic)),
      m_startedMs(m_monotonic())
{
}

OpenGlass::~OpenGlass()
{
    if (auto closed = close("lock"); !closed)
        logFailure("break-glass closing", closed.error());
}

qint64 OpenGlass::remainingMs() const
{
    const qint64 bySteady = breakGlassMs - (m_monotonic() - m_startedMs);
    const qint64 byWall = breakGlassMs - (m_store.clock().nowMs() - m_opening.openedMs);
    return std::max<qint64>(0, std::min(bySteady, byWall));
}

Result<QByteArray> OpenGlass::unseal(
    const RecordType& type, const QUuid& object, const char* field, const QByteArray& sealed)
{
    if (isOver()) {
        if (auto closed = close("time"); !closed)
            return std::unexpected(closed.error());
        return failure(ErrorCode::GlassClosed);
    }
    const FieldType* const found = type.field(QString::fromLatin1(field));
    if (!found || found->compartment != Compartment::Notes)
        return failure(ErrorCode::UnknownField, QString::fromLatin1(field));
    const auto column = readSealedColumn(sealed);
    if (!column)
        return std::unexpected(column.error());
    CompartmentKeys keys;
    keys.notes = m_key.clone();
    keys.generations.notes = m_generation;
    const auto caseKey =
        CaseKeys(m_store.database(), m_store.siteId(), m_store.id(), keys).find(m_opening.caseId, Compartment::Notes);
    if (!caseKey)
        return std::unexpected(caseKey.error());
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    ActionFacts facts;
    facts.action = u"breakglass.read"_s;
    facts.caseId = m_opening.caseId;
    facts.objectKind = QString::fromLatin1(type.kind);
    facts.object = object;
    facts.reason = m_opening.id.toString();
    auto told = BreakGlassTable(m_store.database(), m_store.siteId()).countRead(m_opening.id);
    if (told)
        told = (*action)->commit(facts);
    if (!told)
        return std::unexpected(told.error());
    ++m_opening.reads;
    return openField(*caseKey, *column, { column->version, type.table, object, found->name });
}

Result<void> OpenGlass::close(const char* reason)
{
    if (m_key.isEmpty())
        return {};
    m_key = SecretBytes(); // first of all: whatever fails behind it, nobody reads on
    m_opening.closedMs = m_store.clock().nowMs();
    auto action = StoreAction::begin(*m_store.m_inside);
    if (!action)
        return std::unexpected(action.error());
    ActionFacts facts;
    facts.action = u"breakglass.close"_s;
    facts.caseId = m_opening.caseId;
    facts.objectKind = u"breakglass"_s;
    facts.object = m_opening.id.uuid();
    facts.reason = QString::fromLatin1(reason);
    auto told = BreakGlassTable(m_store.database(), m_store.siteId()).close(m_opening.id, *m_opening.closedMs);
    return told ? (*action)->commit(facts) : told;
}

} // namespace gyeot
