#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace gyeot::ui {

/** Keys that hide or lock, whatever is open: Qt leaves the shortcuts of a window alone while a dialog or a menu is above it, and that is
 *  when somebody needs them (reference/security.md LCK-03). */
class HotKeys final : public QObject {
    Q_OBJECT

public:
    /** The actions outlive it. */
    explicit HotKeys(const QList<QAction*>& actions, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QAction*> m_actions;
};

} // namespace gyeot::ui
