#pragma once

#include "app/gyeot/program.h"
#include "tests/screenshots/storepages.h"
#include "tests/support/demoplace.h"

#include <QDir>

namespace gyeot::ui {
class MainWindow;
}

namespace gyeot::test {

/** How one row of pictures is taken. */
struct Look {
    QString language; ///< "ko" or "en"
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    int scalePercent = 100;

    /** "ko-light-100": also the name of its folder. */
    QString name() const;
};

/** Takes a picture of every page of the window: the way in, an empty store, a typical case (V01, V03) and a full one (V06 with 89 acts). */
class Album {
public:
    Album(QApplication& application, DemoPlace& place, QDir folder);

    /** Takes all pictures in one look; how many. */
    int take(const Look& look);

private:
    void entryPages(app::Program& program);
    void casePages(ui::MainWindow& window);
    void openCase(ui::MainWindow& window, const QString& number);
    void casePage(ui::MainWindow& window, const QString& number, const char* key, const QString& name);
    void places(ui::MainWindow& window);
    void dialogs(ui::MainWindow& window);
    void creation(const Look& look);
    void emptyStore(const Look& look);
    void keep(QWidget& window, const QString& name);
    app::StartWish wish(const Look& look, const QString& store) const;

    QApplication& m_application;
    DemoPlace& m_place;
    QDir m_folder;
    QDir m_look;
    StorePages m_store;
    int m_count = 0;
};

} // namespace gyeot::test
