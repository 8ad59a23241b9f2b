#include "core/store/storegenerations.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/store/generationfiles.h"
#include "core/store/storeaction.h"
#include "core/store/storeopen.h"
#include "core/store/storerecovery.h"

#include <QFile>
#include <QTimeZone>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

void at(const ReachedStep& reached, const char* step)
{
    if (reached)
        reached(step);
}

} // namespace

Result<Renewal> StoreGenerations::begin(const QStringList& names, Lenders lenders)
{
    if (m_store.isReadOnly())
        return failure(ErrorCode::StoreReadOnly);
    Store::Inside& inside = *m_store.m_inside;
    // made once before anything is told, so that what cannot be done leaves no row
    if (auto possible = KeyringRotation::next(inside.keyring, names, lenders); !possible)
        return std::unexpected(possible.error());
    auto action = StoreAction::begin(inside);
    if (!action)
        return std::unexpected(action.error());
    ActionFacts facts;
    facts.action = u"keyring.renew"_s;
    facts.reason = names.join(u' ');
    if (auto told = (*action)->commit(facts); !told)
        return std::unexpected(told.error());
    action->reset();
    if (auto settled = m_store.settle(); !settled)
        return std::unexpected(settled.error());
    auto next = KeyringRotation::next(inside.keyring, names, lenders);
    if (!next)
        return std::unexpected(next.error());
    AuditEntry told;
    told.wallMs = inside.around.clock.nowMs();
    told.tzMinutes = QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(told.wallMs)) / 60;
    told.user = inside.keyring.user().id;
    told.role = roleNames(inside.keyring.user().roles).join(u',');
    told.device = deviceName(next->keyring);
    told.action = u"keyring.renewed"_s;
    told.reason = next->renewed.join(u' ');
    return Renewal { std::move(*next), std::move(told), inside.epoch };
}

Result<void> StoreGenerations::proveFresh(PreparedGeneration& prepared) const
{
    if (prepared.renewal.next.base != m_store.m_inside->keyring.file())
        return failure(ErrorCode::Stale, {}, "keyring");
    const auto version = prepared.source->pragma("PRAGMA data_version");
    if (!version)
        return std::unexpected(version.error());
    return *version == prepared.sourceVersion ? Result<void>() : failure(ErrorCode::Stale, {}, "saved since");
}

Result<void> StoreGenerations::replaceKeyring(PreparedGeneration& prepared) const
{
    Keyring& next = prepared.renewal.next.keyring;
    const auto& office = next.file().office;
    if (office
        && !office->officers.isEmpty()) { // before the keyring that names it; the one before is useless from then on
        const auto envelope = writeRecoveryEnvelope(
            m_store.directory(), StoreRecovery::keysOf(prepared.renewal.next), *office, m_store.clock().nowMs());
        if (!envelope)
            return std::unexpected(envelope.error());
        next.planRecovery(*envelope);
    }
    auto written = KeyringRotation::makeCurrent(next, prepared.head.hash);
    if (written)
        return written;
    // The rename may have come about and only its flush failed: then either may be found after a power cut, and both must open.
    const auto bytes = readFile(m_store.directory() + u"/keyring.json"_s, maxKeyringBytes);
    const auto parts = bytes ? splitKeyring(*bytes) : std::unexpected(bytes.error());
    const auto file = parts ? readKeyringBody(parts->body) : std::unexpected(parts.error());
    if (!file || file->generation != m_store.m_inside->keyring.file().generation) {
        prepared.keep();
        m_store.m_inside->database->distrust();
    }
    return written;
}

void StoreGenerations::removeBefore(int generation, const ReachedStep& reached) const
{
    const auto note = [](const Result<void>& done) {
        if (!done)
            logFailure("generation before", done.error());
    };
    note(KeyringRotation::renewBackup(m_store.directory()));
    at(reached, "keyring before");
    note(removeGeneration(m_store.directory(), generation));
    at(reached, "removed");
    const QString mark = m_store.directory() + u'/' + renewalMarkName(generation + 1);
    if (!QFile::remove(mark))
        logFailure("renewal mark", systemError(ErrorCode::WriteFailed, mark));
    note(syncDirectory(m_store.directory()));
}

Result<void> StoreGenerations::makeCurrent(PreparedGeneration prepared, const ReachedStep& reached)
{
    Store::Inside& inside = *m_store.m_inside;
    if (inside.acting)
        return failure(ErrorCode::StoreInUse, {}, "an action is under way");
    const int before = inside.keyring.file().generation;
    {
        // The writer lease is held over the switch, so that no job saves into what is about to go.
        const auto lease = Transaction::begin(*inside.database);
        if (!lease)
            return std::unexpected(lease.error());
        if (auto fresh = proveFresh(prepared); !fresh)
            return fresh;
        at(reached, "fresh");
        if (auto replaced = replaceKeyring(prepared); !replaced)
            return replaced;
        at(reached, "keyring");
        prepared.keep();
        prepared.source.reset();
        inside.database->distrust(); // spent: see the class
    }
    removeBefore(before, reached);
    at(reached, "done");
    return {};
}

} // namespace gyeot
