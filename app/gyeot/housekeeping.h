#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace gyeot {
class Workspace;
}

namespace gyeot::app {

/** What is done quietly behind an open store: leftovers of crashes are swept, and a quarter of the evidence files a week is read from end to end.
 *  Work on files runs on a worker; it stops when this goes. Nothing is done in a store that is open for reading. */
class Housekeeping final : public QObject {
    Q_OBJECT

public:
    /** `workspace` outlives it. */
    explicit Housekeeping(Workspace& workspace, QObject* parent = nullptr);
    ~Housekeeping() override;

    /** Begins after half a minute, so that opening a store stays quick. */
    void startSoon();
    void start();

Q_SIGNALS:
    void finished(); ///< everything that was due is done, or cannot be done now

private:
    void sweep();
    void removeSome(const QStringList& names);
    void scrub();

    Workspace& m_workspace;
    // shared with the worker, which may outlive this by one file
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace gyeot::app
