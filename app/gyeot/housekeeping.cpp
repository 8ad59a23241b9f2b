#include "app/gyeot/housekeeping.h"

#include "core/base/log.h"
#include "core/workspace/workspace.h"
#include "ui/background.h"

#include <QTimer>

#include <chrono>

namespace gyeot::app {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype namesAtOnce = 500; // some milliseconds of questions

} // namespace

Housekeeping::Housekeeping(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) { }

Housekeeping::~Housekeeping()
{
    *m_stopped = true;
}

void Housekeeping::startSoon()
{
    QTimer::singleShot(30s, this, &Housekeeping::start);
}

void Housekeeping::start()
{
    if (m_workspace.store().isReadOnly())
        Q_EMIT finished();
    else
        sweep();
}

void Housekeeping::sweep()
{
    ui::runInBackground(
        this,
        [folder = EvidenceService::blobFolder(m_workspace.store()), nowMs = m_workspace.store().clock().nowMs()] {
            return EvidenceService::oldFiles(folder, nowMs);
        },
        [this](const QStringList& names) { removeSome(names); });
}

void Housekeeping::removeSome(const QStringList& names)
{
    const auto removed = m_workspace.evidence().removeOrphans(names.first(std::min(names.size(), namesAtOnce)));
    if (!removed)
        logFailure("orphans", removed.error());
    if (!removed || names.size() <= namesAtOnce)
        scrub();
    else
        QTimer::singleShot(0, this, [this, rest = names.sliced(namesAtOnce)] { removeSome(rest); });
}

void Housekeeping::scrub()
{
    auto work = m_workspace.scrub().gather();
    if (!work)
        logFailure("scrub", work.error());
    if (!work || work->blobs.empty()) {
        Q_EMIT finished();
        return;
    }
    struct Checked {
        ScrubWork work;
        QList<BlobCheck> checks;
    };
    ui::runInBackground(
        this,
        [work = std::move(*work), stopped = m_stopped]() mutable {
            QList<BlobCheck> checks = scrubBlobs(work, [&stopped](qint64, qint64) { return !*stopped; });
            return Checked { std::move(work), std::move(checks) };
        },
        [this](Checked checked) {
            const auto kept = m_workspace.scrub().commit(checked.work, checked.checks);
            if (!kept) {
                logFailure("scrub", kept.error());
                Q_EMIT finished(); // another time
                return;
            }
            scrub();
        });
}

} // namespace gyeot::app
