#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gyeot::ui {

/** Notices that nobody has touched keyboard or mouse for a while: first a warning, a minute later the lock. Any touch starts anew. Sees
 *  only that something happened, never what. */
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /** `idle` of at least 1 and at most 15 minutes in the program (reference/security.md 3.5); shorter in tests. */
    explicit IdleWatch(std::chrono::milliseconds idle = std::chrono::minutes(5),
        std::chrono::milliseconds warning = std::chrono::seconds(60), QObject* parent = nullptr);

Q_SIGNALS:
    void aboutToLock(); ///< the warning
    void resumed(); ///< touched after the warning
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touched();

    std::chrono::milliseconds m_quiet;
    std::chrono::milliseconds m_warning;
    QTimer m_timer;
    bool m_warned = false;
};

} // namespace gyeot::ui
