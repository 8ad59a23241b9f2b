#pragma once

#include "app/gyeot/program.h"
#include "tests/support/demoplace.h"

#include <QDir>

#include <functional>

class QDialog;

namespace gyeot::ui {
class MainWindow;
} // namespace gyeot::ui

namespace gyeot::test {

/** The pictures of the place that keeps the store in order: its pages, empty and full, its dialogs, and what the window says of the store. */
class StorePages {
public:
    using Keep = std::function<void(QWidget& window, const QString& name)>;

    /** The clock is moved by a second where a check has to be another one. */
    StorePages(Keep keep, QSize screen, FakeClock& clock);

    /** Trouble at opening, and a passphrase that was forgotten. */
    void entry(app::Program& program);
    /** The pages of a store in which nothing has happened. */
    void empty(ui::MainWindow& window);
    /** The pages and dialogs of one that was lived in. */
    void full(ui::MainWindow& window, Workspace& workspace);

private:
    void pages(ui::MainWindow& window, const QString& number);
    void files(ui::MainWindow& window, Workspace& workspace);
    void audit(ui::MainWindow& window);
    void people(ui::MainWindow& window, Workspace& workspace);
    void keys(ui::MainWindow& window, Workspace& workspace);
    void keeping(ui::MainWindow& window, Workspace& workspace);
    void emergencies(ui::MainWindow& window, Workspace& workspace);
    void words(ui::MainWindow& window);
    void dialog(QDialog* opened, const QString& name);

    Keep m_keep;
    QSize m_screen;
    FakeClock& m_clock;
};

} // namespace gyeot::test
