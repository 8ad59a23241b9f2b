#pragma once

#include "app/gyeot/housekeeping.h"
#include "core/workspace/workspace.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace gyeot::ui {
class MainWindow;
}

namespace gyeot::app {

/** One opened store and its window. Keys live exactly as long as this object. */
class Session final : public QObject {
    Q_OBJECT

public:
    /** Library, theme and settings outlive it. */
    Session(std::unique_ptr<Store> store, const Library& library, ui::Theme& theme, ui::Settings& settings);
    ~Session() override;

    QString directory() const { return m_workspace.store().directory(); }
    Workspace& workspace() { return m_workspace; }
    ui::MainWindow* window() const { return m_window.get(); }
    void showWindow();

Q_SIGNALS:
    void lockRequested();

private:
    void makeWindow();
    void speak(const QString& language);
    void watchChanges();
    void settle();
    void showFacts();
    void showBackup();

    Workspace m_workspace;
    ui::Theme& m_theme;
    ui::Settings& m_settings;
    QTimer m_rest; ///< runs while nothing is saved
    QTimer m_age; ///< until the age of the backup is looked at again
    std::unique_ptr<ui::MainWindow> m_window;
    Housekeeping m_housekeeping { m_workspace };
};

} // namespace gyeot::app
