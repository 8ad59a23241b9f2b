#pragma once

#include "app/gyeot/housekeeping.h"
#include "core/workspace/draftservice.h"
#include "core/workspace/workspace.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clipboardguard.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace gyeot::ui {
class DraftKeeper;
class MainWindow;
class PracticeTitles;
class SeatWatch;
} // namespace gyeot::ui

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
    /** Shows the window where the person left it the last time, with the words that were not saved. */
    void showWindow();

Q_SIGNALS:
    void lockRequested();

private:
    void makeWindow();
    void watchDrafts();
    void speak(const QString& language);
    void watchChanges();
    void settle();
    void showFacts();
    void showBackup();

    Workspace m_workspace;
    ui::Theme& m_theme;
    ui::Settings& m_settings;
    bool m_told = false; ///< of recoveries, once a session
    QTimer m_rest; ///< runs while nothing is saved
    DraftService m_draftService;
    std::unique_ptr<ui::DraftKeeper> m_drafts; // before the window: it looks on while pages are made
    ui::ClipboardGuard m_clipboard;
    std::unique_ptr<ui::SeatWatch> m_seat;
    std::unique_ptr<ui::PracticeTitles> m_practice;
    QTimer m_age; ///< until the age of the backup is looked at again
    std::unique_ptr<ui::MainWindow> m_window;
    Housekeeping m_housekeeping { m_workspace };
};

} // namespace gyeot::app
