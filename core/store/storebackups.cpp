#include "core/store/storebackups.h"

#include "core/base/clock.h"
#include "core/store/storeaction.h"

#include <QFileInfo>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t canaryBytes = 32;
constexpr char lastState[] = "backup.last_ms";
constexpr char folderState[] = "backup.folder";
constexpr char generationState[] = "backup.generation";
constexpr char drillState[] = "drill.last_ms";
constexpr char drillFailedState[] = "drill.failed_ms";

Result<std::optional<qint64>> timeOf(const StoreState& state, const char* key)
{
    const auto number = state.number(key, 0);
    if (!number)
        return std::unexpected(number.error());
    return *number > 0 ? std::optional(*number) : std::nullopt;
}

} // namespace

SecretBytes manifestKeyOf(const Keyring& keyring)
{
    return deriveSubkey(keyring.headKey(), "gy-back1");
}

QString StoreBackups::ownFolder() const
{
    return m_store.directory() + u"/backups"_s;
}

Result<void> StoreBackups::keep(const QString& action, const QString& reason, Kept kept)
{
    auto frame = StoreAction::begin(*m_store.m_inside);
    if (!frame)
        return std::unexpected(frame.error());
    StoreState state = m_store.m_inside->state();
    for (const auto& [key, value] : kept) {
        if (auto done = state.set(key, value); !done)
            return done;
    }
    ActionFacts facts;
    facts.action = action;
    facts.reason = reason;
    return (*frame)->commit(facts);
}

Result<QByteArray> StoreBackups::canary()
{
    Store::Inside& inside = *m_store.m_inside;
    const auto kept = inside.state().text(canaryState);
    if (!kept)
        return std::unexpected(kept.error());
    const SecretBytes key = inside.keyring.workingKey();
    if (*kept) {
        if (const auto word = unseal(key, QByteArray::fromBase64((*kept)->toLatin1()), bytesOf(canaryContext)))
            return sha256(word->view());
    }
    // none yet, or of the keys of a generation before
    const SecretBytes word = SecretBytes::random(canaryBytes);
    auto action = StoreAction::begin(inside);
    if (!action)
        return std::unexpected(action.error());
    const QByteArray sealed = seal(key, word.view(), bytesOf(canaryContext));
    auto done = inside.state().set(canaryState, QString::fromLatin1(sealed.toBase64()));
    if (done)
        done = (*action)->commitUnseen();
    return done ? Result<QByteArray>(sha256(word.view())) : std::unexpected(done.error());
}

Result<BackupPlan> StoreBackups::plan(const QString& folder)
{
    if (m_store.isReadOnly())
        return failure(ErrorCode::StoreReadOnly);
    Store::Inside& inside = *m_store.m_inside;
    auto word = canary();
    if (!word)
        return std::unexpected(word.error());
    if (auto settled = m_store.settle(); !settled)
        return std::unexpected(settled.error());
    return BackupPlan { folder.isEmpty() ? ownFolder() : folder, inside.siteId(), inside.storeId(),
        inside.keyring.file().generation, inside.epoch, inside.around.clock.nowMs(), inside.keyring.headKey(),
        manifestKeyOf(inside.keyring), std::move(*word), {} };
}

Result<void> StoreBackups::note(const BackupDone& done)
{
    const QString folder = QFileInfo(done.path).path();
    return keep(u"backup.done"_s, isoUtc(done.manifest.madeMs),
        { { lastState, QString::number(done.manifest.madeMs) },
            { folderState, folder == ownFolder() ? QString() : folder },
            { generationState, QString::number(done.manifest.generation) } });
}

Result<void> StoreBackups::note(const Result<DrillDone>& drill)
{
    const QString now = QString::number(m_store.clock().nowMs());
    if (!drill)
        return keep(u"drill.failed"_s, errorName(drill.error().code), { { drillFailedState, now } });
    return keep(u"drill.done"_s, isoUtc(drill->madeMs), { { drillState, now }, { drillFailedState, u"0"_s } });
}

Result<BackupState> StoreBackups::state() const
{
    const StoreState kept = m_store.m_inside->state();
    const auto last = timeOf(kept, lastState);
    const auto folder = kept.text(folderState);
    const auto generation = kept.number(generationState, 0);
    const auto drill = timeOf(kept, drillState);
    const auto failed = timeOf(kept, drillFailedState);
    if (!last)
        return std::unexpected(last.error());
    if (!folder)
        return std::unexpected(folder.error());
    if (!generation || !drill || !failed)
        return failure(ErrorCode::StoreDamaged, {}, "store_state");
    return BackupState { *last, folder->value_or(QString()), int(*generation), *drill, *failed };
}

QList<BackupFolder> StoreBackups::backups(const QString& folder) const
{
    return backupsIn(folder.isEmpty() ? ownFolder() : folder, m_store.id());
}

} // namespace gyeot
