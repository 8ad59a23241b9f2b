#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/settings.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace gyeot::ui {

class MessageBar;
class Page;
class Rail;
class StatusLine;

/** The window: the rail of places at the left, the place that is open, one line for messages above and one for facts below. Knows pages
 *  only as Page; app puts them in. Its title carries a case number and nothing else. */
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    /** Clock, theme and settings outlive the window. */
    MainWindow(const Clock& clock, Theme& theme, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Adds a place; the window takes it over. The first one is shown. */
    void addPlace(Page* page);
    /** Shows a place by its key and goes to `anchor` there. False: there is none. */
    bool openPlace(const QString& key, const QString& anchor = {});
    /** Reads the open place anew. */
    void refresh();
    /** Saves what is still being typed in the open place. */
    void finishEditing();
    /** Where the window is, as a way that openWay() takes; the person finds it again after a lock. */
    QString wayBack() const;
    /** "<key of a place>/<anchor of the place>". False: there is no such place. */
    bool openWay(const QString& way);
    /** Covers every window, saves what is being typed and asks to be locked: nothing is readable when it returns. */
    void lock();
    /** One quiet line where failures are told too. */
    void tellPlain(const QString& sentence);
    void tellFailure(const Error& error);

    /** A line over everything, for what must not be overlooked while it lasts; the window takes it over. */
    void setBanner(QWidget* banner);

    StatusLine& statusLine() { return *m_status; }
    PrivacyScreen& privacyScreen() { return m_privacy; }
    /** Every action that can be reached now, for the palette. */
    QList<QAction*> allActions() const;

Q_SIGNALS:
    /** Before what is being typed is saved and the caret is lost: by a lock or the end. */
    void aboutToFinish();
    /** Lock now: editing is finished, the store may be closed. */
    void lockRequested();
    void languageChosen(const QString& language);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Page* current() const;
    void showPlace(int place);
    void openPalette();
    void goToSearch();
    void nextPane(int step);
    void makeActions();
    void makeViewActions();
    QAction* add(const QString& text, const QKeySequence& keys, auto slot);
    QWidget* makeStatusControls();

    const Clock& m_clock;
    Theme& m_theme;
    Settings& m_settings;
    PrivacyScreen m_privacy;
    IdleWatch m_idle;
    Rail* m_rail;
    MessageBar* m_message;
    QStackedWidget* m_places;
    StatusLine* m_status;
    QAction* m_coverAction = nullptr;
    QAction* m_lockAction = nullptr;
    QAction* m_paletteAction = nullptr;
    QList<QAction*> m_viewActions;
};

} // namespace gyeot::ui
