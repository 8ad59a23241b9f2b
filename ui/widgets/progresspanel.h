#pragma once

#include "core/base/progress.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QTimer;

namespace gyeot::ui {

/** Progress of work in the background with a way to stop it. Nothing shows in the first second; the bar moves ten times a second at
 *  most. The numbers travel through atomics, so a worker is never slowed by the window. */
class ProgressPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    /** Begins; returns what to hand to the worker. It may outlive the panel. */
    Progress start(const QString& what);
    void finish();
    bool isRunning() const { return m_shared != nullptr; }

Q_SIGNALS:
    void cancelled(); ///< asked to stop; the work ends with ErrorCode::Cancelled in its own time

private:
    struct Shared {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> stop = false;
    };
    void refresh();
    void stop();

    std::shared_ptr<Shared> m_shared; // shared: the worker may outlive the panel
    QLabel* m_words;
    QProgressBar* m_bar;
    QTimer* m_timer;
};

} // namespace gyeot::ui
